using System.Buffers.Binary;
using System.Text;

namespace Foundation.Documents.Fonts;

/// <summary>The font that our documents carry, read from the programme itself: a fresh machine has none. Only as much of TrueType as this one file needs.</summary>
internal sealed class FontFile
{
    public static readonly FontFile DejaVuSans = new(Embedded("Foundation.Documents.Fonts.DejaVuSans.ttf"));

    private readonly byte[] file;
    private readonly Dictionary<string, (int Start, int Length)> tables = [];
    private readonly int unitsPerEm, wideMetrics;
    private readonly bool longOffsets;
    private readonly int map;

    private FontFile(byte[] file)
    {
        this.file = file;
        for (var i = 0; i < U16(4); i++)
            tables[Encoding.ASCII.GetString(file, 12 + 16 * i, 4)] = (I32(20 + 16 * i), I32(24 + 16 * i));
        var head = tables["head"].Start;
        (unitsPerEm, longOffsets) = (U16(head + 18), U16(head + 50) != 0);
        Box = [.. new[] { 36, 38, 40, 42 }.Select(at => Scaled(I16(head + at)))];
        var hhea = tables["hhea"].Start;
        (Ascent, Descent, wideMetrics) = (Scaled(I16(hhea + 4)), Scaled(I16(hhea + 6)), U16(hhea + 34));
        map = FullMap();
    }

    /// <summary>In thousandths of the size, as PDF counts.</summary>
    public int Ascent { get; }

    public int Descent { get; }

    public IReadOnlyList<int> Box { get; }

    public int Width(int glyph) => Scaled(U16(tables["hmtx"].Start + 4 * Math.Min(glyph, wideMetrics - 1)));

    /// <summary>The glyph of a character; 0 when the font has none.</summary>
    public int Glyph(Rune character)
    {
        var (low, high) = (0, I32(map + 12) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var group = map + 16 + 12 * middle;
            if (character.Value < I32(group))
                high = middle - 1;
            else if (character.Value > I32(group + 4))
                low = middle + 1;
            else
                return I32(group + 8) + character.Value - I32(group);
        }
        return 0;
    }

    /// <summary>A font file of the same glyph numbers that has the outlines of these glyphs only: a twentieth of the whole.</summary>
    public byte[] Subset(IEnumerable<int> glyphs)
    {
        var kept = new SortedSet<int> { 0 };
        var open = new Stack<int>(glyphs);
        while (open.TryPop(out var glyph))
            if (kept.Add(glyph))
                foreach (var component in Components(glyph))
                    open.Push(component);
        var count = U16(tables["maxp"].Start + 4);
        var (outlines, offsets) = (new MemoryStream(), new byte[4 * (count + 1)]);
        for (var glyph = 0; glyph <= count; glyph++)
        {
            BinaryPrimitives.WriteInt32BigEndian(offsets.AsSpan(4 * glyph), (int)outlines.Length);
            if (glyph < count && kept.Contains(glyph))
                outlines.Write(Outline(glyph));
            while (outlines.Length % 4 != 0)
                outlines.WriteByte(0);
        }
        var head = Table("head").ToArray();
        head[51] = 1; // long offsets
        return Assemble(new() { ["cvt "] = Table("cvt ").ToArray(), ["fpgm"] = Table("fpgm").ToArray(), ["glyf"] = outlines.ToArray(), ["head"] = head, ["hhea"] = Table("hhea").ToArray(), ["hmtx"] = Table("hmtx").ToArray(), ["loca"] = offsets, ["maxp"] = Table("maxp").ToArray(), ["prep"] = Table("prep").ToArray() });
    }

    private static byte[] Assemble(SortedDictionary<string, byte[]> parts)
    {
        var ordered = parts.OrderBy(part => part.Key, StringComparer.Ordinal).ToList();
        var all = new byte[12 + 16 * ordered.Count + ordered.Sum(part => (part.Value.Length + 3) / 4 * 4)];
        BinaryPrimitives.WriteInt32BigEndian(all, 0x00010000);
        var power = (int)Math.Log2(ordered.Count);
        foreach (var (index, value) in new[] { ordered.Count, 16 << power, power, 16 * ordered.Count - (16 << power) }.Index())
            BinaryPrimitives.WriteUInt16BigEndian(all.AsSpan(4 + 2 * index), (ushort)value);
        var at = 12 + 16 * ordered.Count;
        foreach (var (index, (name, bytes)) in ordered.Index())
        {
            bytes.CopyTo(all, at);
            var entry = all.AsSpan(12 + 16 * index, 16);
            Encoding.ASCII.GetBytes(name, entry);
            BinaryPrimitives.WriteUInt32BigEndian(entry[4..], Checksum(all.AsSpan(at, (bytes.Length + 3) / 4 * 4)));
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], at);
            BinaryPrimitives.WriteInt32BigEndian(entry[12..], bytes.Length);
            at += (bytes.Length + 3) / 4 * 4;
        }
        return all;
    }

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = 0u;
        for (var i = 0; i < bytes.Length; i += 4)
            sum += BinaryPrimitives.ReadUInt32BigEndian(bytes[i..]);
        return sum;
    }

    private ReadOnlySpan<byte> Outline(int glyph)
    {
        var loca = tables["loca"].Start;
        int Offset(int number) => longOffsets ? I32(loca + 4 * number) : 2 * U16(loca + 2 * number);
        return file.AsSpan(tables["glyf"].Start + Offset(glyph), Offset(glyph + 1) - Offset(glyph));
    }

    /// <summary>"ä" is drawn as an "a" and two dots: glyphs of their own, which must come along.</summary>
    private List<int> Components(int glyph)
    {
        var outline = Outline(glyph);
        List<int> components = [];
        if (outline.Length == 0 || BinaryPrimitives.ReadInt16BigEndian(outline) >= 0)
            return components;
        var (at, flags) = (10, 0x20);
        while ((flags & 0x20) != 0)
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(outline[at..]);
            components.Add(BinaryPrimitives.ReadUInt16BigEndian(outline[(at + 2)..]));
            at += 4 + ((flags & 0x01) != 0 ? 4 : 2) + ((flags & 0x08) != 0 ? 2 : (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0);
        }
        return components;
    }

    /// <summary>The table of all characters (platform 3, encoding 10, format 12), which reaches beyond the first 65 536.</summary>
    private int FullMap()
    {
        var cmap = tables["cmap"].Start;
        return Enumerable.Range(0, U16(cmap + 2)).Select(i => cmap + 4 + 8 * i).Where(entry => U16(entry) == 3 && U16(entry + 2) == 10).Select(entry => cmap + I32(entry + 4)).Single(found => U16(found) == 12);
    }

    private ReadOnlySpan<byte> Table(string name) => file.AsSpan(tables[name].Start, tables[name].Length);

    private int Scaled(int units) => (int)Math.Round(units * 1000.0 / unitsPerEm);

    private int U16(int at) => BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(at));

    private int I16(int at) => BinaryPrimitives.ReadInt16BigEndian(file.AsSpan(at));

    private int I32(int at) => BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));

    private static byte[] Embedded(string name)
    {
        using var stream = typeof(FontFile).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The programme lacks {name}.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
