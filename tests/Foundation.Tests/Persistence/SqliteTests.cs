using Foundation.Persistence;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rig;

namespace Foundation.Tests.Persistence;

/// <summary>How the SQLite file is opened: readers do not wait for the writer, foreign keys hold, commits reach the disk.</summary>
public class SqliteTests
{
    [Fact]
    public async Task The_file_is_in_WAL_mode_with_foreign_keys_on_and_commits_reach_the_disk()
    {
        await using var house = await TrialHouse.OpenAsync(dispatch: false);

        (await PragmasAsync(house, writing: false)).ShouldBe(("wal", 1, 2));
        (await PragmasAsync(house, writing: true)).ShouldBe(("wal", 1, 2));
    }

    private static async Task<(string Journal, int ForeignKeys, int Synchronous)> PragmasAsync(Rig.TestHouse house, bool writing)
    {
        await using var scope = house.Services.CreateAsyncScope();
        if (writing)
            await scope.ServiceProvider.GetRequiredService<DbSession>().BeginAsync(CancellationToken.None);
        var database = scope.ServiceProvider.GetRequiredService<FoundationDb>().Database;
        return (
            await database.SqlQueryRaw<string>("SELECT journal_mode AS Value FROM pragma_journal_mode").SingleAsync(),
            await database.SqlQueryRaw<int>("SELECT foreign_keys AS Value FROM pragma_foreign_keys").SingleAsync(),
            await database.SqlQueryRaw<int>("SELECT synchronous AS Value FROM pragma_synchronous").SingleAsync());
    }

    [Fact]
    public async Task A_reader_does_not_wait_for_the_writer_and_sees_what_was_committed()
    {
        await using var house = await TrialHouse.OpenAsync(dispatch: false);
        var seen = -1;
        house.Script().At("WriteNote", async _ => seen = (await house.NotesAsync().WaitAsync(TimeSpan.FromSeconds(5))).Count);

        await house.WriteNoteAsync();

        seen.ShouldBe(0);
        (await house.NotesAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_writing_transaction_has_the_write_lock_from_its_beginning()
    {
        await using var house = await TrialHouse.OpenAsync(dispatch: false);
        var refusedWith = 0;
        house.Script().At("WriteNote", async _ =>
        {
            var connectionString = house.Services.GetRequiredService<Database>().ConnectionString;
            await using var other = new SqliteConnection(new SqliteConnectionStringBuilder(connectionString) { DefaultTimeout = 1, Pooling = false }.ToString());
            await other.OpenAsync();
            var begin = other.CreateCommand();
            begin.CommandText = "BEGIN IMMEDIATE";
            refusedWith = Should.Throw<SqliteException>(() => begin.ExecuteNonQuery()).SqliteErrorCode;
        });

        await house.WriteNoteAsync(); // nothing is written yet when the script runs

        refusedWith.ShouldBe(5);
    }

    [Fact]
    public async Task A_transaction_that_fails_lets_the_next_one_in()
    {
        await using var house = await TrialHouse.OpenAsync(dispatch: false);
        house.Script().FailAt("WriteNote");
        for (var i = 0; i < 20; i++)
            await Should.ThrowAsync<InvalidOperationException>(() => house.WriteNoteAsync());
        house.Script().GoOnAt("WriteNote");

        await house.WriteNoteAsync().WaitAsync(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("Data Source=/tmp/a.db", Provider.Sqlite)]
    [InlineData("Filename=a.db", Provider.Sqlite)]
    [InlineData("Server=db;Database=kokemus;Trusted_Connection=True", Provider.SqlServer)]
    [InlineData("Data Source=db;Initial Catalog=kokemus;Integrated Security=true", Provider.SqlServer)]
    [InlineData("server=tcp:db,1433;user id=a;password=b", Provider.SqlServer)]
    public void The_product_follows_from_the_connection_string(string connectionString, Provider provider) =>
        new Database(connectionString).Provider.ShouldBe(provider);
}
