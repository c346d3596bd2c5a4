using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Foundation.Persistence;

/// <summary>How <c>dotnet ef migrations add</c> makes the two contexts of a module: no database is opened for it.</summary>
public abstract class SqliteDesign<T>(Func<DbContextOptions<T>, T> create) : IDesignTimeDbContextFactory<T> where T : DbContext
{
    public T CreateDbContext(string[] args) => create(new Database("Data Source=design.db").Options<T>());
}

/// <inheritdoc cref="SqliteDesign{T}"/>
public abstract class SqlServerDesign<T>(Func<DbContextOptions<T>, T> create) : IDesignTimeDbContextFactory<T> where T : DbContext
{
    public T CreateDbContext(string[] args) => create(new Database("Server=design;Database=design;Trusted_Connection=True").Options<T>());
}

/// <summary>For <c>dotnet ef</c>.</summary>
public sealed class FoundationDbSqliteDesign() : SqliteDesign<FoundationDbSqlite>(options => new(options));

/// <summary>For <c>dotnet ef</c>.</summary>
public sealed class FoundationDbSqlServerDesign() : SqlServerDesign<FoundationDbSqlServer>(options => new(options));
