using Bookings.Answering;
using Bookings.Data;
using Bookings.Replanning;
using Foundation;
using Foundation.Calendar;
using Foundation.Messaging;
using Foundation.Privacy;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Replying;

/// <summary>What a mail changes, in the transaction of the handler that read it. The answer itself goes the way of every answer, so that its rules hold here too.</summary>
public sealed class RepliesToOffers(BookingsDb db, Ledger ledger, Sender sender, Organisation organisation, Vault vault, IClock clock)
{
    private const int LongestReason = 1000;

    /// <summary>More words than "ei kiitos" are a reason.</summary>
    private const int BareNo = 3;

    public async Task<Standing> StandingAsync(Offer offer, CancellationToken ct)
    {
        // What the person's calendar was asked last. After a no it was only told so, and a yes to the question still counts; who answers an offer that is over is to hear that, not to be left alone as stale.
        var sequence = offer.State switch { OfferState.Open or OfferState.Accepted => offer.CalendarSequence, OfferState.Declined => offer.CalendarSequence - 1, _ => 0 };
        var stamp = await db.OfferMails.Where(mail => mail.OfferId == offer.Id).MaxAsync(mail => mail.Stamp, ct);
        var answered = await db.OfferAnswers.Where(answer => answer.OfferId == offer.Id).MaxAsync(answer => (Instant?)answer.At, ct);
        var told = await ToldOfMoveAsync(offer, ct);
        var moved = offer.State is OfferState.Open or OfferState.Declined && told > (offer.RemindedAt ?? offer.OfferedAt);
        return new Standing(sequence, stamp, new[] { offer.OfferedAt, answered, told }.Max()!.Value, moved);
    }

    /// <summary>When the person last heard of another time or place. What was written before that answers the one that was.</summary>
    private async Task<Instant?> ToldOfMoveAsync(Offer offer, CancellationToken ct)
    {
        var changes = await db.PlanChanges.AsNoTracking().Where(change => change.RequestId == offer.RequestId && change.At > offer.OfferedAt).ToListAsync(ct);
        if (changes.Where(change => !change.After.AsksNothingAnew(change.Before)).MaxBy(change => change.At) is not { } last)
            return null;
        return TellOfMove.At(last, (await db.QuietHoursAsync([offer.ExpertId], ct))(offer.ExpertId));
    }

    public async Task<Cascade?> AnswerAsync(string key, Reply reply, Offer offer, Candidate expert, bool accept, CancellationToken ct)
    {
        var (now, before) = (clock.GetCurrentInstant(), offer.State);
        sender.Is(expert.Id, expert.Name, Roles.Expert);
        if (await NewTimeAsync(offer, ct) is { } question)
        {
            // A calendar's yes is to the entry of the new time: an older entry's is stale. A yes in words may answer any letter, so a human asks.
            if (accept && reply.Calendar is null)
                return await AskAHumanAsync(key, reply, offer, expert, NoteReason.Unclear, ct);
            var (standing, answered) = await AnswerNewTimeHandler.Handle(new AnswerNewTime(question, accept, Roles.Expert, accept ? null : Reason(reply)), db, ledger, sender, organisation, clock, ct);
            db.OfferMails.Add(new OfferMail { OfferId = offer.Id, MailKey = key, Stamp = reply.Calendar?.Stamp, Answered = standing == NewTimeStanding.GivenBack, At = now }); // a yes answers the question, not the offer
            if (accept)
                NoteWhatMore(key, reply, offer, expert, now);
            return answered;
        }
        // The time to answer the offer is over, but who has the place must be able to say that they do not come.
        if (!accept && offer.State == OfferState.Accepted && await GivesUpAsync(offer, now, ct))
            return await AskAHumanAsync(key, reply, offer, expert, NoteReason.GivesUp, ct);
        var (outcome, told) = await AnswerOfferHandler.Handle(new AnswerOffer(offer.Id, accept, accept ? null : Reason(reply), Roles.Expert), db, ledger, sender, organisation, clock, ct);
        var recorded = outcome is AnswerOutcome.Yours or AnswerOutcome.Declined && offer.State != before;
        db.OfferMails.Add(new OfferMail { OfferId = offer.Id, MailKey = key, Stamp = reply.Calendar?.Stamp, Answered = recorded, At = now });
        if (accept && outcome is AnswerOutcome.Yours)
            NoteWhatMore(key, reply, offer, expert, now);
        var letters = new Cascade();
        if (told is not null)
            letters.AddRange(told);
        // A yes has its confirmation, a no its thanks, and a place that is given back its cancellation. What changed nothing but was no refusal was said before.
        if (outcome is not (AnswerOutcome.Yours or AnswerOutcome.Declined) && expert.HasMail)
            letters.Add(ReplyLetters.Outcome(outcome, offer, await TitleAsync(offer, expert, ct), expert, organisation, now));
        return letters;
    }

