using Microsoft.AspNetCore.Components.Endpoints;

namespace Host.Shell;

/// <summary>
/// Somebody presses a button on a page that has changed since it was opened: the offer is taken, the report was given in another tab, and the form is no
/// longer there. The page engine refuses that with an empty answer. The person is shown the page as it is now, which says what holds.
/// </summary>
public static class ChangedPage
{
    public static async Task ShowAsync(HttpContext http, RequestDelegate next)
    {
        if (!HttpMethods.IsPost(http.Request.Method) || http.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is null)
        {
            await next(http);
            return;
        }

        // Held back until we know, because in Development the refusal is written out at once.
        var body = http.Response.Body;
        using var held = new MemoryStream();
        http.Response.Body = held;
        try
        {
            await next(http);
        }
        finally
        {
            http.Response.Body = body;
        }
        if (http.Response.StatusCode == StatusCodes.Status400BadRequest)
        {
            http.Response.Clear();
            http.Response.StatusCode = StatusCodes.Status303SeeOther;
            http.Response.Headers.Location = http.Request.PathBase + http.Request.Path + http.Request.QueryString;
            return;
        }
        held.Position = 0;
        await held.CopyToAsync(body, http.RequestAborted);
    }
}
