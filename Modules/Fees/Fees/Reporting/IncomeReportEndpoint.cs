using Fees.Data;
using Foundation.Privacy;
using Foundation.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Fees.Reporting;

/// <summary>Hands out a file that was made with the button on the batch's page. A GET changes nothing.</summary>
internal static class IncomeReportEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapGet("/fees/payouts/{batchId:guid}/incomes/{id:guid}", GetAsync)
        .RequireAuthorization(new AuthorizeAttribute { Roles = Roles.Payer });

    private static async Task<IResult> GetAsync(Guid batchId, Guid id, FeesDb db, Vault vault, HttpContext http, CancellationToken ct)
    {
        var delivery = await db.IncomeDeliveries.AsNoTracking().Include(one => one.Reports).SingleOrDefaultAsync(one => one.Id == id && one.BatchId == batchId, ct);
        if (delivery is null)
            return Results.NotFound();
        http.Response.Headers.CacheControl = "no-store";
        var file = delivery.File(vault);
        return Results.File(file.Write(), "application/xml", file.Name);
    }
}
