using Bookings.Asking;
using Bookings.Clinics;
using Bookings.Data;
using Bookings.Overlapping;
using Foundation;
using Foundation.Calendar;
using Foundation.Messaging;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Cancelling;

/// <summary>What follows when a confirmed place is cancelled, whoever does it and from whichever page. The caller has checked that it can be.</summary>
public static class PlaceCancelling
{
    /// <summary>One place of a request that goes on: it is free again, and those who had lost it can still answer.</summary>
    /// <param name="byRole">"unit", "expert" or "coordinator": on whose behalf.</param>
    /// <param name="reason">As <see cref="CancelReasons"/> stores it.</param>
    public static async Task<Cascade> CancelAsync(
        BookingsDb db, Ledger ledger, Sender sender, Organisation organisation, Assignment assignment, Request request, string byRole, Guid? byPerson, string reason, Instant now, CancellationToken ct)
    {
        var unitName = await db.Units.Where(u => u.Id == request.UnitId).Select(u => u.Name).SingleAsync(ct);
        var by = new By(byRole, byPerson, reason, now);
        var told = await EndAsync(db, ledger, sender, organisation, assignment, request, unitName, request.PlacesTaken, by, ct);

        var lost = await ReopenAsync(db, request, now, ct);
        var quiet = await db.QuietHoursAsync([.. lost.Select(one => one.Expert.Id)], ct);
        told.AddRange(lost.Select(one => new Later(new TellOpenAgain(one.Offer.Id), quiet(one.Expert.Id).EndAfter(now))));
        request.GiveBackPlace(lost.Count > 0 || await db.Offers.AnyAsync(o => o.RequestId == request.Id && o.State == OfferState.Open, ct));
        var next = request.StartsAt > now ? await AskedByItselfAsync(db, assignment, request, now, ct) : null;
        if (next is not null)
            told.Add(next);
        if (next is not AskNext && byRole != Roles.Coordinator && CancellationLetters.PlaceIsFree(request, unitName, by, lost.Count, next is not null, organisation) is { } letter)
            told.Add(letter);
        return told;
    }

    /// <summary>
    /// While others wait for their turn the asking goes on by itself, and the coordinator hears only if it ends without anybody. Of a clinic, on which clients
    /// count, whoever else suits is asked even when nobody was asked in turn, unless the coordinator has stopped the asking.
    /// </summary>
    /// <returns>What asks; null when the coordinator has to.</returns>
    internal static async Task<object?> AskedByItselfAsync(BookingsDb db, Assignment assignment, Request request, Instant now, CancellationToken ct)
    {
        var list = await db.AskingLists.SingleOrDefaultAsync(a => a.RequestId == request.Id, ct);
        if (list is { State: AskingState.Running or AskingState.Filled } && await db.AskingTurns.AnyAsync(t => t.RequestId == request.Id && t.State == TurnState.Waiting, ct))
        {
            if (!list.IsRunning)
                list.Resume(now);
            return new AskNext(request.Id);
        }
        if (list is { State: AskingState.Stopped } || !await db.Clinics.AnyAsync(c => c.RequestId == request.Id, ct))
            return null;
        return new AskReplacement(request.Id, FeeMayBeUndecided: !await db.Offers.Where(o => o.Id == assignment.OfferId).Select(o => o.FeeKnown).SingleAsync(ct));
    }

    /// <summary>Those who had lost the place to another can answer once more.</summary>
    internal static async Task<IReadOnlyList<(Offer Offer, Candidate Expert)>> ReopenAsync(BookingsDb db, Request request, Instant now, CancellationToken ct)
    {
        var lost = await (from offer in db.Offers
                          join expert in db.Candidates on offer.ExpertId equals expert.Id
                          where offer.RequestId == request.Id && offer.State == OfferState.Taken && offer.AnswerBy > now && expert.State == CandidateState.Active
                          select new { offer, expert }).ToListAsync(ct);
        lost.ForEach(other => other.offer.Reopen());
        return [.. lost.Select(other => (other.offer, other.expert))];
    }

    /// <summary>Ends one place and tells those who were coming. The request itself is the caller's.</summary>
    /// <param name="experts">How many were coming together before anything was cancelled.</param>
    internal static async Task<Cascade> EndAsync(
        BookingsDb db, Ledger ledger, Sender sender, Organisation organisation, Assignment assignment, Request request, string unitName, int experts, By by, CancellationToken ct)
    {
        assignment.Cancel();
        db.Cancellations.Add(new Cancellation { AssignmentId = assignment.Id, ByRole = by.Role, ByPerson = by.Person, Reason = by.Reason, At = by.At });
        await ledger.ReleaseAsync(assignment.ExpertId, assignment.Owner, ct);
        await db.CountTaskAsync(assignment.ExpertId, request.Date.Year, -1, ct);
        await db.NobodyNeedsToReconfirmAsync(assignment.Id, ct);
        var offer = await db.Offers.SingleAsync(o => o.Id == assignment.OfferId, ct);
        offer.EntryChanged();

        var expert = await db.Candidates.AsNoTracking().SingleAsync(c => c.Id == assignment.ExpertId, ct);
        var told = new Cascade { assignment.TellCancelled(request, RequestWords.TitleWithDay(request, unitName, expert.Language), experts, by.Role, by.At) };
        if (expert.HasMail)
            told.Add(CancellationLetters.ToExpert(assignment, offer, request, unitName, expert, by, organisation));
        told.AddRange((await new SharingTime(db, ledger, sender, organisation, by.At).ChangedAsync(assignment, request, unitName, expert, [], null, ct)).Told);
        foreach (var contact in await db.ContactsOfAsync(request, ct))
            told.Add(CancellationLetters.ToUnit(contact, assignment, request, unitName, expert.FirstName, by, organisation));
        return told;
    }

    /// <summary>Who cancels, why and when.</summary>
    internal sealed record By(string Role, Guid? Person, string Reason, Instant At);
}
