using System.Globalization;
using Foundation;
using Foundation.Persistence;

namespace Host;

/// <summary>
/// What the programme does besides serving: <c>migrate</c>, <c>check</c> and <c>demo --experts N --bookings N --seed S</c>.
/// Exit codes: 0 done or clean, 2 the audit found something broken, 1 the command was not understood or could not be done.
/// </summary>
public static class Commands
{
    public static readonly IReadOnlyList<string> Names = ["migrate", "check", "demo"];

    public static async Task<int> RunAsync(string command, WebApplication app, CancellationToken ct)
    {
        switch (command)
        {
            case "migrate":
                var pending = await Migrator.PendingAsync(app.Services, ct);
                await Migrator.MigrateAsync(app.Services, ct);
                Console.WriteLine(pending.Count == 0 ? "The database is up to date." : "Applied:\n  " + string.Join("\n  ", pending));
                return 0;
            case "check":
                return await CheckAsync(app.Services, ct);
            default:
                return await DemoAsync(app, ct);
        }
    }

    /// <summary>The read-only audit of invariants.</summary>
    private static async Task<int> CheckAsync(IServiceProvider services, CancellationToken ct)
    {
        if (await Migrator.PendingAsync(services, ct) is { Count: > 0 } pending)
        {
            Console.WriteLine("The database lacks migrations; run migrate first:\n  " + string.Join("\n  ", pending));
            return 1;
        }
        var broken = 0;
        foreach (var check in services.GetRequiredService<Installation>().Checks)
        {
            await using var scope = services.CreateAsyncScope();
            var problems = await check.Find(scope.ServiceProvider, ct);
            Console.WriteLine($"{(problems.Count == 0 ? "ok    " : "BROKEN")} {check.Invariant}");
            foreach (var problem in problems)
                Console.WriteLine("         " + problem);
            broken += problems.Count;
        }
        Console.WriteLine(broken == 0 ? "Clean." : $"{broken} broken.");
        return broken == 0 ? 0 : 2;
    }

    private static async Task<int> DemoAsync(WebApplication app, CancellationToken ct)
    {
        if (!string.IsNullOrEmpty(app.Configuration["Mail:Smtp:Host"]))
        {
            Console.Error.WriteLine("Mails are set to go out by SMTP (Mail:Smtp:Host). Demo data is not made here: invented people would be written to.");
            return 1;
        }
        if (Number(app, "experts", DemoSize.Small.Experts) is not { } experts || Number(app, "bookings", DemoSize.Small.Bookings) is not { } bookings || Number(app, "seed", DemoSize.Small.Seed) is not { } seed)
        {
            Console.Error.WriteLine("Usage: demo [--experts N] [--bookings N] [--seed S], whole numbers from 0 to 1000000.");
            return 1;
        }
        await Migrator.MigrateAsync(app.Services, ct);
        if (await new Demo(app.Services, new DemoSize(experts, bookings, seed), Console.WriteLine).FillAsync(ct))
            return 0;
        Console.Error.WriteLine("The installation has data already. Demo data is made only into an empty one.");
        return 1;
    }

    private static int? Number(WebApplication app, string key, int usual) => app.Configuration[key] is not { } given ? usual
        : int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 1_000_000 ? number : null;
}
