using Foundation.Messaging;
using Foundation.Persistence;
using Trial.Data;

namespace Trial;

/// <summary>The least that a delivery can do: one row.</summary>
public sealed record Ping(Guid Id);

public static class PingHandler
{
    public static async Task Handle(Ping ping, TrialDb db, Script script)
    {
        db.Heard.Add(new Heard { Listener = "trial.Ping", About = ping.Id });
        await script.ReachAsync("Ping", ping);
    }
}

public sealed record Posted(Guid Id);

/// <summary>Calls the outside world, here the script.</summary>
[OutsideTransaction]
public static class PostedHandler
{
    public static async Task<Ping> Handle(Posted posted, DbSession session, TrialDb db, Script script)
    {
        await script.ReachAsync("Posted", (posted.Id, session, db));
        return new Ping(posted.Id);
    }
}
