using System.Globalization;
using NodaTime;

namespace Fees;

/// <summary>A day as people write it: 15.1.2027 in Finnish, 15 January 2027 in English.</summary>
public static class Dates
{
    public static string Say(LocalDate day, string? language) => language == "en"
        ? day.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en"))
        : day.ToString("d.M.yyyy", CultureInfo.InvariantCulture);
}
