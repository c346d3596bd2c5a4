using Bookings.Data;
using Foundation.Calendar;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Asking;

/// <summary>One person on a request's list and where their turn is.</summary>
/// <param name="Offer">State of the offer when there is one.</param>
/// <param name="Reason">What they said with their last answer.</param>
/// <param name="HadPlace">They had said yes, and the place was cancelled.</param>
public sealed record AskedPerson(Guid ExpertId, string Name, int Position, bool Chosen, TurnState Turn, string? Why, OfferState? Offer, Instant? AnswerBy, string? Reason, bool HadPlace)
{
    public static async Task<IReadOnlyList<AskedPerson>> OfRequestAsync(BookingsDb db, Guid requestId, CancellationToken ct)
    {
        // Read as changed: within a handler the turns of this very look are not in the database yet.
        var turns = await db.AskingTurns.Where(t => t.RequestId == requestId).OrderBy(t => t.Position).ToListAsync(ct);
        var people = await (from turn in db.AskingTurns.AsNoTracking()
                            join person in db.Candidates on turn.ExpertId equals person.Id
                            where turn.RequestId == requestId
                            from offer in db.Offers.Where(o => o.RequestId == requestId && o.ExpertId == turn.ExpertId).DefaultIfEmpty()
                            select new
                            {
                                person.Id, Name = person.FirstName + " " + person.LastName, State = (OfferState?)offer.State, AnswerBy = (Instant?)offer.AnswerBy,
                                HadPlace = db.Assignments.Any(a => a.RequestId == requestId && a.ExpertId == turn.ExpertId && a.State == AssignmentState.Cancelled),
                                Reason = offer.Answers.OrderByDescending(a => a.At).Select(a => a.Reason).FirstOrDefault(),
                            }).ToDictionaryAsync(p => p.Id, ct);
        return [.. turns.Where(turn => people.ContainsKey(turn.ExpertId)).Select(turn => (turn, person: people[turn.ExpertId]))
            .Select(one => new AskedPerson(one.turn.ExpertId, one.person.Name.Trim(), one.turn.Position, one.turn.Chosen, one.turn.State, one.turn.Why,
                one.turn.State == TurnState.Asked ? one.person.State : null, one.person.AnswerBy, one.person.Reason, one.person.HadPlace))];
    }

    /// <summary>What came of the turn, in words.</summary>
    public string Say(string language)
    {
        string T(string key, params object?[] values) => BookingsTexts.T.Say(language, key, values);
        return this switch
        {
            { Turn: TurnState.Waiting } => T(Why is null ? "asking.waits" : "asking.waits-" + Why),
            { Turn: TurnState.PassedOver } => T("asking.passed-over", T("asking.why-" + Why)),
            { Offer: OfferState.Open, AnswerBy: { } by } => T("asking.open", Helsinki.Say(by, language)),
            { HadPlace: true, Offer: OfferState.Declined or OfferState.Withdrawn } => T("asking.had-place"),
            { Offer: { } state, Reason: { Length: > 0 } reason } => T("offer.state." + state) + ": " + Cancelling.CancelReasons.Say(reason, language),
            { Offer: { } state } => T("offer.state." + state),
            _ => T("asking.asked"),
        };
    }
}
