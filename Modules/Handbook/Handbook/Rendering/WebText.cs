using System.Net;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Handbook.Rendering;

/// <summary>A piece of a text that has an address of its own and can be commented on: a paragraph, a heading, a list, a table.</summary>
/// <param name="Anchor">"k1", "k2" … within the text.</param>
/// <param name="Words">Without markup.</param>
public sealed record Passage(string Anchor, string Html, string Words, int HeadingLevel);

/// <summary>A text as web pages show it.</summary>
public static class WebText
{
    public static IReadOnlyList<Passage> Passages(string text, Surroundings surroundings) => Passages(MarkdownReading.Of(text, surroundings));

    public static string Html(string text, Surroundings surroundings) => string.Concat(Passages(text, surroundings).Select(passage => passage.Html));

    internal static IReadOnlyList<Passage> Passages(MarkdownReading reading)
    {
        var passages = new List<Passage>();
        foreach (var block in reading.Document.Where(block => block is not LinkReferenceDefinitionGroup))
        {
            var anchor = "k" + (passages.Count + 1);
            block.GetAttributes().Id = anchor;
            passages.Add(new Passage(anchor, Boxed(block, anchor, Render(block, markup: true)), Render(block, markup: false).Trim(), (block as HeadingBlock)?.Level ?? 0));
        }
        return passages;
    }

    /// <summary>A wide table scrolls in a box of its own.</summary>
    private static string Boxed(Block block, string anchor, string html) => block is Table
        ? $"<div class=\"table-box\" role=\"region\" tabindex=\"0\" aria-label=\"{WebUtility.HtmlEncode(HandbookTexts.T.Say("fi", "text.table", anchor[1..]))}\">{html.Replace("<table", "<table class=\"table\"", StringComparison.Ordinal)}</div>\n"
        : html;

    private static string Render(Block block, bool markup)
    {
        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer) { EnableHtmlForBlock = markup, EnableHtmlForInline = markup, EnableHtmlEscape = markup };
        if (block is Table || !markup)
            new Markdig.Extensions.Tables.PipeTableExtension().Setup(null!, renderer);
        renderer.Write(block);
        return writer.ToString();
    }
}
