using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Foundation.Documents.Images;

/// <summary>A PNG (ISO/IEC 15948) of any kind but interlaced: its head, its palette, and its rows of samples one by one.</summary>
internal sealed class PngFile
{
    private readonly MemoryStream packed = new();

    private PngFile()
    {
    }

    public int Width { get; private set; }
    public int Height { get; private set; }

    /// <summary>Bits of a sample: 1, 2, 4, 8 or 16.</summary>
    public int Depth { get; private set; }

    /// <summary>0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGB with alpha.</summary>
    public int Colour { get; private set; }

    public byte[]? Palette { get; private set; }

    /// <summary>The alpha of the palette's first colours, or the one colour that is not drawn.</summary>
    public byte[]? Transparency { get; private set; }

    public int Samples => Colour switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };

    public int RowBytes => (Width * Samples * Depth + 7) / 8;

    /// <summary>The rows as they are in the file: filtered and deflated.</summary>
    public byte[] Packed => packed.ToArray();

    public static bool IsOne(byte[] content) => content.AsSpan().StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]);

    public static PngFile Of(byte[] content)
    {
        var png = new PngFile();
        var (at, ended) = (8, false);
        while (!ended)
        {
            if (at + 12 > content.Length || BinaryPrimitives.ReadUInt32BigEndian(content.AsSpan(at)) is var length && length > content.Length - at - 12)
                throw Broken("ends too early");
            var type = Encoding.Latin1.GetString(content, at + 4, 4);
            var body = content.AsSpan(at + 8, (int)length);
            var needed = char.IsAsciiLetterUpper(type[0]);
            if ((needed || type == "tRNS") && Crc.Of(content.AsSpan(at + 4, (int)length + 4)) != BinaryPrimitives.ReadUInt32BigEndian(content.AsSpan(at + 8 + (int)length)))
                throw Broken($"has a changed part {type}");
            if (png.Depth == 0 != (type == "IHDR"))
                throw Broken("does not begin with its head, or has two");
            ended = type == "IEND";
            png.Take(type, body, needed);
            at += 12 + (int)length;
        }
        if (png.packed.Length == 0 || (png.Colour == 3 && png.Palette is null))
            throw Broken("has no picture");
        return png;
    }

    private void Take(string type, ReadOnlySpan<byte> body, bool needed)
    {
        switch (type)
        {
            case "IHDR": Head(body); break;
            case "PLTE" when Palette is null && body.Length % 3 == 0 && body.Length is > 0 and <= 768: Palette = body.ToArray(); break;
            case "PLTE": throw Broken("has a palette that is none");
            case "tRNS": Transparency = body.ToArray(); break;
            case "IDAT": packed.Write(body); break;
            case "IEND": break;
            default:
                if (needed)
                    throw new UnreadableImageException(ImageProblem.Unsupported, $"This PNG has a part {type} that we do not know.");
                break;
        }
    }

    private void Head(ReadOnlySpan<byte> body)
    {
        if (body.Length != 13 || body[10] != 0 || body[11] != 0 || body[12] > 1)
            throw Broken("has a head that is none");
        var (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(body), BinaryPrimitives.ReadUInt32BigEndian(body[4..]));
        (Depth, Colour) = (body[8], body[9]);
        if (!(Colour switch { 0 => Depth is 1 or 2 or 4 or 8 or 16, 3 => Depth is 1 or 2 or 4 or 8, 2 or 4 or 6 => Depth is 8 or 16, _ => false }))
            throw Broken("has colours of no known kind");
        (Width, Height) = ((int)Math.Min(width, int.MaxValue / 64), (int)Math.Min(height, int.MaxValue));
        ImageFile.CheckSize(Width, Height, (RowBytes + 1L) * Height);
        if (body[12] == 1)
            throw new UnreadableImageException(ImageProblem.Unsupported, "This PNG is interlaced.");
    }

    /// <summary>Every row, unpacked: the same array each time. There are exactly as many as the head says, or it is broken.</summary>
    public IEnumerable<byte[]> Rows()
    {
        packed.Position = 0;
        using var bytes = new ZLibStream(packed, CompressionMode.Decompress, leaveOpen: true);
        var (row, above, filter, back) = (new byte[RowBytes], new byte[RowBytes], new byte[1], Math.Max(1, Samples * Depth / 8));
        for (var y = 0; y < Height; y++)
        {
            Fill(bytes, filter);
            Fill(bytes, row);
            if (!PngFilter.Undo(filter[0], row, above, back))
                throw Broken("has a row of no known kind");
            yield return row;
            (row, above) = (above, row);
        }
        if (Fills(bytes, filter))
            throw Broken("goes on after its last row");
    }

    private static void Fill(Stream bytes, byte[] row)
    {
        if (!Fills(bytes, row))
            throw Broken("ends too early");
    }

    private static bool Fills(Stream bytes, byte[] row)
    {
        try
        {
            return bytes.ReadAtLeast(row, row.Length, throwOnEndOfStream: false) == row.Length;
        }
        catch (InvalidDataException wrong)
        {
            throw new UnreadableImageException(ImageProblem.Broken, $"This PNG cannot be unpacked: {wrong.Message}");
        }
    }

    private static UnreadableImageException Broken(string how) => new(ImageProblem.Broken, $"This PNG {how}.");
}
