using Bookings.Data;
using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;

namespace Bookings.Requesting;

/// <summary>
/// Somebody who has a place, as the unit may see them: first name; contact and needs while the task is ahead. Nothing else of the register.
/// </summary>
/// <param name="LastName">Only for the coordinator.</param>
/// <param name="Open">Contact and needs are shown, and the reading is logged.</param>
/// <param name="AskedAnew">The time or place has changed and the person has not yet said that it suits.</param>
public sealed record ComingPerson(Guid AssignmentId, Guid ExpertId, string FirstName, string? LastName, AssignmentState State, string? Phone, string? Email, string? Needs, bool Open, bool AskedAnew = false)
{
    public static async Task<IReadOnlyList<ComingPerson>> OfAsync(BookingsDb db, Vault vault, Guid requestId, bool forCoordinator, CancellationToken ct)
    {
        var rows = await (from assignment in db.Assignments.AsNoTracking()
                          join expert in db.Candidates on assignment.ExpertId equals expert.Id
                          where assignment.RequestId == requestId && assignment.State != AssignmentState.Cancelled
                          orderby assignment.ConfirmedAt
                          select new { assignment.Id, assignment.ExpertId, assignment.State, expert.FirstName, expert.LastName, expert.Phone, expert.Email, expert.ByPhone, expert.Needs,
                              AskedAnew = db.Reconfirmations.Any(q => q.OpenFor == assignment.Id) }).ToListAsync(ct);
        return [.. rows.Select(row =>
        {
            // Once both have reported the unit has no more use for it.
            var open = row.State == AssignmentState.Confirmed;
            return new ComingPerson(row.Id, row.ExpertId, row.FirstName, forCoordinator ? row.LastName : null, row.State,
                open ? row.Phone : null, open && !row.ByPhone ? row.Email : null, open ? vault.OpenOrNull(row.Needs) : null, open, row.AskedAnew);
        })];
    }

    public string Name => $"{FirstName} {LastName}".Trim();

    /// <summary>What the privacy log keeps of showing this.</summary>
    public IEnumerable<PersonalDataRead> Reads()
    {
        if (Phone is not null || Email is not null)
            yield return new PersonalDataRead(ExpertId, "bookings.contact");
        if (Needs is not null)
            yield return new PersonalDataRead(ExpertId, "bookings.needs");
    }
}
