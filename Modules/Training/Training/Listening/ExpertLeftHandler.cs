using Foundation.Messaging;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Contracts;
using Training.Data;
using Training.Enrolling;

namespace Training.Listening;

/// <summary>Who leaves the programme gives back the places ahead; the next in line hears of them. No letter: the register says goodbye.</summary>
public static class ExpertLeftHandler
{
    public static async Task<Cascade> Handle(ExpertLeft told, TrainingDb db, Seating seating, IClock clock, CancellationToken ct)
    {
        var cascade = new Cascade();
        if (!(await db.PersonOrNewAsync(told.ExpertId, ct)).Is(PersonState.Left, told.Revision))
            return cascade;
        var now = clock.GetCurrentInstant();
        var ahead = await db.Enrolments.Where(e => e.PersonId == told.ExpertId && Enrolment.Live.Contains(e.State) && db.Sessions.Any(s => s.Id == e.SessionId && s.StartsAt > now)).ToListAsync(ct);
        foreach (var enrolment in ahead)
        {
            var (session, course) = (await db.SessionAsync(enrolment.SessionId, ct))!.Value;
            await seating.EndAsync(enrolment, session, course, EnrolmentState.Left, "programme", null, null, cascade, ct);
        }
        return cascade;
    }
}
