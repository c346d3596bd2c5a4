using System.Buffers.Binary;

namespace Foundation.Documents.Images;

internal sealed class JpegPart
{
    public required int Id { get; init; }
    public required int Across { get; init; }
    public required int Down { get; init; }
    public required int Scale { get; init; }
    public bool Seen { get; set; }

    /// <summary>Blocks of 8 × 8, with those that fill up the last ones; and which of each block's 64 numbers are known not to be zero.</summary>
    public int BlocksAcross { get; set; }

    public ulong[] NotZero { get; set; } = [];
}

/// <summary>A JPEG (ITU-T T.81), baseline or progressive: its segments, and on demand every coded block to the end. It goes into PDF as it is, without what a camera says of time and place.</summary>
internal sealed class JpegFile
{
    private const int MostScans = 100;
    private readonly MemoryStream kept = new();
    private readonly byte[] content;
    private bool adobe, jfif;
    private int scans;

    private JpegFile(byte[] content) => this.content = content;

    public int Width { get; private set; }
    public int Height { get; private set; }
    public int Orientation { get; private set; } = 1;
    public bool Progressive { get; private set; }
    public List<JpegPart> Parts { get; private set; } = [];
    public int RestartEvery { get; private set; }
    public HuffmanTable?[] Tables { get; } = new HuffmanTable?[8];
    public bool[] Scales { get; } = new bool[4];

    public static JpegFile Of(byte[] content, bool toTheEnd)
    {
        if (!content.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
            throw new UnreadableImageException(ImageProblem.Unknown, "This is neither a PNG nor a JPEG.");
        var jpeg = new JpegFile(content);
        jpeg.kept.Write([0xFF, 0xD8]);
        try
        {
            jpeg.Walk(toTheEnd);
        }
        catch (Exception wrong) when (wrong is ArgumentOutOfRangeException or IndexOutOfRangeException)
        {
            throw Broken("ends too early"); // a segment or a table that reaches beyond the file
        }
        return jpeg;
    }

    /// <summary>Cameras that write four colours write them inverted, and say so with Adobe's segment. Three colours without any such word are RGB when they are named so.</summary>
    public Picture Picture()
    {
        var named = Parts.Count == 3 && !adobe && !jfif && Parts.Select(part => part.Id).SequenceEqual(new int[] { 'R', 'G', 'B' }) ? " /DecodeParms << /ColorTransform 0 >>" : "";
        var colours = Parts.Count switch { 1 => "/DeviceGray", 3 => "/DeviceRGB", _ => "/DeviceCMYK" + (adobe ? " /Decode [1 0 1 0 1 0 1 0]" : "") };
        return new Picture(Width, Height, Orientation, $"/ColorSpace {colours} /BitsPerComponent 8 /Filter /DCTDecode{named}", kept.ToArray());
    }

    private void Walk(bool toTheEnd)
    {
        for (var at = 2; ;)
        {
            while (content[at] == 0xFF && content[at + 1] == 0xFF)
                at++;
            if (content[at] != 0xFF)
                throw Broken("has bytes between its segments");
            var marker = content[at + 1];
            if (marker == 0xD9)
                break;
            var length = BinaryPrimitives.ReadUInt16BigEndian(content.AsSpan(at + 2));
            var body = content.AsSpan(at + 4, length - 2);
            if (Segment(marker, body))
                kept.Write(content, at, length + 2);
            at += length + 2;
            if (marker == 0xDA)
                at = Scan(body, at, toTheEnd);
        }
        if (scans == 0 || (toTheEnd && Parts.Any(part => !part.Seen)))
            throw Broken("has no picture");
        kept.Write([0xFF, 0xD9]);
    }

    /// <returns>Whether it is kept: words, thumbnails and the place of the camera are not.</returns>
    private bool Segment(byte marker, ReadOnlySpan<byte> body)
    {
        switch (marker)
        {
            case 0xC0 or 0xC1 or 0xC2: Frame(marker, body); return true;
            case 0xC4: HuffmanTable.Read(body, Tables); return true;
            case 0xDB: Scaling(body); return true;
            case 0xDD: RestartEvery = BinaryPrimitives.ReadUInt16BigEndian(body); return true;
            case 0xDA: return true;
            case 0xE0: return jfif |= body.Length == 14 && body.StartsWith("JFIF\0"u8);
            case 0xE1:
                if (Turn.Of(body) is var turned and not 1)
                    Orientation = turned;
                return false;
            case 0xEE: return adobe |= body.Length >= 12 && body.StartsWith("Adobe"u8);
            case >= 0xE2 and <= 0xEF or 0xFE: return false;
            case 0xC3 or >= 0xC5 and <= 0xCF or 0xDC: throw new UnreadableImageException(ImageProblem.Unsupported, $"This JPEG is of a kind that is not shown ({marker:X2}).");
            default: throw Broken($"has a segment {marker:X2} that is none");
        }
    }

    private void Frame(byte marker, ReadOnlySpan<byte> body)
    {
        if (Parts.Count > 0)
            throw Broken("has two sizes");
        (Progressive, Height, Width) = (marker == 0xC2, BinaryPrimitives.ReadUInt16BigEndian(body[1..]), BinaryPrimitives.ReadUInt16BigEndian(body[3..]));
        if (body[0] != 8 || body[5] is not (1 or 3 or 4))
            throw new UnreadableImageException(ImageProblem.Unsupported, "This JPEG has colours of a kind that is not shown.");
        ImageFile.CheckSize(Width, Height, (long)Width * Height * body[5]);
        for (var i = 0; i < body[5]; i++)
        {
            var (id, ratio, scale) = (body[6 + 3 * i], body[7 + 3 * i], body[8 + 3 * i]);
            Parts.Add(new JpegPart { Id = id, Across = ratio >> 4, Down = ratio & 15, Scale = scale });
        }
        if (Parts.Any(part => part.Across is < 1 or > 4 || part.Down is < 1 or > 4 || part.Scale > 3) || Parts.Select(part => part.Id).Distinct().Count() < Parts.Count)
            throw Broken("has colours of no known kind");
    }

    private void Scaling(ReadOnlySpan<byte> body)
    {
        for (var at = 0; at < body.Length;)
        {
            Scales[body[at] & 15] = true;
            at += body[at] >> 4 == 0 ? 65 : 129;
            if (at > body.Length)
                throw Broken("ends too early");
        }
    }

    /// <returns>Where the next segment begins.</returns>
    private int Scan(ReadOnlySpan<byte> head, int start, bool toTheEnd)
    {
        if (++scans > MostScans || Parts.Count == 0)
            throw Broken("has parts without end, or before its size");
        if (toTheEnd)
            new JpegScan(this, head, content, start).Read();
        // The coded bytes end where a marker stands that is neither a stuffed zero nor a restart.
        var end = start;
        while (content[end] != 0xFF || content[end + 1] is 0 or 0xFF or (>= 0xD0 and <= 0xD7))
            end++;
        kept.Write(content, start, end - start);
        return end;
    }

    internal static UnreadableImageException Broken(string how) => new(ImageProblem.Broken, $"This JPEG {how}.");
}
