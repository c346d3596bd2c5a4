using Bookings.Data;
using Foundation.Mail;
using Microsoft.EntityFrameworkCore;

namespace Bookings.Listening;

/// <summary>A mail did not arrive. When it was an offer, the person comes to the call list.</summary>
public static class LetterRefusedHandler
{
    public static async Task Handle(LetterRefused told, BookingsDb db, CancellationToken ct)
    {
        if (told.Kind != "bookings.offer" || told.About?.Split(':') is not ["offer", var id] || !Guid.TryParse(id, out var offerId))
            return;
        var offer = await db.Offers.SingleOrDefaultAsync(o => o.Id == offerId, ct);
        offer?.MailWasRefused();
    }
}
