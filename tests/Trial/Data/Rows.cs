using Foundation;
using Foundation.Persistence;
using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Trial.Data;

/// <summary>Something that changes: carries a version.</summary>
public sealed class Note
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required string Text { get; set; }
    public int Version { get; private set; }
}

/// <summary>One line for each time that a listener did its work. Nothing in the database forbids a second one: doubles are to be seen.</summary>
public sealed class Heard
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required string Listener { get; init; }
    /// <summary>What it was about: the note, the ping, the chain.</summary>
    public required Guid About { get; init; }
    public int Number { get; init; }
}

/// <summary>One column of each kind that Foundation converts.</summary>
public sealed class Sample
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Instant At { get; set; }
    public Instant? AtOrNull { get; set; }
    public required LocalDate Day { get; set; }
    public LocalDate? DayOrNull { get; set; }
    public required LocalTime Time { get; set; }
    public required Money Fee { get; set; }
    public Money? FeeOrNull { get; set; }
    public Sealed? Secret { get; set; }
    public Kind Kind { get; set; }
    public List<string> Tags { get; set; } = [];
    public int Version { get; private set; }
}

public enum Kind { Plain, Special }

public sealed class LogLine : IAppendOnly
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required string Text { get; set; }
}

internal sealed class NoteMap : IEntityTypeConfiguration<Note>
{
    public void Configure(EntityTypeBuilder<Note> note)
    {
        note.Property(n => n.Text).HasMaxLength(200);
        note.HasIndex(n => n.Text).IsUnique();
    }
}

internal sealed class HeardMap : IEntityTypeConfiguration<Heard>
{
    public void Configure(EntityTypeBuilder<Heard> heard)
    {
        heard.Property(h => h.Listener).HasMaxLength(100);
        heard.HasIndex(h => h.About);
    }
}

internal sealed class SampleMap : IEntityTypeConfiguration<Sample>
{
    public void Configure(EntityTypeBuilder<Sample> sample) => sample.PrimitiveCollection(s => s.Tags).HasMaxLength(1000);
}

internal sealed class LogLineMap : IEntityTypeConfiguration<LogLine>
{
    public void Configure(EntityTypeBuilder<LogLine> line) => line.Property(l => l.Text).HasMaxLength(200);
}
