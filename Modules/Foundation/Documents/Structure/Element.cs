namespace Foundation.Documents.Structure;

/// <summary>A node of the structure tree (ISO 32000-1, 14.7): what a part of the document is, and what belongs to it in the order of reading.</summary>
internal sealed class Element(string tag, string entries = "")
{
    public string Tag => tag;

    /// <summary>Further entries of its dictionary, such as /Alt.</summary>
    public string Entries { get; set; } = entries;

    public List<Kid> Kids { get; } = [];

    public Element Add(Element child)
    {
        Kids.Add(new Child(child));
        return child;
    }
}

internal abstract record Kid;

internal sealed record Child(Element Element) : Kid;

/// <summary>Something drawn on a page between BDC and EMC, by the page and the number of the mark there.</summary>
internal sealed record Mark(int Page, int Number) : Kid;

internal sealed record Pressed(Annotation Annotation) : Kid;

/// <summary>The place on a page that can be pressed, and where that leads. Words are read aloud for it.</summary>
internal sealed record Annotation(int Page, double Left, double Low, double Right, double High, string Address, Func<string> Words);
