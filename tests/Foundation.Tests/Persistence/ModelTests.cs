using Foundation.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Rig;
using Trial;

namespace Foundation.Tests.Persistence;

/// <summary>The models and their migrations, on both products, of Foundation itself. The same questions can be asked of every module with <see cref="Models"/>.</summary>
public class ModelTests
{
    [Theory, InlineData(Product.Sqlite), InlineData(Product.SqlServer)]
    public async Task No_model_differs_from_its_last_migration(Product product)
    {
        (await Models.PendingChangesAsync([], product)).ShouldBeEmpty();
        (await Models.PendingChangesAsync([new TrialModule(), new ChangedModule()], product))
            .ShouldBe([$"TrialDb{product} has no migration", $"ChangedDb{product} differs from its last migration"], "the planted offenders");
    }

    [Theory, InlineData(Product.Sqlite), InlineData(Product.SqlServer)]
    public async Task Nothing_is_left_to_the_database(Product product)
    {
        (await Models.LeftToTheDatabaseAsync([], product)).ShouldBeEmpty();
        (await Models.LeftToTheDatabaseAsync([new ChangedModule()], product)).ShouldBe(["Planted.CountedByTheDatabase"], "the planted offender");
    }

    [Theory, InlineData(Product.Sqlite), InlineData(Product.SqlServer)]
    public async Task Every_text_has_a_length_but_the_body_of_a_message(Product product)
    {
        (await Models.EndlessAsync([], product)).ShouldBe(["Delivery.Body"]);
        (await Models.EndlessAsync([new ChangedModule()], product)).ShouldContain("Planted.Endless", "the planted offender");
    }

    [Fact]
    public async Task The_T_SQL_of_the_migrations_is_as_approved() => (await Models.ScriptAsync<FoundationDb>([], Product.SqlServer)).ShouldMatchApproved();
}

/// <summary>The planted offender: a model that has moved on from its migration, with a value of the database's and a text without end.</summary>
public sealed class ChangedModule : IModule
{
    public string Name => "changed";

    public void Register(ModuleBuilder module) => module.Db<ChangedDb, ChangedDbSqlite, ChangedDbSqlServer>(options => new(options), options => new(options));
}

public class ChangedDb(DbContextOptions options) : ModuleDb(options, "changed")
{
    protected override void OnModelCreating(ModelBuilder model) => model.Entity<Planted>(planted =>
    {
        planted.Property(p => p.Id).ValueGeneratedNever();
        planted.Property(p => p.CountedByTheDatabase).HasDefaultValueSql("1");
    });
}

public sealed class ChangedDbSqlite(DbContextOptions<ChangedDbSqlite> options) : ChangedDb(options);

public sealed class ChangedDbSqlServer(DbContextOptions<ChangedDbSqlServer> options) : ChangedDb(options);

public sealed class Planted
{
    public Guid Id { get; init; }
    public int CountedByTheDatabase { get; init; }
    public string Endless { get; init; } = "";
}

[DbContext(typeof(ChangedDbSqlite)), Migration("20260101000000_Initial")]
public sealed class SqliteInitial : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) { }
}

[DbContext(typeof(ChangedDbSqlServer)), Migration("20260101000000_Initial")]
public sealed class SqlServerInitial : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) { }
}

[DbContext(typeof(ChangedDbSqlite))]
public sealed class SqliteSnapshot : ModelSnapshot
{
    protected override void BuildModel(ModelBuilder modelBuilder) { }
}

[DbContext(typeof(ChangedDbSqlServer))]
public sealed class SqlServerSnapshot : ModelSnapshot
{
    protected override void BuildModel(ModelBuilder modelBuilder) { }
}
