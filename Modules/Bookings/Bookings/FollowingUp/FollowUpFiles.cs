using Bookings.Data;
using Foundation;
using Foundation.Ui;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;

namespace Bookings.FollowingUp;

/// <summary>A year's answers as files, for the coordinator.</summary>
internal static class FollowUpFiles
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var files = routes.MapGroup("/bookings/programmes/follow-up/{id:guid}").RequireAuthorization(policy => policy.RequireRole(Roles.Coordinator));
        files.MapGet("/seuranta.csv", async (Guid id, HttpContext http, BookingsDb db, CancellationToken ct) => await FollowUpYear.ReadAsync(db, id, ct) is { } followUp
            ? File(http, FollowUpCsv.Write(followUp, BookingsTexts.Language), "text/csv; charset=utf-8", followUp, "csv") : Results.NotFound());
        files.MapGet("/seuranta.pdf", async (Guid id, HttpContext http, BookingsDb db, Organisation organisation, IClock clock, CancellationToken ct) => await FollowUpYear.ReadAsync(db, id, ct) is { } followUp
            ? File(http, FollowUpPdf.Write(followUp, organisation, clock.GetCurrentInstant(), BookingsTexts.Language), "application/pdf", followUp, "pdf") : Results.NotFound());
    }

    private static IResult File(HttpContext http, byte[] bytes, string type, FollowUpYear followUp, string ending)
    {
        http.Response.Headers.CacheControl = "no-store";
        return Results.File(bytes, type, $"osallisuusohjelma-{followUp.Round.Year}.{ending}");
    }
}
