using Bookings.Data;
using Foundation;
using Foundation.Calendar;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bookings.Requesting;

/// <summary>What the <c>check</c> command audits of requests and drafts. Sentences name ids only: they end up in logs.</summary>
internal static class RequestInvariants
{
    public static async Task<IReadOnlyList<string>> PlacesAsync(IServiceProvider services, CancellationToken ct)
    {
        var db = services.GetRequiredService<BookingsDb>();
        var wrong = await db.Requests.AsNoTracking()
            .Select(r => new { r.Id, r.Places, r.PlacesTaken, Active = db.Assignments.Count(a => a.RequestId == r.Id && a.State != AssignmentState.Cancelled) })
            .Where(r => r.PlacesTaken != r.Active || r.PlacesTaken > r.Places).ToListAsync(ct);
        return [.. wrong.Select(r => $"request {r.Id} has {r.Places} places and counts {r.PlacesTaken} as taken, but {r.Active} are")];
    }

    public static async Task<IReadOnlyList<string>> StatusAsync(IServiceProvider services, CancellationToken ct)
    {
        var db = services.GetRequiredService<BookingsDb>();
        var wrong = await db.Requests.AsNoTracking()
            .Select(r => new
            {
                r.Id, r.Status, Full = r.PlacesTaken >= r.Places,
                Nobody = r.PlacesTaken == 0,
                CalledOff = db.RequestCancellations.Any(c => c.RequestId == r.Id),
                Ahead = db.Assignments.Any(a => a.RequestId == r.Id && a.State == AssignmentState.Confirmed),
                Asked = db.Offers.Any(o => o.RequestId == r.Id),
            })
            .Where(r => r.CalledOff != (r.Status == RequestStatus.Cancelled)
                || r.Status == RequestStatus.Filled && !r.Full
                || (r.Status == RequestStatus.New || r.Status == RequestStatus.Offered) && r.Full
                || r.Status == RequestStatus.Offered && !r.Asked
                || r.Status == RequestStatus.Unfilled && !r.Nobody
                || (r.Status == RequestStatus.Cancelled || r.Status == RequestStatus.Done) && r.Ahead)
            .ToListAsync(ct);
        return [.. wrong.Select(r => $"request {r.Id} is {r.Status}, which does not agree with its places, offers or cancellation")];
    }

    public static async Task<IReadOnlyList<string>> SentOnceAsync(IServiceProvider services, CancellationToken ct)
    {
        var db = services.GetRequiredService<BookingsDb>();
        var left = await db.Drafts.Where(d => db.Requests.Any(r => r.Id == d.Id)).Select(d => d.Id).ToListAsync(ct);
        var lost = await db.Requests.Where(r => !db.Units.Any(u => u.Id == r.UnitId)).Select(r => r.Id).ToListAsync(ct);
        return [.. left.Select(id => $"request {id} was sent and is still a draft"), .. lost.Select(id => $"request {id} belongs to no unit")];
    }

    public static async Task<IReadOnlyList<string>> FeeAskedAsync(IServiceProvider services, CancellationToken ct)
    {
        var db = services.GetRequiredService<BookingsDb>();
        var wrong = await db.Requests.Where(r => r.QuoteRevision < 1 || db.Quotes.Any(q => q.RequestId == r.Id && q.Revision > r.QuoteRevision)).Select(r => r.Id).ToListAsync(ct);
        return [.. wrong.Select(id => $"request {id} has never asked for its fee, or got an answer it did not ask for")];
    }

    /// <summary>The instant is derived: it must be what the wall clock says.</summary>
    public static async Task<IReadOnlyList<string>> TimesAsync(IServiceProvider services, CancellationToken ct)
    {
        var db = services.GetRequiredService<BookingsDb>();
        var wrong = new List<string>();
        await foreach (var r in db.Requests.Select(r => new { r.Id, r.Date, r.Start, r.End, r.StartsAt, r.EndsAt }).AsAsyncEnumerable().WithCancellation(ct))
            if (Helsinki.At(r.Date, r.Start) != r.StartsAt || Helsinki.At(r.Date, r.End) != r.EndsAt || r.EndsAt <= r.StartsAt)
                wrong.Add($"request {r.Id} has instants that are not its date and times");
        return wrong;
    }

    public static async Task<IReadOnlyList<string>> TemplatesAsync(IServiceProvider services, CancellationToken ct)
    {
        var db = services.GetRequiredService<BookingsDb>();
        var lost = await db.RequestTemplates.Where(t => !db.Units.Any(u => u.Id == t.UnitId)).Select(t => t.Id).ToListAsync(ct);
        var dated = (await db.RequestTemplates.AsNoTracking().Select(t => new { t.Id, t.Typed }).ToListAsync(ct)).Where(t => RequestInput.From(t.Typed).Date is not null);
        return [.. lost.Select(id => $"template {id} belongs to no unit"), .. dated.Select(t => $"template {t.Id} holds a date")];
    }
}
