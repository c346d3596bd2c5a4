using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Foundation.Persistence;

/// <summary>
/// The contexts of one module on one product. Making one costs more than what most handlers do with it, so they are used again: those that read, and on SQLite,
/// where there is one connection to write through, those that write. EF clears a context when it comes back.
/// </summary>
public sealed class ContextPool<T>(Database database, Func<DbContextOptions<T>, T> create) where T : DbContext
{
    private readonly PooledDbContextFactory<T> reading = new(database.Options<T>());
    private readonly PooledDbContextFactory<T>? writing = database.Writer is { } writer ? new(database.Options<T>(writer)) : null;

    internal T ToRead() => reading.CreateDbContext();

    internal T ToWrite(DbConnection connection) => writing is not null ? writing.CreateDbContext() : create(database.Options<T>(connection));
}
