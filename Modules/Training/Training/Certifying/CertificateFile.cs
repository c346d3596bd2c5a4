using Foundation;
using Foundation.Messaging;
using Foundation.Privacy;
using Foundation.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Training.Data;

namespace Training.Certifying;

/// <summary>The certificate as a file, for the person, the coordinator, and whoever holds the person's own mailed link. For others there is none.</summary>
internal static class CertificateFile
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/training/certificates/{id:guid}/todistus.pdf", OfPersonAsync).RequireAuthorization(new AuthorizeAttribute { Roles = Roles.Expert + "," + Roles.Coordinator });
        routes.MapGet("/training/my-certificate/{token}/todistus.pdf", OfLinkAsync).AllowAnonymous();
    }

    private static async Task<IResult> OfPersonAsync(Guid id, TrainingDb db, Me me, IMessageBus bus, Organisation organisation, HttpContext http, CancellationToken ct)
    {
        var completion = await db.Completions.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id && (me.IsCoordinator || c.PersonId == me.ExpertId), ct);
        if (completion is not null && completion.PersonId != me.ExpertId)
            await bus.InvokeAsync(new PersonalDataRead(completion.PersonId, "training.certificate"), ct);
        return await FileAsync(completion, db, organisation, http, ct);
    }

    private static async Task<IResult> OfLinkAsync(string token, TrainingDb db, Organisation organisation, HttpContext http, CancellationToken ct)
    {
        var hash = LinkToken.Hash(token);
        return await FileAsync(await db.Completions.AsNoTracking().SingleOrDefaultAsync(c => db.CertificateLinks.Any(link => link.TokenHash == hash && link.CompletionId == c.Id), ct), db, organisation, http, ct);
    }

    private static async Task<IResult> FileAsync(Completion? completion, TrainingDb db, Organisation organisation, HttpContext http, CancellationToken ct)
    {
        if (completion is null)
            return Results.NotFound();
        var person = await db.People.AsNoTracking().SingleAsync(p => p.Id == completion.PersonId, ct);
        http.Response.Headers.CacheControl = "no-store";
        return Results.File(CertificatePdf.Write(completion, person.Name, organisation, TrainingTexts.Language), "application/pdf", CertificatePdf.FileName(TrainingTexts.Language));
    }
}
