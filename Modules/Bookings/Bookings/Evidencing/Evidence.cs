using Foundation.Ui;
using NodaTime;

namespace Bookings.Evidencing;

/// <summary>Who was served where, in numbers: tasks whose time is over, by the day of the task. Nobody's name is among them.</summary>
/// <param name="Groups">Where, what and for whom, each request once. Municipality is null for remote tasks.</param>
/// <param name="Areas">By experience area. A request that names two counts in both.</param>
/// <param name="Coming">Requests of the period whose time is still ahead; no other number knows them.</param>
/// <param name="Waits">Of each confirmed place: from the sending of the request to the yes of the person who has it.</param>
/// <param name="Reasons">Of offers that were declined: how many with a reason in words.</param>
public sealed record Evidence(
    EvidencePeriod Period, Instant At, IReadOnlyList<EvidenceGroup> Groups, IReadOnlyDictionary<string, Tally> Areas, IReadOnlyDictionary<Guid, string> Units,
    int Coming, int Experts, IReadOnlyList<Duration> Waits, IReadOnlyDictionary<OfferState, int> Offers, int Reasons, IReadOnlyList<CancelCount> Cancellations,
    IReadOnlyList<ScoreCount> Scores, int ImpactsAsked, int ImpactsAnswered, ClinicCount Clinics)
{
    /// <summary>Marks of fewer people are not shown: one could tell whose they are.</summary>
    public const int Least = 5;

    public Tally All => Tally.Of(Groups.Select(group => group.Tally));

    public IEnumerable<(T Key, Tally Tally)> By<T>(Func<EvidenceGroup, T> key) => Groups.GroupBy(key).Select(same => (same.Key, Tally.Of(same.Select(group => group.Tally))));

    /// <summary>In days. Null when nobody has confirmed.</summary>
    public (double Median, double Mean)? Wait
    {
        get
        {
            if (Waits.Count == 0)
                return null;
            var sorted = Waits.Select(wait => wait.TotalDays).Order().ToList();
            return ((sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2, sorted.Average());
        }
    }

    public int Marks(string from) => Scores.Where(score => score.From == from).Sum(score => score.Count);

    /// <returns>Null when there are too few marks of this side to show any.</returns>
    public int? Marks(string from, int mark) => Marks(from) < Least ? null : Scores.Where(score => score.From == from && score.Score == mark).Sum(score => score.Count);

    /// <summary>Who visits a clinic and says what it was like, without a name.</summary>
    public const string Visitor = "visitor";

    public static readonly IReadOnlyList<string> Sides = [Roles.Unit, Roles.Expert, Visitor];
}

public sealed record EvidenceGroup(Guid Unit, string TaskType, string? Municipality, Tally Tally);

/// <param name="Reason">As stored, or "" for words of one's own.</param>
public sealed record CancelCount(string ByRole, string Reason, int Count);

public sealed record ScoreCount(string From, int Score, int Count);

/// <param name="Reserved">Slots that units had reserved for clients and not given back.</param>
/// <param name="Came">People who came, with a reservation or without, where somebody has counted.</param>
public sealed record ClinicCount(int Days, int Reserved, int Came);
