namespace Handbook.Rendering;

/// <summary>What a text may refer to, and where that is found: on the web, in a file, in a preview.</summary>
/// <param name="Pictures">By name.</param>
/// <param name="Chapters">Slugs of the chapters that can be linked to.</param>
public sealed record Surroundings(
    IReadOnlyDictionary<string, PictureFacts> Pictures, IReadOnlySet<string> Chapters, Func<PictureFacts, string> PictureAddress, Func<string, string> ChapterAddress)
{
    /// <summary>On our own pages.</summary>
    /// <param name="root">Address of the chapters without the slash at its end, such as "/handbook/2".</param>
    public static Surroundings OnTheWeb(IEnumerable<PictureFacts> pictures, IEnumerable<string> chapters, string root) =>
        new(pictures.ToDictionary(picture => picture.Name), chapters.ToHashSet(), picture => $"/handbook/pictures/{picture.Id}", slug => $"{root}/{slug}");
}

/// <param name="Alt">What it shows, for those who do not see it.</param>
public sealed record PictureFacts(Guid Id, string Name, string Alt, string MediaType, int Width, int Height);
