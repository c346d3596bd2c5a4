using Foundation.Messaging;
using Foundation.Persistence;
using Foundation.Privacy;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Foundation;

/// <summary>The face of a module: all that Host knows of it.</summary>
public interface IModule
{
    /// <summary>Lower case; the prefix of its message names and the schema of its tables.</summary>
    string Name { get; }

    void Register(ModuleBuilder module);
}

/// <summary>What a module can register.</summary>
public sealed class ModuleBuilder(string name, IServiceCollection services, IConfiguration configuration, Messages messages, Installation installation)
{
    public IServiceCollection Services => services;
    public IConfiguration Configuration => configuration;
    public Messages Messages => messages;

    /// <summary>The module's DbContext with its two providers. Within a handler it is part of the handler's transaction.</summary>
    public ModuleBuilder Db<TDb, TSqlite, TSqlServer>(Func<DbContextOptions<TSqlite>, TSqlite> sqlite, Func<DbContextOptions<TSqlServer>, TSqlServer> sqlServer)
        where TDb : ModuleDb where TSqlite : TDb where TSqlServer : TDb
    {
        services.AddSingleton(all => new ContextPool<TSqlite>(all.GetRequiredService<Database>(), sqlite));
        services.AddSingleton(all => new ContextPool<TSqlServer>(all.GetRequiredService<Database>(), sqlServer));
        services.AddScoped<TDb>(scope =>
        {
            var session = scope.GetRequiredService<DbSession>();
            return session.Database.Provider == Provider.Sqlite
                ? session.Open(scope.GetRequiredService<ContextPool<TSqlite>>())
                : session.Open(scope.GetRequiredService<ContextPool<TSqlServer>>());
        });
        installation.Databases.Add(typeof(TDb));
        return this;
    }

    /// <summary>An invariant that the <c>check</c> command audits. It only reads, and yields one sentence for each thing that is broken.</summary>
    public ModuleBuilder Check(string invariant, Func<IServiceProvider, CancellationToken, Task<IReadOnlyList<string>>> find)
    {
        installation.Checks.Add(new Check($"{name}: {invariant}", find));
        return this;
    }

    /// <summary>What the module holds of a person, for the look before an erasure. The erasing itself follows the event <c>recruitment.person-erased</c>.</summary>
    public ModuleBuilder Remembers(Func<IServiceProvider, Guid, CancellationToken, Task<IReadOnlyList<Remembered>>> of)
    {
        installation.Memories.Add(new Memory(of));
        return this;
    }

    /// <summary>What the module holds of a person, for the file that the person takes of their own data.</summary>
    public ModuleBuilder Gives(Func<IServiceProvider, Guid, CancellationToken, Task<object?>> of)
    {
        installation.OwnParts.Add(new OwnPart(name, of));
        return this;
    }

    /// <summary>Addresses that answer with something else than a page, such as a file. Host maps them beside the pages; each says who may ask.</summary>
    public ModuleBuilder Endpoints(Action<IEndpointRouteBuilder> map)
    {
        installation.Endpoints.Add(map);
        return this;
    }

    /// <summary>A link in the main navigation for people with one of the roles.</summary>
    public ModuleBuilder Nav(string href, Func<string> label, int order, params string[] roles)
    {
        installation.Nav.Add(new NavItem(href, label, order, roles));
        return this;
    }
}

/// <summary>What the modules have registered, for Host and its commands.</summary>
public sealed class Installation
{
    public List<IModule> Modules { get; } = [];
    public List<Type> Databases { get; } = [];
    public List<Check> Checks { get; } = [];
    public List<Memory> Memories { get; } = [];
    public List<OwnPart> OwnParts { get; } = [];
    public List<Action<IEndpointRouteBuilder>> Endpoints { get; } = [];
    public List<NavItem> Nav { get; } = [];
}

public sealed record Check(string Invariant, Func<IServiceProvider, CancellationToken, Task<IReadOnlyList<string>>> Find);

public sealed record NavItem(string Href, Func<string> Label, int Order, IReadOnlyList<string> Roles);
