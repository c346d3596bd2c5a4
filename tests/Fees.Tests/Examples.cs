using Foundation;
using NodaTime;

namespace Fees.Tests;

/// <summary>Recommendations and tasks with telling defaults.</summary>
internal static class Examples
{
    public static readonly LocalDate November12 = new(2026, 11, 12);
    public static readonly KilometreRates Rates = new();

    public static Recommendation Example(params RecommendationRow[] rows) =>
        new(Guid.CreateVersion7(), "Esimerkkisuositus", 1, new LocalDate(2026, 1, 1), null, null, rows);

    public static Recommendation Decided(LocalDate from, LocalDate? to = null, int edition = 1, params RecommendationRow[] rows) => new(
        Guid.CreateVersion7(), "Palkkiosuositus", edition, from, to, new Decision("Aluehallitus", from.PlusDays(-30), "4", "KHVADno-2026-1"), rows);

    public static RecommendationRow PerHour(string? type, decimal euros, int? from = null, int? to = null) =>
        new(type, FeeUnit.PerHour, Money.Euros(euros), "336", from, to);

    public static RecommendationRow PerOccasion(string? type, decimal euros, int? from = null, int? to = null) =>
        new(type, FeeUnit.PerOccasion, Money.Euros(euros), "210", from, to);

    public static RecommendationRow Preparation(decimal euros, string? type = null) => new(type, FeeUnit.PreparationPerHour, Money.Euros(euros), "336");

    public static TaskFacts Task(string type = "workshop", int minutes = 120, int preparation = 0, bool remote = true, LocalDate? day = null) =>
        new(type, day ?? November12, minutes, preparation, remote);
}
