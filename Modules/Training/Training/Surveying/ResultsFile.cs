using Foundation.Ui;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using Training.Data;

namespace Training.Surveying;

/// <summary>The results of a round as a file, for the coordinator.</summary>
internal static class ResultsFile
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapGet("/training/surveys/rounds/{id:guid}/results.csv", async (Guid id, TrainingDb db, IClock clock, HttpContext http, CancellationToken ct) =>
        {
            if (await RoundResults.ReadAsync(db, id, clock.GetCurrentInstant(), ct) is not { } results)
                return Results.NotFound();
            http.Response.Headers.CacheControl = "no-store";
            return Results.File(results.Csv(TrainingTexts.Language), "text/csv; charset=utf-8", "kartoitus.csv");
        })
        .RequireAuthorization(policy => policy.RequireRole(Roles.Coordinator));
}
