using Foundation;
using Foundation.Ui;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Host.SigningIn;

public static class SignInServices
{
    /// <summary>The session cookie: twelve hours since the last click, not readable by script, not sent along from other sites.</summary>
    public static IServiceCollection AddSignIn(this IServiceCollection services)
    {
        services.AddAuthentication(Session.Scheme).AddCookie(Session.Scheme, cookie =>
        {
            cookie.Cookie.Name = "kokemus";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            cookie.ExpireTimeSpan = TimeSpan.FromHours(12);
            cookie.SlidingExpiration = true;
            cookie.Events.OnValidatePrincipal = Session.RenewAsync;
            cookie.Events.OnRedirectToLogin = AskToSignInAsync;
            cookie.Events.OnRedirectToAccessDenied = context =>
            {
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            };
        });
        services.AddAuthorization();
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "form";
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.SuppressXFrameOptionsHeader = true; // frame-ancestors says it, on every page
        });
        return services;
    }

    private static async Task AskToSignInAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        var request = context.Request;
        if (await FormKeeper.KeepAsync(context.HttpContext) is not null)
            context.Response.Redirect("/sign-in?return=/kept&why=kept");
        else
            context.Response.Redirect("/sign-in?return=" + Uri.EscapeDataString(HttpMethods.IsGet(request.Method) ? request.Path + request.QueryString : "/my"));
    }

    /// <summary>Tells handlers and the privacy log who acts.</summary>
    public static async Task NameSenderAsync(HttpContext http, RequestDelegate next)
    {
        var me = http.RequestServices.GetRequiredService<Me>();
        if (me.IsSignedIn)
            http.RequestServices.GetRequiredService<Sender>().Is(me.PersonId, me.Name, Roles.All.FirstOrDefault(me.Roles.Contains) ?? "");
        await next(http);
    }
}
