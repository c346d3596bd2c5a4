using System.Globalization;
using System.Text;

namespace Foundation.Mail;

/// <summary>The letter as plain text, for readers and programs that show no HTML. Lines are not wrapped: the reader's window does that.</summary>
public static class LetterText
{
    public static string Render(Letter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        return string.Join("\r\n\r\n", letter.Parts.Select(Render)).ReplaceLineEndings("\r\n") + "\r\n";
    }

    private static string Render(LetterPart part) => part switch
    {
        LetterPart.Heading heading => PlainText.Line(heading.Text).ToUpper(CultureInfo.InvariantCulture),
        LetterPart.Paragraph paragraph => PlainText.Lines(paragraph.Text),
        LetterPart.Note note => PlainText.Lines(note.Text),
        LetterPart.Link link => $"{PlainText.Line(link.Label)}:\n{link.Address.AbsoluteUri}",
        LetterPart.Facts facts => string.Join('\n', facts.Rows.Select(Row)),
        _ => throw new NotSupportedException($"{part.GetType().Name} has no text rendering."),
    };

    private static string Row(LetterPart.Fact fact)
    {
        var lines = PlainText.Lines(fact.Value).Split('\n');
        if (lines.Length == 1) return $"{PlainText.Line(fact.Label)}: {lines[0]}";
        var row = new StringBuilder(PlainText.Line(fact.Label)).Append(':');
        foreach (var line in lines) row.Append("\n  ").Append(line);
        return row.ToString();
    }
}
