using System.Globalization;
using Microsoft.AspNetCore.Http;
using Recruitment.Data;

namespace Recruitment.Viewing;

/// <summary>What a reader looks for in the register. The list and its export read it alike.</summary>
public sealed record RegisterFilter(string? Name, string? Municipality, string? Area, string? Language, string? Role, string? State)
{
    public const string Active = "active", Paused = "paused", Joining = "joining", Left = "left";

    public static readonly IReadOnlyList<string> States = [Active, Paused, Joining, Left];

    private const int MostWords = 5;

    public bool IsEmpty => ToQuery().Length == 0;

    public static RegisterFilter From(IQueryCollection query) => new(query["name"], query["municipality"], query["area"], query["language"], query["role"], query["state"]);

    public IQueryable<Expert> Of(RecruitmentDb db)
    {
        var experts = db.Experts.Where(e => e.ErasedAt == null);
        foreach (var word in Words)
        {
            experts = experts.Where(e => e.SortName.Contains(word) || e.EmailKey!.Contains(word) || e.PhoneKey!.Contains(word));
        }

        if (Given(Municipality) is { } municipality)
        {
            experts = experts.Where(e => e.Municipality == municipality);
        }

        if (Given(Area) is { } area)
        {
            experts = experts.Where(e => e.ExperienceAreas.Contains(area));
        }

        if (Given(Language) is { } language)
        {
            experts = experts.Where(e => e.Languages.Contains(language));
        }

        if (Given(Role) is { } role)
        {
            experts = experts.Where(e => e.Role == role);
        }

        return State switch
        {
            Active => experts.Where(e => e.Departures.All(d => d.ReturnedAt != null) && e.Pauses.All(p => p.EndedAt != null) && e.ActivatedAt != null),
            Joining => experts.Where(e => e.Departures.All(d => d.ReturnedAt != null) && e.ActivatedAt == null),
            Paused => experts.Where(e => e.Pauses.Any(p => p.EndedAt == null)),
            Left => experts.Where(e => e.Departures.Any(d => d.ReturnedAt == null)),
            _ => experts.Where(e => e.Departures.All(d => d.ReturnedAt != null)),
        };
    }

    /// <summary>The filter as the query of an address, without what is not set.</summary>
    public string ToQuery(int page = 1)
    {
        var given = new (string Name, string? Value)[]
        {
            ("name", Given(Name)), ("municipality", Given(Municipality)), ("area", Given(Area)), ("language", Given(Language)), ("role", Given(Role)),
            ("state", Given(State)), ("page", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null),
        }.Where(pair => pair.Value is not null).Select(pair => $"{pair.Name}={Uri.EscapeDataString(pair.Value!)}").ToList();
        return given.Count == 0 ? "" : "?" + string.Join('&', given);
    }

    private IEnumerable<string> Words => (Given(Name) ?? "").ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(MostWords);

    private static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Length > 100 ? value[..100] : value;
}
