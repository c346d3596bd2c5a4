using Bookings.Data;
using Foundation;
using Foundation.Messaging;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Reporting;

/// <summary>"Mitä muuttui?": the unit tells what the expert's work changed, and the expert hears it.</summary>
public sealed record TellWhatChanged(Guid AssignmentId, string Words, Reach By);

public static class TellWhatChangedHandler
{
    public static async Task<(ReportOutcome, Cascade?)> Handle(TellWhatChanged command, BookingsDb db, Organisation organisation, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        if (command.By.Role == Roles.Expert || await command.By.Of(db.Assignments.AsNoTracking()).SingleOrDefaultAsync(a => a.Id == command.AssignmentId, ct) is not { } place)
            return (ReportOutcome.NotThere, null);
        var impact = await db.Impacts.SingleOrDefaultAsync(i => i.AssignmentId == place.Id, ct);
        if (Refusal(place, impact) is { } refusal)
            return (refusal, null);

        if (impact is null)
            db.Impacts.Add(impact = new Impact { AssignmentId = place.Id, AskedAt = now }); // told without being asked
        (impact.Words, impact.ByPerson, impact.AnsweredAt) = (command.Words, command.By.PersonId, now);
        var request = await db.Requests.AsNoTracking().SingleAsync(r => r.Id == place.RequestId, ct);
        var unitName = await db.Units.Where(u => u.Id == place.UnitId).Select(u => u.Name).SingleAsync(ct);
        var expert = await db.Candidates.AsNoTracking().SingleAsync(c => c.Id == place.ExpertId, ct);
        return (ReportOutcome.Done, expert.HasMail ? [ReportLetters.WhatChanged(expert, place, request, unitName, command.Words, organisation, now)] : null);
    }

    public static ReportOutcome? Refusal(Assignment place, Impact? impact) => place.State switch
    {
        AssignmentState.Confirmed => ReportOutcome.TooEarly,
        AssignmentState.Completed => impact?.AnsweredAt is null ? null : ReportOutcome.AlreadyReported,
        _ => ReportOutcome.NothingToReport,
    };
}
