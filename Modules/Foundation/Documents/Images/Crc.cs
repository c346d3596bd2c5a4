namespace Foundation.Documents.Images;

/// <summary>The checksum behind each part of a PNG (CRC-32).</summary>
internal static class Crc
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(number =>
    {
        var value = (uint)number;
        for (var bit = 0; bit < 8; bit++)
            value = (value & 1) != 0 ? 0xEDB88320 ^ (value >> 1) : value >> 1;
        return value;
    })];

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var value = uint.MaxValue;
        foreach (var one in bytes)
            value = Table[(byte)(value ^ one)] ^ (value >> 8);
        return ~value;
    }
}
