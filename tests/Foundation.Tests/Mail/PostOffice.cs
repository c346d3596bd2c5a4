using System.Collections.Concurrent;
using Foundation.Mail;
using Foundation.Messaging;
using Foundation.Persistence;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Foundation.Tests.Mail;

/// <summary>The engine with mail on a database file, a clock that is moved by hand and a carrier that answers what it is told.</summary>
public sealed class PostOffice : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("post-").FullName;
    private ServiceProvider services = null!;

    public TestClock Clock { get; } = new(Letters.Now);
    public TestCarrier Carrier { get; } = new();
    public ConcurrentQueue<LetterRefused> Heard { get; } = [];

    public async ValueTask OpenAsync()
    {
        var collection = new ServiceCollection();
        collection.AddLogging();
        collection.AddFoundation(new ConfigurationBuilder().Build(), folder, development: false);
        collection.AddSingleton<IClock>(Clock).AddSingleton<IMailCarrier>(Carrier).AddSingleton(Heard);
        services = collection.BuildServiceProvider();
        services.GetRequiredService<Messages>().Listen("tests", typeof(LetterRefusedHandler));
        await Migrator.MigrateAsync(services, CancellationToken.None);
    }

    public async Task RestartAsync()
    {
        await services.DisposeAsync();
        await OpenAsync();
    }

    /// <summary>As if a handler had returned it.</summary>
    public async Task<StoredLetter> WriteAsync(Letter letter)
    {
        await PublishAsync(letter);
        return (await LettersAsync()).Single(l => l.Id == letter.Id);
    }

    public async Task PublishAsync(object message)
    {
        await using (var scope = services.CreateAsyncScope()) await scope.ServiceProvider.GetRequiredService<IMessageBus>().PublishAsync(message);
        await PassAsync(Duration.Zero);
    }

    /// <summary>Time passes, and everything that is due by then is done.</summary>
    public async Task PassAsync(Duration time)
    {
        Clock.Now += time;
        while (await services.GetRequiredService<Dispatcher>().RunBatchAsync(CancellationToken.None))
        {
        }
    }

    public async Task<List<StoredLetter>> LettersAsync()
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<FoundationDb>().Letters.AsNoTracking().ToListAsync();
    }

    public async Task<List<string>> CheckAsync()
    {
        await using var scope = services.CreateAsyncScope();
        var problems = new List<string>();
        foreach (var check in services.GetRequiredService<Installation>().Checks) problems.AddRange(await check.Find(scope.ServiceProvider, CancellationToken.None));
        return problems;
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}

public sealed class TestClock(Instant now) : IClock
{
    public Instant Now { get; set; } = now;

    public Instant GetCurrentInstant() => Now;
}

/// <summary>The mail server of the tests: takes everything, unless told what to answer.</summary>
public sealed class TestCarrier : IMailCarrier
{
    public ConcurrentQueue<Letter> Carried { get; } = [];
    public Queue<MailOutcome> Answers { get; } = [];
    public MailOutcome? Always { get; set; }
    public bool DieAfterCarrying { get; set; }

    public Task<MailOutcome> CarryAsync(Letter letter, CancellationToken ct)
    {
        Carried.Enqueue(letter);
        if (DieAfterCarrying) throw new InvalidOperationException("The process ended here.");
        return Task.FromResult(Always ?? (Answers.TryDequeue(out var answer) ? answer : new MailOutcome.Sent()));
    }
}

/// <summary>What a module does that calls people.</summary>
public static class LetterRefusedHandler
{
    public static void Handle(LetterRefused refused, ConcurrentQueue<LetterRefused> heard) => heard.Enqueue(refused);
}
