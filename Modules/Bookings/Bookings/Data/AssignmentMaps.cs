using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bookings.Data;

internal sealed class AssignmentMap : IEntityTypeConfiguration<Assignment>
{
    public void Configure(EntityTypeBuilder<Assignment> assignment)
    {
        assignment.Ignore(a => a.Owner);
        assignment.HasIndex(a => new { a.RequestId, a.Seat }).IsUnique();
        assignment.HasIndex(a => new { a.ExpertId, a.StartsAt });
        assignment.HasIndex(a => new { a.UnitId, a.StartsAt });
        assignment.HasIndex(a => new { a.State, a.StartsAt });
    }
}

internal sealed class CancellationMap : IEntityTypeConfiguration<Cancellation>
{
    public void Configure(EntityTypeBuilder<Cancellation> cancellation)
    {
        cancellation.HasKey(c => c.AssignmentId);
        cancellation.Property(c => c.ByRole).HasMaxLength(20);
        cancellation.Property(c => c.Reason).HasMaxLength(1000);
    }
}

internal sealed class OverlapPermitMap : IEntityTypeConfiguration<OverlapPermit>
{
    public void Configure(EntityTypeBuilder<OverlapPermit> permit)
    {
        permit.Property(p => p.WithOwner).HasMaxLength(100);
        permit.Property(p => p.Reason).HasMaxLength(OverlapPermit.LongestReason);
        permit.Property(p => p.ByName).HasMaxLength(200);
        permit.HasIndex(p => p.AssignmentId);
        permit.HasIndex(p => p.WithAssignmentId);
    }
}

internal sealed class UnitReportMap : IEntityTypeConfiguration<UnitReport>
{
    public void Configure(EntityTypeBuilder<UnitReport> report)
    {
        report.HasKey(r => r.AssignmentId);
        report.Property(r => r.ByRole).HasMaxLength(20);
    }
}

internal sealed class ExpertReportMap : IEntityTypeConfiguration<ExpertReport>
{
    public void Configure(EntityTypeBuilder<ExpertReport> report)
    {
        report.HasKey(r => r.AssignmentId);
        report.Property(r => r.ByRole).HasMaxLength(20);
        report.Property(r => r.OtherCostsWhat).HasMaxLength(200);
    }
}

internal sealed class FeedbackMap : IEntityTypeConfiguration<Feedback>
{
    public void Configure(EntityTypeBuilder<Feedback> feedback)
    {
        feedback.Property(f => f.From).HasMaxLength(20);
        feedback.Property(f => f.Words).HasMaxLength(2000);
        feedback.HasIndex(f => new { f.AssignmentId, f.From }).IsUnique();
        feedback.HasIndex(f => new { f.WantsContact, f.ContactedAt }); // the coordinator's day
    }
}

internal sealed class ImpactMap : IEntityTypeConfiguration<Impact>
{
    public void Configure(EntityTypeBuilder<Impact> impact)
    {
        impact.HasKey(i => i.AssignmentId);
        impact.Property(i => i.Words).HasMaxLength(2000);
    }
}

internal sealed class ReminderMap : IEntityTypeConfiguration<Reminder>
{
    public void Configure(EntityTypeBuilder<Reminder> reminder)
    {
        reminder.Property(r => r.Kind).HasMaxLength(20);
        reminder.Property(r => r.To).HasMaxLength(20);
        reminder.HasIndex(r => new { r.AssignmentId, r.Kind, r.To, r.Turn }).IsUnique();
    }
}

internal sealed class FeeStandingMap : IEntityTypeConfiguration<FeeStanding>
{
    public void Configure(EntityTypeBuilder<FeeStanding> standing) => standing.HasKey(s => s.AssignmentId);
}

internal sealed class PaymentMap : IEntityTypeConfiguration<Payment>
{
    public void Configure(EntityTypeBuilder<Payment> payment) => payment.HasIndex(p => p.AssignmentId);
}
