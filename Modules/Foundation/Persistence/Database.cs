using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace Foundation.Persistence;

public enum Provider { Sqlite, SqlServer }

/// <summary>The one database of the installation. Which product it is follows from the connection string, here and nowhere else.</summary>
public sealed class Database : IDisposable
{
    public Database(string connectionString)
    {
        Provider = IsSqlServer(connectionString) ? Provider.SqlServer : Provider.Sqlite;
        ConnectionString = Provider == Provider.SqlServer ? connectionString
            : new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true, DefaultTimeout = 30 }.ToString();
        if (Provider != Provider.Sqlite)
            return;
        WriteGate = new SemaphoreSlim(1, 1);
        Writer = new SqliteConnection(ConnectionString);
    }

    public Provider Provider { get; }
    public string ConnectionString { get; }

    /// <summary>
    /// SQLite has one writer. Within the process writers queue here, in order and without the sleeping and guessing of a busy handler;
    /// other processes are met with the busy timeout. Null on SQL Server, which has row locks.
    /// </summary>
    public SemaphoreSlim? WriteGate { get; }

    /// <summary>The one connection that this process writes to SQLite through, for who holds the gate. It stays open. Null on SQL Server.</summary>
    internal SqliteConnection? Writer { get; }

    /// <summary>Full path of the SQLite file.</summary>
    internal string FilePath => Path.GetFullPath(new SqliteConnectionStringBuilder(ConnectionString).DataSource);

    /// <summary><c>ConnectionStrings:Database</c>, or a SQLite file in the data folder.</summary>
    public static Database From(IConfiguration configuration, string dataFolder)
    {
        var given = configuration.GetConnectionString("Database");
        if (!string.IsNullOrWhiteSpace(given))
            return new Database(given);
        Directory.CreateDirectory(dataFolder);
        return new Database($"Data Source={Path.Combine(dataFolder, "kokemus.db")}");
    }

    public DbConnection NewConnection() => Provider == Provider.SqlServer ? new SqlConnection(ConnectionString) : new SqliteConnection(ConnectionString);

    public DbContextOptions<T> Options<T>(DbConnection? connection = null) where T : DbContext
    {
        var options = new DbContextOptionsBuilder<T>();
        switch (Provider, connection)
        {
            case (Provider.SqlServer, null): options.UseSqlServer(ConnectionString, x => x.MigrationsHistoryTable("migrations_" + typeof(T).Name)); break;
            case (Provider.SqlServer, _): options.UseSqlServer(connection, x => x.MigrationsHistoryTable("migrations_" + typeof(T).Name)); break;
            case (_, null): options.UseSqlite(ConnectionString, x => x.MigrationsHistoryTable("migrations_" + typeof(T).Name)); break;
            default: options.UseSqlite(connection, x => x.MigrationsHistoryTable("migrations_" + typeof(T).Name)); break;
        }
        return options.Options;
    }

    /// <summary>Somebody else changed or took it first: run the decision again on what is true now.</summary>
    public static bool IsConflict(Exception exception) => exception switch
    {
        DbUpdateConcurrencyException => true,
        DbUpdateException { InnerException: { } inner } => IsConflict(inner),
        SqliteException sqlite => sqlite.SqliteExtendedErrorCode is 2067 or 1555 || sqlite.SqliteErrorCode is 5 or 6, // unique, primary key; busy, locked
        SqlException sql => sql.Number is 2601 or 2627 or 1205 or 3960, // unique index, unique key; deadlock victim, snapshot conflict
        _ => false,
    };

    public void Dispose()
    {
        Writer?.Dispose();
        WriteGate?.Dispose();
    }

    private static bool IsSqlServer(string connectionString)
    {
        var keys = new DbConnectionStringBuilder { ConnectionString = connectionString }.Keys!.Cast<string>().Select(key => key.ToLowerInvariant());
        return keys.Any(key => key is "server" or "initial catalog" or "database" or "user id" or "integrated security" or "trusted_connection" or "address");
    }
}
