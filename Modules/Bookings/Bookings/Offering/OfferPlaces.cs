using Bookings.Data;
using Bookings.Matching;
using Foundation;
using Foundation.Mail;
using Foundation.Mail.Receiving;
using Foundation.Messaging;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Offering;

/// <summary>The coordinator offers a request's free places to one or several people.</summary>
/// <param name="MayOverlap">Some have something else then, and the coordinator calls them: no mail with a yes that could not be taken.</param>
/// <param name="FeeMayBeUndecided">The coordinator has confirmed sending although no decided recommendation is in force.</param>
public sealed record OfferPlaces(Guid RequestId, IReadOnlyList<Guid> ExpertIds, Instant AnswerBy, string? Message, bool FeeMayBeUndecided, bool MayOverlap = false);

public abstract record OfferPlacesOutcome
{
    private OfferPlacesOutcome() { }

    /// <summary>Mails are on their way; Calls people have no mail and are on the call list.</summary>
    public sealed record Sent(int Mails, int Calls) : OfferPlacesOutcome;
    public sealed record NobodyChosen : OfferPlacesOutcome;
    /// <summary>The asking goes on by itself with so many people on its list.</summary>
    public sealed record Started(int People) : OfferPlacesOutcome;
    /// <summary>Full, called off or already begun.</summary>
    public sealed record NotOpen : OfferPlacesOutcome;
    public sealed record BadDeadline : OfferPlacesOutcome;
    /// <summary>Fees has not answered yet: a moment, or its answer is parked on the operations page.</summary>
    public sealed record FeeNotKnownYet : OfferPlacesOutcome;
    /// <summary>No decided recommendation: to be sent so only knowingly.</summary>
    public sealed record FeeUndecided : OfferPlacesOutcome;
    /// <summary>These people cannot be asked any more, each with the reason.</summary>
    public sealed record CannotBeAsked(IReadOnlyList<(string Name, Reason Why)> People) : OfferPlacesOutcome;
}

public static class OfferPlacesHandler
{
    /// <summary>An offer leaves at least this much time to answer.</summary>
    public static readonly Duration ShortestAnswer = Duration.FromMinutes(30);

    public static async Task<(OfferPlacesOutcome, Cascade?)> Handle(
        OfferPlaces command, BookingsDb db, Matches matches, Sender sender, Organisation organisation, ReplyAddresses addresses, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var request = await db.Requests.SingleOrDefaultAsync(r => r.Id == command.RequestId, ct);
        if (request is null || !request.IsOpen || request.StartsAt <= now)
            return (new OfferPlacesOutcome.NotOpen(), null);
        if (command.ExpertIds.Count == 0)
            return (new OfferPlacesOutcome.NobodyChosen(), null);
        if (command.AnswerBy < now + ShortestAnswer || command.AnswerBy > request.StartsAt)
            return (new OfferPlacesOutcome.BadDeadline(), null);
        var quote = await db.Quotes.AsNoTracking().SingleOrDefaultAsync(q => q.RequestId == request.Id, ct);
        if (FeeRefusal(request, quote, command.FeeMayBeUndecided) is { } refusal)
            return (refusal, null);

        var ranked = (await matches.ForAsync(request, ct)).Where(match => command.ExpertIds.Contains(match.Candidate.Id)).ToList();
        var unavailable = ranked.Select(match => (match.Candidate.Name, Why: command.MayOverlap ? match.BesideBusy : match.Obstacle)).Where(one => one.Why is not null).Select(one => (one.Name, one.Why!)).ToList();
        if (unavailable.Count > 0 || ranked.Count == 0)
            return (new OfferPlacesOutcome.CannotBeAsked(unavailable), null);

        var unitName = await db.Units.Where(u => u.Id == request.UnitId).Select(u => u.Name).SingleAsync(ct);
        var ids = ranked.Select(match => match.Candidate.Id).ToList();
        var candidates = await db.Candidates.AsNoTracking().Where(c => ids.Contains(c.Id)).ToListAsync(ct);
        var earlier = await db.Offers.Where(o => o.RequestId == request.Id && ids.Contains(o.ExpertId)).ToDictionaryAsync(o => o.ExpertId, ct);
        var making = new MakingOffers(db, request, quote!, unitName, organisation, now) { Message = command.Message, By = sender.PersonId, Replies = await addresses.OpenAsync(ct) };
        var letters = new Cascade();
        var overlapping = ranked.Where(match => match.Busy).Select(match => match.Candidate.Id).ToHashSet();
        foreach (var candidate in candidates)
        {
            if (making.Offer(candidate, earlier.GetValueOrDefault(candidate.Id), command.AnswerBy, toCall: overlapping.Contains(candidate.Id)) is { } letter)
                letters.Add(letter);
        }
        request.OffersAreOut();
        db.Requests.Update(request); // who takes the last place at the same moment and who offers it see each other
        return (new OfferPlacesOutcome.Sent(letters.Count, candidates.Count - letters.Count), letters);
    }

    /// <summary>Why nothing can be offered because of the fee; null when it can.</summary>
    internal static OfferPlacesOutcome? FeeRefusal(Request request, Quote? quote, bool mayBeUndecided) =>
        quote is null || quote.Revision < request.QuoteRevision ? new OfferPlacesOutcome.FeeNotKnownYet()
        : !quote.Decided && !mayBeUndecided ? new OfferPlacesOutcome.FeeUndecided() : null;
}
