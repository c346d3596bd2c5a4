using Foundation.Calendar;
using NodaTime;

namespace Bookings.Matching;

/// <summary>Why somebody is where they are in the list, said in words by key "match.KEY".</summary>
public sealed record Reason(string Key, params object[] Values)
{
    public string Say(string language) => BookingsTexts.T.Say(language, "match." + Key, [.. Values.Select(value => value switch
    {
        AreaList areas => ExperienceAreas.Say(areas.Areas, language),
        LocalDate date => Helsinki.Say(date, language),
        _ => value,
    })]);
}

/// <summary>Experience areas inside a reason: they become words in the reader's language.</summary>
public sealed record AreaList(IReadOnlyList<string> Areas);

/// <summary>One person and how well the task suits them. With an obstacle the person is shown apart.</summary>
/// <param name="besideBusy">What keeps the person away apart from having something else then.</param>
public sealed class Ranked(CandidateFacts candidate, int score, int tasksThisYear, uint lot, bool held, Reason? obstacle, Reason? besideBusy, Func<IReadOnlyList<Reason>> explain)
{
    public CandidateFacts Candidate => candidate;
    public int Score => score;
    public int TasksThisYear => tasksThisYear;
    /// <summary>Decides between equals.</summary>
    public uint Lot => lot;
    /// <summary>Has an offer of the same time to answer: it holds the person softly.</summary>
    public bool Held => held;
    public Reason? Obstacle => obstacle;
    /// <summary>Has something else then.</summary>
    public bool Busy => obstacle is { Key: Ranking.IsBusy };
    /// <summary>What is in the way when the coordinator offers knowingly to somebody who has something else then.</summary>
    public Reason? BesideBusy => besideBusy;

    /// <summary>What the score comes from, found when it is asked: thousands are ranked, a page of them is read.</summary>
    public IReadOnlyList<Reason> Reasons { get => field ??= explain(); } = null!;
}

/// <summary>
/// The rules by which experts are ranked for a request. First whether the person can be asked at all, then what speaks for them. Everything that
/// counts is said in words beside the name, so that the coordinator can agree or not.
/// </summary>
public static class Ranking
{
    /// <summary>Why somebody is not asked who has been asked already.</summary>
    public const string AlreadyAsked = "already-asked";

    /// <summary>Why somebody is not asked who has something else then. The one reason that the coordinator can set aside knowingly.</summary>
    public const string IsBusy = "busy";

    public static IReadOnlyList<Ranked> Rank(
        Request request, IEnumerable<CandidateFacts> candidates, Circumstances at, RankingWeights weights)
    {
        var ranked = new List<Ranked>();
        foreach (var candidate in candidates)
            if (candidate.State != CandidateState.Left)
                ranked.Add(Judge(request, candidate, at, weights));
        ranked.Sort((a, b) => Compare(a, b));
        return ranked;
    }

    private static int Compare(Ranked a, Ranked b)
    {
        var byScore = b.Score.CompareTo(a.Score);
        if (byScore != 0)
            return byScore;
        var byTasks = a.TasksThisYear.CompareTo(b.TasksThisYear);
        return byTasks != 0 ? byTasks : a.Lot.CompareTo(b.Lot);
    }

    private static Ranked Judge(Request request, CandidateFacts candidate, Circumstances at, RankingWeights weights)
    {
        var tasks = at.TasksThisYear.GetValueOrDefault(candidate.Id);
        var obstacle = Obstacle(request, candidate, at);
        var besideBusy = obstacle is { Key: IsBusy } ? Obstacle(request, candidate, at, busyAside: true) : obstacle;
        return new(candidate, Score(request, candidate, at, tasks, weights, reasons: null), tasks, Lot(request.Id, candidate.Id), at.Held.Contains(candidate.Id), obstacle, besideBusy, () =>
        {
            var reasons = new List<Reason>(6);
            Score(request, candidate, at, tasks, weights, reasons);
            return reasons;
        });
    }

