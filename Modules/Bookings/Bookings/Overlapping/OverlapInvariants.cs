using Bookings.Data;
using Foundation;
using Foundation.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Bookings.Overlapping;

/// <summary>What the <c>check</c> command audits of people who are in two places at once.</summary>
internal static class OverlapInvariants
{
    /// <summary>A stretch of one person's time: a confirmed place of ours, or what another module has reserved.</summary>
    private sealed record Stretch(Guid PersonId, Guid? PlaceId, int Turn, string Owner, Instant StartsAt, Instant EndsAt);

    public static async Task<IReadOnlyList<string>> AgreedAsync(IServiceProvider services, CancellationToken ct)
    {
        var (db, foundation) = (services.GetRequiredService<BookingsDb>(), services.GetRequiredService<FoundationDb>());
        var places = await db.Assignments.AsNoTracking().Where(a => a.State == AssignmentState.Confirmed)
            .Select(a => new Stretch(a.ExpertId, a.Id, a.Turn, "", a.StartsAt, a.EndsAt)).ToListAsync(ct);
        var others = await foundation.Reservations.AsNoTracking().Where(r => !r.Owner.StartsWith(Assignment.OwnerPrefix))
            .Select(r => new Stretch(r.PersonId, null, 0, r.Owner, r.StartsAt, r.EndsAt)).ToListAsync(ct);
        var agreed = (await db.OverlapPermits.AsNoTracking().Where(p => p.Reason != "").ToListAsync(ct)).ToLookup(p => p.AssignmentId);
        return [.. from person in places.Concat(others).GroupBy(one => one.PersonId)
                   from pair in Overlapping([.. person.OrderBy(one => one.StartsAt)])
                   where !agreed[pair.First.PlaceId ?? Guid.Empty].Any(permit => Covers(permit, pair.First, pair.Second))
                       && !agreed[pair.Second.PlaceId ?? Guid.Empty].Any(permit => Covers(permit, pair.Second, pair.First))
                   select $"{Name(pair.First)} and {Name(pair.Second)} of one person overlap, and nobody has agreed to it."];
    }

    /// <summary>Every pair in which a place of ours is: a long one may overlap with several that follow it.</summary>
    private static IEnumerable<(Stretch First, Stretch Second)> Overlapping(List<Stretch> ordered)
    {
        for (var one = 0; one < ordered.Count; one++)
            for (var next = one + 1; next < ordered.Count && ordered[next].StartsAt < ordered[one].EndsAt; next++)
                if (ordered[one].PlaceId is not null || ordered[next].PlaceId is not null)
                    yield return (ordered[one], ordered[next]);
    }

    private static bool Covers(OverlapPermit permit, Stretch place, Stretch with) => permit.Turn == place.Turn
        && (with.PlaceId is { } other ? permit.WithAssignmentId == other && permit.WithTurn == with.Turn
            : permit.WithOwner == with.Owner && permit.WithStartsAt == with.StartsAt && permit.WithEndsAt == with.EndsAt);

    private static string Name(Stretch one) => one.PlaceId is { } place ? $"Assignment {place}" : $"Reservation {one.Owner}";

    public static async Task<IReadOnlyList<string>> OfOnePersonAsync(IServiceProvider services, CancellationToken ct)
    {
        var db = services.GetRequiredService<BookingsDb>();
        var stray = await db.OverlapPermits
            .Where(p => !db.Assignments.Any(a => a.Id == p.AssignmentId && (p.WithAssignmentId == null || db.Assignments.Any(o => o.Id == p.WithAssignmentId && o.Id != a.Id && o.ExpertId == a.ExpertId))))
            .Select(p => p.Id).Take(100).ToListAsync(ct);
        return [.. stray.Select(id => $"Permit {id} is not about two places of one person.")];
    }
}
