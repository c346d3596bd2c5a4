using NodaTime;

namespace Bookings.Asking;

/// <summary>How long each person has to answer when the asking goes on by itself (settings <c>Bookings:Asking</c>): days when the task is far away, an hour when it is near.</summary>
public sealed class AskingPace
{
    /// <summary>No answer is asked for sooner than this.</summary>
    public static readonly Duration Shortest = Duration.FromMinutes(30);

    /// <summary>From so many days before the task, so many hours to answer; nearer than the last step, <see cref="HoursAtLast"/>.</summary>
    public List<PaceStep> Steps { get; init; } = [];

    public int HoursAtLast { get; init; } = 1;

    /// <summary>How many of those who were not chosen by name are put on the list at most, the best suited first.</summary>
    public int WidestList { get; init; } = 100;

    private static readonly PaceStep[] Usual = [new(21, 72), new(10, 48), new(5, 24), new(2, 8), new(1, 3)];

    /// <summary>Until when somebody who is asked now has time to answer; null when the task is so near that nobody can be asked any more.</summary>
    /// <param name="quiet">The person's quiet hours: a deadline in them moves on to the morning.</param>
    public Instant? AnswerBy(Instant now, Instant startsAt, QuietHours quiet)
    {
        var left = startsAt - now;
        var steps = Steps.Count > 0 ? Steps : (IReadOnlyList<PaceStep>)Usual;
        var hours = steps.OrderByDescending(step => step.DaysLeft).FirstOrDefault(step => left >= Duration.FromDays(step.DaysLeft))?.Hours ?? HoursAtLast;
        var by = UpToQuarter(now + Duration.Max(Shortest, Duration.Min(Duration.FromHours(hours), left / 2)));
        if (quiet.Hold(by))
            by = quiet.EndAfter(by) + Duration.FromHours(1);
        // However it is moved, half an hour is left before the task to tell who comes.
        by = Instant.Min(by, startsAt - Shortest);
        return by - now < Shortest ? null : by;
    }

    /// <summary>People read "16.15", not "16.07".</summary>
    private static Instant UpToQuarter(Instant at)
    {
        var quarter = Duration.FromMinutes(15).ToInt64Nanoseconds();
        var since = (at - NodaConstants.UnixEpoch).ToInt64Nanoseconds();
        return NodaConstants.UnixEpoch + Duration.FromNanoseconds((since + quarter - 1) / quarter * quarter);
    }
}

/// <param name="DaysLeft">Holds when at least so many days are left to the task.</param>
/// <param name="Hours">So many hours to answer.</param>
public sealed record PaceStep(int DaysLeft, int Hours);
