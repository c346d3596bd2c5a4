using Foundation.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Foundation.Privacy;

/// <summary>One line of who read or changed whose personal data. Never changed or removed by the programme.</summary>
public sealed class PrivacyEntry : IAppendOnly
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Instant At { get; init; }
    public required Guid Subject { get; init; }
    public Guid? ByPerson { get; init; }
    public required string ByName { get; init; }
    public required string ByRole { get; init; }
    /// <summary>"read", "changed" or "exported".</summary>
    public required string Act { get; init; }
    /// <summary>What was read or changed, as a stable key of the module's own words, e.g. "recruitment.needs".</summary>
    public required string What { get; init; }
}

/// <summary>For handlers: adds to the privacy log in the transaction of the change. Pages that show personal data send <see cref="PersonalDataRead"/>.</summary>
public sealed class PrivacyLog(FoundationDb db, Sender sender, IClock clock)
{
    public void Changed(Guid subject, string what) => Add(subject, "changed", what);

    public void Read(Guid subject, string what) => Add(subject, "read", what);

    public void Exported(Guid subject, string what) => Add(subject, "exported", what);

    private void Add(Guid subject, string act, string what) => db.PrivacyEntries.Add(new PrivacyEntry
    {
        At = clock.GetCurrentInstant(), Subject = subject, ByPerson = sender.PersonId, ByName = sender.Name, ByRole = sender.Role, Act = act, What = what,
    });
}

/// <summary>A page has shown a person's data to somebody.</summary>
public sealed record PersonalDataRead(Guid Subject, string What);

public static class PersonalDataReadHandler
{
    public static void Handle(PersonalDataRead read, PrivacyLog log) => log.Read(read.Subject, read.What);
}

internal sealed class PrivacyEntryMap : IEntityTypeConfiguration<PrivacyEntry>
{
    public void Configure(EntityTypeBuilder<PrivacyEntry> entry)
    {
        entry.Property(e => e.ByName).HasMaxLength(200);
        entry.Property(e => e.ByRole).HasMaxLength(40);
        entry.Property(e => e.Act).HasMaxLength(20);
        entry.Property(e => e.What).HasMaxLength(100);
        entry.HasIndex(e => new { e.Subject, e.At });
    }
}
