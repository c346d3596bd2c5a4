using Bookings.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bookings.Replanning;

/// <summary>What the <c>check</c> command audits of changes of time and place.</summary>
internal static class ReplanInvariants
{
    public static async Task<IReadOnlyList<string>> QuestionsAsync(IServiceProvider services, CancellationToken ct)
    {
        var db = services.GetRequiredService<BookingsDb>();
        var idle = await db.Reconfirmations
            .Where(q => q.OpenFor != null && !db.Assignments.Any(a => a.Id == q.OpenFor && a.Id == q.AssignmentId && a.State == AssignmentState.Confirmed))
            .Select(q => q.Id).Take(100).ToListAsync(ct);
        var stray = await db.Reconfirmations
            .Where(q => !db.PlanChanges.Any(c => c.Id == q.ChangeId && db.Assignments.Any(a => a.Id == q.AssignmentId && a.RequestId == c.RequestId)))
            .Select(q => q.Id).Take(100).ToListAsync(ct);
        return [.. idle.Select(id => $"Question {id} about a new time awaits an answer for a place that nobody has."), .. stray.Select(id => $"Question {id} about a new time is about no change of its request.")];
    }

    public static async Task<IReadOnlyList<string>> ChangesAsync(IServiceProvider services, CancellationToken ct)
    {
        var db = services.GetRequiredService<BookingsDb>();
        var requests = await db.Requests.AsNoTracking().Where(r => db.PlanChanges.Any(c => c.RequestId == r.Id)).ToListAsync(ct);
        var changes = (await db.PlanChanges.AsNoTracking().ToListAsync(ct)).ToLookup(change => change.RequestId);
        var wrong = new List<string>();
        foreach (var request in requests)
        {
            var ordered = changes[request.Id].OrderBy(change => change.At).ThenBy(change => change.Id).ToList();
            if (ordered[^1].After != Plan.Of(request))
                wrong.Add($"Request {request.Id} is not when and where its last change says.");
            if (ordered.Zip(ordered.Skip(1)).Any(pair => pair.First.After != pair.Second.Before))
                wrong.Add($"The changes of request {request.Id} do not follow from each other.");
        }
        return wrong;
    }

    public static async Task<IReadOnlyList<string>> TimesAsync(IServiceProvider services, CancellationToken ct)
    {
        var db = services.GetRequiredService<BookingsDb>();
        var apart = await (from place in db.Assignments
                           join request in db.Requests on place.RequestId equals request.Id
                           where place.State != AssignmentState.Cancelled && (place.StartsAt != request.StartsAt || place.EndsAt != request.EndsAt)
                           select place.Id).Take(100).ToListAsync(ct);
        return [.. apart.Select(id => $"Assignment {id} and its request are at different times.")];
    }
}
