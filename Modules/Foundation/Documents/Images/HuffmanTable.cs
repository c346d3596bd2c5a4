namespace Foundation.Documents.Images;

/// <summary>The codes of one table of a JPEG. All 65 536 beginnings are spread out when it is first used.</summary>
internal sealed class HuffmanTable(byte[] counts, byte[] symbols)
{
    private ushort[]? spread;

    /// <summary>For the next sixteen bits: the length of the code in the upper byte, 0 for none, and its symbol in the lower.</summary>
    public ushort[] Spread => spread ??= Lay();

    /// <summary>The tables for DC are 0 to 3, those for AC 4 to 7.</summary>
    public static void Read(ReadOnlySpan<byte> body, HuffmanTable?[] tables)
    {
        for (var at = 0; at < body.Length;)
        {
            var (kind, counts) = (body[at], body.Slice(at + 1, 16).ToArray());
            var count = counts.Sum(one => one);
            if (kind >> 4 > 1 || (kind & 15) > 3 || count > 256)
                throw JpegFile.Broken("has a table that is none");
            tables[(kind >> 4) * 4 + (kind & 15)] = new HuffmanTable(counts, body.Slice(at + 17, count).ToArray());
            at += 17 + count;
        }
    }

    private ushort[] Lay()
    {
        var all = new ushort[65536];
        var (code, next) = (0, 0);
        for (var length = 1; length <= 16; length++)
            for (var i = 0; i < counts[length - 1]; i++)
            {
                var room = 1 << (16 - length);
                if (code + room > all.Length)
                    throw JpegFile.Broken("has a table with more codes than fit");
                Array.Fill(all, (ushort)(length << 8 | symbols[next++]), code, room);
                code += room;
            }
        return all;
    }
}
