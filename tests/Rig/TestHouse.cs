using Foundation;
using Foundation.Messaging;
using Foundation.Persistence;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Rig;

/// <summary>
/// The foundation and some modules on a real database without the web server: a SQLite file of its own, or SQL Server when
/// <see cref="Product"/> says so. Cascades run in the background as in production; <see cref="RestAsync"/> waits for them.
/// </summary>
public sealed class TestHouse : IAsyncDisposable
{
    private readonly IHost host;
    private readonly bool ownsFolder;

    private TestHouse(IHost host, string folder, bool ownsFolder, TestClock clock) => (this.host, Folder, this.ownsFolder, Clock) = (host, folder, ownsFolder, clock);

    public string Folder { get; }
    public TestClock Clock { get; }
    public IServiceProvider Services => host.Services;

    /// <param name="configure">Replaces or adds services, after the modules.</param>
    /// <param name="folder">The data folder of another house: a second node on its database, or the same node after a restart. It stays when this house closes.</param>
    /// <param name="prepare">What must be there before the dispatcher starts, after the migrations.</param>
    public static async Task<TestHouse> OpenAsync(IReadOnlyList<IModule> modules, Action<IServiceCollection>? configure = null,
        IDictionary<string, string?>? settings = null, bool dispatch = true, string? folder = null, Product product = Product.Sqlite, Func<IServiceProvider, Task>? prepare = null)
    {
        var ownsFolder = folder is null;
        folder ??= Directory.CreateTempSubdirectory("kokemus-test-").FullName;
        var clock = new TestClock();
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { EnvironmentName = "Test", DisableDefaults = true });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Data:Folder"] = folder, ["Messaging:PollMilliseconds"] = "50" });
        if (product == Product.SqlServer)
            builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["ConnectionStrings:Database"] = Products.SqlServerDatabase(folder) });
        if (settings is not null)
            builder.Configuration.AddInMemoryCollection(settings);
        builder.Services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning).AddProvider(new Quiet()));
        builder.Services.AddFoundation(builder.Configuration, folder, development: false, modules);
        builder.Services.AddSingleton<IClock>(clock);
        configure?.Invoke(builder.Services);
        if (!dispatch)
            foreach (var hosted in builder.Services.Where(s => s.ServiceType == typeof(IHostedService)).ToList())
                builder.Services.Remove(hosted);
        var host = builder.Build();
        await Template.MigrateAsync(host.Services, modules);
        if (prepare is not null)
            await prepare(host.Services);
        await host.StartAsync();
        return new TestHouse(host, folder, ownsFolder, clock);
    }

    /// <summary>Sends a command as the given person (the programme itself when none).</summary>
    public async Task<T> InvokeAsync<T>(object command, Guid? personId = null, string name = "Testaaja", string role = "coordinator") where T : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Sender>().Is(personId, name, role);
        return await scope.ServiceProvider.GetRequiredService<IMessageBus>().InvokeAsync<T>(command);
    }

    public async Task InvokeAsync(object command, Guid? personId = null, string name = "Testaaja", string role = "coordinator")
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Sender>().Is(personId, name, role);
        await scope.ServiceProvider.GetRequiredService<IMessageBus>().InvokeAsync(command);
    }

    public async Task PublishAsync(object message)
    {
        await using var scope = Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IMessageBus>().PublishAsync(message);
    }

    /// <summary>Reads with a fresh context.</summary>
    public async Task<TResult> ReadAsync<TDb, TResult>(Func<TDb, Task<TResult>> read) where TDb : ModuleDb
    {
        await using var scope = Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<TDb>());
    }

    /// <summary>Writes directly, for arranging what no use case arranges.</summary>
    public async Task WriteAsync<TDb>(Action<TDb> write) where TDb : ModuleDb
    {
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TDb>();
        write(db);
        await db.SaveChangesAsync();
    }

    /// <summary>Waits until no delivery is due or being worked on.</summary>
    /// <exception cref="TimeoutException">Something is still under way after the limit: its handler fails or never ends.</exception>
    public async Task RestAsync(int seconds = 30)
    {
        var queue = Services.GetRequiredService<Queue>();
        var limit = Environment.TickCount64 + seconds * 1000L;
        while (await queue.UnderWayAsync(CancellationToken.None) is var left && left > 0)
        {
            if (Environment.TickCount64 > limit)
                throw new TimeoutException($"{left} deliveries are still under way.");
            await Task.Delay(10);
        }
    }

    /// <summary>Every invariant of the house; nothing when all hold.</summary>
    public async Task<List<string>> BrokenAsync()
    {
        List<string> broken = [];
        foreach (var check in Services.GetRequiredService<Installation>().Checks)
        {
            await using var scope = Services.CreateAsyncScope();
            broken.AddRange(await check.Find(scope.ServiceProvider, CancellationToken.None));
        }
        return broken;
    }

    public async ValueTask DisposeAsync()
    {
        var database = Services.GetRequiredService<Database>();
        await host.StopAsync();
        if (host is IAsyncDisposable disposable)
            await disposable.DisposeAsync();
        if (!ownsFolder)
            return;
        await Products.DropAsync(database);
        Directory.Delete(Folder, recursive: true);
    }

    /// <summary>Failures that a test provokes are not the reader's business; those it does not expect park a delivery, which tests look at.</summary>
    private sealed class Quiet : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;
        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error && Environment.GetEnvironmentVariable("KOKEMUS_TEST_LOG") is not null;
        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
                Console.Error.WriteLine(formatter(state, exception) + " " + exception);
        }
        public void Dispose() { }
    }
}
