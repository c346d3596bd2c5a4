using System.Buffers.Binary;
using Foundation.Documents.Structure;

namespace Foundation.Documents.Images;

/// <summary>A telephone writes a picture as its lens lay, and beside it which way is up (Exif, tag 274: 1 to 8). Browsers heed that, PDF does not: we turn it.</summary>
internal static class Turn
{
    public static bool IsOnItsSide(int orientation) => orientation >= 5;

    /// <summary>From the unit square, which PDF draws a picture in, to its place on the page.</summary>
    public static string Matrix(int orientation, double left, double low, double width, double height)
    {
        var (right, high) = (left + width, low + height);
        double[] matrix = orientation switch
        {
            2 => [-width, 0, 0, height, right, low],
            3 => [-width, 0, 0, -height, right, high],
            4 => [width, 0, 0, -height, left, high],
            5 => [0, -height, -width, 0, right, high],
            6 => [0, -height, width, 0, left, high],
            7 => [0, height, width, 0, left, low],
            8 => [0, height, -width, 0, right, low],
            _ => [width, 0, 0, height, left, low],
        };
        return string.Join(' ', matrix.Select(PdfObjects.Say));
    }

    /// <param name="segment">An APP1 segment of a JPEG.</param>
    /// <returns>1, as it is, when nothing else is said.</returns>
    public static int Of(ReadOnlySpan<byte> segment)
    {
        if (segment.Length < 14 || !segment.StartsWith("Exif\0\0"u8))
            return 1;
        var tiff = segment[6..];
        var little = tiff[0] == 'I';
        var directory = little ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (directory > tiff.Length - 2)
            return 1;
        var at = (int)directory;
        for (var (left, entry) = (U16(tiff[at..], little), at + 2); left > 0 && entry + 12 <= tiff.Length; left--, entry += 12)
            if (U16(tiff[entry..], little) == 274)
                return U16(tiff[(entry + 8)..], little) is var said and >= 1 and <= 8 ? said : 1;
        return 1;
    }

    private static int U16(ReadOnlySpan<byte> at, bool little) => little ? BinaryPrimitives.ReadUInt16LittleEndian(at) : BinaryPrimitives.ReadUInt16BigEndian(at);
}
