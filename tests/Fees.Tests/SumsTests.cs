using System.Globalization;
using System.Xml.Linq;
using Fees.Paying;
using Foundation;
using Foundation.Calendar;
using Foundation.Privacy;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using static Fees.Tests.FeesHouse;

namespace Fees.Tests;

/// <summary>The money adds up on its whole way, for any hours, rates and order: lines to claim, claims to batch, batch to file.</summary>
public class SumsTests
{
    private sealed record Facts(int Minutes, int Preparation, int Kilometres, long Rate, long PreparationRate, long Cost, bool Declined, bool PerOccasion)
    {
        public Claim Claim(bool backwards = false)
        {
            var unit = PerOccasion ? FeeUnit.PerOccasion : FeeUnit.PerHour;
            List<RecommendationRow> rows = [new("workshop", unit, new Money(Rate), "336"), new(null, FeeUnit.PreparationPerHour, new Money(PreparationRate), "336"), new("lecture", unit, new Money(Rate + 1), "214")];
            if (backwards)
                rows.Reverse();
            var claim = new Claim(Guid.CreateVersion7(), Aino, Kuhmo, "Tehtävä", "4711", new TaskFacts("workshop", new(2026, 8, 25), Minutes, Preparation, false), Kilometres, Instant.FromUtc(2026, 8, 26, 0, 0));
            claim.Price(Examples.Example([.. rows]), Cost > 0 ? [("Bussi", new Money(Cost)), ("Juna", new Money(Cost + 3))] : [], Examples.Rates);
            if (Declined)
                claim.Decline(new Act(Aino, "Aino", "expert", Instant.FromUtc(2026, 8, 27, 0, 0)), null);
            return claim;
        }
    }

    private static readonly Gen<Facts> Any_ =
        from minutes in Gen.Choose(1, 24 * 60)
        from preparation in Gen.Frequency((1, Gen.Constant(0)), (3, Gen.Choose(1, 600)))
        from kilometres in Gen.Frequency((1, Gen.Constant(0)), (3, Gen.Choose(1, 3000)))
        from rate in Gen.Choose(1, 100_000)
        from preparationRate in Gen.Choose(1, 9_999)
        from cost in Gen.Frequency((1, Gen.Constant(0)), (2, Gen.Choose(1, 50_000)))
        from declined in Gen.Elements(false, false, true)
        from perOccasion in Gen.Elements(false, true)
        select new Facts(minutes, preparation, kilometres, rate, preparationRate, cost, declined, perOccasion);

    [Fact]
    public void The_lines_that_are_paid_are_the_claim() => Any.Holds(Any_, facts =>
    {
        var claim = facts.Claim();
        return claim.Lines.All(line => line.Amount is { } amount && amount >= Money.Zero) && claim.Total == Money.Sum(claim.Payable.Select(line => line.Amount!.Value));
    });

    /// <summary>What a line should be, counted with fractions and rounded once at its end.</summary>
    [Fact]
    public void Each_line_is_rounded_once_and_half_a_cent_goes_up() => Any.Holds(Any_, facts =>
    {
        static decimal Once(decimal cents) => Math.Floor(cents + 0.5m);
        var claim = (facts with { Declined = false }).Claim();
        var counted = Once(facts.PerOccasion ? facts.Rate : facts.Rate * (decimal)facts.Minutes / 60) + Once(facts.PreparationRate * (decimal)facts.Preparation / 60) + Once(55m * facts.Kilometres)
            + (facts.Cost > 0 ? facts.Cost + facts.Cost + 3 : 0);
        return claim.Total.Cents == counted;
    });

    [Fact]
    public void The_order_of_the_rows_of_a_recommendation_changes_nothing() => Any.Holds(Any_, facts => facts.Claim().Total == facts.Claim(backwards: true).Total);

