using Fees.Data;
using Foundation.Privacy;
using Foundation.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Fees.Paying;

/// <summary>Hands out a file that was exported with the button on the batch's page. A GET changes nothing: without that export there is no file here.</summary>
internal static class PaymentFileEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapGet("/fees/payouts/{batchId:guid}/files/{exportId:guid}", GetAsync)
        .RequireAuthorization(new AuthorizeAttribute { Roles = Roles.Payer });

    private static async Task<IResult> GetAsync(Guid batchId, Guid exportId, FeesDb db, Vault vault, HttpContext http, CancellationToken ct)
    {
        var batch = await db.Batches.AsNoTracking().Include(b => b.Lines).Include(b => b.Exports).AsSplitQuery().SingleOrDefaultAsync(b => b.Id == batchId, ct);
        if (batch?.Exports.Find(one => one.Id == exportId) is not { } export)
            return Results.NotFound();
        http.Response.Headers.CacheControl = "no-store";
        return Results.File(PaymentFiles.Write(batch.File(vault), export.Kind), PaymentFiles.ContentType(export.Kind), PaymentFiles.Name(batch.Number, export.Kind, export.IsRepeat));
    }
}
