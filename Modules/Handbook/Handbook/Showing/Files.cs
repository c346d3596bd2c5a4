using Handbook.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Handbook.Showing;

/// <summary>The files of published editions and the pictures. Neither ever changes, so browsers may keep them.</summary>
internal static class Files
{
    private const string ForEver = "public, max-age=31536000, immutable";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/handbook/{number:int}/kasikirja.{kind:regex(^(pdf|epub)$)}", FileAsync).AllowAnonymous();
        routes.MapGet("/handbook/pictures/{id:guid}", PictureAsync).AllowAnonymous();
        routes.MapGet("/handbook/to/{slug}", ToChapterAsync).AllowAnonymous();
    }

    /// <summary>A chapter by its word alone: in the newest edition that has it.</summary>
    private static async Task<IResult> ToChapterAsync(string slug, HandbookDb db, CancellationToken ct)
    {
        var number = await (from chapter in db.EditionChapters
                            join edition in db.Editions on chapter.EditionId equals edition.Id
                            where chapter.Slug == slug && edition.State == EditionState.Published
                            select edition.Number).MaxAsync(ct);
        return number is null ? Results.NotFound() : Results.Redirect($"/handbook/{number}/{Uri.EscapeDataString(slug)}");
    }

    private static async Task<IResult> FileAsync(int number, string kind, HandbookDb db, HttpContext http, CancellationToken ct)
    {
        var file = await db.EditionFiles.AsNoTracking().SingleOrDefaultAsync(f => f.Kind == kind && db.Editions.Any(e => e.Id == f.EditionId && e.Number == number && e.State == EditionState.Published), ct);
        if (file is null)
            return Results.NotFound();
        http.Response.Headers.CacheControl = ForEver;
        return Results.File(file.Content, kind == EditionFile.Pdf ? "application/pdf" : "application/epub+zip", $"kasikirja-{number}.{kind}", entityTag: new($"\"{file.Sha256}\""));
    }

    private static async Task<IResult> PictureAsync(Guid id, HandbookDb db, HttpContext http, CancellationToken ct)
    {
        var picture = await db.Pictures.AsNoTracking().Where(p => p.Id == id).Select(p => new { p.Content, p.MediaType }).SingleOrDefaultAsync(ct);
        if (picture is null)
            return Results.NotFound();
        http.Response.Headers.CacheControl = ForEver;
        return Results.Bytes(picture.Content, picture.MediaType);
    }
}
