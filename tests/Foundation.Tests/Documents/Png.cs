using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Foundation.Documents.Images;

namespace Foundation.Tests.Documents;

/// <summary>Pictures of every kind that a PNG can be, made here.</summary>
internal static class Png
{
    /// <summary>The left half blue, the right half red.</summary>
    public static byte[] Rgb(int width, int height) => Of(width, height, 8, 2, [.. Rows(height, () => Enumerable.Range(0, width).SelectMany(x => x < width / 2 ? new byte[] { 0, 0, 255 } : [255, 0, 0]))]);

    public static IEnumerable<byte> Rows(int height, Func<IEnumerable<byte>> row, byte filter = 0) => Enumerable.Range(0, height).SelectMany(_ => row().Prepend(filter));

    /// <param name="rows">Filtered, each with its filter before it.</param>
    public static byte[] Of(int width, int height, byte depth, byte colour, byte[] rows, byte[]? palette = null, byte[]? transparency = null, byte interlaced = 0)
    {
        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), height);
        (head[8], head[9], head[12]) = (depth, colour, interlaced);
        var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            zlib.Write(rows);
        var data = packed.ToArray();
        return
        [
            0x89, .. "PNG\r\n\u001a\n"u8, .. Part("IHDR", head), .. palette is null ? [] : Part("PLTE", palette), .. transparency is null ? [] : Part("tRNS", transparency),
            .. Part("tEXt", "Comment\0kuva"u8.ToArray()), .. Part("IDAT", data[..(data.Length / 2)]), .. Part("IDAT", data[(data.Length / 2)..]), .. Part("IEND", []),
        ];
    }

    /// <summary>A row as the difference to what is beside and above it, with the filter's number before it (ISO/IEC 15948, 9).</summary>
    public static IEnumerable<byte> Filtered(byte filter, byte[] row, byte[] above, int back) => row.Select((value, i) =>
    {
        var (a, b, c) = (i < back ? 0 : row[i - back], (int)above[i], i < back ? 0 : above[i - back]);
        var nearest = new[] { a, b, c }.MinBy(one => Math.Abs(a + b - c - one));
        return (byte)(value - filter switch { 1 => a, 2 => b, 3 => (a + b) / 2, 4 => nearest, _ => 0 });
    }).Prepend(filter);

    private static byte[] Part(string type, byte[] body)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(type), .. body];
        var (length, crc) = (new byte[4], new byte[4]);
        BinaryPrimitives.WriteInt32BigEndian(length, body.Length);
        BinaryPrimitives.WriteUInt32BigEndian(crc, Crc.Of(named));
        return [.. length, .. named, .. crc];
    }
}
