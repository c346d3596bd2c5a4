using Foundation;
using Foundation.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rig;

namespace Host.Tests.Guards;

public class DataStaysWithItsModule
{
    [Theory, InlineData(Product.Sqlite), InlineData(Product.SqlServer)]
    public async Task No_model_differs_from_its_last_migration(Product product)
    {
        (await Models.PendingChangesAsync(Modules.All, product)).ShouldBeEmpty();
        (await Models.PendingChangesAsync([.. Modules.All, new ThievishModule()], product)).ShouldBe([$"ThievishDb{product} has no migration"], "the planted offender");
    }

    [Theory, InlineData(Product.Sqlite), InlineData(Product.SqlServer)]
    public async Task Nothing_is_left_to_the_database(Product product) => (await Models.LeftToTheDatabaseAsync(Modules.All, product)).ShouldBeEmpty();

    [Fact]
    public async Task No_context_maps_what_belongs_to_another_module()
    {
        await using var house = House.Compose();
        (await ForeignAsync(house)).ShouldBeEmpty();
        await using var planted = House.Compose(new ThievishModule());
        (await ForeignAsync(planted)).ShouldBe(["ThievishDbSqlite maps Account of Host", "host_accounts is a table of HostDbSqlite and of ThievishDbSqlite"], ignoreOrder: true);
    }

    private static async Task<List<string>> ForeignAsync(ServiceProvider house)
    {
        await using var scope = house.CreateAsyncScope();
        var maps = house.GetRequiredService<Installation>().Databases.Select(type => (ModuleDb)scope.ServiceProvider.GetRequiredService(type))
            .SelectMany(db => db.Model.GetEntityTypes().Where(entity => !entity.IsOwned()).Select(entity => (Db: db.GetType(), entity.ClrType, Table: entity.GetTableName()))).ToList();
        var foreign = maps.Where(map => map.ClrType.Assembly != map.Db.Assembly).Select(map => $"{map.Db.Name} maps {map.ClrType.Name} of {map.ClrType.Assembly.GetName().Name}");
        var twice = maps.GroupBy(map => map.Table).Where(table => table.Select(map => map.Db).Distinct().Count() > 1)
            .Select(table => $"{table.Key} is a table of {string.Join(" and of ", table.Select(map => map.Db.Name).Distinct())}");
        return [.. foreign, .. twice];
    }

    /// <summary>The planted offender: a module that reads Host's accounts straight from Host's table.</summary>
    public sealed class ThievishModule : IModule
    {
        public string Name => "thievish";

        public void Register(ModuleBuilder module) => module.Db<ThievishDb, ThievishDbSqlite, ThievishDbSqlServer>(options => new(options), options => new(options));
    }

    public class ThievishDb(DbContextOptions options) : ModuleDb(options, "host")
    {
        protected override void OnModelCreating(ModelBuilder model)
        {
            model.Entity<global::Host.SigningIn.Account>().Ignore(account => account.Grants);
            base.OnModelCreating(model);
            model.Entity<global::Host.SigningIn.Account>().ToTable("host_accounts");
        }
    }

    public sealed class ThievishDbSqlite(DbContextOptions<ThievishDbSqlite> options) : ThievishDb(options);

    public sealed class ThievishDbSqlServer(DbContextOptions<ThievishDbSqlServer> options) : ThievishDb(options);
}
