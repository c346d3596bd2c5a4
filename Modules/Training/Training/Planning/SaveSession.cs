using Foundation.Calendar;
using Foundation.Messaging;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Training.Data;
using Training.Enrolling;
using Training.Telling;

namespace Training.Planning;

/// <summary>Adds a session of a course.</summary>
/// <param name="Id">Made with the form, so that sending it twice adds one session.</param>
public sealed record AddSession(Guid Id, Guid CourseId, SessionInput Typed);

public static class AddSessionHandler
{
    public static async Task<PlanOutcome> Handle(AddSession command, TrainingDb db, IClock clock, CancellationToken ct)
    {
        if (await db.Sessions.AnyAsync(s => s.Id == command.Id, ct))
            return new PlanOutcome.Saved(command.Id);
        if (await db.Courses.AsNoTracking().Include(c => c.Parts).SingleOrDefaultAsync(c => c.Id == command.CourseId, ct) is not { IsArchived: false } course)
            return new PlanOutcome.Unknown();
        var (errors, now) = (new Errors(TrainingTexts.T), clock.GetCurrentInstant());
        var plan = command.Typed.ReadPlan(errors);
        var times = command.Typed.ReadTimes(course.Parts.Count, now, errors);
        if (errors.Any)
            return new PlanOutcome.Refused(errors);
        db.Sessions.Add(new Session(command.Id, course.Id, plan!, times, now));
        return new PlanOutcome.Saved(command.Id);
    }
}
