using Bookings.Data;
using Foundation;
using Foundation.Calendar;
using Foundation.Ui;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;

namespace Bookings.Evidencing;

/// <summary>The numbers as files, for the coordinator. Days that cannot be read lead to the page, which says why.</summary>
internal static class EvidenceFiles
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var files = routes.MapGroup("/bookings/evidence").RequireAuthorization(policy => policy.RequireRole(Roles.Coordinator));
        files.MapGet("/luvut.csv", async (HttpContext http, BookingsDb db, IClock clock, CancellationToken ct) =>
            await ReadAsync(http, db, clock, ct) is { } evidence
                ? File(http, EvidenceCsv.Write(evidence, BookingsTexts.Language), "text/csv; charset=utf-8", evidence.Period, "csv")
                : Back(http));
        files.MapGet("/luvut.pdf", async (HttpContext http, BookingsDb db, Organisation organisation, IClock clock, CancellationToken ct) =>
        {
            if (await ReadAsync(http, db, clock, ct) is not { } evidence)
                return Back(http);
            var chosen = http.Request.Query["say"].OfType<string>().ToList();
            var words = chosen.Count == 0 ? [] : (await EvidenceWords.OfAsync(db, evidence.Period, evidence.At, ct)).Chosen(chosen);
            return File(http, EvidencePdf.Write(evidence, words, organisation, BookingsTexts.Language), "application/pdf", evidence.Period, "pdf");
        });
    }

    private static async Task<Evidence?> ReadAsync(HttpContext http, BookingsDb db, IClock clock, CancellationToken ct)
    {
        var (asked, now) = (http.Request.Query, clock.GetCurrentInstant());
        return EvidencePeriod.Read(asked["period"], asked["from"], asked["to"], Helsinki.Date(now), new Errors(BookingsTexts.T)) is { } period
            ? await EvidenceReading.OfAsync(db, period, now, ct) : null;
    }

    private static IResult File(HttpContext http, byte[] bytes, string type, EvidencePeriod period, string ending)
    {
        http.Response.Headers.CacheControl = "no-store";
        return Results.File(bytes, type, $"kokemusasiantuntijat-{period.From:uuuu-MM-dd}-{period.To:uuuu-MM-dd}.{ending}");
    }

    private static IResult Back(HttpContext http) => Results.Redirect("/bookings/evidence" + http.Request.QueryString);
}
