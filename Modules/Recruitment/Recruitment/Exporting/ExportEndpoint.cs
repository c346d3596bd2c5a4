using System.Globalization;
using Foundation.Messaging;
using Foundation.Ui;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using Recruitment.Viewing;

namespace Recruitment.Exporting;

internal static class ExportEndpoint
{
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints
        .MapGet("/register/export.csv", async (HttpContext http, IMessageBus bus, Me me, IClock clock, CancellationToken ct) =>
        {
            var exported = await bus.InvokeAsync<ExportedRegister>(new ExportRegister(RegisterFilter.From(http.Request.Query), me.Language), ct);
            http.Response.Headers.CacheControl = "no-store";
            var day = Foundation.Calendar.Helsinki.Date(clock.GetCurrentInstant()).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
            return Results.File(exported.Csv, "text/csv; charset=utf-8", $"rekisteri-{day}.csv");
        })
        .RequireAuthorization(policy => policy.RequireRole(Roles.Coordinator));
}
