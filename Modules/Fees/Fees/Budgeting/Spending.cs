using Fees.Data;
using Foundation;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Fees.Budgeting;

/// <summary>What the tasks of one cost centre or project need and have cost in one year. The year is that of the task's day.</summary>
public sealed record Spent(string CostCentre, int Year, Money Reserved, Money Paid);

/// <summary>
/// Reserved: confirmed places that have no claim yet, by their quote, and claims that are not paid yet, by their total. Spent: what was paid; a reversed payment is not
/// spent, and the claim made in its place is reserved again.
/// </summary>
public static class Spending
{
    /// <param name="from">First and last day of the years asked for.</param>
    /// <param name="costCentre">Null for all.</param>
    public static async Task<IReadOnlyList<Spent>> OfAsync(FeesDb db, LocalDate from, LocalDate to, string? costCentre, CancellationToken ct)
    {
        var claims = await db.Claims.AsNoTracking().Where(claim => claim.Day >= from && claim.Day <= to && (costCentre == null || claim.CostCentre == costCentre))
            .Select(claim => new { claim.CostCentre, claim.Day, claim.Stage, claim.Total }).ToListAsync(ct);
        var places = await db.Reservations.AsNoTracking().Where(place => place.Day >= from && place.Day <= to && place.ReleasedAt == null && (costCentre == null || place.CostCentre == costCentre)
                && !db.Claims.Any(claim => claim.AssignmentId == place.AssignmentId))
            .Select(place => new { place.CostCentre, place.Day, place.Amount }).ToListAsync(ct);
        var all = claims.Select(claim => (Code: claim.CostCentre.Trim(), claim.Day.Year, Reserved: Claim.ToBePaid.Contains(claim.Stage) ? claim.Total : Money.Zero, Paid: claim.Stage == ClaimStage.Paid ? claim.Total : Money.Zero))
            .Concat(places.Select(place => (Code: place.CostCentre.Trim(), place.Day.Year, Reserved: place.Amount, Paid: Money.Zero)));
        return [.. all.GroupBy(one => (Code: one.Code.ToUpperInvariant(), one.Year))
            .Select(group => new Spent(group.First().Code, group.Key.Year, Money.Sum(group.Select(one => one.Reserved)), Money.Sum(group.Select(one => one.Paid))))];
    }

    public static Task<IReadOnlyList<Spent>> OfYearAsync(FeesDb db, int year, CancellationToken ct) => OfAsync(db, new(year, 1, 1), new(year, 12, 31), null, ct);
}

/// <summary>One budget in one year.</summary>
public sealed record BudgetYear(int Year, Money Planned, Money Reserved, Money Spent)
{
    public Money Left => Planned - Reserved - Spent;

    public static BudgetYear Of(Budget budget, BudgetTable table, int year, IEnumerable<Spent> spending)
    {
        var here = spending.Where(one => one.Year == year && budget.Pays(one.CostCentre)).ToList();
        return new(year, table.PlannedIn(year), Money.Sum(here.Select(one => one.Reserved)), table.ActualIn(year) + Money.Sum(here.Select(one => one.Paid)));
    }
}
