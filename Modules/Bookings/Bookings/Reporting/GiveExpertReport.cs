using Bookings.Data;
using Foundation;
using Foundation.Messaging;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Reporting;

/// <summary>The expert adds, or the coordinator for them, travel and other costs.</summary>
public sealed record GiveExpertReport(Guid AssignmentId, ExpertReportFacts Facts, Reach By);

/// <param name="CostsWhat">What the other costs were; given whenever there are some.</param>
/// <param name="Score">1 (poor) to 5 (very good).</param>
/// <param name="WantsContact">Whoever reports wants the coordinator to call or write.</param>
public sealed record ExpertReportFacts(int Kilometres, Money Costs, string? CostsWhat, int? Score, string? Words, bool WantsContact = false);

public static class GiveExpertReportHandler
{
    public static async Task<(ReportOutcome, Cascade?)> Handle(GiveExpertReport command, BookingsDb db, Organisation organisation, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        if (command.By.Role == Roles.Unit || await command.By.Of(db.Assignments).SingleOrDefaultAsync(a => a.Id == command.AssignmentId, ct) is not { } place)
            return (ReportOutcome.NotThere, null);
        if (Refusal(place, now, await db.ExpertReports.AnyAsync(r => r.AssignmentId == place.Id, ct)) is { } refusal)
            return (refusal, null);

        var facts = command.Facts;
        var report = new ExpertReport
        {
            AssignmentId = place.Id, Kilometres = facts.Kilometres, OtherCosts = facts.Costs, OtherCostsWhat = facts.CostsWhat,
            ByRole = command.By.Role, ByPerson = command.By.PersonId, At = now,
        };
        db.ExpertReports.Add(report);
        if (facts.Score is not null || facts.Words is not null || facts.WantsContact)
            db.Feedbacks.Add(new Feedback { AssignmentId = place.Id, From = Roles.Expert, Score = facts.Score, Words = facts.Words, WantsContact = facts.WantsContact, At = now });
        var unitReport = await db.UnitReports.SingleOrDefaultAsync(r => r.AssignmentId == place.Id, ct);
        return (ReportOutcome.Done, await Closing.CloseAsync(db, organisation, place, unitReport, report, now, ct));
    }

    /// <summary>Why the expert's report is not taken now; null when it is.</summary>
    public static ReportOutcome? Refusal(Assignment place, Instant now, bool reported) => GiveUnitReportHandler.Refusal(place, now, reported);
}
