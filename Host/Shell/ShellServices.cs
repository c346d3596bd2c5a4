using System.Text.Encodings.Web;
using System.Text.Unicode;
using Foundation;
using Foundation.Ui;
using Host.Operating;
using Host.SettingUp;
using Host.SigningIn;
using Host.Trying;
using Microsoft.AspNetCore.Mvc;

namespace Host.Shell;

/// <summary>The pages of the site and what stands around them, in the order a request meets it.</summary>
public static class ShellServices
{
    public static void AddShell(this WebApplicationBuilder builder)
    {
        builder.WebHost.UseStaticWebAssets(); // the stylesheet is found from a build too, not only from a published site
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)); // ä as ä: <, >, & and quotes are still encoded
        builder.Services.AddUi().AddSignIn();
        builder.Services.AddRazorComponents();
        builder.Services.AddSingleton<SetUpCode>().AddHostedService<FirstStart>();
    }

    public static void UseShell(this WebApplication app)
    {
        app.Use(SecurityHeaders.AddAsync);
        if (!app.Environment.IsDevelopment())
            app.UseHsts(); // said only where the page came over https
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = ErrorPages.ShowFaultAsync, SuppressDiagnosticsCallback = _ => true });
        app.UseStatusCodePages(ErrorPages.ShowRefusalAsync);
        app.Use(DevelopmentOnly.HideAsync);
        app.UseRouting();
        app.UseAuthentication();
        app.Use(SignInServices.NameSenderAsync);
        app.UseRequestLocalization(PageLanguage.Options);
        app.UseAuthorization();
        app.UseAntiforgery();
        app.Use(FormKeeper.CatchStaleTokenAsync);
        app.Use(ChangedPage.ShowAsync);

        app.MapStaticAssets();
        app.MapRazorComponents<App>().AddAdditionalAssemblies([.. app.Services.GetRequiredService<Installation>().PageAssemblies()]);
        app.MapHealth();
        foreach (var map in app.Services.GetRequiredService<Installation>().Endpoints)
            map(app);
        app.MapLanguageSwitch();
        app.MapPost("/sign-out", async (HttpContext http, [FromForm] string? nothing) =>
        {
            await Session.EndAsync(http);
            return Results.LocalRedirect("/");
        });
        if (app.Environment.IsDevelopment())
            app.MapClock();
    }
}
