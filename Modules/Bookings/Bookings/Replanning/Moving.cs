using Bookings.Cancelling;
using Bookings.Clinics;
using Bookings.Data;
using Bookings.Offering;
using Bookings.Overlapping;
using Foundation;
using Foundation.Calendar;
using Foundation.Messaging;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Replanning;

/// <summary>What a change of plan does, with the rows of one unit of work at hand.</summary>
internal sealed class Moving(BookingsDb db, Ledger ledger, Sender sender, Organisation organisation, Request request, PlanChange change, Replan command, Instant now)
{
    private readonly Cascade told = [];
    private readonly SharingTime sharing = new(db, ledger, sender, organisation, now);
    private readonly bool asksAnew = !change.After.AsksNothingAnew(change.Before);

    public async Task<Cascade> MoveAsync(Concerned concerned, CancellationToken ct)
    {
        var unitName = await db.Units.Where(u => u.Id == request.UnitId).Select(u => u.Name).SingleAsync(ct);
        var letters = new ReplanLetters(request, change, unitName, organisation, now);
        // Given back before the request moves: these people were coming at the old time.
        var givenBack = concerned.Places.Where(GivesBack).ToList();
        var again = await GiveBackAsync(givenBack, unitName, ct);
        var coming = concerned.Places.Where(p => !GivesBack(p)).ToList();
        // Who stays at the same time overlaps as before; a new time leaves what was agreed behind.
        var overlaps = change.After.HasTimeOf(change.Before) ? await OverlapMarks.OfAsync(db, ledger, [.. coming.Select(one => one.Place.Id)], ct) : null;
        request.MoveTo(change.After);
        foreach (var offer in await db.Offers.Where(o => o.RequestId == request.Id && o.AnswerBy > request.StartsAt).ToListAsync(ct))
            offer.EndBy(request.StartsAt);
        var moved = new List<OverlapMark>();
        foreach (var one in coming)
            moved.AddRange(await MoveAsync(one, unitName, ct));
        overlaps ??= moved.ToLookup(mark => mark.PlaceId);
        if (!asksAnew)
        {
            TellLink(coming, overlaps, letters);
        }
        else
        {
            var asked = concerned.Offers.Concat(again).ToList();
            var quiet = await db.QuietHoursAsync([.. coming.Select(one => one.Expert.Id), .. asked.Select(one => one.Expert.Id)], ct);
            foreach (var one in coming)
                await AskAnewAsync(one, [.. overlaps[one.Place.Id]], letters, quiet(one.Expert.Id), ct);
            foreach (var one in asked)
                TellOffer(one, letters, quiet(one.Expert.Id));
            told.Add(request.AskFee());
        }
        if (givenBack.Count > 0 && request.StartsAt > now && await PlaceCancelling.AskedByItselfAsync(db, givenBack[0].Place, request, now, ct) is { } next)
            told.Add(next);
        told.AddRange(await MovingVisits.FollowAsync(db, request, change, organisation, now, ct));
        TellUnit(concerned.Contacts, coming, letters);
        if (command.By.Role != Roles.Coordinator && command.Tell.Contains(Concerned.Coordinator) && letters.ToCoordinator(coming, asksAnew) is { } letter)
            told.Add(letter);
        return told;
    }

    private bool GivesBack(Concerned.Coming one) => one.Busy && command.GiveBack.Contains(one.Place.Id);

    /// <returns>Those who had lost a place to another and can answer again.</returns>
    private async Task<IEnumerable<Concerned.Asked>> GiveBackAsync(IReadOnlyList<Concerned.Coming> busy, string unitName, CancellationToken ct)
    {
        if (busy.Count == 0)
            return [];
        var by = new PlaceCancelling.By(Roles.Coordinator, command.By.PersonId, CancelReasons.Stored(CancelReasons.Rescheduled), now);
        var experts = request.PlacesTaken;
        foreach (var one in busy)
        {
            one.Offer.Withdraw();
            told.AddRange(await PlaceCancelling.EndAsync(db, ledger, sender, organisation, one.Place, request, unitName, experts, by, ct));
        }
        var again = await PlaceCancelling.ReopenAsync(db, request, now, ct);
        var offersAreOut = again.Count > 0 || await db.Offers.AnyAsync(o => o.RequestId == request.Id && o.State == OfferState.Open, ct);
        foreach (var _ in busy)
            request.GiveBackPlace(offersAreOut);
        return again.Select(one => new Concerned.Asked(one.Offer, one.Expert));
    }

