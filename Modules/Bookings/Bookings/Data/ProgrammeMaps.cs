using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bookings.Data;

internal sealed class ProgrammeMap : IEntityTypeConfiguration<Programme>
{
    public void Configure(EntityTypeBuilder<Programme> programme)
    {
        programme.Property(p => p.Name).HasMaxLength(200);
        programme.Property(p => p.DecidedBy).HasMaxLength(200);
        programme.Property(p => p.Section).HasMaxLength(20);
        programme.Ignore(p => p.Facts).Ignore(p => p.Goals).Ignore(p => p.Areas).Ignore(p => p.Measures);
        programme.HasMany(p => p.Parts).WithOne().HasForeignKey(part => part.ProgrammeId);
        programme.Navigation(p => p.Parts).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal sealed class ProgrammePartMap : IEntityTypeConfiguration<ProgrammePart>
{
    public void Configure(EntityTypeBuilder<ProgrammePart> part)
    {
        part.Property(p => p.Text).HasMaxLength(500);
        part.HasIndex(p => new { p.ProgrammeId, p.Place }).IsUnique();
    }
}

internal sealed class FollowUpRoundMap : IEntityTypeConfiguration<FollowUpRound>
{
    public void Configure(EntityTypeBuilder<FollowUpRound> round)
    {
        round.HasOne<Programme>().WithMany().HasForeignKey(r => r.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        round.HasIndex(r => new { r.ProgrammeId, r.Year }).IsUnique();
    }
}

/// <summary>A measure or an area that has an answer cannot be removed: the database keeps it, whatever two people do at once.</summary>
internal sealed class MeasureAnswerMap : IEntityTypeConfiguration<MeasureAnswer>
{
    public void Configure(EntityTypeBuilder<MeasureAnswer> answer)
    {
        answer.HasKey(a => new { a.RoundId, a.AreaId, a.MeasureId });
        answer.Ignore(a => a.Facts);
        answer.Property(a => a.How).HasMaxLength(AnswerFacts.Longest);
        answer.Property(a => a.ByName).HasMaxLength(200);
        answer.HasOne<FollowUpRound>().WithMany().HasForeignKey(a => a.RoundId).OnDelete(DeleteBehavior.Restrict);
        answer.HasOne<ProgrammePart>().WithMany().HasForeignKey(a => a.MeasureId).OnDelete(DeleteBehavior.Restrict);
        answer.HasOne<ProgrammePart>().WithMany().HasForeignKey(a => a.AreaId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AreaWordsMap : IEntityTypeConfiguration<AreaWords>
{
    public void Configure(EntityTypeBuilder<AreaWords> words)
    {
        words.HasKey(w => new { w.RoundId, w.AreaId });
        words.Property(w => w.Words).HasMaxLength(AnswerFacts.Longest);
        words.Property(w => w.ByName).HasMaxLength(200);
        words.HasOne<FollowUpRound>().WithMany().HasForeignKey(w => w.RoundId).OnDelete(DeleteBehavior.Restrict);
        words.HasOne<ProgrammePart>().WithMany().HasForeignKey(w => w.AreaId).OnDelete(DeleteBehavior.Restrict);
    }
}
