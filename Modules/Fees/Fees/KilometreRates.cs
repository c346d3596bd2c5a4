using Foundation;
using NodaTime;

namespace Fees;

/// <summary>
/// Tax-free allowance for a kilometre by own car, by the year of the journey. The Tax Administration decides it each autumn for the next year; a year that is
/// not here has no rate yet, and a claim with such a journey waits rather than guesses. New years are added in settings, "Fees:KilometreRates:2027": "0.56".
/// 2023–2026 as printed by Procountor, Aravuori and Taloushallintoliitto; payroll confirms them against the decision before the first real payment.
/// </summary>
public sealed class KilometreRates
{
    private readonly SortedDictionary<int, Money> byYear = new()
    {
        [2023] = Money.Euros(0.53m), [2024] = Money.Euros(0.57m), [2025] = Money.Euros(0.59m), [2026] = Money.Euros(0.55m),
    };

    public KilometreRates(IReadOnlyDictionary<int, decimal>? settings = null)
    {
        foreach (var (year, euros) in settings ?? new Dictionary<int, decimal>())
            byYear[year] = Money.Euros(euros);
    }

    public Money? On(LocalDate journey) => byYear.TryGetValue(journey.Year, out var rate) ? rate : null;
}
