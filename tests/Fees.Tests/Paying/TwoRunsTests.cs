using Fees.Data;
using Fees.Paying;
using Foundation;
using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Fees.Tests.FeesHouse;

namespace Fees.Tests.Paying;

/// <summary>Two payout runs at the same moment. The rig is first shown to see the race, with the guard off.</summary>
public class TwoRunsTests
{
    [Fact]
    public async Task Without_the_unique_indexes_two_runs_that_overlap_pay_twice()
    {
        await using var fees = await ReadyAsync();
        await fees.House.ReadAsync<FeesDb, int>(async db =>
        {
            await db.Database.ExecuteSqlRawAsync("DROP INDEX IX_fees_batches_PayDay");
            await db.Database.ExecuteSqlRawAsync("DROP INDEX IX_fees_batch_lines_ClaimId_Turn");
            return 0;
        });
        await OverlapAsync(fees);
        (await fees.House.ReadAsync<FeesDb, int>(db => db.BatchLines.CountAsync())).ShouldBe(6, "three claims, each paid twice");
        (await fees.CheckAsync()).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task With_them_two_runs_that_overlap_pay_once()
    {
        await using var fees = await ReadyAsync();
        await Should.ThrowAsync<DbUpdateException>(() => OverlapAsync(fees));
        (await fees.House.ReadAsync<FeesDb, int>(db => db.BatchLines.CountAsync())).ShouldBe(3);
        (await fees.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Through_the_engine_the_loser_sees_what_the_winner_made()
    {
        await using var fees = await ReadyAsync();
        var made = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => fees.House.InvokeAsync<BatchMade>(new MakePayoutBatch()))));
        made.Count(one => one.BatchId is not null).ShouldBe(1);
        (await fees.House.ReadAsync<FeesDb, int>(db => db.BatchLines.CountAsync())).ShouldBe(3);
        (await fees.CheckAsync()).ShouldBeEmpty();
    }

    private static async Task<FeesHouse> ReadyAsync()
    {
        var fees = await OpenAsync();
        await fees.GiveAsync(Aino, Details());
        for (var i = 0; i < 3; i++)
            await fees.ApprovedAsync(Done());
        fees.GoTo(2026, 9, 15);
        return fees;
    }

    /// <summary>Both runs read before either writes, as two nodes on one server would.</summary>
    private static async Task OverlapAsync(FeesHouse fees)
    {
        await using var one = fees.House.Services.CreateAsyncScope();
        await using var other = fees.House.Services.CreateAsyncScope();
        var both = new[] { one, other }.Select(scope => scope.ServiceProvider.GetRequiredService<FeesDb>()).ToList();
        foreach (var db in both)
        {
            var services = fees.House.Services;
            (await MakePayoutBatchHandler.Handle(new MakePayoutBatch(), db, services.GetRequiredService<Vault>(), services.GetRequiredService<FeesSettings>(),
                services.GetRequiredService<Organisation>(), fees.House.Clock, CancellationToken.None)).Paid.ShouldBe(3);
        }
        await both[0].SaveChangesAsync();
        // The claims' version column would stop the second run too; here the indexes are looked at.
        foreach (var claim in both[1].ChangeTracker.Entries<Claim>())
            claim.State = EntityState.Unchanged;
        await both[1].SaveChangesAsync();
    }
}
