using System.Text.RegularExpressions;
using Foundation;
using Foundation.Documents;
using Foundation.Ui;
using Handbook.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Handbook.Writing;

/// <summary>A picture comes into the handbook: PNG or JPEG, with a text for those who do not see it.</summary>
public sealed record AddPicture(Guid Id, string? Name, string? Alt, byte[] Content);

public abstract record PictureOutcome
{
    private PictureOutcome() { }

    public sealed record Added : PictureOutcome;
    public sealed record Refused(Errors Errors) : PictureOutcome;
}

public static partial class AddPictureHandler
{
    public static async Task<PictureOutcome> Handle(AddPicture command, HandbookDb db, Sender sender, IClock clock, CancellationToken ct)
    {
        var errors = new Errors(HandbookTexts.T);
        var name = TypedText.Line(command.Name).ToLowerInvariant();
        var alt = TypedText.Required(TypedText.Line(command.Alt), "Alt", "picture.alt-missing", Picture.LongestAlt, errors);
        if (!NamePattern().IsMatch(name))
            errors.Add("Name", "picture.name-wrong");
        else if (await db.Pictures.AnyAsync(p => p.Name == name && p.Id != command.Id, ct))
            errors.Add("Name", "picture.name-taken", name);
        var image = Read(command.Content, errors);
        if (errors.Any || image is null)
            return new PictureOutcome.Refused(errors);
        if (!await db.Pictures.AnyAsync(p => p.Id == command.Id, ct)) // the button was pressed twice
            db.Pictures.Add(new Picture
            {
                Id = command.Id, Name = name, Alt = alt, Content = command.Content, MediaType = image.Kind == ImageKind.Png ? "image/png" : "image/jpeg", Width = image.Width, Height = image.Height,
                At = clock.GetCurrentInstant(), ByName = sender.Name,
            });
        return new PictureOutcome.Added();
    }

    private static ImageFile? Read(byte[] content, Errors errors)
    {
        if (content.Length == 0)
            errors.Add("File", "picture.file-missing");
        else if (content.Length > Picture.LargestFile)
            errors.Add("File", "picture.file-large", Picture.LargestFile / 1_000_000);
        else
            try
            {
                return ImageFile.Read(content);
            }
            catch (UnreadableImageException unreadable)
            {
                errors.Add("File", "picture.file-" + unreadable.Problem);
            }
        return null;
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex NamePattern();
}
