using Foundation.Messaging;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Contracts;
using Training.Data;
using Training.Enrolling;
using Training.Telling;

namespace Training.Listening;

/// <summary>Somebody was accepted to become an expert: known here from now on, and invited to the courses that qualify. Told again when the person's facts change; invited once.</summary>
public static class ApplicantAcceptedHandler
{
    public static async Task<Cascade> Handle(ApplicantAccepted told, TrainingDb db, Teller teller, IClock clock, CancellationToken ct)
    {
        var cascade = new Cascade();
        var person = await db.PersonOrNewAsync(told.Expert.ExpertId, ct);
        person.Learn(told.Expert);
        person.Is(PersonState.InTraining, told.Expert.Revision);
        var invited = await db.Invitations.AnyAsync(i => i.PersonId == person.Id && i.SessionId == null, ct);
        if (!invited && !told.Expert.Qualified && !person.IsDeveloperClient && person.State != PersonState.Left)
            teller.Invite(cascade, person, null, await Choices.OpenAsync(db, clock.GetCurrentInstant(), qualifyingOnly: true, ct), toOneSession: false);
        return cascade;
    }
}
