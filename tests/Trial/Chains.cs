using Foundation.Messaging;
using Trial.Data;

namespace Trial;

/// <summary>Begins a chain of messages, each of which causes the next. Each link is heard by two listeners, the last is also posted.</summary>
public sealed record BeginChain(Guid Chain, int Links);

public sealed record ChainBegun(Guid Chain);

public static class BeginChainHandler
{
    public static (ChainBegun, Stepped) Handle(BeginChain command, TrialDb db)
    {
        db.Heard.Add(new Heard { Listener = "trial.BeginChain", About = command.Chain });
        return (new ChainBegun(command.Chain), new Stepped(command.Chain, 1, command.Links));
    }
}

public sealed record Stepped(Guid Chain, int Number, int Links);

public static class SteppedHandler
{
    public static object Handle(Stepped step, TrialDb db, Script script)
    {
        script.Reach("Stepped", step);
        db.Heard.Add(new Heard { Listener = "trial.Stepped", About = step.Chain, Number = step.Number });
        return step.Number < step.Links ? step with { Number = step.Number + 1 } : new Posted(step.Chain);
    }
}
