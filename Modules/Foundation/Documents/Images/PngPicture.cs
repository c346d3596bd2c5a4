using System.Buffers.Binary;
using System.IO.Compression;

namespace Foundation.Documents.Images;

/// <summary>A PNG in a PDF file. Its rows go in as they are, for PDF knows the same filters; with alpha they are laid on white first, the colour of the paper.</summary>
internal static class PngPicture
{
    public static Picture Of(PngFile png)
    {
        if (png.Colour is 4 or 6)
            return OnWhite(png);
        var colours = png.Colour switch { 2 => "/DeviceRGB", 3 => $"[/Indexed /DeviceRGB {png.Palette!.Length / 3 - 1} <{Convert.ToHexString(Palette(png))}>]", _ => "/DeviceGray" };
        return new Picture(png.Width, png.Height, 1, $"/ColorSpace {colours} /BitsPerComponent {png.Depth}{Masked(png)} /Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors {png.Samples} /BitsPerComponent {png.Depth} /Columns {png.Width} >>", png.Packed);
    }

    /// <summary>Each colour of the palette on white, by its own alpha.</summary>
    private static byte[] Palette(PngFile png)
    {
        var palette = png.Palette!.ToArray();
        foreach (var (index, alpha) in (png.Transparency ?? []).Take(palette.Length / 3).Index())
            for (var i = 3 * index; i < 3 * index + 3; i++)
                palette[i] = Over(palette[i], alpha);
        return palette;
    }

    /// <summary>One colour that is not drawn, in a picture of grey or RGB.</summary>
    private static string Masked(PngFile png)
    {
        if (png.Colour == 3 || png.Transparency is not { } colour || colour.Length < 2 * png.Samples)
            return "";
        var samples = Enumerable.Range(0, png.Samples).Select(i => BinaryPrimitives.ReadUInt16BigEndian(colour.AsSpan(2 * i)) & ((1 << png.Depth) - 1));
        return $" /Mask [{string.Join(' ', samples.Select(sample => $"{sample} {sample}"))}]";
    }

    private static Picture OnWhite(PngFile png)
    {
        var (step, colours) = (png.Depth / 8, png.Samples - 1);
        var (packed, line) = (new MemoryStream(), new byte[png.Width * colours]);
        using (var bytes = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            foreach (var row in png.Rows())
            {
                for (var (x, at) = (0, 0); x < png.Width; x++, at += png.Samples * step)
                    for (var i = 0; i < colours; i++)
                        line[x * colours + i] = Over(row[at + i * step], row[at + colours * step]);
                bytes.Write(line);
            }
        return new Picture(png.Width, png.Height, 1, $"/ColorSpace /{(colours == 3 ? "DeviceRGB" : "DeviceGray")} /BitsPerComponent 8 /Filter /FlateDecode", packed.ToArray());
    }

    private static byte Over(int colour, int alpha) => (byte)((colour * alpha + 255 * (255 - alpha) + 127) / 255);
}
