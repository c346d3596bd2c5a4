using Foundation.Privacy;

namespace Trial;

/// <summary>Reads, changes and exports a person's data, and may fail after it.</summary>
public sealed record LookUp(Guid Subject, bool Fails);

public static class LookUpHandler
{
    public static void Handle(LookUp command, PrivacyLog log)
    {
        log.Changed(command.Subject, "trial.needs");
        log.Read(command.Subject, "trial.needs");
        log.Exported(command.Subject, "trial.needs");
        if (command.Fails)
            throw new InvalidOperationException("the script says so");
    }
}
