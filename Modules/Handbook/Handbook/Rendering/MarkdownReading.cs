using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Handbook.Rendering;

/// <summary>
/// Reads Markdown as the handbook allows it: no HTML (it is shown as typed), links only to the web, to mail, to a phone and to chapters (<c>luku:palkkiot</c>),
/// pictures only of our own (<c>kuva:name</c>), headings below the chapter's title without gaps. Whatever is not allowed is left out of what is shown and named in <see cref="Problems"/>.
/// </summary>
public sealed class MarkdownReading
{
    public const string ChapterScheme = "luku:", PictureScheme = "kuva:";

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().Build();
    private const int DeepestNesting = 100;
    private static readonly string[] Schemes = ["http", "https", "mailto", "tel"];

    private readonly Surroundings surroundings;
    private readonly List<TextProblem> problems = [];

    private MarkdownReading(Surroundings surroundings) => this.surroundings = surroundings;

    public MarkdownDocument Document { get; private set; } = [];

    public IReadOnlyList<TextProblem> Problems => problems;

    /// <summary>A text that nobody could mean, such as a thousand brackets within each other, is read as empty, with its problem.</summary>
    public static MarkdownReading Of(string text, Surroundings surroundings)
    {
        var reading = new MarkdownReading(surroundings);
        try
        {
            reading.Document = Markdown.Parse(text, Pipeline);
            if (IsTooDeep(reading.Document))
                throw new ArgumentException("deeply nested");
            reading.Tidy();
        }
        catch (ArgumentException tooDeep) when (tooDeep.Message.Contains("deeply nested", StringComparison.Ordinal))
        {
            reading.Document = [];
            reading.problems.Add(new TextProblem("text.too-deep", ""));
        }
        return reading;
    }

    /// <summary>Deeper than the parser's own limit for showing: found without recursion, before anything walks down it.</summary>
    private static bool IsTooDeep(MarkdownDocument document)
    {
        var open = new Stack<(MarkdownObject Node, int Depth)>([(document, 0)]);
        while (open.TryPop(out var at))
        {
            if (at.Depth > DeepestNesting)
                return true;
            IEnumerable<MarkdownObject?> children = at.Node switch { ContainerBlock block => block, LeafBlock leaf => [leaf.Inline], ContainerInline inline => inline, _ => [] };
            foreach (var child in children)
                if (child is not null)
                    open.Push((child, at.Depth + 1));
        }
        return false;
    }

    private void Tidy()
    {
        var above = 1;
        foreach (var heading in Document.Descendants<HeadingBlock>())
            heading.Level = above = Math.Clamp(heading.Level, 2, Math.Min(above + 1, 6));
        foreach (var link in Document.Descendants<LinkInline>().ToList())
            Settle(link);
        foreach (var link in Document.Descendants<AutolinkInline>().Where(link => !link.IsEmail && !IsAllowed(link.Url)).ToList())
            Refuse(link, link.Url, new LiteralInline(link.Url));
        foreach (var table in Document.Descendants<Table>())
            Align(table);
    }

    private void Settle(LinkInline link)
    {
        link.Title = null;
        var url = link.Url ?? "";
        if (link.IsImage)
        {
            if (url.StartsWith(PictureScheme, StringComparison.OrdinalIgnoreCase) && surroundings.Pictures.TryGetValue(url[PictureScheme.Length..], out var picture))
            {
                link.Url = surroundings.PictureAddress(picture);
                link.SetData(typeof(PictureFacts), picture);
                if (link.FirstChild is null)
                    link.AppendChild(new LiteralInline(picture.Alt));
                var attributes = link.GetAttributes();
                attributes.AddProperty("width", picture.Width.ToString(System.Globalization.CultureInfo.InvariantCulture));
                attributes.AddProperty("height", picture.Height.ToString(System.Globalization.CultureInfo.InvariantCulture));
                return;
            }
            problems.Add(new TextProblem("text.picture-unknown", url));
        }
        else if (url.StartsWith(ChapterScheme, StringComparison.OrdinalIgnoreCase))
        {
            if (surroundings.Chapters.Contains(url[ChapterScheme.Length..]))
            {
                link.Url = surroundings.ChapterAddress(url[ChapterScheme.Length..]);
                link.SetData(typeof(MarkdownReading), link);
                return;
            }
            problems.Add(new TextProblem("text.chapter-unknown", url));
        }
        else if (IsAllowed(url))
            return;
        else
            problems.Add(new TextProblem("text.link-refused", url));
        Unwrap(link);
    }

    /// <summary>Only what names one of our schemes in full: "javascript:", "data:", "//host" and whatever a browser might read differently than we do are refused.</summary>
    private static bool IsAllowed(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && Schemes.Contains(address.Scheme) && url.StartsWith(address.Scheme + ":", StringComparison.OrdinalIgnoreCase);

    private void Refuse(Inline inline, string url, Inline instead)
    {
        problems.Add(new TextProblem("text.link-refused", url));
        inline.ReplaceBy(instead);
    }

    /// <summary>The words of the link stay, without the link.</summary>
    private static void Unwrap(LinkInline link)
    {
        var words = new ContainerInline();
        link.ReplaceBy(words, copyChildren: false);
        while (link.FirstChild is { } child)
        {
            child.Remove();
            words.AppendChild(child);
        }
    }

    /// <summary>Alignment as a class: inline styles are not let through by our own rules.</summary>
    private static void Align(Table table)
    {
        foreach (var row in table.OfType<Markdig.Extensions.Tables.TableRow>())
            foreach (var (index, cell) in row.OfType<Markdig.Extensions.Tables.TableCell>().Index())
                if (index < table.ColumnDefinitions.Count && table.ColumnDefinitions[index].Alignment == TableColumnAlign.Right)
                    cell.GetAttributes().AddClass("number");
        foreach (var column in table.ColumnDefinitions)
            column.Alignment = null;
    }
}

/// <summary>Something in a text that cannot be shown as it was meant.</summary>
/// <param name="Key">Of the message.</param>
/// <param name="What">The piece of text it is about.</param>
public sealed record TextProblem(string Key, string What);
