using BenchmarkDotNet.Attributes;
using Fees;
using Foundation;
using NodaTime;

namespace Benchmarks.Quoting;

/// <summary>What a task would pay, line by line with the rule of each: the arithmetic and its words, without the database.</summary>
[MemoryDiagnoser]
public class QuoteSpeed
{
    private readonly KilometreRates rates = new(rows: KilometreRate.Seeded);
    private readonly TaskFacts task = new("workshop", new LocalDate(2026, 9, 15), 150, 60, Remote: false);
    private readonly Recommendation recommendation = new(Guid.CreateVersion7(), "Palkkiosuositus", 1, new LocalDate(2026, 1, 1), null, null,
    [
        .. new[] { "workshop", "clinic", "lecture", "panel", "steering-group", "interview", "media", "other" }.SelectMany(type => new[]
        {
            new RecommendationRow(type, FeeUnit.PerHour, Money.Euros(25), "336", toMinutes: 180), new RecommendationRow(type, FeeUnit.HalfDay, Money.Euros(100), "336", fromMinutes: 181),
        }),
        new RecommendationRow(null, FeeUnit.PreparationPerHour, Money.Euros(25), "336"),
    ]);

    [Benchmark]
    public Money Quoted() => Quote.For(recommendation, task, rates).Total;
}
