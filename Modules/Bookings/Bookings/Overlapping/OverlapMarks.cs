using Bookings.Data;
using Foundation.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Bookings.Overlapping;

/// <summary>What is agreed and still so: both are at the times that were agreed, and neither was cancelled.</summary>
public static class OverlapMarks
{
    /// <summary>By the place that shows it. One question; one more when something of another module is among them.</summary>
    public static async Task<ILookup<Guid, OverlapMark>> OfAsync(BookingsDb db, Ledger ledger, IQueryable<Guid> places, CancellationToken ct)
    {
        var rows = await (from permit in db.OverlapPermits.AsNoTracking()
                          join place in db.Assignments on permit.AssignmentId equals place.Id
                          join request in db.Requests on place.RequestId equals request.Id
                          join unit in db.Units on place.UnitId equals unit.Id
                          join expert in db.Candidates on place.ExpertId equals expert.Id
                          from other in db.Assignments.Where(o => o.Id == permit.WithAssignmentId).DefaultIfEmpty()
                          from otherRequest in db.Requests.Where(r => r.Id == other.RequestId).DefaultIfEmpty()
                          from otherUnit in db.Units.Where(u => u.Id == other.UnitId).DefaultIfEmpty()
                          where (places.Contains(permit.AssignmentId) || permit.WithAssignmentId != null && places.Contains(permit.WithAssignmentId!.Value))
                              && permit.Reason != "" && place.State != AssignmentState.Cancelled && place.Turn == permit.Turn
                              && (permit.WithAssignmentId == null || other.State != AssignmentState.Cancelled && other.Turn == permit.WithTurn)
                          orderby permit.At, permit.Id
                          select new
                          {
                              permit, place.ExpertId, Expert = expert.FirstName + " " + expert.LastName, Mine = new OverlapMark.Booked(place.Id, place.RequestId, request.TaskType, unit.Name),
                              OtherRequest = (Guid?)other.RequestId, OtherType = otherRequest.TaskType, OtherUnit = otherUnit.Name,
                          }).ToListAsync(ct);
        var foreign = rows.Where(row => row.permit.WithAssignmentId is null).ToList();
        var held = foreign.Count == 0 ? [] : (await ledger.HeldAsync([.. foreign.Select(row => row.ExpertId).Distinct()], [.. foreign.Select(row => row.permit.WithOwner).Distinct()], ct))
            .Select(r => (r.PersonId, r.Owner, r.StartsAt, r.EndsAt)).ToHashSet();
        return rows.SelectMany(row => Sides(row.permit, row.ExpertId, row.Expert.Trim(), row.Mine,
                row.permit.WithAssignmentId is { } id ? new(id, row.OtherRequest!.Value, row.OtherType, row.OtherUnit) : null,
                row.permit.WithAssignmentId is not null || held.Contains((row.ExpertId, row.permit.WithOwner, row.permit.WithStartsAt, row.permit.WithEndsAt))))
            .ToLookup(mark => mark.PlaceId);
    }

    public static Task<ILookup<Guid, OverlapMark>> OfAsync(BookingsDb db, Ledger ledger, IReadOnlyCollection<Guid> places, CancellationToken ct) =>
        OfAsync(db, ledger, db.Assignments.Where(place => places.Contains(place.Id)).Select(place => place.Id), ct);

    public static async Task<IReadOnlyList<OverlapMark>> OfAsync(BookingsDb db, Ledger ledger, Guid place, CancellationToken ct) => [.. (await OfAsync(db, ledger, [place], ct))[place]];

    /// <summary>Each of the two shows the other.</summary>
    /// <param name="with">Null for something of another module, which shows nothing of ours.</param>
    private static IEnumerable<OverlapMark> Sides(OverlapPermit permit, Guid expertId, string expert, OverlapMark.Booked mine, OverlapMark.Booked? with, bool stands)
    {
        if (!stands)
            yield break;
        var mark = Of(permit, expertId, expert, mine, with);
        yield return mark;
        if (Mirrored(permit, mark, mine) is { } mirrored)
            yield return mirrored;
    }

    internal static OverlapMark Of(OverlapPermit permit, Guid expertId, string expert, OverlapMark.Booked mine, OverlapMark.Booked? with) =>
        new(mine.PlaceId, mine.RequestId, expertId, expert, with, permit.WithStartsAt, permit.WithEndsAt, permit.Reason, permit.ByName, permit.At);

    /// <summary>The same seen from the other; null when that is not ours.</summary>
    internal static OverlapMark? Mirrored(OverlapPermit permit, OverlapMark mark, OverlapMark.Booked mine) => mark.With is not { } with ? null
        : mark with { PlaceId = with.PlaceId, RequestId = with.RequestId, With = mine, StartsAt = permit.StartsAt, EndsAt = permit.EndsAt };
}
