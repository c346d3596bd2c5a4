using System.IO.Compression;
using System.Text;
using Foundation.Documents;
using Foundation.Documents.Images;
using Rig;

namespace Foundation.Tests.Documents;

/// <summary>Pictures as they come out on paper: the colours, and which side is up.</summary>
public sealed class PicturesTests
{
    private static readonly (int R, int G, int B) Blue = (0, 0, 255), Red = (255, 0, 0), White = (255, 255, 255);

    public static TheoryData<string> Kinds => ["rgb", "rgb16", "palette", "palette1", "alpha", "alpha16", "palette with alpha", "one colour not drawn"];

    [Theory, MemberData(nameof(Kinds))]
    public async Task A_png_of_every_kind_looks_the_same(string kind)
    {
        var seen = await SeenAsync(Made(kind));
        seen(10, 20).ShouldBe(kind is "palette with alpha" or "one colour not drawn" ? White : Blue);
        seen(50, 20).ShouldBe(Red);
    }

    [Fact]
    public async Task What_is_half_seen_is_laid_on_white()
    {
        var seen = await SeenAsync(Half(40, 6, [0, 0, 255, 128], [0, 0, 255, 0]));
        seen(10, 20).ShouldBe((127, 127, 255));
        seen(50, 20).ShouldBe(White);
        var grey = await SeenAsync(Half(40, 4, [0, 128], [100, 255]));
        grey(10, 20).ShouldBe((127, 127, 127));
        grey(50, 20).ShouldBe((100, 100, 100));
    }

    [Fact]
    public async Task Jpegs_have_their_colours()
    {
        foreach (var jpeg in new[] { Jpeg.Baseline, Jpeg.Progressive, Jpeg.Cmyk })
        {
            var (seen, off) = (await SeenAsync(jpeg), jpeg == Jpeg.Cmyk ? 120 : 40);
            Near(seen(8, 5), Blue, off);
            Near(seen(23, 5), Red, off);
            Near(seen(8, 15), White, off);
            Near(seen(23, 15), (0, 0, 0), off);
        }
        var grey = (await SeenAsync(Jpeg.Grey))(8, 5);
        grey.R.ShouldBe(grey.B);
    }

    /// <summary>The fields as they are seen from the upper left to the lower right; as they are written they are blue, red, white and black.</summary>
    [Theory]
    [InlineData(1, "blue red white black"), InlineData(2, "red blue black white"), InlineData(3, "black white red blue"), InlineData(4, "white black blue red")]
    [InlineData(5, "blue white red black"), InlineData(6, "white blue black red"), InlineData(7, "black red white blue"), InlineData(8, "red black blue white")]
    public async Task A_picture_taken_on_its_side_stands_upright(byte orientation, string fields)
    {
        var seen = await SeenAsync(Jpeg.Turned(orientation));
        var ((near, far), (high, low)) = orientation < 5 ? ((8, 23), (5, 15)) : ((5, 15), (8, 23));
        foreach (var (colour, (x, y)) in fields.Split(' ').Zip([(near, high), (far, high), (near, low), (far, low)]))
            Near(seen(x, y), colour switch { "blue" => Blue, "red" => Red, "white" => White, _ => (0, 0, 0) }, 40);
    }

    /// <summary>Those with alpha are unpacked by us; a reader unpacks the others.</summary>
    [Theory]
    [InlineData(0), InlineData(1), InlineData(2), InlineData(3), InlineData(4)]
    public void A_png_with_rows_of_any_filter_has_its_pixels(byte filter)
    {
        var random = new Random(17);
        var pixels = Enumerable.Range(0, 9).Select(_ => Enumerable.Range(0, 44).Select(i => i % 4 == 3 ? (byte)255 : (byte)random.Next(256)).ToArray()).ToList();
        var filtered = pixels.SelectMany((row, y) => Png.Filtered(filter, row, y == 0 ? new byte[44] : pixels[y - 1], 4));
        var picture = Picture.Of(Png.Of(11, 9, 8, 6, [.. filtered]));
        var unpacked = new MemoryStream();
        new ZLibStream(new MemoryStream(picture.Content), CompressionMode.Decompress).CopyTo(unpacked);
        unpacked.ToArray().ShouldBe(pixels.SelectMany(row => row.Where((_, i) => i % 4 != 3)));
    }

    [Fact]
    public void Where_a_picture_was_taken_stays_outside() => Encoding.Latin1.GetString(Sample.Of(new ImageBlock(Jpeg.Turned(6), "kuva"))).ShouldNotContain("GPS 64");

    [Fact]
    public void What_is_no_picture_is_no_document() => Should.Throw<UnreadableImageException>(() => Sample.Of(new ImageBlock([1, 2, 3], "kuva"))).Problem.ShouldBe(ImageProblem.Unknown);

    private static byte[] Made(string kind) => kind switch
    {
        "rgb" => Half(40, 2, [0, 0, 255], [255, 0, 0]),
        "rgb16" => Half(40, 2, [0, 0, 0, 0, 255, 255], [255, 255, 0, 0, 0, 0], depth: 16),
        "palette" => Half(40, 3, [0], [1], palette: [0, 0, 255, 255, 0, 0]),
        "palette1" => Png.Of(80, 60, 1, 3, [.. Png.Rows(60, () => [0, 0, 0, 0, 0, 255, 255, 255, 255, 255])], [0, 0, 255, 255, 0, 0]),
        "alpha" => Half(40, 6, [0, 0, 255, 255], [255, 0, 0, 255]),
        "alpha16" => Half(40, 6, [0, 0, 0, 0, 255, 255, 255, 255], [255, 255, 0, 0, 0, 0, 255, 255], depth: 16),
        "palette with alpha" => Half(40, 3, [0], [1], palette: [0, 0, 255, 255, 0, 0], transparency: [0]),
        _ => Half(40, 2, [0, 0, 255], [255, 0, 0], transparency: [0, 0, 0, 0, 0, 255]),
    };

    /// <summary>One pixel over the left half, another over the right.</summary>
    private static byte[] Half(int each, byte colour, byte[] left, byte[] right, byte depth = 8, byte[]? palette = null, byte[]? transparency = null) =>
        Png.Of(2 * each, 60, depth, colour, [.. Png.Rows(60, () => Enumerable.Repeat(left, each).Concat(Enumerable.Repeat(right, each)).SelectMany(pixel => pixel))], palette, transparency);

    /// <summary>The pixels of the page at 72 dots an inch, counted from the upper left corner of the picture.</summary>
    private static async Task<Func<int, int, (int R, int G, int B)>> SeenAsync(byte[] picture)
    {
        OutsideTool.SkipWithout("pdftoppm", "poppler-utils");
        var page = await OutsideTool.MakeAsync("pdftoppm", ["-r", "72"], Sample.Of(new ImageBlock(picture, "kuva")));
        var start = page.Length - 595 * 842 * 3;
        Encoding.ASCII.GetString(page, 0, start).ShouldBe("P6\n595 842\n255\n");
        return (x, y) => (page[start + At(x, y)], page[start + At(x, y) + 1], page[start + At(x, y) + 2]);
        static int At(int x, int y) => ((70 + y) * 595 + 70 + x) * 3;
    }

    private static void Near((int R, int G, int B) seen, (int R, int G, int B) wanted, int off)
    {
        Math.Abs(seen.R - wanted.R).ShouldBeLessThan(off);
        Math.Abs(seen.G - wanted.G).ShouldBeLessThan(off);
        Math.Abs(seen.B - wanted.B).ShouldBeLessThan(off);
    }
}
