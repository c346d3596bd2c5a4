using Bookings.Data;
using Foundation;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Requesting;

/// <summary>Where a request is: counts and times from all that has happened to it. <see cref="Progress"/> says it in words.</summary>
public sealed record Situation
{
    public required RequestStatus Status { get; init; }
    public required int Places { get; init; }
    public required Instant SentAt { get; init; }
    public required Instant StartsAt { get; init; }
    public required Instant EndsAt { get; init; }
    public required Instant Now { get; init; }
    public Instant? FirstOfferAt { get; init; }
    public int OffersOpen { get; init; }
    /// <summary>The last deadline of the offers that are still open.</summary>
    public Instant? AnswerBy { get; init; }
    /// <summary>The system goes on asking by itself, and looks at the list again by then.</summary>
    public Instant? AskingGoesOnAt { get; init; }
    /// <summary>The places that somebody has, held or not.</summary>
    public IReadOnlyList<TakenPlace> Taken { get; init; } = [];

    public bool IsFull => Taken.Count >= Places;

    /// <summary>For a page of a list or for one: five queries, however many there are.</summary>
    public static async Task<IReadOnlyDictionary<Guid, Situation>> OfAsync(BookingsDb db, IReadOnlyList<Request> requests, Instant now, CancellationToken ct)
    {
        var ids = requests.Select(request => request.Id).ToList();
        var offers = (await db.Offers.AsNoTracking().Where(o => ids.Contains(o.RequestId)).Select(o => new { o.RequestId, o.State, o.AnswerBy, o.OfferedAt }).ToListAsync(ct))
            .ToLookup(o => o.RequestId);
        var places = await db.Assignments.AsNoTracking().Where(a => ids.Contains(a.RequestId) && a.State != AssignmentState.Cancelled)
            .Select(a => new
            {
                a.Id, a.RequestId, a.State, AskedAnew = db.Reconfirmations.Any(q => q.OpenFor == a.Id),
                UnitReported = db.UnitReports.Any(r => r.AssignmentId == a.Id),
                ExpertReported = db.ExpertReports.Any(r => r.AssignmentId == a.Id),
                NothingToPay = db.FeeStandings.Any(s => s.AssignmentId == a.Id && s.NothingToPay),
                RemindedAt = db.Reminders.Where(r => r.AssignmentId == a.Id && !r.Missed && r.Kind != "report").Max(r => (Instant?)r.HandledAt),
            }).ToListAsync(ct);
        var askings = await db.AskingLists.AsNoTracking().Where(a => ids.Contains(a.RequestId) && a.State == AskingState.Running).ToDictionaryAsync(a => a.RequestId, a => a.LookAgainAt, ct);
        var placeIds = places.Select(place => place.Id).ToList();
        var paid = (await db.Payments.AsNoTracking().Where(p => placeIds.Contains(p.AssignmentId)).ToListAsync(ct)).ToLookup(p => p.AssignmentId);
        var taken = places.ToLookup(place => place.RequestId,
            place => new TakenPlace(place.Id, place.State, place.UnitReported, place.ExpertReported, place.RemindedAt, place.NothingToPay || Money.Sum(paid[place.Id].Select(p => p.Amount)) > Money.Zero, place.AskedAnew));
        return requests.ToDictionary(request => request.Id, request => new Situation
        {
            Status = request.Status, Places = request.Places, SentAt = request.SentAt, StartsAt = request.StartsAt, EndsAt = request.EndsAt, Now = now,
            FirstOfferAt = offers[request.Id].Min(o => (Instant?)o.OfferedAt),
            OffersOpen = offers[request.Id].Count(o => o.State == OfferState.Open && o.AnswerBy > now),
            AnswerBy = offers[request.Id].Where(o => o.State == OfferState.Open && o.AnswerBy > now).Max(o => (Instant?)o.AnswerBy),
            AskingGoesOnAt = askings.GetValueOrDefault(request.Id),
            Taken = [.. taken[request.Id]],
        });
    }
}

/// <summary>One place that somebody has.</summary>
/// <param name="Settled">More has been paid than reversed, or there is nothing to pay.</param>
/// <param name="AskedAnew">Time or place has changed, and the person has not yet said that it suits.</param>
public sealed record TakenPlace(Guid AssignmentId, AssignmentState State, bool UnitReported, bool ExpertReported, Instant? RemindedAt, bool Settled, bool AskedAnew = false)
{
    public bool IsReported => State is AssignmentState.Completed or AssignmentState.NotHeld;
}
