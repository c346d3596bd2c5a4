using Bookings.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Matching;

/// <summary>How often one person has been asked and has had work in twelve months: whether the asking is fair can be seen.</summary>
public sealed record Share(int Asked, int Worked)
{
    private static readonly Duration Year = Duration.FromDays(365);

    public static async Task<IReadOnlyDictionary<Guid, Share>> OfAsync(BookingsDb db, IReadOnlyList<Guid> experts, Instant now, CancellationToken ct)
    {
        var since = now - Year;
        var asked = await db.Offers.AsNoTracking().Where(o => experts.Contains(o.ExpertId) && o.OfferedAt >= since)
            .GroupBy(o => o.ExpertId).Select(of => new { Id = of.Key, Count = of.Count() }).ToDictionaryAsync(of => of.Id, of => of.Count, ct);
        var worked = await db.Assignments.AsNoTracking().Where(a => experts.Contains(a.ExpertId) && a.StartsAt >= since && a.State != AssignmentState.Cancelled && a.State != AssignmentState.NotHeld)
            .GroupBy(a => a.ExpertId).Select(of => new { Id = of.Key, Count = of.Count() }).ToDictionaryAsync(of => of.Id, of => of.Count, ct);
        return experts.ToDictionary(id => id, id => new Share(asked.GetValueOrDefault(id), worked.GetValueOrDefault(id)));
    }

    public string Say(string language) => BookingsTexts.T.Say(language, "match.share", Asked, Worked);
}
