using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Recruitment.Data;

internal sealed class ExpertMap : IEntityTypeConfiguration<Expert>
{
    public void Configure(EntityTypeBuilder<Expert> expert)
    {
        expert.Property(e => e.FirstName).HasMaxLength(PersonNames.MaxLength);
        expert.Property(e => e.LastName).HasMaxLength(PersonNames.MaxLength);
        expert.Property(e => e.SortName).HasMaxLength(2 * PersonNames.MaxLength + 1);
        expert.Property(e => e.Email).HasMaxLength(EmailAddresses.MaxLength);
        expert.Property(e => e.EmailKey).HasMaxLength(EmailAddresses.MaxLength);
        expert.Property(e => e.Phone).HasMaxLength(PhoneNumbers.MaxLength);
        expert.Property(e => e.PhoneKey).HasMaxLength(PhoneNumbers.MaxLength);
        expert.Property(e => e.Municipality).HasMaxLength(3);
        expert.Property(e => e.TravelsTo).HasMaxLength(200);
        expert.Property(e => e.Languages).HasMaxLength(200);
        expert.Property(e => e.Language).HasMaxLength(2);
        expert.Property(e => e.ExperienceAreas).HasMaxLength(500);
        expert.Property(e => e.Role).HasMaxLength(40);
        expert.Property(e => e.Channel).HasMaxLength(10);
        expert.Ignore(e => e.OpenPause).Ignore(e => e.OpenDeparture).Ignore(e => e.HasLeft).Ignore(e => e.IsJoining).Ignore(e => e.IsErased).Ignore(e => e.Name);
        expert.HasMany(e => e.Pauses).WithOne().HasForeignKey(pause => pause.ExpertId);
        expert.HasMany(e => e.Departures).WithOne().HasForeignKey(departure => departure.ExpertId);
        expert.Navigation(e => e.Pauses).UsePropertyAccessMode(PropertyAccessMode.Field);
        expert.Navigation(e => e.Departures).UsePropertyAccessMode(PropertyAccessMode.Field);
        // Nobody is in the register twice: null for those who have left, and nulls do not collide on either database.
        expert.HasIndex(e => e.EmailKey).IsUnique();
        expert.HasIndex(e => e.PhoneKey).IsUnique();
        expert.HasIndex(e => e.SortName);
    }
}

internal sealed class PauseMap : IEntityTypeConfiguration<Pause>
{
    public void Configure(EntityTypeBuilder<Pause> pause)
    {
        pause.Property(p => p.StartedByName).HasMaxLength(200);
        pause.Property(p => p.EndedByName).HasMaxLength(200);
        pause.HasIndex(p => new { p.EndedAt, p.Until });
    }
}

internal sealed class DepartureMap : IEntityTypeConfiguration<Departure>
{
    public void Configure(EntityTypeBuilder<Departure> departure)
    {
        departure.Property(d => d.LeftByName).HasMaxLength(200);
        departure.Property(d => d.ReturnedByName).HasMaxLength(200);
    }
}

internal sealed class ExpertTaskMap : IEntityTypeConfiguration<ExpertTask>
{
    public void Configure(EntityTypeBuilder<ExpertTask> task) => task.HasIndex(t => new { t.ExpertId, t.State });
}
