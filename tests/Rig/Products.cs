using System.Data.Common;
using Foundation.Persistence;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Rig;

public enum Product { Sqlite, SqlServer }

/// <summary>The two database products that every data test runs on: SQLite always, SQL Server where the environment names one.</summary>
public static class Products
{
    public const string Variable = "KOKEMUS_TEST_SQLSERVER";

    /// <summary>A database of its own on the given server, named after the test's folder; it is made by the migrations. Skips the test when there is no server.</summary>
    public static string SqlServerDatabase(string folder)
    {
        var server = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(string.IsNullOrWhiteSpace(server), $"No SQL Server: {Variable} holds no connection string.");
        return new SqlConnectionStringBuilder(server) { InitialCatalog = Path.GetFileName(folder) }.ToString();
    }

    /// <summary>Gives the files back, or drops the database on the server.</summary>
    public static async Task DropAsync(Database database)
    {
        if (database.Provider == Provider.Sqlite)
        {
            using var mine = new SqliteConnection(database.ConnectionString);
            SqliteConnection.ClearPool(mine);
            return;
        }
        SqlConnection.ClearAllPools();
        var name = new SqlConnectionStringBuilder(database.ConnectionString).InitialCatalog;
        await using DbConnection server = new SqlConnection(new SqlConnectionStringBuilder(database.ConnectionString) { InitialCatalog = "master" }.ToString());
        await server.OpenAsync();
        await using var drop = server.CreateCommand();
        drop.CommandText = $"ALTER DATABASE [{name}] SET SINGLE_USER WITH ROLLBACK IMMEDIATE; DROP DATABASE [{name}]";
        await drop.ExecuteNonQueryAsync();
    }
}
