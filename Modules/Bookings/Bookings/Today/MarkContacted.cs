using Bookings.Data;
using Foundation;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Today;

/// <summary>The coordinator has been in touch with who wished for it. Said twice, it holds once.</summary>
public sealed record MarkContacted(Guid FeedbackId);

public static class MarkContactedHandler
{
    /// <returns>False when nobody wished for it.</returns>
    public static async Task<bool> Handle(MarkContacted command, BookingsDb db, Sender sender, IClock clock, CancellationToken ct)
    {
        if (await db.Feedbacks.SingleOrDefaultAsync(said => said.Id == command.FeedbackId && said.WantsContact, ct) is not { } said)
            return false;
        said.Contacted(sender.PersonId, clock.GetCurrentInstant());
        return true;
    }
}
