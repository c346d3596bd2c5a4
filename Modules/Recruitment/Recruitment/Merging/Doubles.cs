using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
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

    public static async Task<IReadOnlyList<Double>> FindAsync(RecruitmentDb db, CancellationToken ct)
    {
        var here = db.Experts.Where(e => e.ErasedAt == null && e.Departures.All(d => d.ReturnedAt != null));
        var others = db.Experts.Where(e => e.ErasedAt == null && !db.Merges.Any(m => m.GoneId == e.Id && m.UndoneAt == null));
        var pairs = await (
            from keep in here
            from gone in others
            where keep.Id != gone.Id
                && ((keep.SortName == gone.SortName && keep.Municipality == gone.Municipality) || (keep.Email != null && keep.Email == gone.Email) || (keep.Phone != null && keep.Phone == gone.Phone))
            orderby keep.SortName, keep.Id, gone.Id
            select new
            {
                keep.Id, Keep = keep.FirstName + " " + keep.LastName, keep.RegisteredAt, Other = gone.Id, Gone = gone.FirstName + " " + gone.LastName, OtherAt = gone.RegisteredAt,
                SameEmail = keep.Email != null && keep.Email == gone.Email, SamePhone = keep.Phone != null && keep.Phone == gone.Phone, HasLeft = gone.Departures.Any(d => d.ReturnedAt == null),
            }).Take(2 * Most).ToListAsync(ct);
        // Two who are both here are found from both sides: the one registered first is kept.
        return [.. pairs.Where(pair => pair.HasLeft || (pair.RegisteredAt, pair.Id).CompareTo((pair.OtherAt, pair.Other)) < 0).Take(Most)
            .Select(pair => new Double(pair.Id, pair.Keep, pair.Other, pair.Gone, pair.SameEmail ? "email" : pair.SamePhone ? "phone" : "name", pair.HasLeft))];
    }

    /// <summary>For the coordinator's first page.</summary>
    public static async Task<IReadOnlyList<Waiting>> OnDeskAsync(IServiceProvider services, Me me, CancellationToken ct)
    {
        if (!me.IsCoordinator)
            return [];
        var count = (await FindAsync(services.GetRequiredService<RecruitmentDb>(), ct)).Count;
        return count == 0 ? [] : [new Waiting(RecruitmentTexts.T[count == 1 ? "desk.double" : "desk.doubles", count], "/register/doubles")];
    }
}
