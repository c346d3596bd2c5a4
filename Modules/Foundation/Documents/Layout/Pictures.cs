using System.Security.Cryptography;
using Foundation.Documents.Images;
using Foundation.Documents.Structure;

namespace Foundation.Documents.Layout;

/// <summary>The pictures of a document. One that is shown twice is in the file once.</summary>
internal sealed class Pictures(PdfObjects file)
{
    /// <summary>A pixel of a screen, in points.</summary>
    private const double Pixel = 0.75;

    /// <summary>So that a heading fits above.</summary>
    private const double Highest = (Page.Top - Page.Foot) * 0.65;

    private readonly Dictionary<string, (int Number, Picture Picture)> put = [];

    public void Compose(Composer composer, ImageBlock image, Frame frame, Element parent)
    {
        var (number, picture) = Put(image.Content);
        var scale = Math.Min(Pixel, Math.Min(frame.Width / picture.SeenWidth, Highest / picture.SeenHeight));
        var (width, height) = (picture.SeenWidth * scale, picture.SeenHeight * scale);
        var alt = Letters.Readable(image.Alt).Trim();
        var figure = alt.Length > 0 ? parent.Add(new Element("Figure")) : null;
        composer.Put(new Piece(height, frame, (page, top) =>
        {
            var (left, low) = (frame.Left, top - height);
            page.Pictures.Add(number);
            if (figure is null)
                page.BeginArtifact("/Type /Layout");
            else
            {
                figure.Entries = $" /Alt {PdfObjects.Text(alt)} /A << /O /Layout /Placement /Block /BBox [{PdfObjects.Say(left)} {PdfObjects.Say(low)} {PdfObjects.Say(left + width)} {PdfObjects.Say(top)}] >>";
                page.Begin(figure);
            }
            page.Draw($"q {Turn.Matrix(picture.Orientation, left, low, width, height)} cm /I{number} Do Q");
            if (figure is null)
                page.End();
        })
        { Above = 8 });
    }

    private (int, Picture) Put(byte[] content)
    {
        var key = Convert.ToHexString(SHA256.HashData(content));
        if (!put.TryGetValue(key, out var known))
        {
            var picture = Picture.Of(content);
            put[key] = known = (file.AddStream(picture.Content, picture.Entries, deflate: false), picture);
        }
        return known;
    }
}
