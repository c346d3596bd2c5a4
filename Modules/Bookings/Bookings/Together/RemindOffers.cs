using Bookings.Data;
using Bookings.Offering;
using Bookings.Replying;
using Foundation;
using Foundation.Mail.Receiving;
using Foundation.Messaging;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Together;

/// <summary>Everybody whose answer about the request is awaited by mail is asked for it once more.</summary>
public sealed record RemindOffers(Guid RequestId);

public static class RemindOffersHandler
{
    /// <returns>How many are reminded, and their letters.</returns>
    public static async Task<(int, Cascade)> Handle(RemindOffers command, BookingsDb db, Organisation organisation, ReplyAddresses addresses, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var letters = new Cascade();
        if (await db.Requests.AsNoTracking().SingleOrDefaultAsync(r => r.Id == command.RequestId, ct) is not { } request)
            return (0, letters);
        var reminded = (await Awaited.OfAsync(db, [request.Id], now, ct))[request.Id].Where(one => one.Obstacle(now) is null).ToList();
        var ids = reminded.Select(one => one.OfferId).ToList();
        var offers = await db.Offers.Where(o => ids.Contains(o.Id)).Join(db.Candidates, o => o.ExpertId, c => c.Id, (offer, expert) => new { offer, expert }).ToListAsync(ct);
        var unitName = await db.Units.Where(u => u.Id == request.UnitId).Select(u => u.Name).SingleAsync(ct);
        var replies = await addresses.OpenAsync(ct);
        foreach (var one in offers)
        {
            // Only the hash of the first link is kept, so the letter brings a new one.
            var token = OfferToken.New();
            one.offer.Remind(OfferToken.Hash(token), now);
            letters.Add(ReplyLetters.CanBeAnswered(
                OfferLetters.Reminder(one.offer, request, unitName, one.expert, organisation, organisation.Link("/offer/" + token), now), replies?.AddressOf(Reply.Offer, one.offer.Id), one.expert.Language));
        }
        return (letters.Count, letters);
    }
}

/// <summary>Somebody whose answer is awaited.</summary>
public sealed record Awaited(Guid RequestId, Guid OfferId, string Name, Instant OfferedAt, Instant AnswerBy, Instant? RemindedAt, bool ToCall, QuietHours Quiet)
{
    public const string ToBeCalled = "call", Reminded = "reminded";

    private static readonly Duration Between = Duration.FromHours(20), Shortest = Duration.FromMinutes(30);

    /// <summary>Why no reminder goes to this person now: the end of a key "together.not-…"; null when one does.</summary>
    public string? Obstacle(Instant now) => this switch
    {
        { ToCall: true } => ToBeCalled,
        { RemindedAt: { } last } when now - last < Between => Reminded,
        _ when AnswerBy - now < Shortest => "too-late",
        _ when Quiet.Hold(now) => "quiet",
        _ => null,
    };

    /// <summary>One question, of however many requests.</summary>
    public static async Task<ILookup<Guid, Awaited>> OfAsync(BookingsDb db, IReadOnlyCollection<Guid> requestIds, Instant now, CancellationToken ct) => (
        from one in await (from offer in db.Offers.AsNoTracking()
                           join expert in db.Candidates on offer.ExpertId equals expert.Id
                           from said in db.Preferences.Where(p => p.ExpertId == expert.Id).DefaultIfEmpty()
                           where requestIds.Contains(offer.RequestId) && offer.State == OfferState.Open && offer.AnswerBy > now
                           orderby offer.OfferedAt, offer.Id
                           select new { offer, expert, said }).ToListAsync(ct)
        select new Awaited(one.offer.RequestId, one.offer.Id, one.expert.Name, one.offer.OfferedAt, one.offer.AnswerBy, one.offer.RemindedAt,
            one.offer.ByPhone || one.offer.MailRefused || !one.expert.HasMail, one.said?.Quiet ?? QuietHours.Usual)).ToLookup(one => one.RequestId);
}
