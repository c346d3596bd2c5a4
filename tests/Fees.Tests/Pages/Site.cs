using System.Globalization;
using System.Security.Claims;
using System.Text.Encodings.Web;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Foundation.Ui;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Fees.Tests.Pages;

/// <summary>The module's pages over HTTP on the database of a <see cref="FeesHouse"/>, with sign-in replaced by a header that says who is there.</summary>
internal sealed class Site : IAsyncDisposable
{
    private readonly WebApplication app;

    private Site(WebApplication app) => this.app = app;

    public static async Task<Site> OpenAsync(FeesHouse fees)
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        // The pages' services come from the house, one scope per request, so that both work on one database with one clock.
        builder.Services.AddUi().AddRazorComponents();
        builder.Services.AddAuthentication("test").AddScheme<AuthenticationSchemeOptions, WhoTheHeaderSays>("test", null);
        builder.Services.AddAuthorization();
        foreach (var type in (Type[])[typeof(Foundation.Organisation), typeof(Foundation.Privacy.Vault), typeof(FeesSettings), typeof(KilometreRates), typeof(NodaTime.IClock), typeof(Foundation.Messaging.Engine)])
            builder.Services.AddSingleton(type, fees.House.Services.GetRequiredService(type));
        builder.Services.AddScoped<HouseScope>(_ => new HouseScope(fees.House.Services.CreateAsyncScope()));
        builder.Services.AddScoped(services => services.GetRequiredService<HouseScope>().Of<Fees.Data.FeesDb>());
        builder.Services.AddScoped(services => services.GetRequiredService<HouseScope>().Of<Foundation.Messaging.IMessageBus>());
        builder.Services.AddScoped(services => services.GetRequiredService<HouseScope>().Of<Foundation.Sender>());
        var app = builder.Build();
        app.Use((http, next) =>
        {
            CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = Languages.Culture(http.Request.Headers["X-Language"].ToString());
            return next(http);
        });
        app.UseAuthentication();
        app.Use((http, next) =>
        {
            var me = http.RequestServices.GetRequiredService<Me>();
            http.RequestServices.GetRequiredService<Foundation.Sender>().Is(me.PersonId, me.Name, me.Roles.FirstOrDefault() ?? "");
            return next(http);
        });
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapRazorComponents<Root>().AddAdditionalAssemblies(typeof(FeesModule).Assembly);
        foreach (var map in fees.House.Services.GetRequiredService<Foundation.Installation>().Endpoints)
            map(app);
        await app.StartAsync();
        return new Site(app);
    }

    public Visitor As(Guid person, string role, string claim = "", Guid? reach = null, string language = "fi")
    {
        var client = app.GetTestServer().CreateClient();
        client.DefaultRequestHeaders.Add("X-Who", $"{person};{role};{claim};{reach}");
        client.DefaultRequestHeaders.Add("X-Language", language);
        return new Visitor(client);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private sealed class HouseScope(AsyncServiceScope scope) : IAsyncDisposable
    {
        public T Of<T>() where T : notnull => scope.ServiceProvider.GetRequiredService<T>();
        public ValueTask DisposeAsync() => scope.DisposeAsync();
    }

    private sealed class WhoTheHeaderSays(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
    {
        protected override Task<AuthenticateResult> HandleAuthenticateAsync()
        {
            if (Request.Headers["X-Who"].ToString().Split(';') is not [var person, var role, var claim, var reach])
                return Task.FromResult(AuthenticateResult.NoResult());
            var identity = new ClaimsIdentity([new(Me.PersonClaim, person), new(Me.NameClaim, "Testaaja"), new(Me.RoleClaim, role)], "test", Me.NameClaim, Me.RoleClaim);
            identity.AddClaim(new(Me.LanguageClaim, Request.Headers["X-Language"].ToString()));
            if (claim.Length > 0)
                identity.AddClaim(new(claim, reach));
            return Task.FromResult(AuthenticateResult.Success(new(new(identity), "test")));
        }
    }

    public sealed class Root : ComponentBase
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenComponent<Router>(0);
            builder.AddComponentParameter(1, nameof(Router.AppAssembly), typeof(FeesModule).Assembly);
            builder.AddComponentParameter(2, nameof(Router.Found), (RenderFragment<RouteData>)(route => found =>
            {
                found.OpenComponent<RouteView>(0);
                found.AddComponentParameter(1, nameof(RouteView.RouteData), route);
                found.CloseComponent();
            }));
            builder.CloseComponent();
        }
    }
}

/// <summary>One person at a browser without script: opens pages, fills the form that is there, presses its button.</summary>
internal sealed class Visitor(HttpClient client)
{
    public async Task<int> StatusAsync(string path) => (int)(await client.GetAsync(path)).StatusCode;

    public async Task<HttpResponseMessage> FetchAsync(string path) => await client.GetAsync(path);

    public async Task<IHtmlDocument> OpenAsync(string path)
    {
        using var response = await client.GetAsync(path);
        var body = await response.Content.ReadAsStringAsync();
        ((int)response.StatusCode).ShouldBe(200, $"{path}\n{body[..Math.Min(2000, body.Length)]}");
        return await new HtmlParser().ParseDocumentAsync(body);
    }

    /// <summary>Posts the form as the page rendered it, with what is typed and the button pressed; follows the redirect.</summary>
    public async Task<IHtmlDocument> SendAsync(string path, string form, params (string Name, string Value)[] typed)
    {
        using var page = await client.GetAsync(path);
        var document = await new HtmlParser().ParseDocumentAsync(await page.Content.ReadAsStringAsync());
        var found = document.Forms.SingleOrDefault(one => one.QuerySelector($"input[name=_handler][value={form}]") is not null);
        found.ShouldNotBeNull($"There is no form '{form}' on {path}.");
        var fields = found.QuerySelectorAll<IHtmlInputElement>("input").Where(input => input.Type != "checkbox" || input.IsChecked).Select(input => (input.Name!, input.Value))
            .Concat(found.QuerySelectorAll<IHtmlSelectElement>("select").Select(select => (select.Name!, select.Value ?? "")))
            .Concat(found.QuerySelectorAll<IHtmlTextAreaElement>("textarea").Select(area => (area.Name!, area.Value)))
            .Where(field => typed.All(one => one.Name != field.Item1)).Concat(typed).Select(field => KeyValuePair.Create(field.Item1, field.Item2));
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(fields) };
        if (page.Headers.TryGetValues("Set-Cookie", out var cookies))
            request.Headers.Add("Cookie", cookies.Select(cookie => cookie.Split(';')[0]));
        using var response = await client.SendAsync(request);
        if ((int)response.StatusCode is 302)
            return await OpenAsync(response.Headers.Location!.ToString());
        var body = await response.Content.ReadAsStringAsync();
        ((int)response.StatusCode).ShouldBe(200, body[..Math.Min(2000, body.Length)]);
        return await new HtmlParser().ParseDocumentAsync(body);
    }
}

internal static class PageWords
{
    public static string Words(this IHtmlDocument page) => string.Join(' ', page.Body!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    public static IEnumerable<string> Problems(this IHtmlDocument page) => page.QuerySelectorAll("[aria-invalid=true]").Select(field => field.GetAttribute("name")!);
}
