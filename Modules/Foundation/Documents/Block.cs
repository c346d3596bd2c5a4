namespace Foundation.Documents;

/// <summary>What a document is made of. Whoever writes one says what each part is; how it looks, and how it is read aloud, is decided here.</summary>
public abstract record Block;

/// <summary>Levels 1 to 6; levels 1 to 3 become bookmarks. It never stands alone at the foot of a page.</summary>
public sealed record HeadingBlock(int Level, IReadOnlyList<Run> Text) : Block
{
    public HeadingBlock(int level, string text) : this(level, [new Run(text)]) { }
}

public sealed record ParagraphBlock(IReadOnlyList<Run> Text) : Block
{
    public ParagraphBlock(string text) : this([new Run(text)]) { }
}

/// <summary>Items hold paragraphs and nested lists. Start is the number of the first item when Ordered.</summary>
public sealed record ListBlock(bool Ordered, int Start, IReadOnlyList<IReadOnlyList<Block>> Items) : Block;

public sealed record TableBlock(IReadOnlyList<TableRow> Rows) : Block;

public sealed record TableRow(bool IsHeader, IReadOnlyList<TableCell> Cells);

public sealed record TableCell(IReadOnlyList<Run> Text, bool AlignRight = false)
{
    public TableCell(string text, bool alignRight = false) : this([new Run(text)], alignRight) { }
}

/// <summary>A PNG or JPEG as <see cref="ImageFile.Read"/> takes it. Alt is what is read aloud; without it the picture is a decoration.</summary>
public sealed record ImageBlock(byte[] Content, string Alt) : Block;

public sealed record QuoteBlock(IReadOnlyList<Block> Blocks) : Block;

/// <summary>Its lines are kept as they are, and broken when they are too long.</summary>
public sealed record CodeBlock(string Text) : Block;

/// <summary>A line to look at; readers pass it by.</summary>
public sealed record RuleBlock : Block;

public sealed record PageBreakBlock : Block;

/// <summary>A piece of text in one style. "\n" is a line break. Link is an http, https or mailto address; text with any other is plain text.</summary>
public sealed record Run(string Text, bool Bold = false, bool Italic = false, bool Code = false, string? Link = null);
