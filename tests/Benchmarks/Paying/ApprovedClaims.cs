using Bookings.Contracts;
using Fees;
using Fees.Data;
using Fees.Demonstrating;
using Foundation.Calendar;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Recruitment.Contracts;
using Rig;

namespace Benchmarks.Paying;

/// <summary>Fees with 10 000 people who have given their payment details, and claims of theirs that are approved in time for a pay day.</summary>
internal sealed class ApprovedClaims : IAsyncDisposable
{
    private const int People = 10_000;
    private readonly List<Guid> experts = [.. Enumerable.Range(0, People).Select(_ => Guid.CreateVersion7())];

    private ApprovedClaims(TestHouse house) => House = house;

    public TestHouse House { get; }

    public static async Task<ApprovedClaims> OpenAsync()
    {
        var house = await TestHouse.OpenAsync([new FeesModule(), new Telling()], settings: new Dictionary<string, string?>
        { ["Fees:Payer:Iban"] = "FI2112345600000785", ["Fees:Payer:Name"] = "Esimerkkilän hyvinvointialue", ["Fees:Payer:BusinessId"] = "2077474-0" });
        var fees = new ApprovedClaims(house);
        house.Clock.Set(Helsinki.At(new LocalDate(2026, 1, 2), LocalTime.Noon));
        foreach (var people in fees.experts.Chunk(500))
            await house.PublishAsync(new RegisterChanged([.. people.Select(id => new ExpertActivated(Facts(id), DateTimeOffset.UnixEpoch))], [], [], []));
        await house.RestAsync();
        await FeesDemo.SeedAsync(house.Services, new LocalDate(2023, 1, 1), CancellationToken.None);
        await house.RestAsync();
        return fees;
    }

    /// <summary>Claims of the weeks before the pay day, one of each person; then it is the morning of the pay day.</summary>
    public async Task ApproveAsync(int count, LocalDate payDay)
    {
        var done = Helsinki.At(payDay.PlusDays(-10), new LocalTime(12, 0)).ToDateTimeOffset();
        await FeesDemo.ClaimAsync(House.Services, experts.Take(count).Select((id, place) => new AssignmentCompleted(Guid.CreateVersion7(), Guid.CreateVersion7(), id, Guid.CreateVersion7(), "Kehittämistyöpaja, Kuhmo",
            "workshop", done, done.AddHours(2), 120, place % 3 * 30, place % 50, [], false, "4711", done.AddHours(5))), CancellationToken.None);
        var by = new Act(Guid.CreateVersion7(), "Helmi Hyväksyjä", "approver", Helsinki.At(payDay.PlusDays(-5), LocalTime.Noon));
        await using var scope = House.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<FeesDb>();
        foreach (var claim in await db.Claims.Include(c => c.Lines).Include(c => c.Declined).Where(c => c.Stage == ClaimStage.WaitsForApproval).AsSplitQuery().ToListAsync())
            claim.Approve(by);
        await db.SaveChangesAsync();
        House.Clock.Set(Helsinki.At(payDay, new LocalTime(6, 0)));
    }

    private static ExpertFacts Facts(Guid id) =>
        new(id, 1, "Esi", "Merkki", null, "+358457550000", "kokemusasiantuntija", "phone", "290", ["290"], ["fi"], "fi", ["mielenterveys"], true, null);

    public ValueTask DisposeAsync() => House.DisposeAsync();

    /// <summary>Names what the register tells.</summary>
    private sealed class Telling : Foundation.IModule
    {
        public string Name => "telling";

        public void Register(Foundation.ModuleBuilder module) => module.Messages.Name<RegisterChanged>("recruitment.register-changed", 1);
    }
}
