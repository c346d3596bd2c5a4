namespace Foundation.Documents.Images;

/// <summary>A picture as an object of a PDF file: its bytes, packed already, and what a reader must know of them.</summary>
internal sealed record Picture(int Width, int Height, int Orientation, string Colours, byte[] Content)
{
    public int SeenWidth => Turn.IsOnItsSide(Orientation) ? Height : Width;

    public int SeenHeight => Turn.IsOnItsSide(Orientation) ? Width : Height;

    public string Entries => $"/Type /XObject /Subtype /Image /Width {Width} /Height {Height} {Colours}";

    public static Picture Of(byte[] content) => PngFile.IsOne(content) ? PngPicture.Of(PngFile.Of(content)) : JpegFile.Of(content, toTheEnd: false).Picture();
}
