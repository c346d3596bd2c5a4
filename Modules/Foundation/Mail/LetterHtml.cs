using System.Globalization;
using System.Text;

namespace Foundation.Mail;

/// <summary>
/// The letter as HTML with the same facts as the text: a document with its language, headings and a table whose rows have headers.
/// Nothing is fetched from anywhere, so opening it tells no one. Styles are inline because mail programs drop style sheets.
/// </summary>
public static class LetterHtml
{
    private const string Cell = "padding:4px 16px 4px 0;text-align:left;vertical-align:top";

    public static string Render(Letter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        var subject = Escape(PlainText.Line(letter.Subject));
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"<!DOCTYPE html>\n<html lang=\"{Escape(letter.Reader.Language)}\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n");
        html.Append(CultureInfo.InvariantCulture, $"<title>{subject}</title>\n</head>\n");
        html.Append("<body style=\"margin:16px;max-width:40em;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5\">\n");
        html.Append(CultureInfo.InvariantCulture, $"<h1 dir=\"auto\" style=\"font-size:22px;line-height:1.3\">{subject}</h1>\n");
        foreach (var part in letter.Parts) html.Append(Render(part)).Append('\n');
        html.Append("</body>\n</html>\n");
        return html.ToString().ReplaceLineEndings("\r\n");
    }

    private static string Render(LetterPart part) => part switch
    {
        LetterPart.Heading heading => $"<h2 dir=\"auto\" style=\"font-size:18px\">{Escape(PlainText.Line(heading.Text))}</h2>",
        LetterPart.Paragraph paragraph => $"<p dir=\"auto\">{Lines(paragraph.Text)}</p>",
        LetterPart.Note note => $"<p dir=\"auto\" style=\"font-size:14px\">{Lines(note.Text)}</p>",
        LetterPart.Link link => Link(Escape(PlainText.Line(link.Label)), Escape(link.Address.AbsoluteUri)),
        LetterPart.Facts facts => $"<table style=\"border-collapse:collapse\">\n{string.Concat(facts.Rows.Select(Row))}</table>",
        _ => throw new NotSupportedException($"{part.GetType().Name} has no HTML rendering."),
    };

    private static string Link(string label, string address) =>
        $"<p><a href=\"{address}\" style=\"display:inline-block;padding:10px 16px;background:#1a4f8b;color:#ffffff;font-weight:bold\">{label}</a></p>\n"
        + $"<p style=\"font-size:14px;overflow-wrap:anywhere\">{address}</p>";

    private static string Row(LetterPart.Fact fact) =>
        $"<tr><th scope=\"row\" style=\"{Cell}\">{Escape(PlainText.Line(fact.Label))}</th><td dir=\"auto\" style=\"{Cell}\">{Lines(fact.Value)}</td></tr>\n";

    private static string Lines(string text) => Escape(PlainText.Lines(text)).Replace("\n", "<br>\n");

    /// <summary>Only what HTML needs: the framework's encoder would turn every ä and emoji into a number and the source into porridge.</summary>
    private static string Escape(string text) => text
        .Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;").Replace("'", "&#39;");
}
