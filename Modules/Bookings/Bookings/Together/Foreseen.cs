using System.Security.Cryptography;
using System.Text;
using Bookings.Asking;
using Bookings.Cancelling;
using Bookings.Clinics;
using Bookings.Data;
using Bookings.Matching;
using Bookings.Offering;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Together;

/// <summary>What can be done to several requests with one press.</summary>
public enum TogetherAct
{
    /// <summary>Remind those whose answer is awaited.</summary>
    Remind,
    /// <summary>Start asking in order, everybody who suits.</summary>
    Start,
    /// <summary>Stop an asking that goes on by itself.</summary>
    Stop,
    /// <summary>Call off, for one reason.</summary>
    Cancel,
}

/// <summary>What the act would do to one request, or why it would do nothing.</summary>
/// <param name="IsSo">There is nothing to do because it is so already: somebody has pressed twice, or another was first.</param>
/// <param name="Words">Said in the language of who looks.</param>
/// <param name="Stamp">Is another when the same words would mean something else: only what was seen is done.</param>
public sealed record Foreseen(Guid RequestId, string Title, string When, bool Will, bool IsSo, IReadOnlyList<string> Words, string Stamp)
{
    public const int Most = 50;

    internal static async Task<IReadOnlyList<Foreseen>> OfAsync(
        BookingsDb db, Matches matches, AskingPace pace, TogetherAct act, IReadOnlyCollection<Guid> ids, Instant now, string language, CancellationToken ct)
    {
        var requests = await db.Requests.AsNoTracking().Where(r => ids.Contains(r.Id)).OrderBy(r => r.StartsAt).ThenBy(r => r.Id).Take(Most).ToListAsync(ct);
        var of = requests.Select(r => r.UnitId).Distinct().ToList();
        var units = await db.Units.Where(u => of.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Name, ct);
        var lists = await db.AskingLists.AsNoTracking().Where(a => ids.Contains(a.RequestId)).ToDictionaryAsync(a => a.RequestId, ct);
        var quotes = await db.Quotes.AsNoTracking().Where(q => ids.Contains(q.RequestId)).ToDictionaryAsync(q => q.RequestId, ct);
        var awaited = await Awaited.OfAsync(db, ids, now, ct);
        var coming = (await db.Assignments.AsNoTracking().Where(a => ids.Contains(a.RequestId) && a.State == AssignmentState.Confirmed).OrderBy(a => a.Id).Select(a => new { a.RequestId, a.Id }).ToListAsync(ct))
            .ToLookup(a => a.RequestId, a => a.Id);
        var slots = act == TogetherAct.Cancel ? await MovingVisits.CountAsync(db, ids, ct) : [];
        var looks = requests.Select(request => new Look(request, lists.GetValueOrDefault(request.Id), quotes.GetValueOrDefault(request.Id), [.. awaited[request.Id]], [.. coming[request.Id]], slots.GetValueOrDefault(request.Id), now, language)).ToList();
        var suiting = act == TogetherAct.Start ? await SuitingAsync(db, matches, [.. looks.Where(look => look.StartRefusal(pace) is null).Select(look => look.Request)], ct) : [];
        return [.. looks.Select(look =>
        {
            var (will, words) = act switch
            {
                TogetherAct.Remind => look.Remind(),
                TogetherAct.Stop => look.Stop(),
                TogetherAct.Cancel => look.Cancel(),
                _ when look.StartRefusal(pace) is { } refusal => (false, [look.Say(refusal)]),
                _ => look.Start(suiting[look.Request.Id]),
            };
            var request = look.Request;
            return new Foreseen(request.Id, RequestWords.Title(request, units[request.UnitId], language), RequestWords.When(request, language), will, look.IsSo(act), words, look.Stamp(act));
        })];
    }

    /// <summary>How many an asking of each request would find now.</summary>
    private static async Task<Dictionary<Guid, int>> SuitingAsync(BookingsDb db, Matches matches, IReadOnlyCollection<Request> requests, CancellationToken ct)
    {
        var ids = requests.Select(request => request.Id).ToList();
        var before = (await db.Offers.AsNoTracking().Where(o => ids.Contains(o.RequestId)).Select(o => new { o.RequestId, o.ExpertId }).ToListAsync(ct)).ToLookup(o => o.RequestId, o => o.ExpertId);
        Dictionary<Guid, int> suiting = [];
        foreach (var (request, ranked) in await matches.ForEachAsync(requests, ct))
        {
            var asked = before[request.Id].ToHashSet();
            suiting[request.Id] = ranked.Count(match => match.Obstacle is null && !asked.Contains(match.Candidate.Id));
        }
        return suiting;
    }

