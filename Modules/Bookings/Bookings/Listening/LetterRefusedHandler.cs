using Bookings.Data;
using Foundation.Mail;
using Microsoft.EntityFrameworkCore;

namespace Bookings.Listening;

/// <summary>A mail did not arrive. When it asked for an answer to an offer or to a new time, the person comes to the call list.</summary>
public static class LetterRefusedHandler
{
    public static async Task Handle(LetterRefused told, BookingsDb db, CancellationToken ct)
    {
        if (told.About?.Split(':') is not [var what, var text] || !Guid.TryParse(text, out var id))
            return;
        switch (told.Kind, what)
        {
            case ("bookings.offer", "offer"):
                (await db.Offers.SingleOrDefaultAsync(o => o.Id == id, ct))?.MailWasRefused();
                break;
            case ("bookings.replanned", "reconfirmation"):
                (await db.Reconfirmations.SingleOrDefaultAsync(q => q.Id == id, ct))?.MailWasRefused();
                break;
            default:
                break; // nobody's answer is awaited
        }
    }
}
