using System.Text.Json;
using Foundation.Messaging;
using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Foundation.Mail;

/// <summary>
/// What became of a letter. Its content is sealed, and forgotten once it has been sent: it names people, their needs and links that act for them,
/// and nothing more is done with it then.
/// </summary>
public sealed class StoredLetter
{
    private StoredLetter()
    {
    }

    public Guid Id { get; private set; }
    public string Kind { get; private set; } = "";
    public Guid? PersonId { get; private set; }
    public string Name { get; private set; } = "";
    public string Address { get; private set; } = "";
    public string Subject { get; private set; } = "";
    public string? About { get; private set; }
    public Sealed? Content { get; private set; }
    public LetterState State { get; private set; }
    public Instant QueuedAt { get; private set; }

    /// <summary>Of the last try; null before the first.</summary>
    public Instant? TriedAt { get; private set; }
    public int Tries { get; private set; }

    /// <summary>Why the last try failed.</summary>
    public string? Reason { get; private set; }
    public int Version { get; private set; }

    public static StoredLetter Of(Letter letter, Vault vault, Instant now) => new()
    {
        Id = letter.Id,
        Kind = letter.Kind,
        PersonId = letter.Reader.PersonId,
        Name = Cut(letter.Reader.Name, 200)!,
        Address = Cut(letter.Reader.Address, 320)!,
        Subject = Cut(letter.Subject, 300)!,
        About = letter.About,
        Content = vault.Seal(JsonSerializer.Serialize(letter, MessageJson.Options)),
        State = LetterState.Queued,
        QueuedAt = now,
    };

    /// <summary>Null when nothing is to be sent any more.</summary>
    public Letter? ToSend(Vault vault) => State is LetterState.Queued or LetterState.Waiting && Content is { } content
        ? JsonSerializer.Deserialize<Letter>(vault.Open(content), MessageJson.Options)
        : null;

    /// <summary>Tries may be told out of order after a disturbance; what was done is not undone by an older "waiting".</summary>
    public void Record(LetterTried tried)
    {
        Tries++;
        if (State is not (LetterState.Queued or LetterState.Waiting)) return;
        (State, TriedAt, Reason) = (tried.State, Instant.FromDateTimeOffset(tried.At), Cut(tried.Reason, 500));
        if (State is not LetterState.Waiting) Content = null;
    }

    /// <summary>The reader's data were erased: when it went and what became of it stays, to whom and what it said does not.</summary>
    public void Forget(string nameless)
    {
        (Name, Address, Subject, Content, Reason) = (nameless, "", "", null, null);
        if (State is LetterState.Queued or LetterState.Waiting)
            State = LetterState.TooLate;
    }

    private static string? Cut(string? text, int length) => text is null || text.Length <= length ? text : text[..length];
}

[System.Text.Json.Serialization.JsonConverter(typeof(System.Text.Json.Serialization.JsonStringEnumConverter<LetterState>))]
public enum LetterState
{
    Queued,
    Sent,

    /// <summary>The server was away or busy; it is tried again.</summary>
    Waiting,

    /// <summary>The address does not work.</summary>
    Refused,

    /// <summary>The server was away too long.</summary>
    GivenUp,

    /// <summary>It could not be sent while it was of use, and is not sent any more.</summary>
    TooLate,
}

internal sealed class StoredLetterMap : IEntityTypeConfiguration<StoredLetter>
{
    public void Configure(EntityTypeBuilder<StoredLetter> letter)
    {
        letter.Property(l => l.Kind).HasMaxLength(100);
        letter.Property(l => l.Name).HasMaxLength(200);
        letter.Property(l => l.Address).HasMaxLength(320);
        letter.Property(l => l.Subject).HasMaxLength(300);
        letter.Property(l => l.About).HasMaxLength(100);
        letter.Property(l => l.Content).HasMaxLength(-1); // a long letter, sealed, is longer than any fixed width
        letter.Property(l => l.Reason).HasMaxLength(500);
        letter.HasIndex(l => new { l.State, l.QueuedAt });
        letter.HasIndex(l => new { l.PersonId, l.QueuedAt });
    }
}
