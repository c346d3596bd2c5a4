using Bookings.Data;
using Foundation;
using Foundation.Calendar;
using Foundation.Messaging;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Cancelling;

/// <summary>A whole request is called off: nobody comes, nobody need answer any more.</summary>
/// <param name="Reason">As <see cref="CancelReasons"/> stores it.</param>
public sealed record CancelRequest(Guid RequestId, string Reason, Reach By);

public static class CancelRequestHandler
{
    public static async Task<(CancelOutcome, Cascade?)> Handle(
        CancelRequest command, BookingsDb db, Ledger ledger, Sender sender, Organisation organisation, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        if (await command.By.Of(db.Requests).SingleOrDefaultAsync(r => r.Id == command.RequestId, ct) is not { } request)
            return (CancelOutcome.NotThere, null);
        if (Refusal(request, now) is { } refusal)
            return (refusal, null);

        var by = new PlaceCancelling.By(command.By.Role, command.By.PersonId, command.Reason, now);
        var unitName = await db.Units.Where(u => u.Id == request.UnitId).Select(u => u.Name).SingleAsync(ct);
        var places = await db.Assignments.Where(a => a.RequestId == request.Id && a.State == AssignmentState.Confirmed).ToListAsync(ct);
        places.ForEach(_ => request.GiveBackPlace(offersAreOut: false));
        request.Cancel();
        await db.EndAskingAsync(request.Id, AskingState.RequestOver, now, ct);
        db.RequestCancellations.Add(new RequestCancellation { RequestId = request.Id, ByPerson = by.Person, ByRole = by.Role, Reason = by.Reason, At = now });

        var told = new Cascade();
        foreach (var place in places)
            told.AddRange(await PlaceCancelling.EndAsync(db, ledger, sender, organisation, place, request, unitName, places.Count, by, ct));
        told.AddRange(await WithdrawOffersAsync(db, organisation, request, unitName, by, ct));
        if (places.Count == 0)
            told.AddRange((await db.ContactsOfAsync(request, ct)).Select(contact =>
                CancellationLetters.RequestCalledOff(contact.AsReader(), request, unitName, by.Reason, organisation, now)));
        if (by.Role != Roles.Coordinator && organisation.AsReader() is { } coordinator)
            told.Add(CancellationLetters.RequestCalledOff(coordinator, request, unitName, by.Reason, organisation, now));
        return (CancelOutcome.Done, told);
    }

    /// <summary>Why a request cannot be called off any more; null when it can.</summary>
    public static CancelOutcome? Refusal(Request request, Instant now) => request.Status switch
    {
        RequestStatus.Cancelled => CancelOutcome.AlreadyCancelled,
        RequestStatus.Done => CancelOutcome.AlreadyReported,
        _ => now >= request.StartsAt ? CancelOutcome.HasBegun : null,
    };

    private static async Task<Cascade> WithdrawOffersAsync(BookingsDb db, Organisation organisation, Request request, string unitName, PlaceCancelling.By by, CancellationToken ct)
    {
        var offers = await (from offer in db.Offers
                            join expert in db.Candidates on offer.ExpertId equals expert.Id
                            where offer.RequestId == request.Id && (offer.State == OfferState.Open || offer.State == OfferState.Accepted)
                            select new { offer, expert }).ToListAsync(ct);
        var letters = new Cascade();
        foreach (var one in offers)
        {
            // Who had accepted hears of the cancelled place instead; who has no mail has not been called yet, or is called about another task.
            var asked = one.offer.State == OfferState.Open;
            one.offer.Withdraw();
            if (asked && one.expert.HasMail && !one.offer.ByPhone)
                letters.Add(CancellationLetters.OfferCalledOff(one.offer, request, unitName, one.expert, by.Reason, organisation, by.At));
        }
        return letters;
    }
}
