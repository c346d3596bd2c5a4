using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bookings.Data;

internal sealed class ClinicMap : IEntityTypeConfiguration<Clinic>
{
    public void Configure(EntityTypeBuilder<Clinic> clinic)
    {
        clinic.Ignore(c => c.Plan);
        clinic.Property(c => c.Breaks).HasMaxLength(60);
        clinic.Property(c => c.FeedbackCode).HasMaxLength(20);
        clinic.HasIndex(c => c.RequestId).IsUnique();
        clinic.HasIndex(c => c.FeedbackCode).IsUnique();
        clinic.HasIndex(c => c.SeriesId);
    }
}

internal sealed class ClinicVisitMap : IEntityTypeConfiguration<ClinicVisit>
{
    public void Configure(EntityTypeBuilder<ClinicVisit> visit)
    {
        visit.Property(v => v.Concern).HasMaxLength(30);
        visit.HasIndex(v => new { v.ClinicId, v.StartsAt, v.Lane }).IsUnique();
        visit.HasIndex(v => v.State);
    }
}

internal sealed class ClinicReminderMap : IEntityTypeConfiguration<ClinicReminder>
{
    public void Configure(EntityTypeBuilder<ClinicReminder> reminder) => reminder.HasKey(r => new { r.ClinicId, r.UnitId, r.Date });
}

internal sealed class ClinicFeedbackMap : IEntityTypeConfiguration<ClinicFeedback>
{
    public void Configure(EntityTypeBuilder<ClinicFeedback> feedback)
    {
        feedback.Property(f => f.Words).HasMaxLength(ClinicFeedback.LongestWords);
        feedback.HasIndex(f => f.ClinicId);
    }
}
