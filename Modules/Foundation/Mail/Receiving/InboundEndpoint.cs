using Foundation.Messaging;
using Foundation.Privacy;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace Foundation.Mail.Receiving;

/// <summary>
/// Where a mail server or a provider hands over mails: one raw message in the body, the secret in the header. Anonymous, because it is not a person; without the
/// setting the address does not exist. 202 is said when the mail is kept, so that what is not acknowledged is handed over again.
/// </summary>
public static class InboundEndpoint
{
    public const string Path = "/mail/inbound";

    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost(Path, ReceiveAsync).AllowAnonymous().DisableAntiforgery();

    private static async Task<IResult> ReceiveAsync(HttpContext http, InboundSettings settings, IMessageBus bus)
    {
        if (string.IsNullOrEmpty(settings.Secret))
            return Results.NotFound();
        // Hashes are compared, which are equally long: the time taken tells neither the length of the secret nor how much of it was right.
        if (!Secret.Same(Secret.Hash(http.Request.Headers.Authorization.ToString()), Secret.Hash("Bearer " + settings.Secret)))
            return Results.Unauthorized();
        if (!IsMail(http.Request.ContentType))
            return Results.StatusCode(StatusCodes.Status415UnsupportedMediaType);
        if (http.Request.ContentLength > InboundSettings.MaxBytes || await ReadAsync(http) is not { } raw)
            return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        if (raw.Length == 0)
            return Results.BadRequest();
        await bus.InvokeAsync<ReceiveOutcome>(new ReceiveMail(raw), http.RequestAborted);
        return Results.Accepted();
    }

    private static bool IsMail(string? type) =>
        MediaTypeHeaderValue.TryParse(type, out var parsed) && parsed.MediaType.Value?.ToLowerInvariant() is "message/rfc822" or "application/octet-stream";

    /// <returns>Null when there is more than is taken.</returns>
    private static async Task<byte[]?> ReadAsync(HttpContext http)
    {
        using var kept = new MemoryStream();
        var buffer = new byte[81920];
        while (await http.Request.Body.ReadAsync(buffer, http.RequestAborted) is > 0 and var read)
        {
            if (kept.Length + read > InboundSettings.MaxBytes)
                return null;
            kept.Write(buffer, 0, read);
        }
        return kept.ToArray();
    }
}
