using Foundation.Calendar;
using Foundation.Ui;
using NodaTime;

namespace Bookings.Clinics;

/// <summary>How a clinic is divided and repeated, as typed.</summary>
public sealed class SlotsInput
{
    public const string Preview = "preview", Edit = "edit", Open = "open", Once = "0";
    public const int ShortestSlot = 10, LongestSlot = 240, LongestGap = 60, MostTimes = 26, MostBreaks = 3;

    /// <summary>Weeks between the clinics of a series.</summary>
    public static readonly IReadOnlyList<string> Rhythms = [Once, "1", "2", "4"];

    public string? Act { get; set; }
    public string? SlotMinutes { get; set; } = "45";
    public string? GapMinutes { get; set; } = "15";
    public List<BreakInput>? Breaks { get; set; }
    public string? EveryWeeks { get; set; } = Once;
    public string? Times { get; set; }

    /// <summary>The plan and the further days; null when something is wrong, which is then among the errors.</summary>
    public (SlotPlan Plan, IReadOnlyList<LocalDate> MoreDays)? Read(Request request, Errors errors)
    {
        var slot = Typed.Whole(SlotMinutes, ShortestSlot, LongestSlot);
        var gap = Typed.Empty(GapMinutes) ? 0 : Typed.Whole(GapMinutes, 0, LongestGap);
        if (slot is null)
            errors.Add("SlotMinutes", "clinic.slot-wrong", ShortestSlot, LongestSlot);
        if (gap is null)
            errors.Add("GapMinutes", "clinic.gap-wrong", LongestGap);
        var breaks = ReadBreaks(request, errors);
        var days = Days(request, errors);
        if (errors.Any)
            return null;
        var plan = new SlotPlan(slot!.Value, gap!.Value, breaks);
        if (plan.Starts(request.Minutes).Count > 0)
            return (plan, days);
        errors.Add("SlotMinutes", "clinic.slot-none", RequestWords.Hours(request.Minutes, BookingsTexts.Language));
        return null;
    }

    /// <summary>As many lines as the form has, whatever was sent.</summary>
    public IReadOnlyList<BreakInput> BreakLines => [.. Enumerable.Range(0, MostBreaks).Select(n => Breaks?.ElementAtOrDefault(n) ?? new BreakInput())];

    /// <summary>In order of time. A line left empty is no break.</summary>
    private IReadOnlyList<ClinicBreak> ReadBreaks(Request request, Errors errors)
    {
        var read = new List<ClinicBreak>();
        foreach (var (n, line) in BreakLines.Index())
        {
            if (line.Read($"Breaks[{n}].", request, errors) is not { } one)
                continue;
            if (read.Exists(other => one.At < other.End && other.At < one.End))
                errors.Add($"Breaks[{n}].From", "clinic.breaks-overlap");
            read.Add(one);
        }
        return [.. read.OrderBy(one => one.At)];
    }

    private List<LocalDate> Days(Request request, Errors errors)
    {
        if (EveryWeeks is null || !Rhythms.Contains(EveryWeeks))
            errors.Add("EveryWeeks", "clinic.rhythm-missing");
        if (EveryWeeks is null or Once || errors.Has("EveryWeeks"))
            return [];
        if (Typed.Whole(Times, 2, MostTimes) is not { } times)
        {
            errors.Add("Times", "clinic.times-wrong", MostTimes);
            return [];
        }
        var weeks = int.Parse(EveryWeeks, System.Globalization.CultureInfo.InvariantCulture);
        var days = Enumerable.Range(1, times - 1).Select(n => request.Date.PlusWeeks(n * weeks)).ToList();
        if (days.FirstOrDefault(day => Helsinki.Look(day, request.Start) != Helsinki.Odd.None || Helsinki.Look(day, request.End) != Helsinki.Odd.None) is { } odd && odd != default)
            errors.Add("Times", "clinic.day-odd", Helsinki.Say(odd, BookingsTexts.Language));
        return days;
    }
}

/// <summary>When a break begins and ends, as typed.</summary>
public sealed class BreakInput
{
    public string? From { get; set; }
    public string? To { get; set; }

    /// <returns>Null when nothing is typed, or something is wrong, which is then among the errors.</returns>
    public ClinicBreak? Read(string line, Request request, Errors errors)
    {
        if (Typed.Empty(From) && Typed.Empty(To))
            return null;
        var (from, to) = (Typed.Time(From), Typed.Time(To));
        if (from is null)
            errors.Add(line + "From", "ask.time-wrong");
        if (to is null)
            errors.Add(line + "To", "ask.time-wrong");
        if (from is null || to is null)
            return null;
        if (to <= from)
            errors.Add(line + "To", "ask.end-before-start");
        else if (from < request.Start || to > request.End)
            errors.Add(line + "From", "clinic.break-outside", Helsinki.Say(request.Start, BookingsTexts.Language), Helsinki.Say(request.End, BookingsTexts.Language));
        else
        {
            var begins = Helsinki.At(request.Date, from.Value);
            return new ClinicBreak((int)(begins - request.StartsAt).TotalMinutes, (int)(Helsinki.At(request.Date, to.Value) - begins).TotalMinutes);
        }
        return null;
    }
}
