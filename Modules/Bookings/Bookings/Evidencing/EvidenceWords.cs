using Bookings.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Evidencing;

/// <summary>What units have said changed, and why offers were declined: words, which the coordinator alone reads here.</summary>
public sealed record EvidenceWords(IReadOnlyList<ImpactWords> Impacts, IReadOnlyList<DeclineWords> Declines)
{
    /// <summary>The newest ones; a page of more would be read by nobody.</summary>
    public const int Most = 100;

    public static async Task<EvidenceWords> OfAsync(BookingsDb db, EvidencePeriod period, Instant now, CancellationToken ct)
    {
        var over = db.Requests.AsNoTracking().Where(r => r.Date >= period.From && r.Date <= period.To && r.EndsAt <= now);
        var impacts = await (from impact in db.Impacts.AsNoTracking()
                             join place in db.Assignments on impact.AssignmentId equals place.Id
                             join request in over on place.RequestId equals request.Id
                             join unit in db.Units on place.UnitId equals unit.Id
                             join expert in db.Candidates on place.ExpertId equals expert.Id
                             where impact.Words != null
                             orderby request.StartsAt descending, place.Id
                             select new ImpactWords(place.Id, request.TaskType, request.Date, unit.Name, impact.Words!, expert.FirstName, expert.LastName)).Take(Most).ToListAsync(ct);
        var declines = await (from offer in db.Offers.AsNoTracking()
                              join request in over on offer.RequestId equals request.Id
                              join unit in db.Units on request.UnitId equals unit.Id
                              let reason = offer.Answers.Where(a => !a.Accepted).OrderByDescending(a => a.At).Select(a => a.Reason).FirstOrDefault()
                              where offer.State == OfferState.Declined && reason != null
                              orderby request.StartsAt descending, offer.Id
                              select new DeclineWords(request.Id, request.TaskType, request.Date, unit.Name, reason!)).Take(Most).ToListAsync(ct);
        return new EvidenceWords(impacts, declines);
    }

    /// <summary>Those that the coordinator has chosen for everybody's eyes. One that names its expert is not among them, whoever asks.</summary>
    public IEnumerable<ImpactWords> Chosen(IEnumerable<string> ids)
    {
        var wanted = ids.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Impacts.Where(impact => wanted.Contains(impact.Place.ToString()) && !impact.NamesTheExpert);
    }
}

public sealed record DeclineWords(Guid Request, string TaskType, LocalDate Date, string Unit, string Words);

public sealed record ImpactWords(Guid Place, string TaskType, LocalDate Date, string Unit, string Words, string FirstName, string LastName)
{
    private const int Ending = 2, Shortest = 4;

    /// <summary>In any case of Finnish: "Pekka Virtanen" is found in "Pekan" and "Virtaselle". The coordinator, who reads the words first, is the other guard.</summary>
    public bool NamesTheExpert => new[] { FirstName, LastName }.SelectMany(name => name.Split(' ', '-')).Where(name => name.Length > 1)
        .Select(name => name.Length <= Shortest ? name : name[..Math.Max(Shortest - 1, name.Length - (name.EndsWith("nen", StringComparison.Ordinal) ? Ending + 1 : Ending))])
        .Any(stem => Words.Split([.. " \n\t,.;:!?()\"”'’-–/"], StringSplitOptions.RemoveEmptyEntries).Any(word => word.StartsWith(stem, StringComparison.Ordinal)));

    public string Say(string language) => $"{TaskTypes.Say(TaskType, language)}, {Unit}, {Foundation.Calendar.Helsinki.Say(Date, language)}";
}
