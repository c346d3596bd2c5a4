using System.Text.RegularExpressions;
using Foundation;
using Foundation.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Rig;

/// <summary>Looks at the models of modules on either product, without a database: for the guard tests and the snapshots of T-SQL.</summary>
public static class Models
{
    /// <summary>The contexts whose model differs from the last migration, and the ones without any migration.</summary>
    public static Task<IReadOnlyList<string>> PendingChangesAsync(IReadOnlyList<IModule> modules, Product product) => LookAsync(modules, product, db =>
        !db.Database.GetMigrations().Any() ? [$"{db.GetType().Name} has no migration"]
        : db.Database.HasPendingModelChanges() ? [$"{db.GetType().Name} differs from its last migration"] : []);

    /// <summary>What the database would make up by itself: it must not, or the two products would differ.</summary>
    public static Task<IReadOnlyList<string>> LeftToTheDatabaseAsync(IReadOnlyList<IModule> modules, Product product) => LookAsync(modules, product, db =>
        from entity in db.GetService<IDesignTimeModel>().Model.GetEntityTypes()
        from property in entity.GetProperties()
        where property.ValueGenerated != ValueGenerated.Never || property.GetDefaultValueSql() is not null || property.GetComputedColumnSql() is not null
        select $"{entity.ShortName()}.{property.Name}");

    /// <summary>Text columns without a length of ours: on SQL Server they could not be indexed, and nothing would stop a megabyte.</summary>
    public static Task<IReadOnlyList<string>> EndlessAsync(IReadOnlyList<IModule> modules, Product product) => LookAsync(modules, product, db =>
        from entity in db.GetService<IDesignTimeModel>().Model.GetEntityTypes()
        from property in entity.GetProperties()
        where (property.GetProviderClrType() ?? property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType) == typeof(string) && property.GetMaxLength() is null
        select $"{entity.ShortName()}.{property.Name}");

    /// <summary>All migrations of one context as the script a county's database administrator would run.</summary>
    public static async Task<string> ScriptAsync<TDb>(IReadOnlyList<IModule> modules, Product product) where TDb : ModuleDb
    {
        await using var services = Services(modules, product);
        await using var scope = services.CreateAsyncScope();
        var script = scope.ServiceProvider.GetRequiredService<TDb>().GetService<IMigrator>().GenerateScript();
        return Regex.Replace(script, @"'\d{14}_", "'<when>_").ReplaceLineEndings("\n"); // when a migration was made says nothing of what it does
    }

    private static async Task<IReadOnlyList<string>> LookAsync(IReadOnlyList<IModule> modules, Product product, Func<ModuleDb, IEnumerable<string>> find)
    {
        await using var services = Services(modules, product);
        await using var scope = services.CreateAsyncScope();
        return [.. services.GetRequiredService<Installation>().Databases.SelectMany(type => find((ModuleDb)scope.ServiceProvider.GetRequiredService(type)))];
    }

    private static ServiceProvider Services(IReadOnlyList<IModule> modules, Product product)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            // Neither is opened.
            ["ConnectionStrings:Database"] = product == Product.SqlServer ? "Server=nowhere;Database=nothing" : "Data Source=nowhere.db",
        }).Build();
        var services = new ServiceCollection().AddLogging();
        services.AddFoundation(configuration, Path.Combine(Path.GetTempPath(), "kokemus-test-models"), development: false, modules);
        return services.BuildServiceProvider();
    }
}
