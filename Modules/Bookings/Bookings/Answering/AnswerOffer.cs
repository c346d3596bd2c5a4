using Bookings.Cancelling;
using Bookings.Confirming;
using Bookings.Data;
using Bookings.Offering;
using Bookings.Overlapping;
using Foundation;
using Foundation.Calendar;
using Foundation.Messaging;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Answering;

/// <summary>An answer to an offer: by the expert from the link or when signed in, or recorded by the coordinator after a call.</summary>
/// <param name="ByRole">"expert" or "coordinator".</param>
/// <param name="Overlap">A yes although the expert has something else then, agreed knowingly. Counts from the coordinator only.</param>
public sealed record AnswerOffer(Guid OfferId, bool Accept, string? Reason, string ByRole, KnownOverlap? Overlap = null);

public abstract record AnswerOutcome
{
    private AnswerOutcome() { }

    /// <summary>The place is the expert's; also when it already was.</summary>
    public sealed record Yours : AnswerOutcome;
    public sealed record Declined : AnswerOutcome;
    /// <summary>Somebody else has the last place.</summary>
    public sealed record Taken : AnswerOutcome;
    /// <summary>The deadline has passed; what was answered before it holds.</summary>
    public sealed record TooLate : AnswerOutcome;
    /// <summary>The request was called off.</summary>
    public sealed record CalledOff : AnswerOutcome;
    /// <summary>The expert has something else at that time, and it is not agreed, or not this.</summary>
    public sealed record Overlaps : AnswerOutcome;
    public sealed record Unknown : AnswerOutcome;
}

public static class AnswerOfferHandler
{
    public static async Task<(AnswerOutcome, Cascade?)> Handle(
        AnswerOffer answer, BookingsDb db, Ledger ledger, Sender sender, Organisation organisation, IClock clock, CancellationToken ct)
    {
        var offer = await db.Offers.SingleOrDefaultAsync(o => o.Id == answer.OfferId, ct);
        if (offer is null)
            return (new AnswerOutcome.Unknown(), null);
        var now = clock.GetCurrentInstant();
        var request = await db.Requests.SingleAsync(r => r.Id == offer.RequestId, ct);
        if (Refusal(offer, request, answer.Accept, now) is { } settled)
            return (settled, null);
        var row = new OfferAnswer { Accepted = answer.Accept, Reason = Trim(answer.Reason), ByRole = answer.ByRole, ByPerson = sender.PersonId, At = now };
        var all = new Answering(db, ledger, sender, organisation, now);
        return answer.Accept ? await all.AcceptAsync(offer, request, row, answer.ByRole == Roles.Coordinator ? answer.Overlap : null, ct) : await all.DeclineAsync(offer, request, row, ct);
    }

    /// <summary>What holds already and cannot be changed by this answer; null when the answer counts.</summary>
    private static AnswerOutcome? Refusal(Offer offer, Request request, bool accept, Instant now) => offer.State switch
    {
        OfferState.Withdrawn => new AnswerOutcome.CalledOff(),
        _ when request.Status == RequestStatus.Cancelled => new AnswerOutcome.CalledOff(),
        OfferState.Accepted when accept => new AnswerOutcome.Yours(),
        OfferState.Declined when !accept => new AnswerOutcome.Declined(),
        OfferState.Taken => new AnswerOutcome.Taken(),
        OfferState.Lapsed => new AnswerOutcome.TooLate(),
        // A task that was moved earlier may begin before the time to answer is over.
        _ when now >= request.StartsAt => new AnswerOutcome.TooLate(),
        _ => offer.CanBeAnswered(now) ? null : new AnswerOutcome.TooLate(),
    };

    private static string? Trim(string? reason) => string.IsNullOrWhiteSpace(reason) ? null : reason.Trim() is { Length: > 1000 } trimmed ? trimmed[..1000] : reason.Trim();

