using Foundation.Documents;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Md = Markdig.Syntax;

namespace Handbook.Rendering;

/// <summary>A text as printed documents are made of it.</summary>
public static class PrintText
{
    /// <param name="picture">The bytes of a picture.</param>
    /// <param name="below">How many levels lower the headings stand than in the text: 0 when the text's "##" is a heading of the second level.</param>
    public static IReadOnlyList<Foundation.Documents.Block> Blocks(string text, Surroundings surroundings, Func<PictureFacts, byte[]> picture, int below = 0) =>
        [.. MarkdownReading.Of(text, surroundings).Document.SelectMany(block => Of(block, picture, below))];

    private static IEnumerable<Foundation.Documents.Block> Of(Md.Block block, Func<PictureFacts, byte[]> picture, int below) => block switch
    {
        Md.HeadingBlock heading => [new Foundation.Documents.HeadingBlock(Math.Min(heading.Level + below, 6), Runs(heading.Inline))],
        Md.ParagraphBlock paragraph => Paragraph(paragraph, picture),
        Md.ListBlock list => [new Foundation.Documents.ListBlock(list.IsOrdered, int.TryParse(list.OrderedStart, out var start) ? start : 1,
            [.. list.OfType<ListItemBlock>().Select(item => (IReadOnlyList<Foundation.Documents.Block>)[.. item.SelectMany(child => Of(child, picture, below))])])],
        Table table => [new TableBlock([.. table.OfType<Markdig.Extensions.Tables.TableRow>().Select(Row)])],
        Md.QuoteBlock quote => [new Foundation.Documents.QuoteBlock([.. quote.SelectMany(child => Of(child, picture, below))])],
        Md.CodeBlock code => [new Foundation.Documents.CodeBlock(code.Lines.ToString())],
        Md.ThematicBreakBlock => [new RuleBlock()],
        _ => [],
    };

    /// <summary>Pictures stand by themselves in print: the words before and after them are paragraphs of their own.</summary>
    private static IEnumerable<Foundation.Documents.Block> Paragraph(Md.ParagraphBlock paragraph, Func<PictureFacts, byte[]> picture)
    {
        var runs = Runs(paragraph.Inline);
        if (runs.Any(run => run.Text.Trim().Length > 0))
            yield return new Foundation.Documents.ParagraphBlock(runs);
        foreach (var image in paragraph.Inline?.Descendants<LinkInline>().Where(link => link.IsImage) ?? [])
            if (image.GetData(typeof(PictureFacts)) is PictureFacts facts)
                yield return new ImageBlock(picture(facts), string.Concat(Plain(image)));
    }

    private static Foundation.Documents.TableRow Row(Markdig.Extensions.Tables.TableRow row) => new(row.IsHeader,
        [.. row.OfType<Markdig.Extensions.Tables.TableCell>().Select(cell => new Foundation.Documents.TableCell(
            [.. cell.OfType<LeafBlock>().SelectMany(leaf => Runs(leaf.Inline))], Markdig.Renderers.Html.HtmlAttributesExtensions.TryGetAttributes(cell)?.Classes?.Contains("number") == true))]);

    private static List<Run> Runs(ContainerInline? inlines) => inlines is null ? [] : [.. inlines.SelectMany(inline => Runs(inline, new Run("")))];

    private static IEnumerable<Run> Runs(Inline inline, Run style) => inline switch
    {
        LiteralInline literal => [style with { Text = literal.Content.ToString() }],
        LineBreakInline line => [style with { Text = line.IsHard ? "\n" : " " }],
        CodeInline code => [style with { Text = code.Content, Code = true }],
        HtmlEntityInline entity => [style with { Text = entity.Transcoded.ToString() }],
        AutolinkInline link => [style with { Text = link.Url, Link = link.IsEmail ? "mailto:" + link.Url : link.Url }],
        EmphasisInline emphasis => emphasis.SelectMany(child => Runs(child, emphasis.DelimiterCount == 2 ? style with { Bold = true } : style with { Italic = true })),
        LinkInline { IsImage: true } => [],
        // A link to a chapter is an address on our pages: within the file the words are enough.
        LinkInline link => link.SelectMany(child => Runs(child, link.GetData(typeof(MarkdownReading)) is null ? style with { Link = link.Url } : style)),
        ContainerInline container => container.SelectMany(child => Runs(child, style)),
        _ => [],
    };

    private static IEnumerable<string> Plain(ContainerInline container) => container.Descendants<LiteralInline>().Select(literal => literal.Content.ToString());
}
