using Bookings.Data;
using Bookings.Replying;
using Foundation.Mail.Reading;
using Foundation.Mail.Receiving;
using Foundation.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Bookings.Listening;

/// <summary>A mail came to the address for answers. What it is decided by stands in <see cref="Judgement"/>; what follows, in <see cref="RepliesToOffers"/>.</summary>
public static class MailReceivedHandler
{
    public static async Task<Cascade?> Handle(MailReceived received, BookingsDb db, ReplyAddresses addresses, RepliesToOffers replies, ILogger<Reply> log, CancellationToken ct)
    {
        if (await addresses.OpenAsync(ct) is not { } codes)
            return Ignored("no address is set");
        var reply = Reply.Of(Eml.Read(Convert.FromBase64String(received.Raw)), codes);
        if (reply.Offers is not [var offerId])
            return reply is { Automatic: false, Coded: false } ? await replies.WithoutCodeAsync(received.Key, reply, ct) ? null : Ignored("a stranger") : Ignored(reply.Automatic ? "automatic" : "not one code of ours");
        if (await db.Offers.SingleOrDefaultAsync(offer => offer.Id == offerId, ct) is not { } offer)
            return Ignored("an offer that is gone");
        var expert = await db.Candidates.SingleAsync(candidate => candidate.Id == offer.ExpertId, ct);
        switch (Judgement.Of(reply, offer.Id, expert.Email, await replies.StandingAsync(offer, ct)))
        {
            case Judgement.Answer answer: return await replies.AnswerAsync(received.Key, reply, offer, expert, answer.Accept, ct);
            case Judgement.Doubtful doubt: return await replies.AskAHumanAsync(received.Key, reply, offer, expert, doubt.Why, ct);
            case Judgement.Ignored ignored: return Ignored(ignored.Why);
            case var other: throw new NotSupportedException($"What is to be done about {other}?");
        }

        // Neither the text nor the address: who writes to us without being asked has not agreed to be in a log.
        Cascade? Ignored(string why)
        {
            log.LogInformation("A mail to the address for answers changes nothing: {Why}", why);
            return null;
        }
    }
}
