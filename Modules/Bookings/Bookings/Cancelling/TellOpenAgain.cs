using Bookings.Answering;
using Bookings.Data;
using Foundation;
using Foundation.Mail;
using NodaTime;

namespace Bookings.Cancelling;

/// <summary>A place that had gone to another is free again: who had wanted it hears so outside their quiet hours.</summary>
public sealed record TellOpenAgain(Guid OfferId);

public static class TellOpenAgainHandler
{
    public static async Task<Letter?> Handle(TellOpenAgain command, BookingsDb db, Organisation organisation, IClock clock)
    {
        var now = clock.GetCurrentInstant();
        // Answered, taken or too late in the meantime: there is nothing to say. Whoever has no mail is on the call list.
        return await OfferFile.FindAsync(db, offer => offer.Id == command.OfferId) is { Offer: { State: OfferState.Open, ByPhone: false }, Expert.HasMail: true } of && of.Offer.AnswerBy > now
            ? CancellationLetters.OpenAgain(of.Offer, of.Request, of.UnitName, of.Expert, organisation, now) : null;
    }
}
