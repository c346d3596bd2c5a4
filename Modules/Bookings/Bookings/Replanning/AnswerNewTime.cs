using Bookings.Cancelling;
using Bookings.Confirming;
using Bookings.Data;
using Bookings.Overlapping;
using Foundation;
using Foundation.Calendar;
using Foundation.Messaging;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Replanning;

/// <summary>Somebody with a place answers whether the new time or place suits: from the link, when signed in, or on the phone to the coordinator.</summary>
/// <param name="ByRole">"expert" or "coordinator".</param>
/// <param name="Reason">Why it does not suit, for the coordinator.</param>
public sealed record AnswerNewTime(Guid ReconfirmationId, bool Suits, string ByRole, string? Reason = null);

public enum NewTimeStanding
{
    /// <summary>An answer is awaited.</summary>
    Asked,
    /// <summary>It suits: the place is theirs as before.</summary>
    Suits,
    /// <summary>It does not suit: the place was given back.</summary>
    GivenBack,
    /// <summary>The task changed again, was cancelled or is over: this answer is not needed.</summary>
    Needless,
    /// <summary>The task has begun.</summary>
    HasBegun,
    Unknown,
}

public static class AnswerNewTimeHandler
{
    public static async Task<(NewTimeStanding, Cascade?)> Handle(
        AnswerNewTime answer, BookingsDb db, Ledger ledger, Sender sender, Organisation organisation, IClock clock, CancellationToken ct)
    {
        var question = await db.Reconfirmations.SingleOrDefaultAsync(q => q.Id == answer.ReconfirmationId, ct);
        if (question is null)
            return (NewTimeStanding.Unknown, null);
        var now = clock.GetCurrentInstant();
        var place = await db.Assignments.SingleAsync(a => a.Id == question.AssignmentId, ct);
        if (Standing(question, place, now) is var standing && standing is not NewTimeStanding.Asked)
            return (standing, null);

        var request = await db.Requests.SingleAsync(r => r.Id == place.RequestId, ct);
        var offer = await db.Offers.SingleAsync(o => o.Id == place.OfferId, ct);
        question.Answer(answer.Suits, answer.ByRole, sender.PersonId, now);
        if (!answer.Suits)
        {
            // The same as when the expert cancels; whoever records it, the answer is the expert's own.
            offer.Decline(new OfferAnswer { Accepted = false, Reason = answer.Reason, ByRole = answer.ByRole, ByPerson = sender.PersonId, At = now });
            return (NewTimeStanding.GivenBack, await PlaceCancelling.CancelAsync(
                db, ledger, sender, organisation, place, request, Roles.Expert, sender.PersonId, CancelReasons.Stored(CancelReasons.Rescheduled), now, ct));
        }
        place.EntryChanged();
        offer.EntryChanged();
        var expert = await db.Candidates.AsNoTracking().SingleAsync(c => c.Id == place.ExpertId, ct);
        var unit = await db.Units.AsNoTracking().SingleAsync(u => u.Id == request.UnitId, ct);
        var quote = await db.Quotes.AsNoTracking().SingleOrDefaultAsync(q => q.RequestId == request.Id && q.Revision == request.QuoteRevision, ct);
        return (NewTimeStanding.Suits, [.. ConfirmationLetters.For(place, offer, request, unit, expert, await db.ContactsOfAsync(request, ct), organisation, now,
            await OverlapMarks.OfAsync(db, ledger, place.Id, ct), quote)]);
    }

    /// <summary>Where the question stands; the pages show the same.</summary>
    public static NewTimeStanding Standing(Reconfirmation question, Assignment place, Instant now) => question switch
    {
        { Suits: true } => place.State == AssignmentState.Cancelled ? NewTimeStanding.Needless : NewTimeStanding.Suits,
        { Suits: false } => NewTimeStanding.GivenBack,
        { IsOpen: false } => NewTimeStanding.Needless,
        _ => now >= place.StartsAt ? NewTimeStanding.HasBegun : NewTimeStanding.Asked,
    };
}
