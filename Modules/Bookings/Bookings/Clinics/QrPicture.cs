using System.Net;
using System.Text;
using QRCoder;

namespace Bookings.Clinics;

/// <summary>An address as a QR code (ISO/IEC 18004), for paper: a picture in the page itself, without script and without anybody else's server.</summary>
public static class QrPicture
{
    /// <param name="name">What the picture is, for those who do not see it.</param>
    public static string Svg(string text, string name)
    {
        // Level M: a quarter of the paper's stains may cover it. The quiet zone that readers need around it is in the matrix.
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        var dark = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
            for (var x = 0; x < rows[y].Count; x++)
                if (rows[y][x])
                    dark.Append(System.Globalization.CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
        return $"<svg class=\"qr\" role=\"img\" aria-label=\"{WebUtility.HtmlEncode(name)}\" viewBox=\"0 0 {rows.Count} {rows.Count}\" width=\"240\" height=\"240\" shape-rendering=\"crispEdges\">"
            + $"<path class=\"qr-paper\" d=\"M0 0h{rows.Count}v{rows.Count}h-{rows.Count}z\" fill=\"#fff\"/><path d=\"{dark}\" fill=\"#000\"/></svg>";
    }
}