    /// <summary>Between equals lots are drawn, anew for each request and always the same for one: the beginning of the alphabet is not asked first.</summary>
    private static uint Lot(Guid request, Guid candidate)
    {
        Span<byte> both = stackalloc byte[32];
        request.TryWriteBytes(both);
        candidate.TryWriteBytes(both[16..]);
        var lot = 2166136261u;
        foreach (var one in both)
            lot = (lot ^ one) * 16777619u;
        return lot;
    }

    /// <param name="reasons">Gets the reasons, when they are wanted.</param>
    private static int Score(Request request, CandidateFacts candidate, Circumstances at, int tasks, RankingWeights weights, List<Reason>? reasons)
    {
        var score = 0;
        if (request.Areas.Count > 0)
        {
            var shared = 0;
            foreach (var area in request.Areas)
                shared += candidate.Areas.Contains(area) ? 1 : 0;
            score += shared * weights.SameExperience;
            reasons?.Add(shared > 0 ? new Reason("same-experience", new AreaList([.. request.Areas.Where(candidate.Areas.Contains)])) : new Reason("no-experience"));
        }
        if (!request.Remote)
        {
            if (candidate.Municipality == request.Municipality)
            {
                score += weights.SameMunicipality;
                reasons?.Add(new Reason("lives-there", Places.Name(candidate.Municipality)));
            }
            else if (request.Municipality is { } there && candidate.TravelsTo.Contains(there))
            {
                score += weights.TravelsThere;
                reasons?.Add(new Reason("travels-there", Places.Name(candidate.Municipality), Places.Name(there)));
            }
        }
        if (candidate.Qualified)
        {
            score += weights.Qualified;
            reasons?.Add(new Reason("qualified"));
        }
        else if (candidate.IsDeveloperClient)
        {
            reasons?.Add(new Reason("developer-client"));
        }
        score -= tasks * weights.EachTaskThisYear;
        reasons?.Add(tasks switch { 0 => new Reason("no-tasks"), 1 => new Reason("one-task"), _ => new Reason("tasks", tasks) });
        if (at.Held.Contains(candidate.Id))
            reasons?.Add(new Reason("held"));
        else if (!at.Busy.Contains(candidate.Id))
            reasons?.Add(new Reason("free"));
        if (!candidate.HasMail)
            reasons?.Add(new Reason("by-phone"));
        return score;
    }

    /// <summary>Why the person cannot be asked for this task, the weightiest first; null when they can.</summary>
    private static Reason? Obstacle(Request request, CandidateFacts candidate, Circumstances at, bool busyAside = false)
    {
        if (at.Asked.Contains(candidate.Id))
            return new Reason(AlreadyAsked);
        if (candidate.State == CandidateState.Paused && !(candidate.PausedUntil is { } until && until < request.Date))
            return candidate.PausedUntil is { } end ? new Reason("paused-until", end) : new Reason("paused");
        if (TaskTypes.NeedsQualification(request.TaskType) && !candidate.Qualified)
            return new Reason("unqualified");
        if (!busyAside && at.Busy.Contains(candidate.Id))
            return new Reason(IsBusy);
        if (Preferred(request, candidate.Id, at) is { } unwanted)
            return unwanted;
        if (!candidate.Languages.Contains(request.Language))
            return new Reason("other-language");
        if (!request.Remote && candidate.Municipality != request.Municipality && !(request.Municipality is { } there && candidate.TravelsTo.Contains(there)))
            return new Reason("does-not-travel", Places.Name(candidate.Municipality));
        return null;
    }

    /// <summary>What the person has said once about all offers, and what keeps this one away; null when nothing does.</summary>
    private static Reason? Preferred(Request request, Guid candidate, Circumstances at)
    {
        if (at.Away.Contains(candidate))
            return new Reason("away");
        if (!at.Preferences.TryGetValue(candidate, out var said))
            return null;
        if (said.NotOn.Count > 0 && said.NotOn.Contains(((int)request.Date.DayOfWeek).ToString(System.Globalization.CultureInfo.InvariantCulture)))
            return new Reason("not-that-day");
        if (said.NotBefore > request.Start || said.NotAfter < request.End)
            return new Reason("not-that-hour");
        return said.MostInMonth <= at.InMonth.GetValueOrDefault(candidate) ? new Reason("month-full") : null;
    }
}
