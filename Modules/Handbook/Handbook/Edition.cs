using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NodaTime;

namespace Handbook;

public enum EditionState { Planned, Building, Published, Dropped }

/// <summary>
/// The handbook as it was on a day (painos). What it says is fixed when it is planned; it becomes public when somebody else has approved it and all its
/// files are built, and never changes after that.
/// </summary>
public sealed class Edition
{
    private Edition() { }

    public Edition(Guid id, string changes, IEnumerable<EditionChapter> chapters, Act by)
    {
        (Id, Changes, PlannedAt, PlannedByPerson, PlannedBy) = (id, changes, by.At, by.PersonId, by.Name);
        Chapters.AddRange(chapters);
    }

    public Guid Id { get; private set; }
    public EditionState State { get; private set; }
    /// <summary>1 while it is planned or being built, null otherwise: the database holds that one at most is under way.</summary>
    public int? UnderWay { get; private set; } = 1;
    /// <summary>Given when it is approved: nothing can stop it from then on, so no number is left out. Null before.</summary>
    public int? Number { get; private set; }
    /// <summary>What changed since the edition before, in words.</summary>
    public string Changes { get; private set; } = "";
    public Instant PlannedAt { get; private set; }
    public Guid? PlannedByPerson { get; private set; }
    public string PlannedBy { get; private set; } = "";
    public Instant? ApprovedAt { get; private set; }
    public Guid? ApprovedByPerson { get; private set; }
    public string? ApprovedBy { get; private set; }
    public Instant? PublishedAt { get; private set; }
    /// <summary>SHA-256 of every title and text in order, in hexadecimal.</summary>
    public string Fingerprint { get; private set; } = "";
    /// <summary>How many chapters have been made ready for reading. Raised with each, so that two workers never both think they were not the last.</summary>
    public int Rendered { get; private set; }
    public int FilesBuilt { get; private set; }
    public int Version { get; private set; }
    public List<EditionChapter> Chapters { get; } = [];
    public List<EditionFile> Files { get; } = [];

    public void Drop() => Go(EditionState.Planned, EditionState.Dropped);

    public void Approve(int number, Act by)
    {
        Go(EditionState.Planned, EditionState.Building);
        (Number, ApprovedAt, ApprovedByPerson, ApprovedBy, Fingerprint) = (number, by.At, by.PersonId, by.Name, FingerprintOf(Chapters));
    }

    /// <returns>Whether it was the last one.</returns>
    public bool ChapterRendered(int of) => ++Rendered == of;

    /// <summary>The last file makes it public, in the same transaction.</summary>
    public bool FileBuilt(Instant now)
    {
        if (++FilesBuilt < EditionFile.Kinds.Count)
            return false;
        Go(EditionState.Building, EditionState.Published);
        PublishedAt = now;
        return true;
    }

    private void Go(EditionState from, EditionState to)
    {
        if (State != from)
            throw new InvalidOperationException($"An edition that is {State} does not become {to}.");
        State = to;
        UnderWay = to is EditionState.Planned or EditionState.Building ? 1 : null;
    }

    public static string FingerprintOf(IEnumerable<EditionChapter> chapters)
    {
        var all = new StringBuilder();
        foreach (var chapter in chapters.OrderBy(chapter => chapter.Position))
            foreach (var part in new[] { chapter.Slug, chapter.Title, chapter.Text, chapter.Plain })
                all.Append(CultureInfo.InvariantCulture, $"{part.Length}:{part}\n"); // lengths, so that moving words between parts is a change
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all.ToString())));
    }
}

/// <summary>A chapter in an edition, with its live blocks filled in.</summary>
public sealed class EditionChapter
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid EditionId { get; init; }
    public int Position { get; init; }
    public Guid ChapterId { get; init; }
    public Guid RevisionId { get; init; }
    public required string Slug { get; init; }
    public required string Title { get; init; }
    public required string Text { get; init; }
    public required string Plain { get; init; }
    /// <summary>Ready for reading; null until it is made.</summary>
    public string? Html { get; set; }
    public string? PlainHtml { get; set; }
    /// <summary>The words alone, lower case, for the search.</summary>
    public string? Words { get; set; }
}

/// <summary>A file of an edition, kept as it was built.</summary>
public sealed class EditionFile
{
    public const string Pdf = "pdf", Epub = "epub";
    public static readonly IReadOnlyList<string> Kinds = [Pdf, Epub];

    public Guid EditionId { get; init; }
    public required string Kind { get; init; }
    public required byte[] Content { get; init; }
    /// <summary>In hexadecimal.</summary>
    public required string Sha256 { get; init; }
    public Instant BuiltAt { get; init; }
}
