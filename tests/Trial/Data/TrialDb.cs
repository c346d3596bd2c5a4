using Foundation.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Trial.Data;

public class TrialDb(DbContextOptions options) : ModuleDb(options, "trial")
{
    public DbSet<Note> Notes => Set<Note>();
    public DbSet<Heard> Heard => Set<Heard>();
    public DbSet<Sample> Samples => Set<Sample>();
    public DbSet<LogLine> LogLines => Set<LogLine>();
}

public sealed class TrialDbSqlite(DbContextOptions<TrialDbSqlite> options) : TrialDb(options);

public sealed class TrialDbSqlServer(DbContextOptions<TrialDbSqlServer> options) : TrialDb(options);
