using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Foundation.Mail.Reading;

/// <summary>Parts of a mail as they are, for Development only.</summary>
public static class MailEndpoints
{
    /// <summary>A mail's HTML brings its own styles and nothing else: no script, no picture from anywhere, no form.</summary>
    public const string HtmlPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static void Map(IEndpointRouteBuilder routes)
    {
        if (!routes.ServiceProvider.GetRequiredService<IHostEnvironment>().IsDevelopment()) return;
        var letter = routes.MapGroup("/dev/mail/{id:guid}").AllowAnonymous();
        letter.MapGet("/html", Html);
        letter.MapGet("/raw", (Guid id, MailShelf shelf) => shelf.Raw(id) is { } raw ? Results.File(raw, "message/rfc822", $"{id:D}.eml") : Results.NotFound());
        letter.MapGet("/parts/{part:int}", (Guid id, int part, MailShelf shelf) => shelf.Open(id)?.Parts.ElementAtOrDefault(part) is { } found
            ? Results.File(found.Content, "application/octet-stream", found.Name ?? "part")
            : Results.NotFound());
    }

    private static IResult Html(Guid id, MailShelf shelf, HttpContext http)
    {
        if (shelf.Open(id)?.First("text/html") is not { } html) return Results.NotFound();
        http.Response.Headers.ContentSecurityPolicy = HtmlPolicy;
        return Results.Text(html.Text, "text/html; charset=utf-8");
    }
}
