using Bookings.Data;
using Bookings.Offering;
using Bookings.Overlapping;
using Foundation;
using Foundation.Calendar;
using Foundation.Mail;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Replanning;

/// <summary>A change was made in somebody's quiet hours: now they are over, and the person is asked whether the new time or place suits.</summary>
public sealed record TellOfMove(Guid ChangeId, Guid OfferId)
{
    /// <summary>Nearer than this to the task nobody waits for the morning.</summary>
    private static readonly Duration Notice = Duration.FromHours(4);

    /// <summary>When the person is told of a change: at once, or when their quiet hours end, unless the task, at its old or new time, is too near then.</summary>
    public static Instant At(PlanChange change, QuietHours quiet)
    {
        var morning = quiet.EndAfter(change.At);
        return morning + Notice <= Instant.Min(change.Before.Begins(), change.After.Begins()) ? morning : change.At;
    }
}

public static class TellOfMoveHandler
{
    public static async Task<Letter?> Handle(TellOfMove command, BookingsDb db, Ledger ledger, Organisation organisation, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var change = await db.PlanChanges.AsNoTracking().SingleAsync(c => c.Id == command.ChangeId, ct);
        var request = await db.Requests.AsNoTracking().SingleAsync(r => r.Id == change.RequestId, ct);
        // A later change tells of itself.
        if (now >= request.StartsAt || !change.After.AsksNothingAnew(Plan.Of(request)))
            return null;
        var offer = await db.Offers.SingleAsync(o => o.Id == command.OfferId, ct);
        var expert = await db.Candidates.AsNoTracking().SingleAsync(c => c.Id == offer.ExpertId, ct);
        if (!expert.HasMail)
            return null;
        var unitName = await db.Units.Where(u => u.Id == request.UnitId).Select(u => u.Name).SingleAsync(ct);
        var letters = new ReplanLetters(request, change, unitName, organisation, now);
        if (offer is { State: OfferState.Open, ByPhone: false })
            return letters.Ask(new Concerned.Asked(offer, expert));
        var open = await (from question in db.Reconfirmations
                          join place in db.Assignments on question.OpenFor equals place.Id
                          where place.OfferId == offer.Id && question.ChangeId == change.Id
                          select new { question, place }).SingleOrDefaultAsync(ct);
        return open is null ? null
            : letters.Ask(open.question, new Concerned.Coming(open.place, offer, expert, Elsewhere: [], AskedAnew: true), await OverlapMarks.OfAsync(db, ledger, open.place.Id, ct));
    }
}
