using Bookings.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Preferring;

/// <summary>Days on which the person is away, both included. The id is the form's own: sent twice, they are away once.</summary>
public sealed record AddAbsence(Guid Id, Guid ExpertId, LocalDate From, LocalDate To);

public static class AddAbsenceHandler
{
    /// <returns>False when nobody has the id.</returns>
    public static async Task<bool> Handle(AddAbsence command, BookingsDb db, CancellationToken ct)
    {
        if (await db.Candidates.FindAsync([command.ExpertId], ct) is null)
            return false;
        if (await db.Absences.FindAsync([command.Id], ct) is null)
            db.Absences.Add(new Absence { Id = command.Id, ExpertId = command.ExpertId, From = command.From, To = command.To });
        return true;
    }
}

/// <summary>The person is not away then after all.</summary>
public sealed record RemoveAbsence(Guid Id, Guid ExpertId);

public static class RemoveAbsenceHandler
{
    /// <returns>False when it was removed before, or is another's.</returns>
    public static async Task<bool> Handle(RemoveAbsence command, BookingsDb db, CancellationToken ct)
    {
        if (await db.Absences.SingleOrDefaultAsync(a => a.Id == command.Id && a.ExpertId == command.ExpertId, ct) is not { } absence)
            return false;
        db.Absences.Remove(absence);
        return true;
    }
}
