using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Training.Data;

internal sealed class PersonMap : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> person)
    {
        person.Property(p => p.FirstName).HasMaxLength(100);
        person.Property(p => p.LastName).HasMaxLength(100);
        person.Property(p => p.SortName).HasMaxLength(210);
        person.Property(p => p.Email).HasMaxLength(254);
        person.Property(p => p.Phone).HasMaxLength(30);
        person.Property(p => p.Language).HasMaxLength(5);
        person.Ignore(p => p.Name).Ignore(p => p.ShortName).Ignore(p => p.HasMail);
        person.HasIndex(p => p.SortName);
    }
}

internal sealed class CourseMap : IEntityTypeConfiguration<Course>
{
    public void Configure(EntityTypeBuilder<Course> course)
    {
        course.Property(c => c.Title).HasMaxLength(200);
        course.Property(c => c.Aim).HasMaxLength(1000);
        course.Property(c => c.Description).HasMaxLength(4000);
        course.Property(c => c.Qualification).HasMaxLength(40);
        course.Ignore(c => c.IsArchived);
        course.HasMany(c => c.Parts).WithOne().HasForeignKey(p => p.CourseId);
        course.Navigation(c => c.Parts).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal sealed class CoursePartMap : IEntityTypeConfiguration<CoursePart>
{
    public void Configure(EntityTypeBuilder<CoursePart> part)
    {
        part.HasKey(p => new { p.CourseId, p.Number });
        part.Property(p => p.Name).HasMaxLength(200);
    }
}

internal sealed class SessionMap : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> session)
    {
        session.Property(s => s.Municipality).HasMaxLength(10);
        session.Property(s => s.Address).HasMaxLength(300);
        session.Property(s => s.Link).HasMaxLength(500);
        session.Property(s => s.Trainer).HasMaxLength(200);
        session.Property(s => s.TrainerEmail).HasMaxLength(254);
        session.Property(s => s.Materials).HasMaxLength(500);
        session.Property(s => s.TrainerTokenHash).HasMaxLength(64);
        session.Ignore(s => s.InOrder).Ignore(s => s.HasFreeSeat);
        session.HasIndex(s => s.CourseId);
        session.HasIndex(s => s.StartsAt);
        session.HasIndex(s => s.TrainerTokenHash);
        session.HasMany(s => s.Meetings).WithOne().HasForeignKey(m => m.SessionId);
        session.Navigation(s => s.Meetings).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal sealed class MeetingMap : IEntityTypeConfiguration<Meeting>
{
    public void Configure(EntityTypeBuilder<Meeting> meeting)
    {
        meeting.Ignore(m => m.Minutes);
        meeting.HasIndex(m => new { m.SessionId, m.StartsAt });
    }
}

internal sealed class SessionCancellationMap : IEntityTypeConfiguration<SessionCancellation>
{
    public void Configure(EntityTypeBuilder<SessionCancellation> cancellation)
    {
        cancellation.HasKey(c => c.SessionId);
        cancellation.Property(c => c.Reason).HasMaxLength(1000);
        cancellation.Property(c => c.ByName).HasMaxLength(200);
    }
}
