using Bookings.Contracts;
using Fees.Data;
using Fees.Demonstrating;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Contracts;
using static Fees.Tests.FeesHouse;

namespace Fees.Tests;

public class FeesDemoTests
{
    [Fact]
    public async Task The_demo_is_a_history_that_passes_every_check()
    {
        await using var fees = await OpenAsync(recommendation: false);
        var experts = Enumerable.Range(0, 40).Select(_ => Guid.CreateVersion7()).ToList();
        foreach (var expert in experts)
            await fees.House.PublishAsync(new ExpertActivated(Facts(expert, "Esi", "Merkki", null, "phone"), fees.Now));
        await fees.House.RestAsync();
        fees.GoTo(2026, 9, 29);
        await FeesDemo.SeedAsync(fees.House.Services, new LocalDate(2026, 1, 1), CancellationToken.None);
        var done = Enumerable.Range(0, 300).Select(number => Done(
            experts[number % 40], type: number % 3 == 0 ? "lecture" : "workshop", preparation: number % 4 * 15, kilometres: number % 5 * 20,
            starts: new DateTimeOffset(2026, 8, 1, 10, 0, 0, TimeSpan.Zero).AddHours(4 * number)) with
        { At = new DateTimeOffset(2026, 8, 2, 10, 0, 0, TimeSpan.Zero).AddHours(4 * number) }).ToList();
        await FeesDemo.ClaimAsync(fees.House.Services, done, CancellationToken.None);
        await FeesDemo.ClaimAsync(fees.House.Services, done, CancellationToken.None);
        var told = await FeesDemo.SettleAsync(fees.House.Services, Payer, "Pentti Maksaja", CancellationToken.None);
        (await FeesDemo.SettleAsync(fees.House.Services, Payer, "Pentti Maksaja", CancellationToken.None)).ShouldBeEmpty("the past happens once");

        (await fees.CheckAsync()).ShouldBeEmpty();
        var stages = await fees.House.ReadAsync<FeesDb, Dictionary<ClaimStage, int>>(db => db.Claims.GroupBy(c => c.Stage).ToDictionaryAsync(g => g.Key, g => g.Count()));
        stages.Values.Sum().ShouldBe(300);
        stages.Keys.ShouldBe([ClaimStage.WaitsForApproval, ClaimStage.Approved, ClaimStage.Paid, ClaimStage.Questioned], ignoreOrder: true);
        told.Count.ShouldBe(stages[ClaimStage.Paid]);
        var batches = await fees.House.ReadAsync<FeesDb, List<PayoutBatch>>(db => db.Batches.Include(b => b.LeftOut).Include(b => b.Payment).ToListAsync());
        batches.ShouldContain(batch => batch.PayDay == new LocalDate(2026, 9, 15) && batch.Payment != null && batch.LeftOut.Count > 0);
    }

    [Fact]
    public async Task The_example_recommendation_says_what_it_is()
    {
        await using var fees = await OpenAsync(recommendation: false);
        await FeesDemo.SeedAsync(fees.House.Services, new LocalDate(2026, 1, 1), CancellationToken.None);
        await FeesDemo.SeedAsync(fees.House.Services, new LocalDate(2026, 1, 1), CancellationToken.None);
        var recommendation = await fees.House.ReadAsync<FeesDb, Recommendation>(db => db.Recommendations.Include(r => r.Rows).SingleAsync());
        recommendation.IsExample.ShouldBeTrue();
        recommendation.Label.ShouldBe("Esimerkkisuositus – ei kenenkään päätös, versio 1");
        foreach (var type in (string[])["workshop", "clinic", "steering-group", "lecture", "panel", "interview", "media", "other"])
            foreach (var minutes in (int[])[30, 120, 121, 180, 181, 480])
                recommendation.RowFor(type, minutes).ShouldNotBeNull($"{type}, {minutes} min");
    }
}
