using System.Globalization;
using System.Text;
using Foundation.Documents.Structure;

namespace Foundation.Documents.Fonts;

/// <summary>The part of the font that a document uses, with the table that turns what is drawn back into text: search, copying and reading aloud go by it.</summary>
internal static class EmbeddedFont
{
    private const string Name = "KOKEMU+DejaVuSans"; // six letters before the name say that it is a part of the font

    /// <returns>The number of the font's object.</returns>
    public static int Put(PdfObjects file, FontFile font, SortedDictionary<int, Rune> used)
    {
        var program = font.Subset(used.Keys);
        var stream = file.AddStream(program, $"/Length1 {program.Length}");
        var descriptor = file.Add($"<< /Type /FontDescriptor /FontName /{Name} /Flags 4 /FontBBox [{string.Join(' ', font.Box)}] /ItalicAngle 0 /Ascent {font.Ascent} /Descent {font.Descent} /CapHeight 729 /StemV 80 /FontFile2 {stream} 0 R >>");
        var widths = string.Join(' ', used.Keys.Select(glyph => $"{glyph} [{font.Width(glyph)}]"));
        var glyphs = file.Add($"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{Name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor {descriptor} 0 R /CIDToGIDMap /Identity /DW 600 /W [{widths}] >>");
        var text = file.AddStream(Encoding.ASCII.GetBytes(ToText(used)));
        return file.Add($"<< /Type /Font /Subtype /Type0 /BaseFont /{Name} /Encoding /Identity-H /DescendantFonts [{glyphs} 0 R] /ToUnicode {text} 0 R >>");
    }

    private static string ToText(SortedDictionary<int, Rune> used)
    {
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def /CMapName /Adobe-Identity-UCS def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        foreach (var hundred in used.Chunk(100))
        {
            map.Append(CultureInfo.InvariantCulture, $"{hundred.Length} beginbfchar\n");
            foreach (var (glyph, rune) in hundred)
                map.Append(CultureInfo.InvariantCulture, $"<{glyph:X4}> <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(rune.ToString()))}>\n");
            map.Append("endbfchar\n");
        }
        return map.Append("endcmap CMapName currentdict /CMap defineresource pop end end").ToString();
    }
}
