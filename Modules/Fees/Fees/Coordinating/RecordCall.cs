using Fees.Data;
using Foundation;
using NodaTime;

namespace Fees.Coordinating;

/// <summary>The coordinator has told the person.</summary>
public sealed record RecordCall(Guid CallId);

public enum CallOutcome { Recorded, NotFound }

public static class RecordCallHandler
{
    public static async Task<CallOutcome> Handle(RecordCall command, FeesDb db, Sender sender, IClock clock, CancellationToken ct)
    {
        if (await db.Calls.FindAsync([command.CallId], ct) is not { } call)
            return CallOutcome.NotFound;
        if (call.DoneAt is null)
            call.Done(Act.Of(sender, clock));
        return CallOutcome.Recorded;
    }
}
