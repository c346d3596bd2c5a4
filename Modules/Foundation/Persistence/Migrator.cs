using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Foundation.Persistence;

/// <summary>Brings every module's tables to the present model. At start on SQLite; on SQL Server by the <c>migrate</c> command (and at start in Development).</summary>
public static class Migrator
{
    public static async Task MigrateAsync(IServiceProvider services, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        foreach (var db in Contexts(scope.ServiceProvider))
            await db.Database.MigrateAsync(ct);
        if (services.GetRequiredService<Database>().Provider == Provider.Sqlite)
            await scope.ServiceProvider.GetRequiredService<FoundationDb>().Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL", ct); // kept in the file: readers do not wait for the writer
    }

    /// <summary>Names of migrations that the database lacks; empty when it is up to date.</summary>
    public static async Task<IReadOnlyList<string>> PendingAsync(IServiceProvider services, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        var pending = new List<string>();
        foreach (var db in Contexts(scope.ServiceProvider))
            pending.AddRange((await db.Database.GetPendingMigrationsAsync(ct)).Select(name => $"{db.GetType().Name}: {name}"));
        return pending;
    }

    private static IEnumerable<ModuleDb> Contexts(IServiceProvider scope) =>
        scope.GetRequiredService<Installation>().Databases.Select(type => (ModuleDb)scope.GetRequiredService(type));
}
