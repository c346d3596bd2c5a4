using Foundation.Persistence;
using Microsoft.Data.Sqlite;
using Rig;

namespace Foundation.Tests.Persistence;

public class MigratorTests
{
    [Fact]
    public async Task A_node_that_was_killed_while_it_migrated_does_not_keep_the_next_one_from_starting()
    {
        var folder = Directory.CreateTempSubdirectory("kokemus-test-").FullName;
        await LeaveALockBehindAsync(Path.Combine(folder, "kokemus.db"));

        await using var next = await TestHouse.OpenAsync([], dispatch: false, folder: folder).WaitAsync(TimeSpan.FromSeconds(15), TestContext.Current.CancellationToken);

        (await Migrator.PendingAsync(next.Services, CancellationToken.None)).ShouldBeEmpty();
        (await next.DeliveriesAsync()).ShouldBeEmpty();
    }

    /// <summary>What EF leaves when its process dies between taking its migration lock and giving it back.</summary>
    private static async Task LeaveALockBehindAsync(string file)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = """
            CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-12-01 10:00:00');
            """;
        await command.ExecuteNonQueryAsync();
    }

    [Fact]
    public async Task Several_nodes_that_start_at_once_on_an_empty_database_all_start()
    {
        var folder = Directory.CreateTempSubdirectory("kokemus-test-").FullName;
        try
        {
            var houses = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => TrialHouse.OpenAsync(dispatch: false, folder: folder))));
            await houses[0].WriteNoteAsync();
            foreach (var house in houses)
            {
                (await house.NotesAsync()).Count.ShouldBe(1);
                await house.DisposeAsync();
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