    /// <summary>The place is still ahead, and the answer cannot be changed any more.</summary>
    private async Task<bool> GivesUpAsync(Offer offer, Instant now, CancellationToken ct) =>
        !offer.CanBeAnswered(now) && await db.Assignments.AnyAsync(place => place.OfferId == offer.Id && place.State == AssignmentState.Confirmed && place.EndsAt > now, ct);

    /// <summary>Whoever comes may need something: "Tulen. Tarvitsen tulkin." The same yes again may say it for the first time.</summary>
    private void NoteWhatMore(string key, Reply reply, Offer offer, Candidate expert, Instant now)
    {
        if (reply.SaysMore)
            db.MailNotes.Add(new MailNote(key, NoteReason.SaidMore, offer, expert.Id, now).Saying(reply.Subject, Said(reply), vault));
    }

    /// <summary>The open question whether a new time or place suits, of who has the place.</summary>
    private Task<Guid?> NewTimeAsync(Offer offer, CancellationToken ct) => offer.State != OfferState.Accepted ? Task.FromResult<Guid?>(null) :
        (from question in db.Reconfirmations
         join place in db.Assignments on question.OpenFor equals place.Id
         where place.OfferId == offer.Id
         select (Guid?)question.Id).SingleOrDefaultAsync(ct);

    /// <summary>The coordinator gets the words, and the person hears that. Only the person: from another address nobody is written to.</summary>
    public async Task<Cascade?> AskAHumanAsync(string key, Reply reply, Offer offer, Candidate expert, NoteReason why, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var waiting = await db.MailNotes.Where(note => note.OfferId == offer.Id && note.HandledAt == null && note.Why != NoteReason.SaidMore).Select(note => note.Why).ToListAsync(ct);
        if (why == NoteReason.OtherSender)
        {
            if (waiting.Count == 0)
                db.MailNotes.Add(new MailNote(key, why, offer, expert.Id, now));
            return null;
        }
        db.MailNotes.Add(new MailNote(key, why, offer, expert.Id, now).Saying(reply.Subject, Said(reply), vault));
        // Once is enough, also for a telephone that answers every letter by itself without saying that it does. Of another sender's mail the person has not heard.
        return waiting.Any(note => note != NoteReason.OtherSender) || !expert.HasMail ? null : new Cascade { ReplyLetters.WillBeRead(offer, await TitleAsync(offer, expert, ct), expert, organisation, now) };
    }

    /// <summary>Somebody whom we know wrote to the address itself. A human should look; nobody is written to.</summary>
    /// <returns>False when it is nobody's address, or more than one person's.</returns>
    public async Task<bool> WithoutCodeAsync(string key, Reply reply, CancellationToken ct)
    {
        if (reply.From?.ToLowerInvariant() is not { } from)
            return false;
        var people = await db.Candidates.Where(person => person.Email != null && person.Email.ToLower() == from).Select(person => person.Id).Take(2).ToListAsync(ct);
        if (people is not [var person])
            return false;
        db.MailNotes.Add(new MailNote(key, NoteReason.NoCode, null, person, clock.GetCurrentInstant()).Saying(reply.Subject, Said(reply), vault));
        return true;
    }

    private static string Said(Reply reply) => string.Join("\n", new[] { reply.Words, reply.Calendar?.Comment }.Where(words => !string.IsNullOrWhiteSpace(words)));

    private static string? Reason(Reply reply)
    {
        var words = reply.Calendar is null ? reply.Words : reply.Calendar.Comment ?? "";
        return words.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length < BareNo ? null : words.Length <= LongestReason ? words : words[..LongestReason];
    }

    private async Task<string> TitleAsync(Offer offer, Candidate expert, CancellationToken ct)
    {
        var request = await db.Requests.SingleAsync(one => one.Id == offer.RequestId, ct);
        var unitName = await db.Units.Where(unit => unit.Id == request.UnitId).Select(unit => unit.Name).SingleAsync(ct);
        return $"{RequestWords.Title(request, unitName, expert.Language)}, {RequestWords.When(request, expert.Language)}";
    }
}
