using System.Security.Cryptography;
using System.Text;
using Bookings.Data;
using Bookings.Offering;
using Foundation.Calendar;
using Foundation;
using Foundation.Mail;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;
using NodaTime;

namespace Bookings.Subscribing;

/// <summary>The address that calendar programs fetch. They cannot sign in: the secret in it is all they have.</summary>
public static class FeedEndpoint
{
    public static string Address(string token) => $"/calendar/{token}.ics";

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/calendar/{token}.ics", GetAsync).AllowAnonymous();

    private static async Task<IResult> GetAsync(string token, BookingsDb db, Ledger ledger, Letterhead letterhead, Organisation organisation, IClock clock, HttpContext http, CancellationToken ct)
    {
        var hash = OfferToken.Hash(token);
        if (await db.CalendarFeeds.AsNoTracking().SingleOrDefaultAsync(f => f.TokenHash == hash, ct) is not { } feed)
            return Results.NotFound();
        var file = Encoding.UTF8.GetBytes(await Feed.WriteAsync(db, ledger, feed, letterhead.Organizer, organisation, clock.GetCurrentInstant(), ct));
        http.Response.Headers.CacheControl = "private, max-age=900";
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(file))}\"");
        return Results.Bytes(file, "text/calendar; charset=utf-8", entityTag: tag); // answers 304 to a program that has this already
    }
}
