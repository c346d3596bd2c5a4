using Foundation;
using Handbook.Rendering;
using NodaTime;

namespace Handbook.Publishing;

/// <summary>All that the files of an edition are made of.</summary>
public sealed record Book(Edition Edition, IReadOnlyList<EditionChapter> Chapters, IReadOnlyList<Picture> Pictures, Organisation Organisation)
{
    /// <summary>The handbook is written in Finnish, and so are the words around it in its files.</summary>
    public const string Language = "fi";

    public string Title => Say("book.title");

    public string About => Say("book.edition", Edition.Number, Foundation.Calendar.Helsinki.Say(Foundation.Calendar.Helsinki.Date(Made), Language));

    /// <summary>The day it was approved: the same edition is the same file, whenever it is built.</summary>
    public Instant Made => Edition.ApprovedAt!.Value;

    public static string Say(string key, params object?[] values) => HandbookTexts.T.Say(Language, key, values);

    public Surroundings Surroundings(Func<PictureFacts, string> picture, Func<string, string> chapter) => new(
        Pictures.Select(p => new PictureFacts(p.Id, p.Name, p.Alt, p.MediaType, p.Width, p.Height)).ToDictionary(p => p.Name), Chapters.Select(c => c.Slug).ToHashSet(), picture, chapter);
}
