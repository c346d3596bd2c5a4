using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Foundation.Tests.Documents;

/// <summary>A line of text as it stands on a page. Mark is null for what readers pass by.</summary>
internal sealed record Shown(int Page, int? Mark, double Left, double Baseline, double Size, double Width, string Text);

/// <summary>An element of the structure tree. Text is what it holds itself, without its children's.</summary>
internal sealed record Node(string Tag, string Entries, List<Node> Children)
{
    public StringBuilder Words { get; } = new();

    /// <summary>With that of its children, in the order of reading.</summary>
    public string Text => Words.ToString();

    public IEnumerable<Node> All => Children.SelectMany(child => child.All).Prepend(this);

    /// <summary>As in "L(LI(Lbl LBody(P)))".</summary>
    public string Shape => Children.Count == 0 ? Tag : $"{Tag}({string.Join(' ', Children.Select(child => child.Shape))})";
}

/// <summary>Reads a file of ours by the rules of the format, and not by the writer: objects, pages, the text of each mark, and the tree both ways.</summary>
internal sealed partial class PdfReading
{
    private readonly Dictionary<int, string> objects;
    private readonly Dictionary<string, string> letters = [];
    private readonly Dictionary<int, double> widths = [];
    private readonly List<int> pages;
    private readonly ILookup<(int, int), string> marked;

    public PdfReading(byte[] file)
    {
        objects = Object().Matches(Encoding.Latin1.GetString(file)).ToDictionary(found => int.Parse(found.Groups[1].Value), found => found.Groups[2].Value);
        foreach (Match found in Glyph().Matches(Encoding.Latin1.GetString(Stream(objects.Values.Single(body => body.Contains("/Subtype /Type0")), "/ToUnicode"))))
            letters[found.Groups[1].Value] = Encoding.BigEndianUnicode.GetString(Convert.FromHexString(found.Groups[2].Value));
        foreach (Match found in Advance().Matches(objects.Values.Single(body => body.Contains("/CIDFontType2"))))
            widths[int.Parse(found.Groups[1].Value)] = int.Parse(found.Groups[2].Value);
        pages = [.. Numbers(Regex.Match(objects.Values.Single(body => body.Contains("/Type /Pages")), @"/Kids \[(.*?)\]").Groups[1].Value)];
        Text = [.. pages.SelectMany((page, index) => Read(index, Content(index)))];
        marked = Text.Where(shown => shown.Mark is not null).ToLookup(shown => (shown.Page, shown.Mark!.Value), shown => shown.Text);
        var root = objects.Values.Single(body => body.Contains("/Type /StructTreeRoot"));
        foreach (Match found in Regex.Matches(root, @"(\d+) \[([^\]]*)\]"))
            Owners[int.Parse(found.Groups[1].Value)] = [.. Numbers(found.Groups[2].Value)];
        Tree = Walk(int.Parse(Regex.Match(root, @"/K (\d+) 0 R").Groups[1].Value));
    }

    public IReadOnlyList<Shown> Text { get; }

    public Node Tree { get; }

    /// <summary>The parent tree: for each page the element of each mark.</summary>
    public Dictionary<int, List<int>> Owners { get; } = [];

    /// <summary>Each mark that the tree holds, and the number of the element that holds it.</summary>
    public Dictionary<(int Page, int Mark), int> Held { get; } = [];

    public int Pages => pages.Count;

    public IEnumerable<string> Bodies => objects.Values;

    public string Body(int number) => objects[number];

    public string Content(int page) => Encoding.Latin1.GetString(Stream(objects[pages[page]], "/Contents"));

    public byte[] Stream(string body, string entry)
    {
        var found = objects[int.Parse(Regex.Match(body, entry + @" (\d+) 0 R").Groups[1].Value)];
        var start = found.IndexOf("\nstream\n", StringComparison.Ordinal) + 8;
        var unpacked = new MemoryStream();
        using var zlib = new ZLibStream(new MemoryStream(Encoding.Latin1.GetBytes(found[start..^10])), CompressionMode.Decompress);
        zlib.CopyTo(unpacked);
        return unpacked.ToArray();
    }

