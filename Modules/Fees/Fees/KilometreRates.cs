using Fees.Data;
using Foundation;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Fees;

/// <summary>
/// The tax-free allowance for a kilometre by own car during some days, with where it is from. The Tax Administration decides it each autumn for the next year. A rate that
/// a claim has used stays as it is: what was explained with it must still be found.
/// </summary>
public sealed class KilometreRate
{
    private KilometreRate() { }

    public KilometreRate(Guid id, LocalDate from, LocalDate to, Money rate, string source) => (Id, From, To, Rate, Source) = (id, from, to, rate, source);

    public Guid Id { get; private set; }
    public LocalDate From { get; private set; }
    public LocalDate To { get; private set; }
    public Money Rate { get; private set; }
    public string Source { get; private set; } = "";
    public Instant? ChangedAt { get; private set; }
    public string? ChangedByName { get; private set; }
    public int Version { get; private set; }

    public void Is(LocalDate from, LocalDate to, Money rate, string source, Act by) => (From, To, Rate, Source, ChangedAt, ChangedByName) = (from, to, rate, source, by.At, by.Name);

    public bool HoldsOn(LocalDate day) => From <= day && day <= To;

    /// <summary>What a new installation begins with, as printed by others; payroll confirms it against the decisions before the first real payment.</summary>
    public static readonly IReadOnlyList<KilometreRate> Seeded =
    [
        Year(2023, 0.53m, "Yleisesti painettu luku; tarkista Verohallinnon päätöksestä"),
        Year(2024, 0.57m, "Procountor, Netvisor ja Suomen Yrittäjät; tarkista Verohallinnon päätöksestä"),
        Year(2025, 0.59m, "Aravuori; tarkista Verohallinnon päätöksestä"),
        Year(2026, 0.55m, "Taloushallintoliitto; tarkista Verohallinnon päätöksestä"),
    ];

    private static KilometreRate Year(int year, decimal euros, string source) =>
        new(new Guid($"0b6f0e2e-0000-7000-8000-00000000{year}"), new(year, 1, 1), new(year, 12, 31), Money.Euros(euros), source);
}

/// <summary>The rates by the day of the journey. A day without one has no rate yet, and a claim with such a journey waits rather than guesses.</summary>
public sealed class KilometreRates
{
    private readonly IReadOnlyList<KilometreRate> rows;
    private readonly IReadOnlyDictionary<int, decimal> settings;

    /// <param name="settings">For years that the table does not have: "Fees:KilometreRates:2027": "0.56".</param>
    /// <param name="rows">The table; what a new installation begins with when null.</param>
    public KilometreRates(IReadOnlyDictionary<int, decimal>? settings = null, IReadOnlyList<KilometreRate>? rows = null) =>
        (this.rows, this.settings) = (rows ?? KilometreRate.Seeded, settings ?? new Dictionary<int, decimal>());

    public static async Task<KilometreRates> OfAsync(FeesDb db, FeesSettings settings, CancellationToken ct) =>
        new(settings.KilometreRates, await db.KilometreRates.AsNoTracking().OrderBy(rate => rate.From).ToListAsync(ct));

    public KilometreRate? RowOn(LocalDate journey) => rows.FirstOrDefault(rate => rate.HoldsOn(journey));

    public Money? On(LocalDate journey) => RowOn(journey)?.Rate ?? (settings.TryGetValue(journey.Year, out var euros) ? Money.Euros(euros) : null);
}
