namespace Foundation.Documents.Images;

/// <summary>The coded bits of a JPEG, up to the next marker.</summary>
internal sealed class JpegBits(byte[] content, int start)
{
    private int at = start, held;
    private ulong bits;

    public int Code(HuffmanTable table)
    {
        if (held < 16)
            More();
        var found = table.Spread[held >= 16 ? (int)(bits >> (held - 16)) & 0xFFFF : (int)(bits << (16 - held)) & 0xFFFF];
        if (found == 0 || found >> 8 > held)
            throw JpegFile.Broken("has codes that are none, or ends too early");
        held -= found >> 8;
        return found & 0xFF;
    }

    public int Take(int count)
    {
        if (held < count)
            More();
        if (held < count)
            throw JpegFile.Broken("ends too early");
        held -= count;
        return (int)(bits >> held) & ((1 << count) - 1);
    }

    /// <summary>Here a restart marker must stand.</summary>
    public void Restart()
    {
        (held, bits) = (0, 0);
        while (content[at] == 0xFF && content[at + 1] == 0xFF)
            at++;
        if (content[at] != 0xFF || content[at + 1] is < 0xD0 or > 0xD7)
            throw JpegFile.Broken("lacks a mark where it starts again");
        at += 2;
    }

    private void More()
    {
        while (held <= 48 && at < content.Length && (content[at] != 0xFF || (at + 1 < content.Length && content[at + 1] == 0)))
        {
            bits = bits << 8 | content[at];
            at += content[at] == 0xFF ? 2 : 1;
            held += 8;
        }
    }
}
