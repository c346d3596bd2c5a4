using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Foundation.Persistence;

/// <summary>
/// The unit of work of one scope. While a message is handled every DbContext of the scope shares one connection and one transaction, so that a
/// module's change, the calendar ledger and the delivery rows commit together or not at all. Pages never begin one: they only read.
/// </summary>
public sealed class DbSession(Database database) : IAsyncDisposable
{
    private readonly List<DbContext> contexts = [];
    private DbConnection? connection;
    private DbTransaction? transaction;
    private bool holdsGate;

    public bool Writing => transaction is not null;

    internal Database Database => database;

    /// <summary>A context for this scope: enlisted when a transaction is open, on a pooled connection of its own otherwise.</summary>
    internal T Open<T>(ContextPool<T> pool) where T : DbContext
    {
        if (transaction is null)
            return pool.ToRead();
        var context = pool.ToWrite(connection!);
        context.Database.AutoSavepointsEnabled = false; // what fails half-way is rolled back as a whole
        context.Database.UseTransaction(transaction);
        contexts.Add(context);
        return context;
    }

    /// <summary>Begins the write transaction; on SQLite as BEGIN IMMEDIATE, so that it never has to be upgraded and lost half-way.</summary>
    public async Task BeginAsync(CancellationToken ct)
    {
        if (database.WriteGate is { } gate)
        {
            await gate.WaitAsync(ct);
            holdsGate = true;
        }
        connection = database.Writer ?? database.NewConnection();
        if (connection.State != ConnectionState.Open)
            await OpenAsync(connection, ct);
        // Serializable is how Microsoft.Data.Sqlite names BEGIN IMMEDIATE; on SQL Server the version columns and unique indexes guard, so its default stays.
        transaction = database.Provider == Provider.Sqlite
            ? await connection.BeginTransactionAsync(IsolationLevel.Serializable, ct)
            : await connection.BeginTransactionAsync(ct);
    }

    private async Task OpenAsync(DbConnection closed, CancellationToken ct)
    {
        await closed.OpenAsync(ct);
        if (database.Provider != Provider.Sqlite)
            return;
        // SQLite itself waits for another process's writer, a few milliseconds at a time; without this the driver does, 150 milliseconds at a time.
        // The pages that writing touches (32 MB of them) are kept, instead of being read again from the file for every transaction.
        await using var pragma = closed.CreateCommand();
        pragma.CommandText = "PRAGMA busy_timeout = 30000; PRAGMA cache_size = -32768";
        await pragma.ExecuteNonQueryAsync(ct);
    }

    public async Task CommitAsync(CancellationToken ct)
    {
        foreach (var context in contexts)
            await context.SaveChangesAsync(ct);
        await transaction!.CommitAsync(CancellationToken.None); // broken off here, nobody would know whether it was committed
        await EndAsync();
    }

    private async Task EndAsync()
    {
        try
        {
            if (transaction is not null)
                await transaction.DisposeAsync();
            if (connection is not null && connection != database.Writer)
                await connection.DisposeAsync();
        }
        catch
        {
            connection?.Close(); // whatever state it is in, the next to write begins with a fresh one
            throw;
        }
        finally
        {
            (transaction, connection) = (null, null);
            if (holdsGate)
            {
                holdsGate = false;
                database.WriteGate!.Release();
            }
        }
    }

    public async ValueTask DisposeAsync() => await EndAsync();
}
