using Foundation.Mail.Reading;
using Foundation.Messaging;
using Host.SettingUp;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;
using Rig;

namespace SiteRig;

/// <summary>The whole program on a port of its own with a data folder of its own, as a visitor meets it. The clock stands until a test moves it.</summary>
public sealed class TestSite : WebApplicationFactory<Program>, IAsyncDisposable
{
    private readonly string environment;
    private readonly Dictionary<string, string> settings;
    private readonly Action<IServiceCollection>? replace;

    private TestSite(string environment, Dictionary<string, string> settings, Action<IServiceCollection>? replace)
        => (this.environment, this.settings, this.replace) = (environment, settings, replace);

    public TestClock Clock { get; } = new();
    public TestLog Log { get; } = new();
    public string Folder { get; } = Directory.CreateTempSubdirectory("kokemus-site-").FullName;
    public Uri Address { get; private set; } = new("http://127.0.0.1");

    /// <summary>A site in Production that nobody has set up yet.</summary>
    public static TestSite Empty(Dictionary<string, string>? settings = null, Action<IServiceCollection>? replace = null) => Start("Production", settings, replace);

    /// <summary>A site in Development with the system's clock, which /dev/clock moves, and without the demo county.</summary>
    public static TestSite Development(Dictionary<string, string>? settings = null) => Start("Development", new(settings ?? []) { ["Demo"] = "off" }, null);

    /// <summary>A site in Production with a county and one coordinator, koordinaattori@alue.example.</summary>
    public static async Task<TestSite> SetUpAsync(Dictionary<string, string>? settings = null, Action<IServiceCollection>? replace = null)
    {
        var site = Empty(settings, replace);
        await using var scope = site.Services.CreateAsyncScope();
        var done = (SetUpOutcome.Done)await scope.ServiceProvider.GetRequiredService<IMessageBus>().InvokeAsync<SetUpOutcome>(new SetUpCounty(
            site.Services.GetRequiredService<SetUpCode>().Text, "Testialueen hyvinvointialue", "kokemus@alue.example", "044 123 4567", "Kaisa Koordinaattori", Coordinator, "fi"));
        site.Services.GetRequiredService<Foundation.Organisation>().Is(done.County.Name, done.County.Mailbox, done.County.Phone);
        return site;
    }

    public const string Coordinator = "koordinaattori@alue.example";

    /// <summary>Somebody with a browser of their own.</summary>
    public Visitor Visitor() => new(Address);

    /// <summary>Signs in as people do: asks for a code, reads the mail, types the code.</summary>
    public async Task<Visitor> SignedInAsync(string email)
    {
        var visitor = Visitor();
        await visitor.GoAsync("/sign-in");
        await visitor.SubmitAsync("form.form", new() { ["Form.Email"] = email });
        var page = await visitor.SubmitAsync("form.form", new() { ["Form.Code"] = await CodeAsync(email) });
        return page.Address == "/my" ? visitor : throw new InvalidOperationException($"{email} did not get in: {page.Text}");
    }

    public async Task<string> CodeAsync(string email) =>
        System.Text.RegularExpressions.Regex.Match(await LastMailAsync(email), @"\b\d{6}\b").Value;

    /// <summary>The text of the newest letter to the address, once everything has come to rest.</summary>
    public async Task<string> LastMailAsync(string email)
    {
        await RestAsync();
        return Mails(email).LastOrDefault() ?? throw new InvalidOperationException($"No mail to {email}.");
    }

    public IReadOnlyList<string> Mails(string email)
    {
        var folder = new DirectoryInfo(Path.Combine(Folder, "mail"));
        return !folder.Exists ? [] : [.. folder.GetFiles("*.eml").OrderBy(file => file.LastWriteTimeUtc).Select(file => Eml.Read(File.ReadAllBytes(file.FullName)))
            .Where(mail => mail.Header("To").Contains(email, StringComparison.OrdinalIgnoreCase)).Select(mail => mail.First("text/plain")!.Text)];
    }

    public async Task PublishAsync(object message)
    {
        await using var scope = Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IMessageBus>().PublishAsync(message);
        await RestAsync();
    }

    /// <summary>Waits until no delivery is due or being worked on.</summary>
    public async Task RestAsync()
    {
        var queue = Services.GetRequiredService<Queue>();
        for (var tries = 0; await queue.UnderWayAsync(CancellationToken.None) > 0; tries++)
        {
            if (tries > 3000)
                throw new TimeoutException("Deliveries are still under way.");
            await Task.Delay(10);
        }
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(environment).UseSetting("Data:Folder", Folder).UseSetting("Messaging:PollMilliseconds", "50");
        foreach (var (key, value) in settings)
            builder.UseSetting(key, value);
        builder.ConfigureLogging(logging => logging.ClearProviders().SetMinimumLevel(LogLevel.Warning).AddProvider(Log));
        builder.ConfigureTestServices(services =>
        {
            if (environment != "Development")
                services.AddSingleton<IClock>(Clock);
            replace?.Invoke(services);
        });
    }

    private static TestSite Start(string environment, Dictionary<string, string>? settings, Action<IServiceCollection>? replace)
    {
        var site = new TestSite(environment, settings ?? [], replace);
        site.UseKestrel(0);
        site.StartServer();
        site.Address = new Uri(site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        site.Services.GetRequiredService<Foundation.Organisation>().BaseAddress = site.Address.ToString().TrimEnd('/');
        return site;
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }
}
