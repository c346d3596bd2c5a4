using Bookings.Data;
using Bookings.Requesting;
using Foundation;
using Foundation.Calendar;
using Foundation.Messaging;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Clinics;

/// <summary>The time of a clinic that was asked for is divided into slots, and the same clinic is asked for on more days.</summary>
/// <param name="MoreDays">Further days of a series, each a request of its own.</param>
public sealed record OpenSlots(Guid RequestId, SlotPlan Plan, IReadOnlyList<LocalDate> MoreDays, Reach By);

public abstract record OpenSlotsOutcome
{
    private OpenSlotsOutcome() { }

    /// <summary>Done, now or by an earlier click.</summary>
    public sealed record Opened(Guid ClinicId) : OpenSlotsOutcome;
    /// <summary>No such request within the person's reach, or it is not for a clinic.</summary>
    public sealed record NotThere : OpenSlotsOutcome;
    /// <summary>The request was called off, or the day has come, or more is asked for by a closed unit.</summary>
    public sealed record Over : OpenSlotsOutcome;
}

public static class OpenSlotsHandler
{
    public static async Task<(OpenSlotsOutcome, Cascade?)> Handle(OpenSlots command, BookingsDb db, Organisation organisation, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        if (await command.By.Of(db.Requests).SingleOrDefaultAsync(r => r.Id == command.RequestId && r.TaskType == TaskTypes.Clinic, ct) is not { } first)
            return (new OpenSlotsOutcome.NotThere(), null);
        if (await db.Clinics.AsNoTracking().SingleOrDefaultAsync(c => c.RequestId == first.Id, ct) is { } earlier)
            return (new OpenSlotsOutcome.Opened(earlier.Id), null);
        if (!CanOpen(first, now) || command.MoreDays.Count > 0 && await db.UnitClosings.AnyAsync(c => c.UnitId == first.UnitId, ct))
            return (new OpenSlotsOutcome.Over(), null);

        var series = Guid.CreateVersion7();
        db.Clinics.Add(new Clinic(series, first.Id, series, command.Plan, FeedbackAddress.NewCode(), now));
        var unitName = await db.Units.Where(unit => unit.Id == first.UnitId).Select(unit => unit.Name).SingleAsync(ct);
        var told = new Cascade();
        foreach (var day in command.MoreDays)
        {
            var request = new Request(Guid.CreateVersion7(), first.UnitId, first.ByPerson, first.On(day), now);
            db.Requests.Add(request);
            told.Add(request.AskFee());
            db.Clinics.Add(new Clinic(Guid.CreateVersion7(), request.Id, series, command.Plan, FeedbackAddress.NewCode(), now));
            if (command.By.Role != Roles.Coordinator && NewRequestLetter.To(organisation, request, unitName, now) is { } letter)
                told.Add(letter);
        }
        return (new OpenSlotsOutcome.Opened(series), told);
    }

    /// <summary>Whether a request can still become a clinic.</summary>
    public static bool CanOpen(Request request, Instant now) =>
        request.TaskType == TaskTypes.Clinic && (request.IsOpen || request.Status == RequestStatus.Filled) && request.StartsAt > now;
}
