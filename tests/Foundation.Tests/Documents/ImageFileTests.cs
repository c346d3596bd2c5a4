using System.Buffers.Binary;
using System.Text;
using Foundation.Documents;

namespace Foundation.Tests.Documents;

/// <summary>Only pictures that can be shown come in: read to the end, and of a bounded size.</summary>
public sealed class ImageFileTests
{
    [Theory]
    [InlineData(1, 0, 1), InlineData(2, 0, 1), InlineData(4, 0, 1), InlineData(8, 0, 1), InlineData(16, 0, 1), InlineData(8, 2, 3), InlineData(16, 2, 3), InlineData(1, 3, 1), InlineData(8, 3, 1), InlineData(8, 4, 2), InlineData(16, 4, 2), InlineData(8, 6, 4), InlineData(16, 6, 4)]
    public void Every_kind_of_png_is_read(byte depth, byte colour, int samples)
    {
        var rows = Png.Rows(7, () => new byte[(13 * samples * depth + 7) / 8]).ToArray();
        ImageFile.Read(Png.Of(13, 7, depth, colour, rows, colour == 3 ? new byte[6] : null)).ShouldBe(new ImageFile(13, 7, ImageKind.Png));
    }

    [Theory]
    [InlineData(0), InlineData(1), InlineData(2), InlineData(3), InlineData(4)]
    public void Every_filter_of_a_png_is_known(byte filter) => ImageFile.Read(Png.Of(3, 3, 8, 2, [.. Png.Rows(3, () => new byte[9], filter)])).Width.ShouldBe(3);

    [Fact]
    public void Jpegs_of_every_usual_kind_are_read()
    {
        foreach (var jpeg in new[] { Jpeg.Baseline, Jpeg.Progressive, Jpeg.Grey, Jpeg.Cmyk })
            ImageFile.Read(jpeg).ShouldBe(new ImageFile(42, 27, ImageKind.Jpeg));
    }

    /// <summary>Two blocks of grey, each in one byte, with a mark between them where the decoder starts again.</summary>
    [Theory]
    [InlineData(true), InlineData(false)]
    public void A_jpeg_that_starts_again_within_is_read_and_must_do_so_where_it_says(bool marked)
    {
        byte[] Table(byte kind) => [0xFF, 0xC4, 0, 20, kind, 1, .. new byte[15], 0];
        byte[] jpeg =
        [
            0xFF, 0xD8, 0xFF, 0xDB, 0, 67, 0, .. Enumerable.Repeat((byte)1, 64), 0xFF, 0xC0, 0, 11, 8, 0, 8, 0, 16, 1, 1, 0x11, 0, .. Table(0), .. Table(0x10), 0xFF, 0xDD, 0, 4, 0, 1,
            0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 0x3F, .. marked ? new byte[] { 0xFF, 0xD0 } : [], 0x3F, 0xFF, 0xD9,
        ];
        if (marked)
            ImageFile.Read(jpeg).ShouldBe(new ImageFile(16, 8, ImageKind.Jpeg));
        else
            Problem(jpeg).ShouldBe(ImageProblem.Broken);
    }

    [Theory]
    [InlineData(1, 42), InlineData(3, 42), InlineData(6, 27), InlineData(8, 27), InlineData(99, 42)]
    public void The_size_is_that_of_the_picture_as_it_is_seen(byte orientation, int width) => ImageFile.Read(Jpeg.Turned(orientation)).Width.ShouldBe(width);

    [Fact]
    public void What_is_no_picture_is_refused()
    {
        foreach (var content in new byte[][] { [], [0xFF], [0xFF, 0xD8], [.. "GIF89a and so on"u8], [.. "<svg xmlns='http://www.w3.org/2000/svg'/>"u8], [.. "%PDF-1.7"u8], new byte[5000] })
            Problem(content).ShouldBe(ImageProblem.Unknown);
    }

    [Fact]
    public void A_picture_that_is_cut_off_anywhere_is_refused()
    {
        foreach (var whole in new[] { Png.Rgb(9, 9), Jpeg.Baseline, Jpeg.Progressive, Jpeg.Cmyk })
            for (var length = 8; length < whole.Length; length++)
                Problem(whole[..length]).ShouldBe(ImageProblem.Broken, $"{length} of {whole.Length}");
    }

