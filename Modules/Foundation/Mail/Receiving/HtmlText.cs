using System.Text;
using MimeKit.Text;

namespace Foundation.Mail.Receiving;

/// <summary>What a person wrote in a mail that is only HTML, without what they quoted. One pass over the tags; nothing of it is shown as HTML again.</summary>
public static class HtmlText
{
    private static readonly HashSet<HtmlTagId> Lines =
    [
        HtmlTagId.Br, HtmlTagId.P, HtmlTagId.Div, HtmlTagId.LI, HtmlTagId.TR, HtmlTagId.Table, HtmlTagId.H1, HtmlTagId.H2, HtmlTagId.H3, HtmlTagId.H4, HtmlTagId.HR, HtmlTagId.UL, HtmlTagId.OL, HtmlTagId.Pre,
    ];

    private static readonly HashSet<HtmlTagId> Unseen = [HtmlTagId.Script, HtmlTagId.Style, HtmlTagId.Head, HtmlTagId.Title, HtmlTagId.BlockQuote];

    private static readonly string[] Quotes = ["gmail_quote", "gmail_attr", "yahoo_quoted", "moz-cite-prefix", "protonmail_quote"];

    /// <summary>Outlook puts these before what it quotes, and nothing around it.</summary>
    private static readonly string[] Ends = ["divRplyFwdMsg", "appendonsend", "mail-editor-reference-message-container"];

    public static string Read(string html)
    {
        var text = new StringBuilder();
        var tokenizer = new HtmlTokenizer(new StringReader(html)) { DecodeCharacterReferences = true };
        HtmlTagId? hiding = null; // the tag that began what is not the person's own words
        var depth = 0;
        while (tokenizer.ReadNextToken(out var token))
        {
            if (token is HtmlTagToken tag)
            {
                if (hiding is not null)
                {
                    if (tag.Id == hiding && !tag.IsEmptyElement && (depth += tag.IsEndTag ? -1 : 1) == 0)
                        hiding = null;
                    continue;
                }
                if (!tag.IsEndTag && Has(tag, HtmlAttributeId.Id, Ends))
                    break;
                if (!tag.IsEndTag && !tag.IsEmptyElement && (Unseen.Contains(tag.Id) || (tag.Id == HtmlTagId.Div && Has(tag, HtmlAttributeId.Class, Quotes))))
                    (hiding, depth) = (tag.Id, 1);
                if (Lines.Contains(tag.Id))
                    text.Append('\n');
            }
            else if (hiding is null && token is HtmlDataToken { Kind: HtmlTokenKind.Data } data)
            {
                Append(text, data.Data);
            }
        }
        return text.ToString();
    }

    /// <summary>In HTML a line break is a space.</summary>
    private static void Append(StringBuilder text, string data)
    {
        foreach (var letter in data)
            if (letter is not (' ' or '\n' or '\r' or '\t'))
                text.Append(letter);
            else if (text.Length > 0 && text[^1] is not (' ' or '\n'))
                text.Append(' ');
    }

    private static bool Has(HtmlTagToken tag, HtmlAttributeId which, string[] words) =>
        tag.Attributes.Any(attribute => attribute.Id == which && attribute.Value is { } value && words.Any(word => value.Contains(word, StringComparison.OrdinalIgnoreCase)));
}
