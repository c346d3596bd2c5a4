using Bookings.Data;
using Foundation;
using Foundation.Messaging;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Clinics;

/// <summary>A unit reserves a slot for a client. The form has no room for who the client is.</summary>
/// <param name="VisitId">Made with the form, so that a second click reserves nothing more.</param>
/// <param name="Concern">An experience area, or nothing.</param>
public sealed record ReserveSlot(Guid VisitId, Guid ClinicId, Instant StartsAt, Guid UnitId, int People, string? Concern, Reach By);

public enum ReserveOutcome
{
    Reserved,
    /// <summary>No such clinic, or not the person's unit, or one that is closed.</summary>
    NotThere,
    /// <summary>Somebody was first.</summary>
    Taken,
    /// <summary>The clinic has no slot at that time any more: its times have changed since the page was opened.</summary>
    Gone,
    /// <summary>The clinic was called off, or the slot has begun.</summary>
    Over,
    /// <summary>This very reservation was made and is over already.</summary>
    Ended,
}

public static class ReserveSlotHandler
{
    public static async Task<(ReserveOutcome, Cascade?)> Handle(ReserveSlot command, BookingsDb db, ClinicRules rules, Organisation organisation, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        if (!command.By.Covers(command.UnitId) || await db.Clinics.AsNoTracking().SingleOrDefaultAsync(c => c.Id == command.ClinicId, ct) is not { } clinic
            || !await db.Units.AnyAsync(u => u.Id == command.UnitId && !db.UnitClosings.Any(c => c.UnitId == u.Id), ct))
            return (ReserveOutcome.NotThere, null);
        if (await db.ClinicVisits.AsNoTracking().SingleOrDefaultAsync(v => v.Id == command.VisitId, ct) is { } mine)
            return (mine.UnitId != command.UnitId || mine.ClinicId != clinic.Id ? ReserveOutcome.NotThere
                : mine.State == VisitState.Reserved && mine.StartsAt == command.StartsAt ? ReserveOutcome.Reserved : ReserveOutcome.Ended, null);
        var visits = await db.ClinicVisits.AsNoTracking().Where(v => v.ClinicId == clinic.Id && v.State == VisitState.Reserved).ToListAsync(ct);
        var request = await db.Requests.SingleAsync(r => r.Id == clinic.RequestId, ct);
        if (IsOver(request) || command.StartsAt <= now)
            return (ReserveOutcome.Over, null);
        if (ClinicTimes.Of(clinic, request, visits).FirstOrDefault(one => one.From == command.StartsAt) is not { } slot)
            return (ReserveOutcome.Gone, null);
        var lanes = visits.Where(v => v.StartsAt == slot.From).Select(v => v.Lane).ToHashSet();
        if (lanes.Count >= rules.Lanes(request, now))
            return (ReserveOutcome.Taken, null);

        var free = Enumerable.Range(1, request.Places).First(lane => !lanes.Contains(lane)); // there are at least as many places as lanes
        var visit = new ClinicVisit(command.VisitId, clinic.Id, slot.From, slot.To, free, command.UnitId, command.By.PersonId ?? Guid.Empty, command.People, command.Concern, lanes.Count >= request.PlacesTaken, now);
        db.ClinicVisits.Add(visit);
        db.Requests.Update(request); // who moves the clinic at the same moment sees this slot, or this sees the new time
        var letters = await ClinicLetters.ForAsync(db, clinic, request, organisation, now, ct);
        return (ReserveOutcome.Reserved, [.. await letters.ToAsync(visit, ClinicLetters.Reserved, ct)]);
    }

    /// <summary>Nobody comes to this clinic any more.</summary>
    public static bool IsOver(Request request) => request.Status is RequestStatus.Cancelled or RequestStatus.Unfilled or RequestStatus.Done;
}
