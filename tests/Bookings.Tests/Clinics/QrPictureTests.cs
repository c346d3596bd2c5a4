using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Bookings.Clinics;

namespace Bookings.Tests.Clinics;

/// <summary>The picture is read as a phone would read it: drawn as dots, given to zbarimg.</summary>
public sealed class QrPictureTests
{
    private const int Scale = 6;

    [Theory]
    [InlineData("http://127.0.0.1:5080/palaute/abcd2345")]
    [InlineData("https://kokemus.alue.example/palaute/zzzz9999")]
    [InlineData("https://kokemusasiantuntijatoiminta.hyvinvointialue.example/a/rather/long/address/that/needs/a/larger/picture/palaute/abcdefgh")]
    public async Task A_reader_finds_the_address_in_the_picture(string words)
    {
        Rig.OutsideTool.SkipWithout("zbarimg", "zbar-tools");
        var svg = QrPicture.Svg(words, "QR & <koodi>");
        svg.ShouldContain("aria-label=\"QR &amp; &lt;koodi&gt;\"");
        var file = Path.GetTempFileName() + ".pgm";
        await File.WriteAllBytesAsync(file, Draw(svg), TestContext.Current.CancellationToken);
        var start = new ProcessStartInfo("zbarimg", ["--raw", "-q", file]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var reader = Process.Start(start)!;
        var said = await reader.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await reader.WaitForExitAsync(TestContext.Current.CancellationToken);
        File.Delete(file);
        said.Trim().ShouldBe(words);
    }

    private static byte[] Draw(string svg)
    {
        var size = int.Parse(Regex.Match(svg, "viewBox=\"0 0 (\\d+)").Groups[1].Value, CultureInfo.InvariantCulture);
        var dots = Enumerable.Repeat((byte)255, size * Scale * size * Scale).ToArray();
        foreach (Match dark in Regex.Matches(svg, @"M(\d+) (\d+)h1v1h-1z"))
        {
            var (left, top) = (int.Parse(dark.Groups[1].Value, CultureInfo.InvariantCulture) * Scale, int.Parse(dark.Groups[2].Value, CultureInfo.InvariantCulture) * Scale);
            for (var y = top; y < top + Scale; y++)
                Array.Fill<byte>(dots, 0, y * size * Scale + left, Scale);
        }
        return [.. Encoding.ASCII.GetBytes($"P5 {size * Scale} {size * Scale} 255\n"), .. dots];
    }
}
