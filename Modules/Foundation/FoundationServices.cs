using Foundation.Calendar;
using Foundation.Mail;
using Foundation.Messaging;
using Foundation.Persistence;
using Foundation.Privacy;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Foundation;

/// <summary>Puts the mechanisms and the modules together. The only place that knows how they hang together.</summary>
public static class FoundationServices
{
    /// <param name="dataFolder">Full path of the folder for the SQLite file, keys and mail. Made for its owner's eyes only when it is not there.</param>
    /// <param name="development">Whether the clock may be moved.</param>
    public static Installation AddFoundation(this IServiceCollection services, IConfiguration configuration, string dataFolder, bool development, params IReadOnlyList<IModule> modules)
    {
        MakeFolder(dataFolder);
        var messages = new Messages();
        var installation = new Installation();
        services.AddSingleton(messages).AddSingleton(installation);
        services.AddSingleton(_ => Database.From(configuration, dataFolder)); // by a function, so that it is disposed of
        services.AddSingleton(configuration.GetSection("Messaging").Get<EngineOptions>() ?? new EngineOptions());
        services.AddSingleton(new AppClock(development ? Path.Combine(dataFolder, "clock-offset") : null)).AddSingleton<IClock>(s => s.GetRequiredService<AppClock>());
        services.AddSingleton(new Organisation { BaseAddress = configuration["App:BaseAddress"] ?? configuration["Urls"]?.Split(';')[0] ?? "http://127.0.0.1:5080" });
        services.AddDataProtection().SetApplicationName("Kokemusasiantuntija").PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(dataFolder, "keys")));

        services.AddSingleton<Signal>().AddSingleton<MessageJson>().AddSingleton<Outgoing>().AddSingleton<Engine>().AddSingleton<Queue>().AddSingleton<Courier>().AddSingleton<Dispatcher>();
        services.AddHostedService(s => s.GetRequiredService<Dispatcher>());
        services.AddScoped<DbSession>().AddScoped<Sender>().AddScoped<IMessageBus, MessageBus>();
        services.AddSingleton<Vault>().AddScoped<PrivacyLog>().AddScoped<Ledger>();

        IReadOnlyList<IModule> all = [new FoundationModule(dataFolder), .. modules];
        foreach (var module in all)
        {
            installation.Modules.Add(module);
            module.Register(new ModuleBuilder(module.Name, services, configuration, messages, installation));
            messages.Listen(module.Name, module.GetType().Assembly);
        }
        return installation;
    }

    private static void MakeFolder(string path)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(path); // gets the rights of the folder around it
        else
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}

/// <summary>The mechanisms' own messages and tables.</summary>
public sealed class FoundationModule(string dataFolder) : IModule
{
    public string Name => "foundation";

    public void Register(ModuleBuilder module)
    {
        module.Db<FoundationDb, FoundationDbSqlite, FoundationDbSqlServer>(options => new(options), options => new(options));
        module.AddMail(dataFolder).Remembers(PersonTraces.OfAsync).Gives(PersonTraces.OwnFileAsync);
    }
}
