using Bookings.Data;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Reminding;

/// <summary>The coordinator has called the expert about this place. Said twice, it holds once.</summary>
/// <param name="Kind">As in <see cref="ReminderCall"/>; a missing report is not marked but written.</param>
public sealed record MarkCalled(Guid AssignmentId, string Kind);

public static class MarkCalledHandler
{
    public static async Task Handle(MarkCalled command, BookingsDb db, ReminderSettings settings, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var known = command.Kind is ReminderCall.Cancelled or ReminderCall.NotHeld or ReminderCall.Impact || settings.Kinds.Contains(command.Kind);
        if (!known || await db.Assignments.Where(a => a.Id == command.AssignmentId).Select(a => (int?)a.Turn).SingleOrDefaultAsync(ct) is not { } turn
            || await db.Reminders.AnyAsync(r => r.AssignmentId == command.AssignmentId && r.Kind == command.Kind && r.To == Roles.Expert && r.Turn == turn, ct))
            return;
        db.Reminders.Add(new Reminder { AssignmentId = command.AssignmentId, Kind = command.Kind, To = Roles.Expert, Turn = turn, DueAt = now, HandledAt = now, Missed = false });
    }
}
