using Microsoft.EntityFrameworkCore;
using Recruitment.Data;

namespace Recruitment.Covering;

/// <summary>Where there are experts and of what: municipalities by experience areas, counted from the people who can be asked now.</summary>
/// <param name="Coming">Counts who can travel to a municipality, not only who lives there.</param>
public sealed class Coverage(IReadOnlyList<Coverage.Somebody> people, bool coming)
{
    public sealed record Somebody(string Municipality, IReadOnlyList<string> TravelsTo, IReadOnlyList<string> Areas);

    /// <summary>An area that some municipality lacks.</summary>
    /// <param name="None">Municipalities where nobody is.</param>
    /// <param name="One">Municipalities that hang on one person.</param>
    public sealed record Gap(string Area, IReadOnlyList<string> None, IReadOnlyList<string> One);

    private readonly Dictionary<(string Municipality, string Area), int> cells = people
        .SelectMany(one => Places(one, coming).SelectMany(place => one.Areas.Distinct().Select(area => (place, area))))
        .CountBy(cell => cell).ToDictionary();

    private readonly Dictionary<string, int> places = people.SelectMany(one => Places(one, coming)).CountBy(place => place).ToDictionary();

    public bool Coming => coming;

    public int People => people.Count;

    /// <summary>People with this experience, each counted once wherever they can go.</summary>
    public int Of(string area) => people.Count(one => one.Areas.Contains(area));

    public int Of(string municipality, string area) => cells.GetValueOrDefault((municipality, area));

    public int In(string municipality) => places.GetValueOrDefault(municipality);

    public int LivingIn(string municipality) => people.Count(one => one.Municipality == municipality);

    /// <summary>Of all experts, how many live there, in whole percent.</summary>
    public int ShareOf(string municipality) => People == 0 ? 0 : (int)Math.Round(100m * LivingIn(municipality) / People, MidpointRounding.AwayFromZero);

    /// <summary>What is missing, the worst first.</summary>
    public IReadOnlyList<Gap> Gaps =>
    [
        .. ExperienceAreas.Keys.Select(area => new Gap(area, Where(area, 0), Where(area, 1)))
            .Where(gap => gap.None.Count + gap.One.Count > 0)
            .OrderByDescending(gap => gap.None.Count).ThenByDescending(gap => gap.One.Count),
    ];

    /// <summary>Experts who can be asked now: not those on a break, on their way in, or gone. One question, whatever the size of the register.</summary>
    public static async Task<Coverage> OfAsync(RecruitmentDb db, bool coming, bool qualifiedOnly, CancellationToken ct) => new(
        await db.Experts.AsNoTracking()
            .Where(e => e.Role == ExpertRoles.Expert && (e.Qualified || !qualifiedOnly) && e.ActivatedAt != null
                && e.Departures.All(d => d.ReturnedAt != null) && e.Pauses.All(p => p.EndedAt != null))
            .Select(e => new Somebody(e.Municipality, e.TravelsTo, e.ExperienceAreas)).ToListAsync(ct),
        coming);

    private List<string> Where(string area, int count) => [.. Municipalities.Codes.Where(place => Of(place, area) == count)];

    private static IEnumerable<string> Places(Somebody one, bool coming) => coming ? one.TravelsTo.Append(one.Municipality).Distinct() : [one.Municipality];
}