    /// <returns>What the person has agreed to beside the new time.</returns>
    private async Task<IReadOnlyList<OverlapMark>> MoveAsync(Concerned.Coming one, string unitName, CancellationToken ct)
    {
        one.Offer.EntryChanged();
        if (!asksAnew)
        {
            one.Place.EntryChanged();
            return [];
        }
        var moves = !change.After.HasTimeOf(change.Before);
        if (moves)
        {
            // Looked at a moment ago: somebody else has taken the hour since, so everything is looked at once more.
            if (!await ledger.ReserveAsync(one.Expert.Id, request.StartsAt, request.EndsAt, one.Place.Owner, ct, [.. one.Elsewhere.Select(other => other.Owner)]))
                throw new DbUpdateConcurrencyException($"The time of assignment {one.Place.Id} was taken meanwhile.");
            if (change.Before.Date.Year != change.After.Date.Year)
            {
                await db.CountTaskAsync(one.Expert.Id, change.Before.Date.Year, -1, ct);
                await db.CountTaskAsync(one.Expert.Id, change.After.Date.Year, +1, ct);
            }
        }
        one.Place.Follow(request, now);
        told.Add(one.Place.TellRescheduled(request, change.Before, now));
        if (!moves)
            return [];
        var shared = await sharing.ChangedAsync(one.Place, request, unitName, one.Expert, one.Elsewhere, command.Overlap, ct);
        told.AddRange(shared.Told);
        return shared.Marks;
    }

    private async Task AskAnewAsync(Concerned.Coming one, IReadOnlyList<OverlapMark> overlaps, ReplanLetters letters, QuietHours quiet, CancellationToken ct)
    {
        await db.NobodyNeedsToReconfirmAsync(one.Place.Id, ct);
        // Until it is mailed there is a link that nobody has: the task's own page asks meanwhile.
        var question = new Reconfirmation(Guid.CreateVersion7(), one.Place.Id, change.Id, OfferToken.Hash(OfferToken.New()), !one.Expert.HasMail, now);
        db.Reconfirmations.Add(question);
        if (one.Expert.HasMail)
            told.Add(InTheMorning(one.Offer, quiet) ?? (object)letters.Ask(question, one, overlaps));
    }

    private void TellOffer(Concerned.Asked asked, ReplanLetters letters, QuietHours quiet)
    {
        asked.Offer.EntryChanged();
        if (asked.Expert.HasMail && !asked.Offer.ByPhone)
            told.Add(InTheMorning(asked.Offer, quiet) ?? (object)letters.Ask(asked));
    }

    /// <summary>Nobody is asked anything in their quiet hours. Null: at once.</summary>
    private Later? InTheMorning(Offer offer, QuietHours quiet) => TellOfMove.At(change, quiet) is var at && at > now ? new Later(new TellOfMove(change.Id, offer.Id), at) : null;

    private void TellLink(IReadOnlyList<Concerned.Coming> coming, ILookup<Guid, OverlapMark> overlaps, ReplanLetters letters)
    {
        foreach (var one in coming.Where(one => command.Tell.Contains(Concerned.Expert(one.Place.Id))))
            if (one.Expert.HasMail)
                told.Add(letters.LinkToExpert(one, [.. overlaps[one.Place.Id]]));
            else if (letters.LinkToCall(one) is { } letter)
                told.Add(letter);
    }

    private void TellUnit(IReadOnlyList<UnitMember> contacts, IReadOnlyList<Concerned.Coming> coming, ReplanLetters letters)
    {
        foreach (var contact in contacts.Where(contact => command.Tell.Contains(Concerned.Contact(contact.PersonId))))
            if (coming.Count == 0)
                told.Add(letters.ToUnit(contact));
            else
                told.AddRange(coming.Select(one => letters.ToUnit(contact, one, asksAnew || one.AskedAnew)));
    }
}
