using Bookings.Contracts;
using Fees.Contracts;
using Fees.Data;
using Fees.Deciding;
using Fees.Paying;
using Foundation;
using Foundation.Calendar;
using Foundation.Messaging;
using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Fees.Demonstrating;

/// <summary>
/// Invented fees for a demo county, at any size: an example recommendation that is no one's decision, payment details that belong to nobody, and a history of
/// claims and payouts. Written straight to the tables in large steps, without letters; the rules are those of the real thing.
/// </summary>
public static class FeesDemo
{
    public const string RecommendationName = "Esimerkkisuositus – ei kenenkään päätös";

    private const int AtOnce = 1000;

    /// <summary>The recommendation, and payment details for the experts that Fees has heard of. A few have given none, or no tax card, so that batches leave somebody out.</summary>
    public static async Task SeedAsync(IServiceProvider services, LocalDate validFrom, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<FeesDb>();
        if (!await db.Recommendations.AnyAsync(r => r.Name == RecommendationName, ct))
            await scope.ServiceProvider.GetRequiredService<IMessageBus>().InvokeAsync<EnteringOutcome>(
                new EnterRecommendation(RecommendationName, validFrom, null, null, ExampleAmounts()), ct);

        var vault = services.GetRequiredService<Vault>();
        var now = services.GetRequiredService<IClock>().GetCurrentInstant();
        var number = await db.Payees.CountAsync(ct);
        var key = await AccountKey.OfAsync(db, vault, ct);
        foreach (var chunk in (await db.Experts.AsNoTracking().Where(expert => !db.Payees.Any(payee => payee.ExpertId == expert.Id))
            .OrderBy(expert => expert.Id).Select(expert => new { expert.Id, expert.Name }).ToListAsync(ct)).Chunk(AtOnce))
        {
            foreach (var expert in chunk)
                if (++number is not (11 or 22))
                    db.Payees.Add(InventedPayee.Make(expert.Id, expert.Name, number, Helsinki.Date(now).Year, now, vault, key));
            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
        }
    }

    /// <summary>Claims of tasks that were done, as if each had been told when it was done. Tasks that have a claim are passed over.</summary>
    public static async Task ClaimAsync(IServiceProvider services, IEnumerable<AssignmentCompleted> done, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<FeesDb>();
        var rates = await KilometreRates.OfAsync(db, services.GetRequiredService<FeesSettings>(), ct);
        var recommendations = await Recommendations.AllAsync(db, ct);
        foreach (var chunk in done.DistinctBy(one => one.AssignmentId).Chunk(AtOnce))
        {
            var ids = chunk.Select(one => one.AssignmentId).ToList();
            var known = (await db.Claims.Where(claim => ids.Contains(claim.AssignmentId)).Select(claim => claim.AssignmentId).ToListAsync(ct)).ToHashSet();
            foreach (var one in chunk.Where(one => !known.Contains(one.AssignmentId)))
            {
                var day = Helsinki.Date(Instant.FromDateTimeOffset(one.StartsAt));
                var task = new TaskFacts(one.TaskType, day, one.Minutes, one.PreparationMinutes, one.Remote, one.Experts);
                var claim = new Claim(one.AssignmentId, one.ExpertId, one.UnitId, one.Title, one.CostCentre, task, one.Kilometres, Instant.FromDateTimeOffset(one.At))
                {
                    BookedMinutes = (int)(one.EndsAt - one.StartsAt).TotalMinutes,
                };
                claim.Price(Recommendation.InForce(recommendations, day), one.OtherCosts.Select(cost => (cost.What, new Money(cost.Cents))), rates);
                db.Claims.Add(claim);
            }
            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
        }
    }

