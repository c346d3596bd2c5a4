using Bookings.Data;
using Foundation;
using Foundation.Messaging;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Reporting;

/// <summary>The unit tells, or the coordinator for it, whether the task took place and how long it was.</summary>
public sealed record GiveUnitReport(Guid AssignmentId, UnitReportFacts Facts, Reach By);

/// <param name="Minutes">0 when nothing was held.</param>
/// <param name="Score">1 (poor) to 5 (very good).</param>
/// <param name="WantsContact">Whoever reports wants the coordinator to call or write.</param>
public sealed record UnitReportFacts(bool TookPlace, bool NoShow, int Minutes, int PreparationMinutes, int? Score, string? Words, bool WantsContact = false);

public static class GiveUnitReportHandler
{
    public static async Task<(ReportOutcome, Cascade?)> Handle(GiveUnitReport command, BookingsDb db, Organisation organisation, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        if (command.By.Role == Roles.Expert || await command.By.Of(db.Assignments).SingleOrDefaultAsync(a => a.Id == command.AssignmentId, ct) is not { } place)
            return (ReportOutcome.NotThere, null);
        if (Refusal(place, now, await db.UnitReports.AnyAsync(r => r.AssignmentId == place.Id, ct)) is { } refusal)
            return (refusal, null);

        var facts = command.Facts;
        var report = new UnitReport
        {
            AssignmentId = place.Id, TookPlace = facts.TookPlace, NoShow = facts.NoShow, Minutes = facts.Minutes, PreparationMinutes = facts.PreparationMinutes,
            ByRole = command.By.Role, ByPerson = command.By.PersonId, At = now,
        };
        db.UnitReports.Add(report);
        if (facts.Score is not null || facts.Words is not null || facts.WantsContact)
            db.Feedbacks.Add(new Feedback { AssignmentId = place.Id, From = Roles.Unit, Score = facts.Score, Words = facts.Words, WantsContact = facts.WantsContact, At = now });
        var expertReport = await db.ExpertReports.SingleOrDefaultAsync(r => r.AssignmentId == place.Id, ct);
        return (ReportOutcome.Done, await Closing.CloseAsync(db, organisation, place, report, expertReport, now, ct));
    }

    /// <summary>Why the unit's report is not taken now; null when it is.</summary>
    public static ReportOutcome? Refusal(Assignment place, Instant now, bool reported) => place.State switch
    {
        _ when reported => ReportOutcome.AlreadyReported,
        AssignmentState.Confirmed => now < place.EndsAt ? ReportOutcome.TooEarly : null,
        _ => ReportOutcome.NothingToReport,
    };
}
