using Bookings.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Subscribing;

/// <summary>The calendar of a person or a clinic gets an address, or another one in place of it; the older stops working at once.</summary>
/// <param name="TokenHash">Only the hash travels and is kept: the address is shown once.</param>
public sealed record MakeFeed(Guid OwnerId, string Of, string TokenHash, string Language);

public static class MakeFeedHandler
{
    public static async Task Handle(MakeFeed command, BookingsDb db, IClock clock, CancellationToken ct)
    {
        var feed = await db.CalendarFeeds.SingleOrDefaultAsync(f => f.OwnerId == command.OwnerId && f.Of == command.Of, ct);
        if (feed is null)
            db.CalendarFeeds.Add(feed = new CalendarFeed(command.OwnerId, command.Of));
        feed.Make(command.TokenHash, command.Language, clock.GetCurrentInstant());
    }
}

/// <summary>The address stops working.</summary>
public sealed record EndFeed(Guid OwnerId, string Of);

public static class EndFeedHandler
{
    public static async Task Handle(EndFeed command, BookingsDb db, IClock clock, CancellationToken ct) =>
        (await db.CalendarFeeds.SingleOrDefaultAsync(f => f.OwnerId == command.OwnerId && f.Of == command.Of, ct))?.End(clock.GetCurrentInstant());
}
