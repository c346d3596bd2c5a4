using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Training.Data;

internal sealed class EnrolmentMap : IEntityTypeConfiguration<Enrolment>
{
    public void Configure(EntityTypeBuilder<Enrolment> enrolment)
    {
        enrolment.Ignore(e => e.IsLive).Ignore(e => e.HoldsTime);
        enrolment.HasIndex(e => new { e.SessionId, e.PersonId }).IsUnique();
        enrolment.HasIndex(e => new { e.SessionId, e.Seat }).IsUnique();
        enrolment.HasIndex(e => e.PersonId);
        enrolment.HasIndex(e => new { e.State, e.OfferedUntil });
    }
}

internal sealed class EnrolmentEndMap : IEntityTypeConfiguration<EnrolmentEnd>
{
    public void Configure(EntityTypeBuilder<EnrolmentEnd> end)
    {
        end.Property(e => e.ByRole).HasMaxLength(20);
        end.Property(e => e.Reason).HasMaxLength(1000);
        end.HasIndex(e => e.EnrolmentId);
    }
}

internal sealed class EnrolmentLinkMap : IEntityTypeConfiguration<EnrolmentLink>
{
    public void Configure(EntityTypeBuilder<EnrolmentLink> link)
    {
        link.HasKey(l => l.TokenHash);
        link.Property(l => l.TokenHash).HasMaxLength(64);
        link.HasIndex(l => l.EnrolmentId);
    }
}

internal sealed class InvitationMap : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> invitation)
    {
        invitation.Property(i => i.TokenHash).HasMaxLength(64);
        invitation.HasIndex(i => i.TokenHash).IsUnique();
        invitation.HasIndex(i => new { i.PersonId, i.SessionId });
    }
}

internal sealed class AttendanceMap : IEntityTypeConfiguration<Attendance>
{
    public void Configure(EntityTypeBuilder<Attendance> attendance)
    {
        attendance.HasKey(a => new { a.EnrolmentId, a.MeetingId });
        attendance.Property(a => a.ByRole).HasMaxLength(20);
        attendance.HasIndex(a => a.MeetingId);
    }
}

internal sealed class CompletionMap : IEntityTypeConfiguration<Completion>
{
    public void Configure(EntityTypeBuilder<Completion> completion)
    {
        completion.Property(c => c.Title).HasMaxLength(200);
        completion.Property(c => c.Qualification).HasMaxLength(40);
        completion.Property(c => c.Code).HasMaxLength(30);
        completion.Property(c => c.ShownName).HasMaxLength(110);
        completion.HasIndex(c => new { c.PersonId, c.CourseId }).IsUnique();
        completion.HasIndex(c => c.CourseId);
        completion.HasIndex(c => c.Code).IsUnique();
    }
}

internal sealed class CertificateLinkMap : IEntityTypeConfiguration<CertificateLink>
{
    public void Configure(EntityTypeBuilder<CertificateLink> link)
    {
        link.HasKey(l => l.TokenHash);
        link.Property(l => l.TokenHash).HasMaxLength(64);
        link.HasIndex(l => l.CompletionId);
    }
}

internal sealed class FeedbackMap : IEntityTypeConfiguration<Feedback>
{
    public void Configure(EntityTypeBuilder<Feedback> feedback)
    {
        feedback.HasKey(f => f.EnrolmentId);
        feedback.Property(f => f.Words).HasMaxLength(2000);
    }
}

internal sealed class ReminderMap : IEntityTypeConfiguration<Reminder>
{
    public void Configure(EntityTypeBuilder<Reminder> reminder)
    {
        reminder.HasKey(r => new { r.EnrolmentId, r.Kind });
        reminder.Property(r => r.Kind).HasMaxLength(20);
    }
}

internal sealed class CallMap : IEntityTypeConfiguration<Call>
{
    public void Configure(EntityTypeBuilder<Call> call)
    {
        call.Property(c => c.Kind).HasMaxLength(20);
        call.Property(c => c.Words).HasMaxLength(1000);
        call.HasIndex(c => new { c.DoneAt, c.AddedAt });
    }
}
