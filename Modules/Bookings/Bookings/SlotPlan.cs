namespace Bookings;

/// <summary>How the time of a clinic is divided: slots of one length, a little time between them, and one longer break.</summary>
/// <param name="BreakAt">Minutes from the start of the clinic; null without a break.</param>
public sealed record SlotPlan(int SlotMinutes, int GapMinutes, int? BreakAt, int BreakMinutes)
{
    /// <summary>Minutes from the clinic's start to the start of each slot, in order; a slot's number is its place in this list. A slot that would run into the break begins after it.</summary>
    public IReadOnlyList<int> Starts(int totalMinutes)
    {
        var starts = new List<int>();
        for (var at = 0; at + SlotMinutes <= totalMinutes; at += SlotMinutes + GapMinutes)
        {
            if (BreakAt is { } from && at < from + BreakMinutes && from < at + SlotMinutes)
                at = from + BreakMinutes;
            if (at + SlotMinutes <= totalMinutes)
                starts.Add(at);
        }
        return starts;
    }
}
