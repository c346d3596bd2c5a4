using System.Globalization;
using Foundation.Calendar;
using Foundation.Ui;
using NodaTime;

namespace Bookings.Requesting;

/// <summary>When the task is: a day and two times on the wall clock, refused kindly when the clock shows them never or twice.</summary>
internal static class WishTime
{
    public static (LocalDate Date, LocalTime Start, LocalTime End) Read(RequestInput typed, Instant now, Errors errors)
    {
        var date = Date(typed.Date, Helsinki.Date(now), errors);
        var start = Time(typed.Start, date, nameof(typed.Start), "ask.start-missing", errors);
        var end = Time(typed.End, date, nameof(typed.End), "ask.end-missing", errors);
        if (start is { } from && end is { } to)
        {
            if (to <= from)
                errors.Add(nameof(typed.End), "ask.end-before-start");
            else if (date is { } day && Helsinki.At(day, from) <= now)
                errors.Add(nameof(typed.Start), "ask.start-past");
        }
        return (date ?? default, start ?? default, end ?? default);
    }

    private static LocalDate? Date(string? typed, LocalDate today, Errors errors)
    {
        var date = Typed.Date(typed);
        var wrong = date switch
        {
            _ when Typed.Empty(typed) => "ask.date-missing",
            null => "ask.date-wrong",
            { } day when day < today => "ask.date-past",
            { } day when day > today.PlusYears(WishReader.YearsAhead) => "ask.date-far",
            _ => null,
        };
        if (wrong is null)
            return date;
        errors.Add(nameof(RequestInput.Date), wrong, WishReader.YearsAhead);
        return null;
    }

    private static LocalTime? Time(string? typed, LocalDate? date, string field, string missing, Errors errors)
    {
        if (Typed.Empty(typed))
        {
            errors.Add(field, missing);
            return null;
        }
        if (Typed.Time(typed) is not { } time)
        {
            errors.Add(field, "ask.time-wrong");
            return null;
        }
        var odd = date is { } day ? Helsinki.Look(day, time) : Helsinki.Odd.None;
        if (odd == Helsinki.Odd.None)
            return time;
        var language = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        errors.Add(field, odd == Helsinki.Odd.Skipped ? "ask.time-skipped" : "ask.time-twice", Helsinki.Say(date!.Value, language), Helsinki.Say(time, language));
        return null;
    }
}
