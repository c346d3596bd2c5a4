using Bookings.Contracts;
using Bookings.Data;
using Foundation;
using Foundation.Messaging;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Reporting;

/// <summary>What follows from the reports: the fee can be formed, or there is none; and the request is done when its last place is.</summary>
internal static class Closing
{
    public static async Task<Cascade> CloseAsync(
        BookingsDb db, Organisation organisation, Assignment place, UnitReport? unitReport, ExpertReport? expertReport, Instant now, CancellationToken ct)
    {
        // Both sides change the same row, so that of two reports made at once the later one sees the earlier.
        db.Assignments.Update(place);
        var held = unitReport is { TookPlace: true, NoShow: false };
        if (unitReport is null || (held && expertReport is null))
            return [];

        var request = await db.Requests.SingleAsync(r => r.Id == place.RequestId, ct);
        var unitName = await db.Units.Where(u => u.Id == place.UnitId).Select(u => u.Name).SingleAsync(ct);
        var expert = await db.Candidates.AsNoTracking().SingleAsync(c => c.Id == place.ExpertId, ct);
        await db.NobodyNeedsToReconfirmAsync(place.Id, ct);
        db.Requests.Update(request); // likewise for the last two places of one request
        Cascade told;
        if (held)
        {
            place.Complete();
            told = [Tell(place, request, unitName, expert.Language, unitReport, expertReport!, now)];
        }
        else
        {
            place.WasNotHeld();
            told = [new AssignmentNotHeld(place.Id, place.RequestId, place.ExpertId, place.UnitId, now.ToDateTimeOffset()), .. ReportLetters.NotHeld(place, request, unitName, expert, unitReport, organisation, now)];
        }
        if (!await db.Assignments.AnyAsync(a => a.RequestId == request.Id && a.Id != place.Id && a.State == AssignmentState.Confirmed, ct))
            request.Finish();
        return told;
    }

    private static AssignmentCompleted Tell(Assignment place, Request request, string unitName, string language, UnitReport unit, ExpertReport expert, Instant now) => new(
        place.Id, place.RequestId, place.ExpertId, place.UnitId,
        RequestWords.TitleWithDay(request, unitName, language),
        request.TaskType, place.StartsAt.ToDateTimeOffset(), place.EndsAt.ToDateTimeOffset(), unit.Minutes, unit.PreparationMinutes, expert.Kilometres,
        expert.OtherCosts > Money.Zero ? [new Cost(expert.OtherCostsWhat ?? "", expert.OtherCosts.Cents)] : [],
        request.Remote, request.CostCentre, now.ToDateTimeOffset(), request.PlacesTaken);
}
