using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Foundation.Persistence;

/// <summary>Brings every module's tables to the present model. At start on SQLite; on SQL Server by the <c>migrate</c> command (and at start in Development).</summary>
public static class Migrator
{
    public static async Task MigrateAsync(IServiceProvider services, CancellationToken ct)
    {
        var database = services.GetRequiredService<Database>();
        using var alone = database.Provider == Provider.Sqlite ? await FileLock.TakeAsync(database.FilePath + ".migrating", ct) : null;
        await using var scope = services.CreateAsyncScope();
        foreach (var db in Contexts(scope.ServiceProvider))
        {
            if (!(await db.Database.GetPendingMigrationsAsync(ct)).Any())
                continue;
            if (database.Provider == Provider.Sqlite)
                await ForgetTheDeadAsync(db, ct);
            await db.Database.MigrateAsync(ct);
        }
        if (database.Provider == Provider.Sqlite)
            await scope.ServiceProvider.GetRequiredService<FoundationDb>().Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL", ct); // kept in the file: readers do not wait for the writer
    }

    /// <summary>
    /// On SQLite EF's lock is a row, and a process that is killed while it migrates leaves it for ever: every later start would wait for it without end.
    /// The lock on our file goes with its process; who holds it is alone, so a row that is there belongs to nobody.
    /// </summary>
    private static async Task ForgetTheDeadAsync(ModuleDb db, CancellationToken ct)
    {
        if (await db.Database.SqlQueryRaw<int>("SELECT COUNT(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'").SingleAsync(ct) > 0)
            await db.Database.ExecuteSqlRawAsync("DELETE FROM \"__EFMigrationsLock\"", ct);
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
