using Foundation.Messaging;
using Foundation.Ui;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.DataProtection;

namespace Host.SigningIn;

/// <summary>
/// A form that arrives when its session has ended, or whose token against forgery no longer holds (browser restarted, keys changed), loses nothing:
/// what was typed is kept and shown again to be sent with a fresh token. Only forms that this site's own pages sent are kept: a forged one is refused.
/// </summary>
public static class FormKeeper
{
    public const string Cookie = "kept-form";
    private const int LargestBytes = 4 * 1024 * 1024;

    /// <summary>Stands after UseAntiforgery, which only notes its verdict.</summary>
    public static async Task CatchStaleTokenAsync(HttpContext http, RequestDelegate next)
    {
        if (http.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: false } verdict)
        {
            await next(http);
            return;
        }
        http.Features.Set<IAntiforgeryValidationFeature>(null); // the form may be read now: it is not acted on
        if (TooLarge(verdict.Error))
            http.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        else if (await KeepAsync(http) is { } where)
            http.Response.Redirect(where);
        else
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
    }

    /// <returns>Where to go on: to the kept form, through the sign-in when it was somebody's. Null when there was no form that could be kept.</returns>
    public static async Task<string?> KeepAsync(HttpContext http)
    {
        var request = http.Request;
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType || !FromThisSite(request) || request.ContentLength > LargestBytes)
            return null;
        var form = await request.ReadFormAsync(http.RequestAborted);
        var fields = form.Where(field => field.Key is not ("__RequestVerificationToken" or PageOwner.FieldName))
            .SelectMany(field => field.Value.Select(value => new KeptForm.Field(field.Key, value ?? ""))).ToList();
        if (fields.Count == 0)
            return null;
        var typed = new KeptForm.Typed(request.Path + request.QueryString, Owner(http, form[PageOwner.FieldName]), form.Files.Count > 0, fields);
        var kept = await http.RequestServices.GetRequiredService<IMessageBus>().InvokeAsync<FormKept>(new KeepForm(typed), http.RequestAborted);
        http.Response.Cookies.Append(Cookie, kept.Token, new CookieOptions
        {
            HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = request.IsHttps, Path = "/kept", IsEssential = true, MaxAge = KeepFormHandler.For.ToTimeSpan(),
        });
        return typed.By is null || http.User.Identity?.IsAuthenticated == true ? "/kept" : "/sign-in?return=/kept&why=kept";
    }

    /// <summary>
    /// Browsers say of every form they post where it comes from. Because our pages send no referrer, the Origin of their forms is "null"; Sec-Fetch-Site,
    /// which no page can set, still tells. Origin decides where a browser does not send it.
    /// </summary>
    private static bool FromThisSite(HttpRequest request) => request.Headers["Sec-Fetch-Site"] is [{ } site] ? site == "same-origin" :
        request.Headers.Origin is [{ } origin] && Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.Authority == request.Host.Value;

    private static Guid? Owner(HttpContext http, string? sealedOwner) => PageOwner.Open(http.RequestServices.GetRequiredService<IDataProtectionProvider>(), sealedOwner);

    private static bool TooLarge(Exception? error)
    {
        for (var e = error; e is not null; e = e.InnerException)
            if (e is BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } or InvalidDataException)
                return true;
        return false;
    }
}
