using Foundation;
using Foundation.Calendar;
using Foundation.Messaging;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Training.Data;
using Training.Enrolling;
using Training.Telling;

namespace Training.Recordings;

/// <summary>A person takes a course by its recordings: on their own page, or by the coordinator's hands. There are no places to run out of.</summary>
public sealed record JoinRecordings(Guid CourseId, Guid PersonId);

public abstract record JoinOutcome
{
    private JoinOutcome() { }

    public sealed record Joined : JoinOutcome;
    /// <summary>No recording of the course is open any more, or the course is for others.</summary>
    public sealed record NotOpen : JoinOutcome;
    public sealed record Refused(Errors Errors) : JoinOutcome;
}

public static class JoinRecordingsHandler
{
    public static async Task<(JoinOutcome, Cascade?)> Handle(JoinRecordings command, TrainingDb db, Teller teller, Sender sender, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var today = Helsinki.Date(now);
        if (await db.Courses.SingleOrDefaultAsync(c => c.Id == command.CourseId && c.ArchivedAt == null, ct) is not { } course
            || await db.People.FindAsync([command.PersonId], ct) is not { } person || !course.IsFor(person))
            return (new JoinOutcome.NotOpen(), null);
        if (await Learners.Of(db, course.Id).AnyAsync(id => id == person.Id, ct))
            return (new JoinOutcome.Joined(), null); // pressed twice
        var last = await db.Recordings.Where(r => r.CourseId == course.Id && r.ArchivedAt == null && r.CompleteBy >= today).OrderBy(r => r.CompleteBy).Select(r => (LocalDate?)r.CompleteBy).FirstOrDefaultAsync(ct);
        if (last is not { } first)
            return (new JoinOutcome.NotOpen(), null);
        var byCoordinator = sender.Role == Roles.Coordinator;
        db.Learners.Add(new Learner { CourseId = course.Id, PersonId = person.Id, JoinedAt = now, ByRole = byCoordinator ? Roles.Coordinator : LeaveSeatHandler.Participant, ByPerson = sender.PersonId });
        var cascade = new Cascade();
        teller.TellRecordings(cascade, News.Recordings, person, course, first, [], spoken: byCoordinator);
        return (new JoinOutcome.Joined(), cascade);
    }
}

/// <summary>The coordinator adds somebody of the staff, who is not in the register: by name and address.</summary>
public sealed record JoinStaffToRecordings(Guid CourseId, string? FirstName, string? LastName, string? Email, string? Language);

public static class JoinStaffToRecordingsHandler
{
    public static async Task<(JoinOutcome, Cascade?)> Handle(JoinStaffToRecordings command, TrainingDb db, Teller teller, Sender sender, IClock clock, CancellationToken ct)
    {
        var errors = new Errors(TrainingTexts.T);
        var first = TypedText.Required(command.FirstName, "Staff.FirstName", "staff.first-name-missing", 100, errors);
        var last = TypedText.Required(command.LastName, "Staff.LastName", "staff.last-name-missing", 100, errors);
        var email = Typed.Email(command.Email)?.ToLowerInvariant();
        if (email is null)
            errors.Add("Staff.Email", "staff.email-wrong");
        if (errors.Any)
            return (new JoinOutcome.Refused(errors), null);
        var person = await db.People.SingleOrDefaultAsync(p => p.State == PersonState.Staff && p.Email == email, ct);
        if (person is null)
            db.People.Add(person = Person.OfStaff(Guid.CreateVersion7(), first, last, email!, command.Language == "en" ? "en" : "fi"));
        return await JoinRecordingsHandler.Handle(new JoinRecordings(command.CourseId, person.Id), db, teller, sender, clock, ct);
    }
}
