using Foundation;
using Foundation.Messaging;
using Foundation.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Trial.Data;

namespace Trial;

/// <summary>A made-up module with no business in it: what the mechanisms of Foundation are tried on.</summary>
public sealed class TrialModule : IModule
{
    public string Name => "trial";

    public void Register(ModuleBuilder module)
    {
        module.Db<TrialDb, TrialDbSqlite, TrialDbSqlServer>(options => new(options), options => new(options));
        module.Services.AddSingleton<Script>();
        module.Messages
            .Name<NoteToldInBrief>("trial.note-told", 1)
            .Name<NoteTold>("trial.note-told", 2)
            .Lift<NoteToldInBrief, NoteTold>(old => new NoteTold(old.NoteId, "(no text)"))
            .Name<Stepped>("trial.stepped", 1)
            .Name<Posted>("trial.posted", 1)
            .Name<Ping>("trial.ping", 1)
            .Name<Whispered>("trial.whispered", 1, unheard: "nobody is meant to hear a whisper")
            .Name<Shouted>("trial.shouted", 1);
        // The second listener of two messages, as a module of its own would be.
        module.Messages.Listen("echo", typeof(Echo.NoteToldHandler));
        module.Messages.Listen("echo", typeof(Echo.SteppedHandler));
    }

    /// <summary>Makes the trial's tables without migrations. Another node on the same database, or a killed one before, may have made them.</summary>
    public static async Task MakeTablesAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var session = scope.ServiceProvider.GetRequiredService<DbSession>();
        await session.BeginAsync(CancellationToken.None);
        var db = scope.ServiceProvider.GetRequiredService<TrialDb>();
        var history = db.Database.IsSqlServer() ? "SELECT COUNT(*) AS Value FROM sys.tables WHERE name = 'notes'" : "SELECT COUNT(*) AS Value FROM sqlite_master WHERE name = 'trial_notes'";
        if (await db.Database.SqlQueryRaw<int>(history).SingleAsync() == 0)
            await db.GetService<IRelationalDatabaseCreator>().CreateTablesAsync();
        await session.CommitAsync(CancellationToken.None);
    }
}
