using Bookings.Data;
using Foundation.Calendar;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Matching;

/// <summary>
/// What goes on around some requests, read at once over the whole time that they span. What of it bears on one request is picked out here: the questions are as
/// many for fifty as for one.
/// </summary>
internal sealed class Around
{
    public sealed record Hold(Guid RequestId, Guid ExpertId, Instant StartsAt, Instant EndsAt);

    public sealed record Away(Guid ExpertId, LocalDate From, LocalDate To);

    public sealed record Told(Guid ExpertId, Instant At);

    public required ILookup<Guid, Guid> Asked { get; init; }
    public required IReadOnlyList<Hold> Held { get; init; }
    public required IReadOnlyList<Away> Absences { get; init; }
    public required IReadOnlyList<TakenTime> Taken { get; init; }
    public required IReadOnlyDictionary<int, IReadOnlyDictionary<Guid, int>> Tasks { get; init; }
    public required IReadOnlyDictionary<Guid, Preference> Preferences { get; init; }
    public required ILookup<YearMonth, Guid> InMonth { get; init; }

    public static async Task<Around> ReadAsync(BookingsDb db, Ledger ledger, CandidatePool pool, IReadOnlyCollection<Request> requests, CancellationToken ct)
    {
        var ids = requests.Select(request => request.Id).ToList();
        var (begins, ends) = (requests.Min(request => request.StartsAt), requests.Max(request => request.EndsAt));
        var (first, last) = (requests.Min(request => request.Date), requests.Max(request => request.Date));
        var preferences = await pool.PreferencesAsync(db, ct);
        return new()
        {
            Asked = (await db.Offers.AsNoTracking().Where(o => ids.Contains(o.RequestId) && (o.State == OfferState.Open || o.State == OfferState.Accepted))
                .Select(o => new { o.RequestId, o.ExpertId }).ToListAsync(ct)).ToLookup(o => o.RequestId, o => o.ExpertId),
            Held = await (from offer in db.Offers
                          join request in db.Requests on offer.RequestId equals request.Id
                          where offer.State == OfferState.Open && request.StartsAt < ends && request.EndsAt > begins
                          select new Hold(request.Id, offer.ExpertId, request.StartsAt, request.EndsAt)).ToListAsync(ct),
            Absences = await db.Absences.Where(a => a.To >= first && a.From <= last).Select(a => new Away(a.ExpertId, a.From, a.To)).ToListAsync(ct),
            Taken = await ledger.TakenAsync(begins, ends, ct),
            Tasks = await pool.TasksAsync(db, [.. requests.Select(request => request.Date.Year).Distinct()], ct),
            Preferences = preferences,
            InMonth = preferences.Values.Any(said => said.MostInMonth is not null) ? await InMonthsAsync(db, first, last, ct) : Array.Empty<Guid>().ToLookup(_ => default(YearMonth)),
        };
    }

    /// <summary>Tasks and open offers of those who have said how many are enough, by the month on the wall clock.</summary>
    private static async Task<ILookup<YearMonth, Guid>> InMonthsAsync(BookingsDb db, LocalDate first, LocalDate last, CancellationToken ct)
    {
        var (begins, ends) = (Begins(first.ToYearMonth()), Begins(last.ToYearMonth().PlusMonths(1)));
        var counting = db.Preferences.Where(p => p.MostInMonth != null).Select(p => p.ExpertId);
        var places = await db.Assignments.Where(a => a.StartsAt >= begins && a.StartsAt < ends && a.State != AssignmentState.Cancelled && counting.Contains(a.ExpertId))
            .Select(a => new Told(a.ExpertId, a.StartsAt)).ToListAsync(ct);
        var open = await (from offer in db.Offers
                          join request in db.Requests on offer.RequestId equals request.Id
                          where offer.State == OfferState.Open && counting.Contains(offer.ExpertId) && request.StartsAt >= begins && request.StartsAt < ends
                          select new Told(offer.ExpertId, request.StartsAt)).ToListAsync(ct);
        return places.Concat(open).ToLookup(one => Helsinki.Date(one.At).ToYearMonth(), one => one.ExpertId);
    }

    private static Instant Begins(YearMonth month) => Helsinki.At(month.OnDayOfMonth(1), LocalTime.Midnight);

    public Circumstances Of(Request request)
    {
        var (begins, ends, day) = (request.StartsAt, request.EndsAt, request.Date);
        return new(Taken.Where(taken => taken.Overlaps(begins, ends)).Select(taken => taken.PersonId).ToHashSet(), Asked[request.Id].ToHashSet(), Tasks[day.Year])
        {
            Held = Held.Where(hold => hold.RequestId != request.Id && hold.StartsAt < ends && hold.EndsAt > begins).Select(hold => hold.ExpertId).ToHashSet(),
            Away = Absences.Where(away => away.To >= day && away.From <= day).Select(away => away.ExpertId).ToHashSet(),
            Preferences = Preferences,
            InMonth = InMonth[day.ToYearMonth()].CountBy(id => id).ToDictionary(),
        };
    }
}
