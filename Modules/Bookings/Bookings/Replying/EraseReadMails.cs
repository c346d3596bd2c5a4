using Bookings.Data;
using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using NodaTime;

namespace Bookings.Replying;

/// <summary>How long a mail that the coordinator has read is kept.</summary>
/// <param name="Days">From the day on which it was settled; null while nothing is decided.</param>
public sealed record MailRetention(int? Days)
{
    /// <exception cref="InvalidOperationException">The setting is not a number of days from 1 to 3650.</exception>
    public static MailRetention From(IConfiguration settings) => new(RetentionPeriod.Days(settings, "Bookings:Retention:MailDays"));
}

/// <summary>Sweep: erases the mails that the coordinator has read and settled, once the set time has passed. What still waits for somebody is kept.</summary>
public sealed record EraseReadMails;

public static class EraseReadMailsHandler
{
    private const int AtOnce = 500;

    public static async Task Handle(EraseReadMails sweep, BookingsDb db, MailRetention retention, IClock clock, CancellationToken ct)
    {
        if (retention.Days is not { } days)
            return;
        var before = clock.GetCurrentInstant() - Duration.FromDays(days);
        db.MailNotes.RemoveRange(await db.MailNotes.Where(note => note.HandledAt < before).OrderBy(note => note.HandledAt).Take(AtOnce).ToListAsync(ct));
    }
}