    [Fact]
    public void A_picture_with_a_changed_byte_is_read_or_refused_but_nothing_else()
    {
        foreach (var whole in new[] { Png.Rgb(9, 9), Jpeg.Baseline, Jpeg.Progressive, Jpeg.Turned(6) })
            foreach (var (at, value) in Enumerable.Range(0, whole.Length).SelectMany(at => new byte[] { 0, 0x7F, 0xFF }.Select(value => (at, value))))
            {
                var changed = whole.ToArray();
                changed[at] = value;
                try
                {
                    ImageFile.Read(changed);
                }
                catch (UnreadableImageException)
                {
                }
            }
    }

    [Fact]
    public void Each_byte_of_a_png_s_own_parts_counts()
    {
        foreach (var part in new[] { "PLTE", "tRNS", "IDAT" })
        {
            var whole = Png.Of(3, 3, 8, 3, [.. Png.Rows(3, () => new byte[3])], palette: [1, 2, 3], transparency: [4]);
            whole[whole.AsSpan().IndexOf(Encoding.ASCII.GetBytes(part)) + 4] ^= 1;
            Problem(whole).ShouldBe(ImageProblem.Broken);
        }
    }

    [Fact]
    public void Rows_that_are_missing_or_too_many_are_refused()
    {
        Problem(Png.Of(3, 3, 8, 2, [.. Png.Rows(2, () => new byte[9])])).ShouldBe(ImageProblem.Broken);
        Problem(Png.Of(3, 3, 8, 2, [.. Png.Rows(4, () => new byte[9])])).ShouldBe(ImageProblem.Broken);
        Problem(Png.Of(3, 3, 8, 2, [.. Png.Rows(3, () => new byte[9], filter: 5)])).ShouldBe(ImageProblem.Broken);
        Problem(Png.Of(3, 3, 8, 3, [.. Png.Rows(3, () => new byte[3])])).ShouldBe(ImageProblem.Broken);
    }

    [Fact]
    public void A_png_that_is_interlaced_is_refused_as_such() => Problem(Png.Of(3, 3, 8, 2, [.. Png.Rows(3, () => new byte[9])], interlaced: 1)).ShouldBe(ImageProblem.Unsupported);

    [Fact]
    public void A_jpeg_of_a_rare_kind_is_refused_as_such()
    {
        var lossless = Jpeg.Baseline.ToArray();
        lossless[Sof(lossless) + 1] = 0xC3;
        Problem(lossless).ShouldBe(ImageProblem.Unsupported);
    }

    [Fact]
    public void A_picture_larger_than_its_bound_is_refused_before_it_is_unpacked()
    {
        Problem(Png.Of(6001, 1, 1, 0, new byte[752])).ShouldBe(ImageProblem.TooLarge);
        Problem(Png.Of(1, 6001, 1, 0, new byte[12_002])).ShouldBe(ImageProblem.TooLarge);
        Problem(Png.Of(6000, 6000, 16, 6, new byte[100])).ShouldBe(ImageProblem.TooLarge);
        Problem(Png.Of(int.MaxValue, int.MaxValue, 16, 6, new byte[100])).ShouldBe(ImageProblem.TooLarge);
        ImageFile.Read(Png.Of(6000, 2, 1, 0, new byte[1502])).Width.ShouldBe(6000);
        var large = Jpeg.Baseline.ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(large.AsSpan(Sof(large) + 7), 6001);
        Problem(large).ShouldBe(ImageProblem.TooLarge);
    }

    [Fact]
    public void A_small_file_that_unpacks_without_end_is_left_where_the_picture_ends()
    {
        var bomb = Png.Of(3, 3, 8, 2, new byte[200_000_000]);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Problem(bomb).ShouldBe(ImageProblem.Broken);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(10_000_000);
    }

    [Fact]
    public void The_largest_picture_is_read()
    {
        var rows = new byte[6001 * 6000];
        for (var row = 0; row < 6000; row++)
            rows[6001 * row] = 4;
        ImageFile.Read(Png.Of(6000, 6000, 8, 0, rows)).ShouldBe(new ImageFile(6000, 6000, ImageKind.Png));
    }

    private static int Sof(byte[] jpeg) => jpeg.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, 0xC0]);

    private static ImageProblem Problem(byte[] content) => Should.Throw<UnreadableImageException>(() => ImageFile.Read(content)).Problem;
}
