using Foundation;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Training.Data;

namespace Training.Calling;

/// <summary>The coordinator has called. Said twice, it holds once.</summary>
public sealed record MarkCallDone(Guid CallId);

public static class MarkCallDoneHandler
{
    public static async Task Handle(MarkCallDone command, TrainingDb db, Sender sender, IClock clock, CancellationToken ct)
    {
        if (await db.Calls.SingleOrDefaultAsync(c => c.Id == command.CallId && c.DoneAt == null, ct) is { } call)
            (call.DoneAt, call.DoneBy) = (clock.GetCurrentInstant(), sender.PersonId);
    }
}
