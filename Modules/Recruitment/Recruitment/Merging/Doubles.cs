using System.Linq.Expressions;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Recruitment.Data;

namespace Recruitment.Merging;

/// <summary>Two rows that may be one person, and what they share: "email", "phone" or "name".</summary>
/// <param name="KeepId">Who is in the register; of two who are, the one registered first.</param>
public sealed record Double(Guid KeepId, string KeepName, Guid GoneId, string GoneName, string Shares, bool GoneHasLeft);

/// <summary>
/// Notices double people. Among those in the register nobody shares an address or number (the database sees to it), so of them the name and municipality tell;
/// who has left may share any of the three with somebody who is here again.
/// </summary>
public static class Doubles
{
    private const int Most = 200;

    /// <summary>Three joins by equality, however many people: one join by "this or this or this" would compare everybody with everybody, and the first page asks each time.</summary>
    public static async Task<IReadOnlyList<Double>> FindAsync(RecruitmentDb db, CancellationToken ct)
    {
        var here = db.Experts.Where(e => e.ErasedAt == null && e.Departures.All(d => d.ReturnedAt != null));
        var others = db.Experts.Where(e => e.ErasedAt == null && !db.Merges.Any(m => m.GoneId == e.Id && m.UndoneAt == null));
        (string Shares, List<Pair> Pairs)[] found =
        [
            ("email", await Pairs(here.Where(e => e.Email != null), others, e => e.Email).ToListAsync(ct)),
            ("phone", await Pairs(here.Where(e => e.Phone != null), others, e => e.Phone).ToListAsync(ct)),
            ("name", await Pairs(here, others, e => new { e.SortName, e.Municipality }).ToListAsync(ct)),
        ];
        // Two who are both here are found from both sides: the one registered first is kept.
        return [.. found.SelectMany(one => one.Pairs.Select(pair => (one.Shares, Pair: pair)))
            .Where(one => one.Pair.GoneHasLeft || (one.Pair.KeptAt, one.Pair.KeepId).CompareTo((one.Pair.GoneAt, one.Pair.GoneId)) < 0)
            .DistinctBy(one => (one.Pair.KeepId, one.Pair.GoneId)).OrderBy(one => one.Pair.SortName, StringComparer.Ordinal).ThenBy(one => one.Pair.KeepId).ThenBy(one => one.Pair.GoneId).Take(Most)
            .Select(one => new Double(one.Pair.KeepId, one.Pair.Keep, one.Pair.GoneId, one.Pair.Gone, one.Shares, one.Pair.GoneHasLeft))];
    }

    private static IQueryable<Pair> Pairs<TKey>(IQueryable<Expert> here, IQueryable<Expert> others, Expression<Func<Expert, TKey>> shared) =>
        here.Join(others, shared, shared, (keep, gone) => new { Keep = keep, Gone = gone }).Where(two => two.Keep.Id != two.Gone.Id)
            .Select(two => new Pair(
                two.Keep.Id, two.Keep.SortName, two.Keep.FirstName + " " + two.Keep.LastName, two.Keep.RegisteredAt,
                two.Gone.Id, two.Gone.FirstName + " " + two.Gone.LastName, two.Gone.RegisteredAt, two.Gone.Departures.Any(d => d.ReturnedAt == null)));

    /// <summary>For the coordinator's first page.</summary>
    public static async Task<IReadOnlyList<Waiting>> OnDeskAsync(IServiceProvider services, Me me, CancellationToken ct)
    {
        if (!me.IsCoordinator)
            return [];
        var count = (await FindAsync(services.GetRequiredService<RecruitmentDb>(), ct)).Count;
        return count == 0 ? [] : [new Waiting(RecruitmentTexts.T[count == 1 ? "desk.double" : "desk.doubles", count], "/register/doubles")];
    }

    private sealed record Pair(Guid KeepId, string SortName, string Keep, Instant KeptAt, Guid GoneId, string Gone, Instant GoneAt, bool GoneHasLeft);
}
