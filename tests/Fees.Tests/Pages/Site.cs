using System.Globalization;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Foundation.Ui;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SiteRig;

namespace Fees.Tests.Pages;

/// <summary>The module's pages over HTTP on the database of a <see cref="FeesHouse"/>, with sign-in replaced by a header that says who is there.</summary>
internal sealed class Site : IAsyncDisposable
{
    private readonly WebApplication app;

    private Site(WebApplication app) => this.app = app;

    public static async Task<Site> OpenAsync(FeesHouse fees)
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        // The pages' services come from the house, one scope per request, so that both work on one database with one clock.
        builder.Services.AddUi().AddRazorComponents();
        builder.Services.AddAuthentication("test").AddScheme<AuthenticationSchemeOptions, WhoTheHeaderSays>("test", null);
        builder.Services.AddAuthorization();
        foreach (var type in (Type[])[typeof(Foundation.Organisation), typeof(Foundation.Privacy.Vault), typeof(FeesSettings), typeof(NodaTime.IClock), typeof(Foundation.Messaging.Engine)])
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
        var visitor = new Visitor(new Uri(app.Urls.First()));
        visitor.Http.DefaultRequestHeaders.Add("X-Who", $"{person};{role};{claim};{reach}");
        visitor.Http.DefaultRequestHeaders.Add("X-Language", language);
        return visitor;
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
