using System.Security.Claims;
using System.Text.Encodings.Web;
using Foundation;
using Foundation.Messaging;
using Foundation.Persistence;
using Foundation.Ui;
using Host.Shell;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Recruitment.Registering;
using SiteRig;

namespace Recruitment.Tests.Pages;

/// <summary>The real site with the register, over real HTTP, where everybody is signed in as the coordinator unless they say that they are not.</summary>
internal sealed class Site : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly string folder;

    private Site(WebApplication app, string folder) => (this.app, this.folder) = (app, folder);

    public IServiceProvider Services => app.Services;

    public Visitor Visitor(string role = Roles.Coordinator, string language = "fi")
    {
        var visitor = new Visitor(new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()));
        visitor.Http.DefaultRequestHeaders.Add("Test-Person", role.Length == 0 ? "" : $"{role} {language}");
        visitor.Http.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        return visitor;
    }

    public static async Task<Site> OpenAsync()
    {
        var folder = Directory.CreateTempSubdirectory("kokemus-site-").FullName;
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Test", ApplicationName = "Host", ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Data:Folder"] = folder, ["Messaging:PollMilliseconds"] = "50" });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        if (Environment.GetEnvironmentVariable("KOKEMUS_TEST_LOG") is not null)
        {
            builder.Logging.AddConsole();
        }

        builder.Services.AddFoundation(builder.Configuration, folder, development: false, [new Host.HostModule(), new RecruitmentModule(), new ListenerModule()]);
        builder.AddShell();
        builder.Services.AddAuthentication("test").AddScheme<AuthenticationSchemeOptions, SignedInByHeader>("test", null);
        builder.Services.PostConfigure<AuthenticationOptions>(options => options.DefaultScheme = "test");
        var app = builder.Build();
        await Migrator.MigrateAsync(app.Services, CancellationToken.None);
        app.UseShell();
        await app.StartAsync();
        return new Site(app, folder);
    }

    public async Task<Guid> AddAsync(ExpertDetails details)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<IMessageBus>().InvokeAsync<Registration>(new RegisterExpert(details))).ShouldBeOfType<Registration.Done>().ExpertId;
    }

    public async Task<T> ReadAsync<TDb, T>(Func<TDb, Task<T>> read) where TDb : ModuleDb
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<TDb>());
    }

    /// <summary>Waits until all cascades have come to rest.</summary>
    public async Task RestAsync()
    {
        var queue = app.Services.GetRequiredService<Queue>();
        for (var tries = 0; await queue.UnderWayAsync(CancellationToken.None) > 0; tries++)
        {
            tries.ShouldBeLessThan(3000, "something is still under way");
            await Task.Delay(20);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Who asks is what the header says: "coordinator fi", or nobody.</summary>
    private sealed class SignedInByHeader(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
    {
        private static readonly Guid Person = Guid.CreateVersion7();

        protected override Task<AuthenticateResult> HandleAuthenticateAsync()
        {
            if (Request.Headers["Test-Person"].ToString().Split(' ') is not [{ Length: > 0 } role, var language])
            {
                return Task.FromResult(AuthenticateResult.NoResult());
            }

            var identity = new ClaimsIdentity(
                [new(Me.PersonClaim, Person.ToString()), new(Me.NameClaim, "Kaisa Koordinaattori"), new(Me.LanguageClaim, language), new(Me.RoleClaim, role)],
                Scheme.Name, Me.NameClaim, Me.RoleClaim);
            return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Scheme.Name)));
        }
    }
}
