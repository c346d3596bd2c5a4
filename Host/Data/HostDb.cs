using Foundation.Persistence;
using Host.SettingUp;
using Host.SigningIn;
using Microsoft.EntityFrameworkCore;

namespace Host.Data;

/// <summary>What Host keeps of its own: who may sign in, codes under way, forms that wait for a sign-in, the county's name.</summary>
public class HostDb(DbContextOptions options) : ModuleDb(options, "host")
{
    public DbSet<Account> Accounts => Set<Account>();
    public DbSet<Grant> Grants => Set<Grant>();
    public DbSet<KnownRevision> KnownRevisions => Set<KnownRevision>();
    public DbSet<SignInTicket> SignInTickets => Set<SignInTicket>();
    public DbSet<KeptForm> KeptForms => Set<KeptForm>();
    public DbSet<County> Counties => Set<County>();
}

/// <summary>The same model with SQLite's migrations.</summary>
public sealed class HostDbSqlite(DbContextOptions<HostDbSqlite> options) : HostDb(options);

/// <summary>The same model with SQL Server's migrations.</summary>
public sealed class HostDbSqlServer(DbContextOptions<HostDbSqlServer> options) : HostDb(options);

/// <summary>For <c>dotnet ef</c>.</summary>
public sealed class HostDbSqliteDesign() : SqliteDesign<HostDbSqlite>(options => new(options));

/// <summary>For <c>dotnet ef</c>.</summary>
public sealed class HostDbSqlServerDesign() : SqlServerDesign<HostDbSqlServer>(options => new(options));