    private sealed record Look(Request Request, AskingList? List, Quote? Quote, List<Awaited> Awaited, List<Guid> Coming, int Slots, Instant Now, string Language)
    {
        public string Say(string key, params object?[] values) => BookingsTexts.T.Say(Language, "together." + key, values);

        public (bool, IReadOnlyList<string>) Remind()
        {
            if (Awaited.Count == 0)
                return (false, [Say("nobody-awaited")]);
            var reminded = Awaited.Where(one => one.Obstacle(Now) is null).Select(one => one.Name).ToList();
            return (reminded.Count > 0, [
                .. reminded.Count > 0 ? [Say("reminds", string.Join(", ", reminded))] : Array.Empty<string>(),
                .. Awaited.Where(one => one.Obstacle(Now) is not null).Select(one => Say("not-" + one.Obstacle(Now), one.Name))]);
        }

        public (bool, IReadOnlyList<string>) Stop() => List is { IsRunning: true }
            ? (true, [Say("stops"), .. Awaited.Count > 0 ? [Say("can-answer", Awaited.Count)] : Array.Empty<string>()])
            : (false, [Say("not-asking")]);

        public (bool, IReadOnlyList<string>) Cancel() => CancelRequestHandler.Refusal(Request, Now) is { } refusal
            ? (false, [BookingsTexts.T.Say(Language, "cancel.refused." + refusal)])
            : (true, [Say("cancels", Coming.Count, Awaited.Count), .. Slots > 0 ? [BookingsTexts.T.Say(Language, "cancel.request-slots", Slots)] : Array.Empty<string>()]);

        public (bool, IReadOnlyList<string>) Start(int suiting) => suiting == 0 ? (false, [Say("nobody-suits")]) : (true, [Say("starts", suiting, Request.Places - Request.PlacesTaken)]);

        public string? StartRefusal(AskingPace pace) => this switch
        {
            _ when !Request.IsOpen || Request.StartsAt <= Now => "not-open",
            { List.IsRunning: true } => "already-asking",
            _ when pace.AnswerBy(Now, Request.StartsAt, QuietHours.Usual) is null => "too-near",
            _ => OfferPlacesHandler.FeeRefusal(Request, Quote, mayBeUndecided: false) switch { OfferPlacesOutcome.FeeNotKnownYet => "fee-not-known", OfferPlacesOutcome.FeeUndecided => "fee-undecided", _ => null },
        };

        public bool IsSo(TogetherAct act) => act switch
        {
            TogetherAct.Start => List is { IsRunning: true },
            TogetherAct.Stop => List is { State: AskingState.Stopped },
            TogetherAct.Cancel => Request.Status == RequestStatus.Cancelled,
            _ => Awaited.Select(one => one.Obstacle(Now)).Where(why => why != Together.Awaited.ToBeCalled).Distinct().SequenceEqual([Together.Awaited.Reminded]),
        };

        /// <summary>Made of what the words rest on. Whom an asking finds is looked at when it starts, and each asking before it on the page may change it.</summary>
        public string Stamp(TogetherAct act)
        {
            var seen = new StringBuilder($"{act} {Request.Id} {Request.Status} {Request.StartsAt} {Request.EndsAt} {Request.Places} {Request.PlacesTaken} {List?.State} {List?.StartedAt}");
            if (act == TogetherAct.Remind)
                seen.AppendJoin(' ', Awaited.Where(one => one.Obstacle(Now) is null).Select(one => $"{one.OfferId} {one.AnswerBy}"));
            else if (act != TogetherAct.Start)
                seen.AppendJoin(' ', Awaited.Select(one => one.OfferId).Concat(Coming));
            if (act == TogetherAct.Cancel)
                seen.Append($" {Slots} slots");
            return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(seen.ToString())))[..32];
        }
    }
}
