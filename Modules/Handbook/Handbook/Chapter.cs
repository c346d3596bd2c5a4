using NodaTime;

namespace Handbook;

public enum ChapterKind
{
    /// <summary>A chapter of the handbook (luku).</summary>
    Chapter,
    /// <summary>A live block (elävä osa): text that stands inside chapters wherever they say <c>{{its name}}</c>, such as the fee table in force.</summary>
    Block,
}

/// <summary>A text that is written over the years. What is said lies in its revisions, which never change; the newest is what counts.</summary>
public sealed class Chapter
{
    private Chapter() { }

    public Chapter(Guid id, ChapterKind kind, string slug, int position) => (Id, Kind, Slug, Position) = (id, kind, slug, position);

    public Guid Id { get; private set; }
    public ChapterKind Kind { get; private set; }
    /// <summary>The chapter's word in addresses, such as "palkkiot"; a block's name in braces. Never changes, so that links hold.</summary>
    public string Slug { get; private set; } = "";
    public int Position { get; private set; }
    /// <summary>Number of the newest revision; 0 before the first.</summary>
    public int Head { get; private set; }
    /// <summary>The day by which somebody should read it through again.</summary>
    public LocalDate? ReviewBy { get; private set; }
    /// <summary>The review day of which the coordinator has been reminded.</summary>
    public LocalDate? RemindedOf { get; private set; }
    /// <summary>Left out of the next edition; older editions keep it.</summary>
    public bool Retired { get; private set; }
    public int Version { get; private set; }

    /// <summary>The next revision. Two who write at once both make number n + 1, and the database lets one of them through.</summary>
    public Revision Write(Wording wording, string why, Act by, int? restored = null) => new(Id, ++Head, wording, why, by, restored);

    public void Place(int position) => Position = position;

    public void ReviewAgain(LocalDate? by) => ReviewBy = by;

    public void Reminded() => RemindedOf = ReviewBy;

    public void Retire(bool retired) => Retired = retired;
}

/// <summary>What a revision says.</summary>
/// <param name="Text">Markdown.</param>
/// <param name="Plain">The same in plain language (selkokieli), Markdown; "" when there is none.</param>
public sealed record Wording(string Title, string Text, string Plain)
{
    public const int LongestTitle = 150, LongestText = 100_000;
}

/// <summary>A text as it was saved once: who, when and why.</summary>
public sealed class Revision
{
    private Revision() { }

    internal Revision(Guid chapter, int number, Wording wording, string why, Act by, int? restored)
    {
        (ChapterId, Number, Title, Text, Plain, Why) = (chapter, number, wording.Title, wording.Text, wording.Plain, why);
        (At, ByPerson, ByName, RestoredFrom) = (by.At, by.PersonId, by.Name, restored);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid ChapterId { get; private set; }
    /// <summary>1, 2, 3 … within the chapter.</summary>
    public int Number { get; private set; }
    public string Title { get; private set; } = "";
    public string Text { get; private set; } = "";
    public string Plain { get; private set; } = "";
    public string Why { get; private set; } = "";
    public Instant At { get; private set; }
    public Guid? ByPerson { get; private set; }
    public string ByName { get; private set; } = "";
    /// <summary>The number of the older revision whose words these are again.</summary>
    public int? RestoredFrom { get; private set; }

    public Wording Wording => new(Title, Text, Plain);
}

/// <summary>A new text for a live block that came from outside, such as a decided fee table. Shown to the coordinator; it counts once it is accepted, never by itself.</summary>
public sealed class ProposedChange
{
    private ProposedChange() { }

    public ProposedChange(Guid chapter, string text, string why, Instant at) => (ChapterId, Text, Why, At) = (chapter, text, why, at);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid ChapterId { get; private set; }
    public string Text { get; private set; } = "";
    public string Why { get; private set; } = "";
    public Instant At { get; private set; }
    public Instant? SettledAt { get; private set; }
    public string? SettledBy { get; private set; }
    /// <summary>The revision it became; null while open, and when it was put aside.</summary>
    public Guid? RevisionId { get; private set; }
    public int Version { get; private set; }

    public void Accept(Revision revision, Act by) => (SettledAt, SettledBy, RevisionId) = (by.At, by.Name, revision.Id);

    public void PutAside(Act by) => (SettledAt, SettledBy) = (by.At, by.Name);
}

/// <summary>A picture of the handbook. It never changes, so that old editions stay as they were; its text for those who do not see it is required.</summary>
public sealed class Picture
{
    public const int LargestFile = 3_000_000, LongestAlt = 500;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    /// <summary>What texts call it: <c>![…](kuva:name)</c>.</summary>
    public required string Name { get; init; }
    public required string Alt { get; init; }
    public required string MediaType { get; init; }
    public required byte[] Content { get; init; }
    public int Width { get; init; }
    public int Height { get; init; }
    public Instant At { get; init; }
    public required string ByName { get; init; }
}