    /// <summary>
    /// Lets the past happen: claims are approved by their units' approvers, and each pay day before today has its batch, exported and paid by the payer. Of the
    /// newest claims some are approved, some declined, one is asked about. Returns what Bookings would have been told.
    /// </summary>
    public static async Task<IReadOnlyList<FeePaid>> SettleAsync(IServiceProvider services, Guid payerId, string payerName, CancellationToken ct)
    {
        var settings = services.GetRequiredService<FeesSettings>();
        var today = Helsinki.Date(services.GetRequiredService<IClock>().GetCurrentInstant());
        await DemoApprovals.GiveAsync(services, ct);
        List<FeePaid> told = [];
        await using var scope = services.CreateAsyncScope();
        var first = await scope.ServiceProvider.GetRequiredService<FeesDb>().Claims.MinAsync(claim => (Instant?)claim.FormedAt, ct);
        if (first is null)
            return told;
        for (var payDay = settings.PayDay.After(Helsinki.Date(first.Value)); payDay < today; payDay = settings.PayDay.After(payDay))
            told.AddRange(await PayAsync(services, payDay, new Act(payerId, payerName, "payer", Helsinki.At(payDay, new LocalTime(9, 30))), ct));
        return told;
    }

    private static async Task<IReadOnlyList<FeePaid>> PayAsync(IServiceProvider services, LocalDate payDay, Act payer, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<FeesDb>();
        var vault = services.GetRequiredService<Vault>();
        var until = Helsinki.At(payDay, new LocalTime(6, 0));
        var approved = db.Claims.Where(claim => claim.Stage == ClaimStage.Approved && claim.Approval!.At < until);
        if (await db.Batches.AnyAsync(batch => batch.PayDay == payDay, ct) || !await approved.AnyAsync(ct))
            return [];
        var made = new PayoutBatch(payDay, payDay, until);
        await BatchFilling.FillAsync(made, approved, db, payee => payee.NewestCard(vault), ct); // a past of several years, with one card each
        made.IsPaidBy(services.GetRequiredService<FeesSettings>().Payer.Facts(services.GetRequiredService<Organisation>()) ?? InventedPayee.County);
        if (made.Count > 0)
        {
            var names = await db.Experts.AsNoTracking().ToDictionaryAsync(expert => expert.Id, ct);
            made.Export(FileKind.Bank, vault, payer);
            made.Export(FileKind.Payroll, vault, payer);
            made.WasPaid(payer);
            db.IncomeDeliveries.Add(DemoReports.Of(made, names, vault, payer));
        }
        db.Batches.Add(made);
        var paid = db.ChangeTracker.Entries<Claim>().Select(entry => entry.Entity).Where(claim => claim.Stage == ClaimStage.InBatch).ToList();
        foreach (var claim in paid)
            claim.BePaid();
        await db.SaveChangesAsync(ct);
        return [.. paid.Select(claim => new FeePaid(claim.Id, claim.AssignmentId, claim.ExpertId, claim.UnitId, claim.Total.Cents, payDay.ToDateOnly(), payer.At.ToDateTimeOffset()))];
    }

    /// <summary>Within the ranges that KoKoA printed in 2018, and nobody's decision.</summary>
    private static IReadOnlyList<RecommendationRow> ExampleAmounts() =>
    [
        new("workshop", FeeUnit.PerHour, Money.Euros(25), "336"),
        new("clinic", FeeUnit.PerOccasion, Money.Euros(50), "336"),
        new("steering-group", FeeUnit.PerOccasion, Money.Euros(50), "210", toMinutes: 120),
        new("steering-group", FeeUnit.PerOccasion, Money.Euros(100), "210", fromMinutes: 121),
        new("lecture", FeeUnit.PerOccasion, Money.Euros(150), "214", toMinutes: 180),
        new("lecture", FeeUnit.PerOccasion, Money.Euros(300), "214", fromMinutes: 181),
        new("panel", FeeUnit.PerOccasion, Money.Euros(100), "214"),
        new("interview", FeeUnit.PerHour, Money.Euros(25), "336"),
        new("media", FeeUnit.PerOccasion, Money.Euros(100), "214"),
        new(null, FeeUnit.PerHour, Money.Euros(25), "336"),
        new("workshop", FeeUnit.PerHour, Money.Euros(20), "336", groupOnly: true),
        new(null, FeeUnit.LateCancellation, Money.Euros(25), "336", withinHours: 24),
        new(null, FeeUnit.PreparationPerHour, Money.Euros(25), "336"),
    ];
}
