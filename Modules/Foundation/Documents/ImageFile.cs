using System.Buffers.Binary;

namespace Foundation.Documents;

public enum ImageKind
{
    Png,
    Jpeg,
}

public enum ImageProblem
{
    /// <summary>Neither PNG nor JPEG.</summary>
    Unknown,

    /// <summary>It begins like a picture, but cannot be read to its end.</summary>
    Broken,

    TooLarge,

    /// <summary>A whole picture of a kind that we do not show, such as an interlaced PNG.</summary>
    Unsupported,
}

/// <summary>These bytes are not a picture that can be put into a document; <see cref="Problem"/> says which words a person needs.</summary>
public sealed class UnreadableImageException(ImageProblem problem, string message) : Exception(message)
{
    public ImageProblem Problem { get; } = problem;
}

/// <summary>A picture that can be shown: its size as it is seen, and which of the two kinds it is.</summary>
public sealed record ImageFile(int Width, int Height, ImageKind Kind)
{
    public const int MostPixelsASide = 6000;

    /// <exception cref="UnreadableImageException">It is not a PNG or JPEG that can be read to its end, or it is too large.</exception>
    public static ImageFile Read(byte[] content)
    {
        if (content.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
            return Jpeg(content);
        if (content.Length < 24 || !content.AsSpan().StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]))
            throw new UnreadableImageException(ImageProblem.Unknown, "This is not a PNG or JPEG.");
        return new ImageFile(BinaryPrimitives.ReadInt32BigEndian(content.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(content.AsSpan(20)), ImageKind.Png);
    }

    private static ImageFile Jpeg(byte[] content)
    {
        for (var at = 2; at + 9 <= content.Length && content[at] == 0xFF; at += 2 + BinaryPrimitives.ReadUInt16BigEndian(content.AsSpan(at + 2)))
            if (content[at + 1] is 0xC0 or 0xC1 or 0xC2)
                return new ImageFile(BinaryPrimitives.ReadUInt16BigEndian(content.AsSpan(at + 7)), BinaryPrimitives.ReadUInt16BigEndian(content.AsSpan(at + 5)), ImageKind.Jpeg);
        throw new UnreadableImageException(ImageProblem.Broken, "This JPEG has no size.");
    }
}
