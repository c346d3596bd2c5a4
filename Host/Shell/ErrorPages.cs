using System.Net;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace Host.Shell;

/// <summary>What a person sees when something is refused or breaks: what happened, what to do, and for a fault of ours an id that is in the log.</summary>
public static class ErrorPages
{
    /// <summary>An empty answer of 4xx becomes a page, whatever the method was.</summary>
    public static async Task ShowRefusalAsync(StatusCodeContext context)
    {
        var http = context.HttpContext;
        var status = http.Response.StatusCode;
        if (status >= 500 || http.Request.Path.StartsWithSegments("/error"))
            return;
        http.Response.Headers.Remove("blazor-enhanced-nav"); // the page that was not found has set it, and the page about it adds it again
        http.Features.Set<IStatusCodeReExecuteFeature>(new StatusCodeReExecuteFeature { OriginalPath = http.Request.Path, OriginalPathBase = http.Request.PathBase });
        http.SetEndpoint(null);
        http.Features.Get<IRouteValuesFeature>()?.RouteValues.Clear();
        (http.Request.Method, http.Request.Path, http.Request.QueryString) = (HttpMethods.Get, $"/error/{status}", QueryString.Empty);
        var services = http.RequestServices;
        await using var fresh = services.CreateAsyncScope(); // a page's services serve one page
        http.RequestServices = fresh.ServiceProvider;
        await context.Next(http);
        http.RequestServices = services;
        if (!http.Response.HasStarted)
            http.Response.StatusCode = status;
    }

    /// <summary>A fault of ours. The page is plain text in HTML, made without the database or the page engine: either may be what broke.</summary>
    public static async Task ShowFaultAsync(HttpContext http)
    {
        var feature = http.Features.Get<IExceptionHandlerPathFeature>();
        var fault = feature?.Error;
        if (fault is BadHttpRequestException refused)
        {
            http.Response.StatusCode = refused.StatusCode;
            await WriteAsync(http, refused.StatusCode == 413 ? "error.413" : "error.400", id: null);
            return;
        }
        var id = RandomNumberGenerator.GetString("ABCDEFGHJKMNPQRSTUVWXYZ23456789", 8);
        http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(ErrorPages))
            .LogError(fault, "Error {ErrorId} on {Method} {Page}", id, http.Request.Method, (feature?.Endpoint as RouteEndpoint)?.RoutePattern.RawText ?? "(no page)"); // the pattern: paths hold tokens
        await WriteAsync(http, "error.500", id);
    }

    private static Task WriteAsync(HttpContext http, string key, string? id)
    {
        string Say(string text, params object?[] values) => WebUtility.HtmlEncode(HostTexts.T[text, values]);
        http.Response.ContentType = "text/html; charset=utf-8";
        return http.Response.WriteAsync($"""
            <!DOCTYPE html>
            <html lang="{Say("language.this")}">
            <head>
            <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{Say(key + ".title")}</title><link rel="stylesheet" href="/_content/Foundation/ui.css">
            </head>
            <body><main><div class="wrap">
            <h1>{Say(key + ".title")}</h1>
            <p class="lead">{Say(key + ".lead")}</p>
            {(id is null ? "" : $"<p>{Say("error.id")} <strong>{id}</strong></p>")}
            <p><a class="button button-primary" href="/">{Say("home")}</a></p>
            </div></main></body>
            </html>
            """);
    }
}
