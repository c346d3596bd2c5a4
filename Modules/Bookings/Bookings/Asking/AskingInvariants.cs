using Bookings.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bookings.Asking;

/// <summary>What the <c>check</c> command audits of askings. Sentences name ids only: they end up in logs.</summary>
internal static class AskingInvariants
{
    public static async Task<IReadOnlyList<string>> RunningAsync(IServiceProvider services, CancellationToken ct)
    {
        var db = services.GetRequiredService<BookingsDb>();
        var lost = await db.AskingLists.AsNoTracking()
            .Where(a => a.State == AskingState.Running && (a.LookAgainAt == null || !db.Requests.Any(r => r.Id == a.RequestId && (r.Status == RequestStatus.New || r.Status == RequestStatus.Offered)))
                || a.State != AskingState.Running && (a.LookAgainAt != null || a.EndedAt == null))
            .Select(a => new { a.RequestId, a.State }).ToListAsync(ct);
        return [.. lost.Select(a => $"the asking of request {a.RequestId} is {a.State}, which does not agree with the request or its next look")];
    }

    public static async Task<IReadOnlyList<string>> AskedAsync(IServiceProvider services, CancellationToken ct)
    {
        var db = services.GetRequiredService<BookingsDb>();
        var wrong = await db.AskingTurns.AsNoTracking()
            .Where(t => t.State == TurnState.Asked && !db.Offers.Any(o => o.RequestId == t.RequestId && o.ExpertId == t.ExpertId) || !db.AskingLists.Any(a => a.RequestId == t.RequestId))
            .Select(t => t.Id).ToListAsync(ct);
        return [.. wrong.Select(id => $"turn {id} was asked without an offer, or is on no list")];
    }
}