    [Fact]
    public async Task Claims_are_the_batch_and_the_batch_is_the_file()
    {
        await using var fees = await OpenAsync(recommendation: false);
        await fees.House.InvokeAsync<Fees.Deciding.EnteringOutcome>(new Fees.Deciding.EnterRecommendation("Suositus", new(2026, 1, 1), null, null,
            [new("workshop", FeeUnit.PerHour, new Money(3333), "336"), new("lecture", FeeUnit.PerOccasion, new Money(10_001), "214"), new(null, FeeUnit.PreparationPerHour, new Money(1999), "336")]));
        await fees.GiveAsync(Aino, Details(1));
        await fees.GiveAsync(Toivo, Details(2, name: "Toivo Leinonen"));
        var seeds = Any_.Sample(25, 25).ToList();
        List<Claim> claims = [];
        foreach (var (index, facts) in seeds.Index())
        {
            var claim = await fees.DoneAsync(Done(expert: index % 2 == 0 ? Aino : Toivo, type: index % 3 == 0 ? "lecture" : "workshop", minutes: facts.Minutes % 600 + 1, preparation: facts.Preparation, kilometres: facts.Kilometres,
                starts: new DateTimeOffset(2026, 8, 1, 6, 0, 0, TimeSpan.Zero).AddDays(index % 28), costs: facts.Cost > 0 ? [new("Bussi", facts.Cost)] : []));
            (await fees.ApproveAsync(claim)).ShouldBe(Fees.Approving.ApprovalOutcome.Approved);
            claims.Add(claim);
        }
        var batch = await fees.PaidOnAsync(2026, 9, 15);
        batch.Count.ShouldBe(claims.Count);
        Money.Sum(batch.Lines.Select(line => line.Taxable + line.TaxFree)).ShouldBe(Money.Sum(claims.Select(claim => claim.Total)));
        batch.Total.ShouldBe(Money.Sum(claims.Select(claim => claim.Total)) - Money.Sum(batch.Lines.Select(line => line.Withheld)));

        var document = XDocument.Load(new MemoryStream(Pain001.Write(batch.File(fees.House.Services.GetRequiredService<Vault>()))));
        XNamespace ns = Pain001.Namespace;
        var payments = document.Descendants(ns + "InstdAmt").Select(amount => Money.Euros(decimal.Parse(amount.Value, CultureInfo.InvariantCulture))).ToList();
        payments.Count.ShouldBe(batch.Count);
        Money.Sum(payments).ShouldBe(batch.Total);
        document.Descendants(ns + "CtrlSum").Select(sum => Money.Euros(decimal.Parse(sum.Value, CultureInfo.InvariantCulture))).Distinct().ShouldHaveSingleItem().ShouldBe(batch.Total);
        (await fees.CheckAsync()).ShouldBeEmpty();
    }

    /// <summary>Midnights at which a decision can change, also those beside which the clock does.</summary>
    private static readonly LocalDate[] Midnights = [new(2026, 3, 29), new(2026, 3, 30), new(2026, 10, 25), new(2026, 10, 26), new(2027, 1, 1), new(2028, 2, 29)];

    /// <summary>A task belongs to the Finnish day on which it begins, whatever the clocks do and however far into the next decision it lasts.</summary>
    [Fact]
    public void A_task_across_the_midnight_of_a_new_decision_is_paid_by_the_day_it_begins() => Any.Holds(
        from midnight in Gen.Elements(Midnights)
        from minutes in Gen.Choose(-26 * 60, 26 * 60)
        from length in Gen.Choose(1, 24 * 60)
        select (midnight, minutes, length), one =>
    {
        var boundary = Helsinki.At(one.midnight, LocalTime.Midnight);
        var starts = boundary + Duration.FromMinutes(one.minutes);
        Recommendation[] all = [Examples.Decided(new(2025, 1, 1), null, 1, Examples.PerHour("workshop", 10)), Examples.Decided(one.midnight, null, 2, Examples.PerHour("workshop", 20))];
        var day = Helsinki.Date(starts);
        var line = ClaimLines.For(Recommendation.InForce(all, day), new TaskFacts("workshop", day, one.length, 0, true), 0, [], Examples.Rates).Single();
        var rate = one.minutes < 0 ? 1000 : 2000;
        return line.Amount == new Money((long)Math.Round(rate * one.length / 60m, MidpointRounding.AwayFromZero));
    });

    [Theory]
    [InlineData("2026-10-24T20:59:59Z", 1)] // 23.59.59 in summer time, the day before the clock goes back
    [InlineData("2026-10-24T21:00:00Z", 2)]
    [InlineData("2026-10-25T21:59:59Z", 2)] // 23.59.59 in winter time, the evening of the longer day
    [InlineData("2026-10-25T22:00:00Z", 3)]
    public async Task A_claim_follows_the_decision_of_the_finnish_day_to_the_second(string starts, int edition)
    {
        await using var fees = await OpenAsync(recommendation: false);
        foreach (var (day, euros) in new[] { (new LocalDate(2026, 10, 1), 10), (new LocalDate(2026, 10, 25), 20), (new LocalDate(2026, 10, 26), 30) })
            await fees.House.InvokeAsync<Fees.Deciding.EnteringOutcome>(new Fees.Deciding.EnterRecommendation("Suositus", day, null, new Decision("Aluehallitus", new(2026, 9, 1), "4", "KHVADno-2026-1"), [Examples.PerHour("workshop", euros)]));
        await fees.House.RestAsync();
        (await fees.DoneAsync(Done(minutes: 300, starts: DateTimeOffset.Parse(starts, CultureInfo.InvariantCulture)))).Total.ShouldBe(Money.Euros(50 * edition));
    }
}
