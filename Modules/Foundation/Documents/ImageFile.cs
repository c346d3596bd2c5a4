using Foundation.Documents.Images;

namespace Foundation.Documents;

public enum ImageKind
{
    Png,
    Jpeg,
}

/// <summary>A picture that can be shown: its size as it is seen, and which of the two kinds it is.</summary>
public sealed record ImageFile(int Width, int Height, ImageKind Kind)
{
    public const int MostPixelsASide = 6000;

    /// <summary>How large a picture may be once unpacked: a small file can unpack to more than a server has.</summary>
    public const long MostBytes = 160_000_000;

    /// <summary>Reads the picture to its end, so that what comes in can also be shown.</summary>
    /// <exception cref="UnreadableImageException">It is not a PNG or JPEG that can be read to its end, or it is too large.</exception>
    public static ImageFile Read(byte[] content)
    {
        if (PngFile.IsOne(content))
        {
            var png = PngFile.Of(content);
            foreach (var _ in png.Rows())
            {
            }
            return new ImageFile(png.Width, png.Height, ImageKind.Png);
        }
        var jpeg = JpegFile.Of(content, toTheEnd: true);
        return Turn.IsOnItsSide(jpeg.Orientation) ? new ImageFile(jpeg.Height, jpeg.Width, ImageKind.Jpeg) : new ImageFile(jpeg.Width, jpeg.Height, ImageKind.Jpeg);
    }

    internal static void CheckSize(int width, int height, long bytes)
    {
        if (width < 1 || height < 1)
            throw new UnreadableImageException(ImageProblem.Broken, "The picture has no size.");
        if (width > MostPixelsASide || height > MostPixelsASide || bytes > MostBytes)
            throw new UnreadableImageException(ImageProblem.TooLarge, $"The picture is larger than {MostPixelsASide} × {MostPixelsASide} pixels, or than {MostBytes} bytes when unpacked.");
    }
}
