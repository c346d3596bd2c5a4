using Bookings.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bookings.Units;

/// <summary>What the <c>check</c> command audits of the units.</summary>
internal static class UnitInvariants
{
    public static async Task<IReadOnlyList<string>> OnePersonPerAddressAsync(IServiceProvider services, CancellationToken ct)
    {
        var db = services.GetRequiredService<BookingsDb>();
        var people = await db.UnitMembers.Select(m => new { m.Email, m.PersonId }).Distinct().ToListAsync(ct);
        // Ids, not the address: what check prints ends up in logs.
        return [.. people.GroupBy(p => p.Email).Where(same => same.Count() > 1).Select(same => "one address belongs to " + string.Join(" and ", same.Select(p => p.PersonId)))];
    }

    public static async Task<IReadOnlyList<string>> TreeAsync(IServiceProvider services, CancellationToken ct)
    {
        var db = services.GetRequiredService<BookingsDb>();
        var areas = await db.Branches.Where(b => b.Under != Guid.Empty && !db.Branches.Any(d => d.Id == b.Under && d.Under == Guid.Empty)).Select(b => b.Id).ToListAsync(ct);
        var units = await db.Units.Where(u => u.BranchId != null && !db.Branches.Any(b => b.Id == u.BranchId && b.Under != Guid.Empty)).Select(u => u.Id).ToListAsync(ct);
        return [.. areas.Select(id => $"service area {id} stands under no division"), .. units.Select(id => $"unit {id} stands in no service area")];
    }
}
