using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bookings.Data;

internal sealed class PlanChangeMap : IEntityTypeConfiguration<PlanChange>
{
    public void Configure(EntityTypeBuilder<PlanChange> change)
    {
        change.ComplexProperty(c => c.Before, Plan);
        change.ComplexProperty(c => c.After, Plan);
        change.Property(c => c.ByRole).HasMaxLength(20);
        change.Property(c => c.ByName).HasMaxLength(200);
        change.Property(c => c.Reason).HasMaxLength(1000);
        change.HasIndex(c => new { c.RequestId, c.At });
    }

    private static void Plan(ComplexPropertyBuilder<Plan> plan)
    {
        plan.Property(p => p.Municipality).HasMaxLength(10);
        plan.Property(p => p.Address).HasMaxLength(300);
        plan.Property(p => p.MeetingLink).HasMaxLength(500);
        plan.Property(p => p.Accessibility).HasMaxLength(1000);
    }
}

internal sealed class ReconfirmationMap : IEntityTypeConfiguration<Reconfirmation>
{
    public void Configure(EntityTypeBuilder<Reconfirmation> question)
    {
        question.Ignore(q => q.IsOpen);
        question.Property(q => q.TokenHash).HasMaxLength(64);
        question.Property(q => q.ByRole).HasMaxLength(20);
        question.HasIndex(q => q.TokenHash).IsUnique();
        question.HasIndex(q => q.OpenFor).IsUnique();
        question.HasIndex(q => q.AssignmentId);
    }
}

internal sealed class CalendarFeedMap : IEntityTypeConfiguration<CalendarFeed>
{
    public void Configure(EntityTypeBuilder<CalendarFeed> feed)
    {
        feed.Ignore(f => f.InUse);
        feed.HasKey(f => new { f.OwnerId, f.Of });
        feed.Property(f => f.Of).HasMaxLength(20);
        feed.Property(f => f.Language).HasMaxLength(5);
        feed.Property(f => f.TokenHash).HasMaxLength(64);
        feed.HasIndex(f => f.TokenHash).IsUnique();
    }
}