    /// <summary>What an answer changes, with the rows of one unit of work at hand.</summary>
    private sealed class Answering(BookingsDb db, Ledger ledger, Sender sender, Organisation organisation, Instant now)
    {
        public async Task<(AnswerOutcome, Cascade?)> AcceptAsync(Offer offer, Request request, OfferAnswer row, KnownOverlap? overlap, CancellationToken ct)
        {
            if (request.IsFull || await IsKeptForOthersAsync(offer, request, ct))
            {
                var asked = offer.State == OfferState.Open;
                offer.LoseToAnother();
                return (new AnswerOutcome.Taken(), asked ? await TakenAsync(offer, request, ct) : null);
            }
            var assignmentId = Guid.CreateVersion7();
            IReadOnlyList<Reservation> elsewhere = overlap is null ? []
                : await ledger.ElsewhereAsync(request.StartsAt, request.EndsAt, new Dictionary<Guid, string> { [offer.ExpertId] = Assignment.OwnerOf(assignmentId) }, ct);
            if (elsewhere.Count > 0 && overlap!.Seen != KnownOverlap.SeenOf(elsewhere)
                || !await ledger.ReserveAsync(offer.ExpertId, request.StartsAt, request.EndsAt, Assignment.OwnerOf(assignmentId), ct, [.. elsewhere.Select(one => one.Owner)]))
                return (new AnswerOutcome.Overlaps(), null);
            var seats = await db.Assignments.Where(a => a.RequestId == request.Id && a.Seat != null).Select(a => a.Seat!.Value).ToListAsync(ct);
            var seat = Enumerable.Range(1, request.Places).First(n => !seats.Contains(n));
            var assignment = new Assignment(assignmentId, request, offer.Id, offer.ExpertId, seat, now);
            db.Assignments.Add(assignment);
            request.TakePlace();
            offer.Accept(row);
            await db.CountTaskAsync(offer.ExpertId, request.Date.Year, +1, ct);

            var expert = await db.Candidates.AsNoTracking().SingleAsync(c => c.Id == offer.ExpertId, ct);
            var unit = await db.Units.AsNoTracking().SingleAsync(u => u.Id == request.UnitId, ct);
            var quote = await db.Quotes.AsNoTracking().SingleOrDefaultAsync(q => q.RequestId == request.Id, ct);
            var cascade = new Cascade { assignment.TellConfirmed(request.TaskType) };
            var shared = elsewhere.Count == 0 ? null : await new SharingTime(db, ledger, sender, organisation, now).ChangedAsync(assignment, request, unit.Name, expert, elsewhere, overlap, ct);
            cascade.AddRange(ConfirmationLetters.For(assignment, offer, request, unit, expert, await db.ContactsOfAsync(request, ct), organisation, now, shared?.Marks ?? [], quote));
            cascade.AddRange(shared?.Told ?? []);
            if (request.IsFull)
            {
                await db.EndAskingAsync(request.Id, AskingState.Filled, now, ct);
                cascade.AddRange(await TellTheOthersAsync(offer, request, unit.Name, ct));
            }
            return (new AnswerOutcome.Yours(), cascade);
        }

        /// <summary>Who has said no and changes their mind comes after those who are asked in turn: the place is kept for them until they answer.</summary>
        private async Task<bool> IsKeptForOthersAsync(Offer offer, Request request, CancellationToken ct) => offer.State == OfferState.Declined
            && await db.Offers.CountAsync(o => o.RequestId == request.Id && o.Id != offer.Id && o.State == OfferState.Open && o.InTurn && o.AnswerBy > now, ct) >= request.Places - request.PlacesTaken;

        /// <summary>The question is taken out of the calendar of somebody whose offer was open when the last place was taken.</summary>
        private async Task<Cascade?> TakenAsync(Offer offer, Request request, CancellationToken ct)
        {
            var expert = await db.Candidates.AsNoTracking().SingleAsync(c => c.Id == offer.ExpertId, ct);
            var unitName = await db.Units.Where(u => u.Id == request.UnitId).Select(u => u.Name).SingleAsync(ct);
            return expert.HasMail && !offer.ByPhone ? [OfferLetters.Taken(offer, request, unitName, expert, organisation, now)] : null;
        }

        private async Task<Cascade> TellTheOthersAsync(Offer winner, Request request, string unitName, CancellationToken ct)
        {
            var others = await (from offer in db.Offers
                                join expert in db.Candidates on offer.ExpertId equals expert.Id
                                where offer.RequestId == request.Id && offer.Id != winner.Id && offer.State == OfferState.Open
                                select new { offer, expert }).ToListAsync(ct);
            var letters = new Cascade();
            foreach (var other in others)
            {
                other.offer.LoseToAnother();
                if (other.expert.HasMail && !other.offer.ByPhone)
                    letters.Add(OfferLetters.Taken(other.offer, request, unitName, other.expert, organisation, now));
            }
            return letters;
        }

        public async Task<(AnswerOutcome, Cascade?)> DeclineAsync(Offer offer, Request request, OfferAnswer row, CancellationToken ct)
        {
            var cascade = new Cascade();
            if (offer.State == OfferState.Accepted)
            {
                var assignment = await db.Assignments.SingleAsync(a => a.OfferId == offer.Id && a.State == AssignmentState.Confirmed, ct);
                // Whoever records it, the changed answer is the expert's own. Their words are for the coordinator: people write of their health, and a unit need not know why.
                cascade.AddRange(await PlaceCancelling.CancelAsync(
                    db, ledger, sender, organisation, assignment, request, Roles.Expert, row.ByPerson, CancelReasons.Stored(CancelReasons.ChangedMind), now, ct));
                offer.Decline(row);
                return (new AnswerOutcome.Declined(), cascade);
            }
            offer.Decline(row);
            if (await OfferIsOver.LetterAsync(db, offer, request, organisation, now, ct) is { } letter)
                cascade.Add(letter);
            cascade.AddRange(await NobodyLeft.AfterAsync(db, offer, request, OfferState.Declined, organisation, now, ct));
            return (new AnswerOutcome.Declined(), cascade);
        }
    }
}
