namespace Foundation.Documents.Images;

/// <summary>Reads one scan of a JPEG, block by block, without making pixels of it: what can be read here can be shown.</summary>
internal sealed class JpegScan
{
    private readonly JpegFile jpeg;
    private readonly List<(JpegPart Part, int Dc, int Ac)> parts = [];
    private readonly int first, last, before;
    private readonly JpegBits bits;
    private int empty; // blocks that the next ones are, without a word

    public JpegScan(JpegFile jpeg, ReadOnlySpan<byte> head, byte[] content, int start)
    {
        (this.jpeg, bits) = (jpeg, new JpegBits(content, start));
        for (var i = 0; i < head[0]; i++)
        {
            var (id, tables) = (head[1 + 2 * i], head[2 + 2 * i]);
            parts.Add((jpeg.Parts.Find(part => part.Id == id) ?? throw JpegFile.Broken("has a colour that it does not name"), tables >> 4, tables & 15));
        }
        var rest = head[(1 + 2 * head[0])..];
        (first, last, before) = jpeg.Progressive ? (rest[0], rest[1], rest[2] >> 4) : (0, 63, 0);
        if (parts.Count == 0 || parts.DistinctBy(part => part.Part).Count() < parts.Count || first > last || last > 63 || (jpeg.Progressive && first == 0 && last > 0) || (first > 0 && parts.Count > 1)
            || parts.Any(part => part.Dc > 3 || part.Ac > 3 || !jpeg.Scales[part.Part.Scale]) || (parts.Count > 1 && parts.Sum(part => part.Part.Across * part.Part.Down) > 10))
            throw JpegFile.Broken("has a scan that is none");
    }

    public void Read()
    {
        var (widest, highest) = (jpeg.Parts.Max(part => part.Across), jpeg.Parts.Max(part => part.Down));
        var (across, down) = (Up(jpeg.Width, 8 * widest), Up(jpeg.Height, 8 * highest));
        foreach (var (part, _, _) in parts)
        {
            if (part.NotZero.Length == 0)
                (part.BlocksAcross, part.NotZero) = (across * part.Across, new ulong[across * part.Across * down * part.Down]);
            part.Seen |= first == 0;
        }
        // A colour alone has only the blocks that it needs; several together come in units that hold some of each.
        if (parts.Count == 1)
            (across, down) = (Up(Up(jpeg.Width * parts[0].Part.Across, widest), 8), Up(Up(jpeg.Height * parts[0].Part.Down, highest), 8));
        for (var unit = 0; unit < across * down; unit++)
        {
            if (jpeg.RestartEvery > 0 && unit > 0 && unit % jpeg.RestartEvery == 0)
            {
                bits.Restart();
                empty = 0;
            }
            var (x, y) = (unit % across, unit / across);
            if (parts.Count == 1)
                Block(parts[0], y * parts[0].Part.BlocksAcross + x);
            else
                foreach (var part in parts)
                    for (var v = 0; v < part.Part.Down; v++)
                        for (var h = 0; h < part.Part.Across; h++)
                            Block(part, (y * part.Part.Down + v) * part.Part.BlocksAcross + x * part.Part.Across + h);
        }
    }

    private void Block((JpegPart Part, int Dc, int Ac) part, int block)
    {
        if (first == 0 && before > 0)
            bits.Take(1);
        else if (first == 0)
        {
            var size = bits.Code(Table(part.Dc));
            if (size > 11)
                throw JpegFile.Broken("has a number that is too large");
            bits.Take(size);
        }
        if (last == 0)
            return;
        var from = Math.Max(1, first);
        if (before > 0)
            Refine(ref part.Part.NotZero[block], Table(4 + part.Ac), from);
        else
            First(ref part.Part.NotZero[block], Table(4 + part.Ac), from);
    }

    private void First(ref ulong known, HuffmanTable table, int from)
    {
        if (empty > 0)
        {
            empty--;
            return;
        }
        for (var k = from; k <= last; k++)
        {
            var code = bits.Code(table);
            var (zeros, size) = (code >> 4, code & 15);
            if (size == 0 && zeros < 15)
            {
                empty = Empty(zeros) - 1;
                return;
            }
            k += zeros;
            if (size == 0)
                continue;
            if (k > last)
                throw JpegFile.Broken("has more numbers than a block holds");
            bits.Take(size);
            known |= 1UL << k;
        }
    }

    /// <summary>A further bit for each number that is known, and between them numbers that become known (T.81, G.1.2.3).</summary>
    private void Refine(ref ulong known, HuffmanTable table, int from)
    {
        var k = from;
        for (; empty == 0 && k <= last; k++)
        {
            var code = bits.Code(table);
            var (zeros, size) = (code >> 4, code & 15);
            if (size == 0 && zeros < 15)
            {
                empty = Empty(zeros);
                break;
            }
            if (size > 0)
                bits.Take(1);
            for (; k <= last; k++)
                if ((known >> k & 1) != 0)
                    bits.Take(1);
                else if (zeros-- == 0)
                    break;
            if (size > 0 && k > last)
                throw JpegFile.Broken("has more numbers than a block holds");
            if (size > 0)
                known |= 1UL << k;
        }
        if (empty == 0)
            return;
        for (; k <= last; k++)
            if ((known >> k & 1) != 0)
                bits.Take(1);
        empty--;
    }

    /// <summary>How many blocks end here. Baseline knows the end of one block only.</summary>
    private int Empty(int zeros) => jpeg.Progressive ? (1 << zeros) + bits.Take(zeros) : zeros == 0 ? 1 : throw JpegFile.Broken("has codes that are none");

    private HuffmanTable Table(int number) => jpeg.Tables[number] ?? throw JpegFile.Broken("lacks a table");

    private static int Up(int number, int by) => (number + by - 1) / by;
}
