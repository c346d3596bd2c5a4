using System.Globalization;

namespace Bookings;

/// <summary>How the time of a clinic is divided: slots of one length, a little time between them, and breaks.</summary>
/// <param name="Breaks">In order, none over another.</param>
public sealed record SlotPlan(int SlotMinutes, int GapMinutes, params IReadOnlyList<ClinicBreak> Breaks)
{
    /// <summary>Minutes from the clinic's start to the start of each slot, in order. A slot that would run into a break begins after it.</summary>
    /// <param name="kept">Starts of slots that are reserved: they stay where they are, and the others are found around them.</param>
    public IReadOnlyList<int> Starts(int totalMinutes, params IReadOnlyCollection<int> kept)
    {
        var closed = Breaks.Concat(kept.Select(at => new ClinicBreak(at - GapMinutes, SlotMinutes + 2 * GapMinutes))).OrderBy(one => one.At).ToList();
        var starts = new SortedSet<int>(kept);
        for (var at = 0; at + SlotMinutes <= totalMinutes; at += SlotMinutes + GapMinutes)
        {
            foreach (var pause in closed)
                if (at < pause.End && pause.At < at + SlotMinutes)
                    at = pause.End;
            if (at + SlotMinutes <= totalMinutes)
                starts.Add(at);
        }
        return [.. starts];
    }

    /// <summary>The clinic begins so many minutes later, on the same day: the breaks stay where they were on the clock.</summary>
    public SlotPlan BeginningLater(int minutes) => this with { Breaks = [.. Breaks.Select(one => one with { At = one.At - minutes })] };
}

/// <param name="At">Minutes from the start of the clinic.</param>
public sealed record ClinicBreak(int At, int Minutes)
{
    public int End => At + Minutes;

    /// <summary>As they are stored: "90+15 180+45".</summary>
    public static string Write(IEnumerable<ClinicBreak> breaks) => string.Join(' ', breaks.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.At}+{one.Minutes}")));

    public static IReadOnlyList<ClinicBreak> Read(string stored) =>
    [
        .. stored.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(one => one.Split('+'))
            .Select(one => new ClinicBreak(int.Parse(one[0], CultureInfo.InvariantCulture), int.Parse(one[1], CultureInfo.InvariantCulture))),
    ];
}
