using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Training.Data;

internal sealed class RecordingMap : IEntityTypeConfiguration<Recording>
{
    public void Configure(EntityTypeBuilder<Recording> recording)
    {
        recording.Property(r => r.Title).HasMaxLength(200);
        recording.Property(r => r.Link).HasMaxLength(500);
        recording.Ignore(r => r.InOrder).Ignore(r => r.IsArchived);
        recording.HasIndex(r => r.CourseId);
        recording.HasIndex(r => r.CompleteBy);
        recording.HasMany(r => r.Questions).WithOne().HasForeignKey(q => q.RecordingId);
        recording.Navigation(r => r.Questions).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal sealed class RecordingQuestionMap : IEntityTypeConfiguration<RecordingQuestion>
{
    public void Configure(EntityTypeBuilder<RecordingQuestion> question)
    {
        question.HasKey(q => new { q.RecordingId, q.Number });
        question.Property(q => q.Text).HasMaxLength(500);
        question.Property(q => q.Options).HasMaxLength(1100);
        question.Property(q => q.Explanation).HasMaxLength(1000);
        question.Ignore(q => q.Choices);
    }
}

internal sealed class ViewingMap : IEntityTypeConfiguration<Viewing>
{
    public void Configure(EntityTypeBuilder<Viewing> viewing)
    {
        viewing.HasKey(v => new { v.RecordingId, v.PersonId });
        viewing.Property(v => v.ByRole).HasMaxLength(20);
        viewing.HasIndex(v => v.PersonId);
    }
}

internal sealed class LearnerMap : IEntityTypeConfiguration<Learner>
{
    public void Configure(EntityTypeBuilder<Learner> learner)
    {
        learner.HasKey(l => new { l.CourseId, l.PersonId });
        learner.Property(l => l.ByRole).HasMaxLength(20);
        learner.HasIndex(l => l.PersonId);
    }
}

internal sealed class LearnerLinkMap : IEntityTypeConfiguration<LearnerLink>
{
    public void Configure(EntityTypeBuilder<LearnerLink> link)
    {
        link.HasKey(l => l.TokenHash);
        link.Property(l => l.TokenHash).HasMaxLength(64);
        link.HasIndex(l => new { l.CourseId, l.PersonId });
    }
}

internal sealed class RecordingReminderMap : IEntityTypeConfiguration<RecordingReminder>
{
    public void Configure(EntityTypeBuilder<RecordingReminder> reminder)
    {
        reminder.HasKey(r => new { r.CourseId, r.PersonId, r.Kind });
        reminder.Property(r => r.Kind).HasMaxLength(30);
    }
}
