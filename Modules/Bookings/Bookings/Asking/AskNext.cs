using Bookings.Data;
using Bookings.Matching;
using Bookings.Offering;
using Foundation;
using Foundation.Mail.Receiving;
using Foundation.Messaging;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Asking;

/// <summary>The timetable: find askings in which somebody's turn may have come, because quiet hours have ended or a deadline has passed.</summary>
public sealed record AskOn;

public static class AskOnHandler
{
    public static async Task<Cascade> Handle(AskOn sweep, BookingsDb db, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var due = await db.AskingLists.Where(a => a.State == AskingState.Running && a.LookAgainAt <= now).OrderBy(a => a.LookAgainAt).Select(a => a.RequestId).Take(1000).ToListAsync(ct);
        return new Cascade(due.Select(id => new AskNext(id)));
    }
}

/// <summary>Somebody may have room to be asked: the list of the request goes on, if it is under way and a place is free that nobody is asked for.</summary>
public sealed record AskNext(Guid RequestId);

public static class AskNextHandler
{
    public static async Task<Cascade> Handle(
        AskNext command, BookingsDb db, Matches matches, AskingPace pace, Organisation organisation, ReplyAddresses addresses, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var list = await db.AskingLists.SingleOrDefaultAsync(a => a.RequestId == command.RequestId && a.State == AskingState.Running, ct);
        if (list is null)
            return [];
        var request = await db.Requests.SingleAsync(r => r.Id == command.RequestId, ct);
        if (!request.IsOpen || request.StartsAt <= now)
        {
            list.End(request.IsFull ? AskingState.Filled : AskingState.RequestOver, now);
            return [];
        }
        var quote = await db.Quotes.AsNoTracking().SingleOrDefaultAsync(q => q.RequestId == request.Id, ct);
        if (quote is null || quote.Revision < request.QuoteRevision)
        {
            list.LookedUntil(now + Duration.FromMinutes(1)); // Fees is still counting
            return [];
        }

        var unitName = await db.Units.Where(u => u.Id == request.UnitId).Select(u => u.Name).SingleAsync(ct);
        var making = new MakingOffers(db, request, quote, unitName, organisation, now) { Message = list.Message, By = list.StartedBy, InTurn = list.Mode == AskingMode.InOrder, Replies = await addresses.OpenAsync(ct) };
        var open = await db.Offers.AsNoTracking().Where(o => o.RequestId == request.Id && o.State == OfferState.Open).Select(o => o.AnswerBy).ToListAsync(ct);
        var turns = new Turns(list, request, pace, now, open);
        var waiting = await db.AskingTurns.Where(t => t.RequestId == request.Id && t.State == TurnState.Waiting).OrderBy(t => t.Position).ToListAsync(ct);
        if (turns.HasRoom && waiting.Count > 0)
            await WalkAsync(db, matches, turns, request, waiting, making, ct);
        if (turns.Asked > 0)
        {
            request.OffersAreOut();
            db.Requests.Update(request); // who takes a place at the same moment and who asks for it see each other
        }

        if (turns.NextLook is { } next)
        {
            list.LookedUntil(next);
            return turns.Letters;
        }
        list.End(AskingState.ListEnded, now);
        return await ListEndedLetter.WriteAsync(db, matches, request, unitName, organisation, now, ct) is { } letter ? [.. turns.Letters, letter] : turns.Letters;
    }

    private static async Task WalkAsync(BookingsDb db, Matches matches, Turns turns, Request request, List<AskingTurn> waiting, MakingOffers making, CancellationToken ct)
    {
        var ids = waiting.Select(turn => turn.ExpertId).ToHashSet();
        var people = await db.Candidates.AsNoTracking().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, ct);
        var quiet = await db.QuietHoursAsync(ids, ct);
        var earlier = await db.Offers.Where(o => o.RequestId == request.Id && ids.Contains(o.ExpertId)).ToDictionaryAsync(o => o.ExpertId, ct);
        var judged = (await matches.ForAsync(request, ct, ids)).ToDictionary(match => match.Candidate.Id);
        foreach (var turn in waiting.TakeWhile(_ => turns.HasRoom))
            turns.Come(turn, judged.GetValueOrDefault(turn.ExpertId), earlier.GetValueOrDefault(turn.ExpertId), quiet(turn.ExpertId),
                answerBy => making.Offer(people[turn.ExpertId], earlier.GetValueOrDefault(turn.ExpertId), answerBy));
    }
}
