using System.Collections.Concurrent;
using Foundation;
using Foundation.Persistence;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Rig;

/// <summary>
/// Empty databases that have been migrated once, for each set of modules: a test copies the file instead of running every migration again, which took
/// most of the time of the small tests. The migrations themselves are tested where they stand.
/// </summary>
internal static class Template
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<byte[]>>> Kept = new();

    public static async Task MigrateAsync(IServiceProvider services, IReadOnlyList<IModule> modules)
    {
        var database = services.GetRequiredService<Database>();
        var file = database.Provider == Provider.Sqlite ? new SqliteConnectionStringBuilder(database.ConnectionString).DataSource : null;
        if (file is null || File.Exists(file))
        {
            await Migrator.MigrateAsync(services, CancellationToken.None);
            return;
        }
        var made = false;
        var key = string.Join(' ', modules.Select(module => module.GetType().FullName));
        var empty = await Kept.GetOrAdd(key, _ => new(async () =>
        {
            await Migrator.MigrateAsync(services, CancellationToken.None);
            SqliteConnection.ClearAllPools(); // the last connection to close moves the log into the file
            made = true;
            return await File.ReadAllBytesAsync(file);
        })).Value;
        if (!made)
            await File.WriteAllBytesAsync(file, empty);
    }
}
