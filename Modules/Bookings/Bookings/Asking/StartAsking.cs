using Bookings.Data;
using Bookings.Matching;
using Bookings.Offering;
using Foundation;
using Foundation.Messaging;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Asking;

/// <summary>The coordinator lets the system ask: these people first and in this order, then, if so wanted, the others who suit.</summary>
/// <param name="First">The chosen ones; nobody when only the others are to be asked.</param>
/// <param name="ThenOthers">When the chosen ones have answered: everybody else who suits, the best suited first.</param>
public sealed record StartAsking(Guid RequestId, IReadOnlyList<Guid> First, bool ThenOthers, AskingMode Mode, string? Message, bool FeeMayBeUndecided);

public static class StartAskingHandler
{
    public static async Task<(OfferPlacesOutcome, AskNext?)> Handle(StartAsking command, BookingsDb db, Matches matches, AskingPace pace, Sender sender, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var request = await db.Requests.SingleOrDefaultAsync(r => r.Id == command.RequestId, ct);
        if (request is null || !request.IsOpen || request.StartsAt <= now)
            return (new OfferPlacesOutcome.NotOpen(), null);
        if (pace.AnswerBy(now, request.StartsAt, QuietHours.Usual) is null)
            return (new OfferPlacesOutcome.BadDeadline(), null);
        var quote = await db.Quotes.AsNoTracking().SingleOrDefaultAsync(q => q.RequestId == request.Id, ct);
        if (OfferPlacesHandler.FeeRefusal(request, quote, command.FeeMayBeUndecided) is { } refusal)
            return (refusal, null);

        var ranked = await matches.ForAsync(request, ct);
        var byId = ranked.ToDictionary(match => match.Candidate.Id);
        var chosen = command.First.Distinct().Where(byId.ContainsKey).Select(id => byId[id]).ToList();
        var unavailable = chosen.Where(match => match.Obstacle is not null).Select(match => (match.Candidate.Name, match.Obstacle!)).ToList();
        if (unavailable.Count > 0)
            return (new OfferPlacesOutcome.CannotBeAsked(unavailable), null);
        var others = command.ThenOthers ? await OthersAsync(db, request, ranked, chosen, pace.WidestList, ct) : [];
        if (chosen.Count + others.Count == 0)
            return (new OfferPlacesOutcome.NobodyChosen(), null);

        await EnlistAsync(db, request.Id, chosen, others, ct);
        var list = await db.AskingLists.SingleOrDefaultAsync(a => a.RequestId == request.Id, ct) ?? db.AskingLists.Add(new AskingList(request.Id)).Entity;
        list.Start(command.Mode, command.Message, sender.PersonId, now);
        return (new OfferPlacesOutcome.Started(chosen.Count + others.Count), new AskNext(request.Id));
    }

    /// <summary>Who suits and has not been asked for this request in any way: nobody is asked for the same twice without the coordinator's wish.</summary>
    private static async Task<List<Ranked>> OthersAsync(BookingsDb db, Request request, IReadOnlyList<Ranked> ranked, List<Ranked> chosen, int most, CancellationToken ct)
    {
        var before = await db.Offers.Where(o => o.RequestId == request.Id).Select(o => o.ExpertId).ToListAsync(ct);
        var already = before.Concat(chosen.Select(match => match.Candidate.Id)).ToHashSet();
        return [.. ranked.Where(match => match.Obstacle is null && !already.Contains(match.Candidate.Id)).Take(most)];
    }

    /// <summary>Writes the turns, after those of an earlier asking of the same request. Who still waited there waits no more, unless chosen again.</summary>
    private static async Task EnlistAsync(BookingsDb db, Guid requestId, List<Ranked> chosen, List<Ranked> others, CancellationToken ct)
    {
        var earlier = await db.AskingTurns.Where(t => t.RequestId == requestId).ToDictionaryAsync(t => t.ExpertId, ct);
        var position = earlier.Count == 0 ? 0 : earlier.Values.Max(t => t.Position);
        db.AskingTurns.RemoveRange(earlier.Values.Where(t => t.State == TurnState.Waiting && chosen.Concat(others).All(match => match.Candidate.Id != t.ExpertId)));
        foreach (var (match, isChosen) in chosen.Select(match => (match, true)).Concat(others.Select(match => (match, false))))
        {
            position++;
            if (!earlier.TryGetValue(match.Candidate.Id, out var turn))
                db.AskingTurns.Add(new AskingTurn { RequestId = requestId, ExpertId = match.Candidate.Id, Position = position, Chosen = isChosen });
            else
            {
                (turn.Position, turn.Chosen) = (position, isChosen);
                turn.WaitAgain();
            }
        }
    }
}
