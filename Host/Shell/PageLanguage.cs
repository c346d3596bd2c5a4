using Foundation.Messaging;
using Foundation.Ui;
using Host.Data;
using Host.SigningIn;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;

namespace Host.Shell;

/// <summary>The language of a page: what the account says, else what this browser has chosen, else Finnish.</summary>
public static class PageLanguage
{
    private const string Cookie = "language";

    public static RequestLocalizationOptions Options => new()
    {
        DefaultRequestCulture = new RequestCulture(Languages.Culture(Languages.Default)),
        SupportedCultures = [.. Languages.All.Select(Languages.Culture)],
        SupportedUICultures = [.. Languages.All.Select(Languages.Culture)],
        RequestCultureProviders = [new CustomRequestCultureProvider(Find)],
    };

    private static Task<ProviderCultureResult?> Find(HttpContext http)
    {
        var me = http.RequestServices.GetRequiredService<Me>();
        var language = me.IsSignedIn ? me.Language : http.Request.Cookies[Cookie];
        return Task.FromResult(language is null ? null : new ProviderCultureResult(language));
    }

    public static void MapLanguageSwitch(this IEndpointRouteBuilder routes) => routes.MapPost("/language", async (
        HttpContext http, [FromForm] string language, [FromForm(Name = "return")] string? returnTo, Me me, IMessageBus bus, CancellationToken ct) =>
    {
        var known = Languages.All.Contains(language) ? language : Languages.Default;
        http.Response.Cookies.Append(Cookie, known, new CookieOptions
        {
            HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, MaxAge = TimeSpan.FromDays(365), IsEssential = true,
        });
        if (me.IsSignedIn)
            await bus.InvokeAsync(new ChooseLanguage(me.PersonId, known), ct);
        return Results.LocalRedirect(LocalAddress.IsLocal(returnTo) ? returnTo! : "/");
    });
}

/// <summary>A person has chosen the language of their pages.</summary>
public sealed record ChooseLanguage(Guid AccountId, string Language);

public static class ChooseLanguageHandler
{
    public static async Task Handle(ChooseLanguage command, HostDb db, CancellationToken ct)
    {
        if (await db.Accounts.FindAsync([command.AccountId], ct) is { } account)
            account.ChosenLanguage = command.Language;
    }
}
