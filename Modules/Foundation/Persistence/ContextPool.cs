using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Foundation.Persistence;

/// <summary>
/// The contexts of one module on one product. Making one costs more than what most handlers do with it, so on SQLite, where there is one connection to write
/// through, those that write are used again; EF clears a context when it comes back. Those that pages read with are not: a page that is still being rendered
/// when its request has ended (a redirect, a closed browser) would go on with a context that belongs to somebody else by then.
/// </summary>
public sealed class ContextPool<T>(Database database, Func<DbContextOptions<T>, T> create) where T : DbContext
{
    private readonly DbContextOptions<T> reading = database.Options<T>();
    private readonly PooledDbContextFactory<T>? writing = database.Writer is { } writer ? new(database.Options<T>(writer)) : null;

    internal T ToRead() => create(reading);

    internal T ToWrite(DbConnection connection) => writing is not null ? writing.CreateDbContext() : create(database.Options<T>(connection));
}
