using System.Globalization;
using Foundation.Ui;
using NodaTime;

namespace Bookings.Evidencing;

/// <summary>From which day to which day the numbers are looked at, both included: days of the wall clock in Finland, on which the tasks were.</summary>
public sealed record EvidencePeriod(LocalDate From, LocalDate To)
{
    public const string ThisYear = "this", LastYear = "last", Free = "free";

    public static readonly IReadOnlyList<string> Kinds = [ThisYear, LastYear, Free];

    public static EvidencePeriod Year(int year) => new(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));

    /// <summary>What an address asks for: nothing is this year. Null when it cannot be read; why is then among the errors.</summary>
    public static EvidencePeriod? Read(string? kind, string? from, string? to, LocalDate today, Errors errors)
    {
        switch (kind)
        {
            case null or "" or ThisYear:
                return Year(today.Year);
            case LastYear:
                return Year(today.Year - 1);
            case Free:
                break;
            default:
                errors.Add("period", "evidence.period-wrong");
                return null;
        }
        var (first, last) = (Typed.Date(from), Typed.Date(to));
        if (first is null)
            errors.Add("from", "evidence.date-wrong");
        if (last is null)
            errors.Add("to", "evidence.date-wrong");
        if (last < first)
            errors.Add("to", "evidence.turned");
        return errors.Any ? null : new EvidencePeriod(first!.Value, last!.Value);
    }

    public string Say(string language) => BookingsTexts.T.Say(language, "evidence.from-to", Day(From, language), Day(To, language));

    private static string Day(LocalDate day, string language) => language == "en" ? day.ToString("d MMMM uuuu", CultureInfo.GetCultureInfo("en-GB")) : day.ToString("d.M.uuuu", CultureInfo.InvariantCulture);

    /// <summary>Asks an address for exactly these days, whichever year it is when it is opened.</summary>
    public string Query => $"?period={Free}&from={From:uuuu-MM-dd}&to={To:uuuu-MM-dd}";
}