    private Node Walk(int number, List<Node>? above = null)
    {
        var body = objects[number];
        var node = new Node(Regex.Match(body, @"/S /(\w+)").Groups[1].Value, body, []);
        var path = (above ?? []).Append(node).ToList();
        var home = Regex.Match(body, @"^<< [^\[]*?/Pg (\d+) 0 R");
        foreach (Match kid in Kid().Matches(body[(body.LastIndexOf("/K [", StringComparison.Ordinal) + 4)..]))
            if (kid.Groups["mark"].Success || kid.Groups["own"].Success)
            {
                var page = pages.IndexOf(int.Parse(kid.Groups["mark"].Success ? kid.Groups["page"].Value : home.Groups[1].Value));
                var mark = int.Parse(kid.Groups["mark"].Success ? kid.Groups["mark"].Value : kid.Groups["own"].Value);
                Held.Add((page, mark), number);
                foreach (var one in path)
                    one.Words.Append(string.Concat(marked[(page, mark)]));
            }
            else if (kid.Groups["child"].Success)
                node.Children.Add(Walk(int.Parse(kid.Groups["child"].Value), path));
        return node;
    }

    private IEnumerable<Shown> Read(int page, string content)
    {
        (int? mark, var said, var size, var space) = (null as int?, "", 0.0, 0.0);
        foreach (var line in content.Split('\n'))
            if (Regex.Match(line, @"/MCID (\d+)(?: /ActualText <FEFF(\w+)>)?") is { Success: true } begins)
                (mark, said) = (int.Parse(begins.Groups[1].Value), Encoding.BigEndianUnicode.GetString(Convert.FromHexString(begins.Groups[2].Value)));
            else if (line.StartsWith("/Artifact", StringComparison.Ordinal) || line == "EMC")
                mark = null;
            else if (Regex.Match(line, @"/F ([\d.]+) Tf .* ([\d.]+) Tc$") is { Success: true } state)
                (size, space) = (Number(state.Groups[1]), Number(state.Groups[2]));
            else if (Regex.Match(line, @"^BT 1 0 [\d.]+ 1 (-?[\d.]+) (-?[\d.]+) Tm <(\w+)> Tj ET$") is { Success: true } text)
            {
                var glyphs = text.Groups[3].Value.Chunk(4).Select(digits => new string(digits)).ToList();
                var drawn = string.Concat(glyphs.Select(glyph => letters[glyph]));
                yield return new Shown(page, mark, Number(text.Groups[1]), Number(text.Groups[2]), size, glyphs.Sum(glyph => widths[Convert.ToInt32(glyph, 16)] * size / 1000 + space), said.Length > 0 ? said : drawn);
            }
    }

    private static double Number(Group digits) => double.Parse(digits.Value, CultureInfo.InvariantCulture);

    private static IEnumerable<int> Numbers(string references) => Regex.Matches(references, @"(\d+) 0 R").Select(found => int.Parse(found.Groups[1].Value));

    [GeneratedRegex(@"(\d+) 0 obj\n(.*?)\nendobj\n", RegexOptions.Singleline)]
    private static partial Regex Object();

    [GeneratedRegex(@"<(\w{4})> <(\w+)>\n")]
    private static partial Regex Glyph();

    [GeneratedRegex(@"(\d+) \[(\d+)\]")]
    private static partial Regex Advance();

    [GeneratedRegex(@"<< /Type /MCR /Pg (?<page>\d+) 0 R /MCID (?<mark>\d+) >>|<< /Type /OBJR .*? >>|(?<child>\d+) 0 R|(?<own>\d+)(?= |\])")]
    private static partial Regex Kid();
}
