using System.Globalization;
using System.Text.Json;
using Foundation;
using Foundation.Messaging;
using Host.SigningIn;
using NodaTime;

namespace Host.Trying;

/// <summary>POST /dev/clock moves the application's clock forward and then runs every sweep of the timetable, as the nights in between would have done.</summary>
public static class MoveClock
{
    private static readonly TimeSpan Furthest = TimeSpan.FromDays(366);

    /// <summary>The page that follows shows what the sweeps have done; after this long it shows what they have done so far.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static void MapClock(this IEndpointRouteBuilder routes) => routes.MapPost("/dev/clock", async (HttpContext http, AppClock clock, Queue queue) =>
    {
        var json = http.Request.HasJsonContentType();
        var typed = json ? await FromJsonAsync(http) : (await http.Request.ReadFormAsync(http.RequestAborted))["advance"].ToString();
        if (!TimeSpan.TryParse(typed, CultureInfo.InvariantCulture, out var by) || by < TimeSpan.Zero || by > Furthest)
            return Results.BadRequest(new { error = "advance is a time span like 7.00:00:00, forwards, at most 366 days" });
        var now = clock.Advance(Duration.FromTimeSpan(by));
        await Schedule.RingAllAsync(http.RequestServices, http.RequestAborted);
        await queue.RestAsync(Patience, http.RequestAborted);
        var returnTo = json ? null : http.Request.Form["return"].ToString();
        return json ? Results.Json(new { now = now.ToString() }) : Results.LocalRedirect(LocalAddress.IsLocal(returnTo) ? returnTo! : "/dev/clock");
    }).WithOrder(-1).DisableAntiforgery();

    private static async Task<string?> FromJsonAsync(HttpContext http)
    {
        using var body = await JsonDocument.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted);
        return body.RootElement.ValueKind == JsonValueKind.Object && body.RootElement.TryGetProperty("advance", out var advance) ? advance.GetString() : null;
    }
}
