using Foundation.Ui;
using Microsoft.Extensions.Configuration;

namespace Foundation.Privacy;

/// <summary>How long personal data is kept that has served its end. There is no default: the county decides each period, with a date, before live use.</summary>
public static class RetentionPeriod
{
    /// <returns>Days, 1 to 3650; null while nothing is decided, and nothing is erased.</returns>
    /// <exception cref="InvalidOperationException">The setting is not a number of days from 1 to 3650.</exception>
    public static int? Days(IConfiguration settings, string setting) => settings[setting] switch
    {
        null or "" => null,
        var typed when Typed.Whole(typed, 1, 3650) is { } days => days,
        var typed => throw new InvalidOperationException($"{setting} is '{typed}'; it must be a number of days from 1 to 3650."),
    };
}
