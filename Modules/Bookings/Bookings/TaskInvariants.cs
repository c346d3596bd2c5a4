using Bookings.Data;
using Bookings.Overlapping;
using Foundation;
using Foundation.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bookings;

/// <summary>What must always hold of confirmed places; the <c>check</c> command asks.</summary>
internal static class TaskInvariants
{
    public static void AddTo(ModuleBuilder module)
    {
        module.Check("a confirmed place has its time reserved, a cancelled one has none", (services, ct) =>
            ReservationsAsync(services.GetRequiredService<BookingsDb>(), services.GetRequiredService<FoundationDb>(), ct));
        module.Check("nobody has two confirmed places at one time without an override with a reason", OverlapInvariants.AgreedAsync);
        module.Check("an agreed overlap is of two places of one person", OverlapInvariants.OfOnePersonAsync);
        Add(module, "a completed place has both reports", (db, ct) => SentencesAsync(
            db.Assignments.Where(a => a.State == AssignmentState.Completed
                && !(db.UnitReports.Any(r => r.AssignmentId == a.Id) && db.ExpertReports.Any(r => r.AssignmentId == a.Id))),
            id => $"Assignment {id} is completed without both reports.", ct));
        Add(module, "a place with both reports is settled", (db, ct) => SentencesAsync(
            db.Assignments.Where(a => a.State == AssignmentState.Confirmed
                && db.UnitReports.Any(r => r.AssignmentId == a.Id) && db.ExpertReports.Any(r => r.AssignmentId == a.Id)),
            id => $"Assignment {id} has both reports but is neither completed nor not held.", ct));
        Add(module, "a cancelled place says who and why, and only such a place does", (db, ct) => SentencesAsync(
            db.Assignments.Where(a => (a.State == AssignmentState.Cancelled) != db.Cancellations.Any(c => c.AssignmentId == a.Id)),
            id => $"Assignment {id} and its cancellation disagree.", ct));
        Add(module, "each person's count of tasks is the number of their places that year", CountsAsync);
    }

    private static async Task<IReadOnlyList<string>> ReservationsAsync(BookingsDb db, FoundationDb foundation, CancellationToken ct)
    {
        var reserved = await foundation.Reservations.AsNoTracking().Where(r => r.Owner.StartsWith(Assignment.OwnerPrefix))
            .Select(r => new { r.Owner, r.PersonId, r.StartsAt, r.EndsAt }).ToDictionaryAsync(r => r.Owner, ct);
        var problems = new List<string>();
        var places = db.Assignments.AsNoTracking().Where(a => a.State == AssignmentState.Confirmed || a.State == AssignmentState.Cancelled)
            .Select(a => new { a.Id, a.ExpertId, a.StartsAt, a.EndsAt, a.State });
        await foreach (var place in places.AsAsyncEnumerable().WithCancellation(ct))
        {
            var held = reserved.GetValueOrDefault(Assignment.OwnerOf(place.Id));
            if (place.State == AssignmentState.Cancelled && held is not null)
                problems.Add($"Assignment {place.Id} is cancelled but its time is still reserved.");
            if (place.State == AssignmentState.Confirmed && (held is null || held.PersonId != place.ExpertId || held.StartsAt != place.StartsAt || held.EndsAt != place.EndsAt))
                problems.Add($"Assignment {place.Id} is confirmed but its time is not reserved as it should be.");
        }
        return problems;
    }

    private static async Task<IReadOnlyList<string>> CountsAsync(BookingsDb db, CancellationToken ct)
    {
        var years = await (from place in db.Assignments.AsNoTracking()
                           join request in db.Requests on place.RequestId equals request.Id
                           where place.State != AssignmentState.Cancelled
                           select new { place.ExpertId, request.Date }).ToListAsync(ct);
        var real = years.GroupBy(p => (p.ExpertId, p.Date.Year)).ToDictionary(same => same.Key, same => same.Count());
        var counted = await db.TaskCounts.AsNoTracking().ToDictionaryAsync(c => (c.ExpertId, c.Year), c => c.Count, ct);
        return [.. from key in real.Keys.Union(counted.Keys)
                   let should = real.GetValueOrDefault(key)
                   let says = counted.GetValueOrDefault(key)
                   where should != says
                   select $"Expert {key.ExpertId} has {should} places in {key.Year}, but the count says {says}."];
    }

    private static async Task<IReadOnlyList<string>> SentencesAsync(IQueryable<Assignment> broken, Func<Guid, string> sentence, CancellationToken ct) =>
        [.. (await broken.Select(a => a.Id).Take(100).ToListAsync(ct)).Select(sentence)];

    private static void Add(ModuleBuilder module, string invariant, Func<BookingsDb, CancellationToken, Task<IReadOnlyList<string>>> find) =>
        module.Check(invariant, (services, ct) => find(services.GetRequiredService<BookingsDb>(), ct));
}
