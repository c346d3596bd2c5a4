using Bookings.Asking;
using Bookings.Data;
using Bookings.Matching;
using Bookings.Offering;
using Foundation;
using Foundation.Messaging;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Clinics;

/// <summary>A place of a clinic is free again and nobody waits for their turn: clients count on it, so whoever else suits is asked without waiting for the coordinator.</summary>
/// <param name="FeeMayBeUndecided">The place had been offered without a decided fee, which the coordinator had confirmed.</param>
public sealed record AskReplacement(Guid RequestId, bool FeeMayBeUndecided);

public static class AskReplacementHandler
{
    public static async Task<Cascade> Handle(
        AskReplacement command, BookingsDb db, Matches matches, AskingPace pace, Sender sender, Organisation organisation, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var request = await db.Requests.SingleAsync(r => r.Id == command.RequestId, ct);
        if (!request.IsOpen || request.StartsAt <= now)
            return [];
        var message = await db.AskingLists.Where(a => a.RequestId == request.Id).Select(a => a.Message).SingleOrDefaultAsync(ct);
        var (outcome, next) = await StartAskingHandler.Handle(
            new StartAsking(request.Id, First: [], ThenOthers: true, AskingMode.InOrder, message, command.FeeMayBeUndecided), db, matches, pace, sender, clock, ct);
        if (next is not null)
            return [next];
        if (outcome is OfferPlacesOutcome.FeeNotKnownYet)
            return [new Later(command, now + Duration.FromMinutes(1))];
        var unitName = await db.Units.Where(u => u.Id == request.UnitId).Select(u => u.Name).SingleAsync(ct);
        return await ListEndedLetter.WriteAsync(db, matches, request, unitName, organisation, now, ct) is { } letter ? [letter] : [];
    }
}
