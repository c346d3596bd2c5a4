using Bookings.Data;
using Bookings.Evidencing;
using Microsoft.EntityFrameworkCore;

namespace Bookings.FollowingUp;

/// <summary>What bookings prove of a year: tasks that units have reported as held, by unit and type. One question, whatever the year holds.</summary>
public sealed class Proofs(IReadOnlyList<Proofs.Held> held, int year)
{
    public sealed record Held(Guid Unit, string TaskType, int Tasks, int Minutes);

    public static async Task<Proofs> OfAsync(BookingsDb db, int year, CancellationToken ct)
    {
        var period = EvidencePeriod.Year(year);
        return new Proofs(await (from place in db.Assignments
                                 join request in db.Requests on place.RequestId equals request.Id
                                 join report in db.UnitReports on place.Id equals report.AssignmentId
                                 where place.Seat != null && request.Date >= period.From && request.Date <= period.To && report.TookPlace && !report.NoShow
                                 group report.Minutes by new { request.UnitId, request.TaskType } into same
                                 select new Held(same.Key.UnitId, same.Key.TaskType, same.Count(), same.Sum())).ToListAsync(ct), year);
    }

    /// <summary>As a sentence for the answer; null when these units held no such task, or nobody has said what counts here.</summary>
    public string? Say(ProgrammePart area, ProgrammePart measure, string language)
    {
        var found = held.Where(one => measure.Proof.Contains(one.TaskType) && (area.Proof.Contains(ProgrammePart.EveryUnit) || area.Proof.Contains(one.Unit.ToString())))
            .GroupBy(one => one.TaskType).Select(same => (Type: same.Key, Tasks: same.Sum(one => one.Tasks), Minutes: same.Sum(one => one.Minutes))).ToList();
        if (found.Count == 0)
            return null;
        var types = string.Join(", ", found.OrderByDescending(one => one.Tasks).ThenBy(one => one.Type, StringComparer.Ordinal).Select(one => $"{TaskTypes.Say(one.Type, language).ToLowerInvariant()} {one.Tasks}"));
        return BookingsTexts.T.Say(language, "follow-up.proof", year, found.Sum(one => one.Tasks), types, Figure.Hours(found.Sum(one => one.Minutes)).Say(language));
    }

    public static bool IsAskedFor(ProgrammePart area, ProgrammePart measure) => area.Proof.Count > 0 && measure.Proof.Count > 0;
}
