using System.Globalization;
using Foundation.Calendar;
using Foundation.Ui;
using Microsoft.AspNetCore.Http;
using NodaTime;
using Recruitment.Data;

namespace Recruitment.Viewing;

/// <summary>What a reader looks for in the register. The list and its export read it alike.</summary>
public sealed record RegisterFilter(string? Name, string? Municipality, string? Area, string? Language, string? Role, string? State)
{
    public const string Active = "active", Paused = "paused", Joining = "joining", Left = "left";

    public static readonly IReadOnlyList<string> States = [Active, Paused, Joining, Left];

    public const string IsQualified = "yes", NotQualified = "no";

    /// <summary>Had a task in the last 12 months, had none in that time, has never had any.</summary>
    public const string ThisYear = "year", Quiet = "quiet", Never = "never";

    public static readonly IReadOnlyList<string> Activities = [ThisYear, Quiet, Never];

    private const int MostWords = 5;

    /// <summary>"yes", or "no" for experts whose training is not done; a developer client needs none.</summary>
    public string? Qualified { get; init; }

    /// <summary>A municipality that the person lives in or can travel to.</summary>
    public string? Comes { get; init; }

    /// <summary>The day, as typed, on which the person is to be free.</summary>
    public string? Free { get; init; }

    public string? Activity { get; init; }

    public bool IsEmpty => ToQuery().Length == 0;

    /// <summary>Whether something is looked for that stands among the further conditions.</summary>
    public bool GoesFurther => Further.Any(pair => pair.Value is not null);

    public LocalDate? FreeOn => Typed.Date(Free);

    public bool FreeIsWrong => Given(Free) is not null && FreeOn is null;

    public static RegisterFilter From(IQueryCollection query) => new(query["name"], query["municipality"], query["area"], query["language"], query["role"], query["state"])
    {
        Qualified = query["qualified"], Comes = query["comes"], Free = query["free"], Activity = query["activity"],
    };

    /// <summary>The people meant. Who is busy on the wanted day is asked of the calendar first; all else is one question to the register.</summary>
    public async Task<IQueryable<Expert>> OfAsync(RecruitmentDb db, Ledger ledger, IClock clock, CancellationToken ct)
    {
        var experts = WithActivity(Of(db), db, clock.GetCurrentInstant());
        if (Given(Free) is null)
            return experts;
        // A day that cannot be read finds nobody rather than everybody: the export goes by the same answer.
        if (FreeOn is not { } day)
            return experts.Where(e => false);
        var (begins, ends) = (Helsinki.At(day, LocalTime.Midnight), Helsinki.At(day.PlusDays(1), LocalTime.Midnight));
        List<Guid> busy = [.. await ledger.BusyAsync(begins, ends, ct)];
        return experts.Where(e => e.ActivatedAt != null && e.Departures.All(d => d.ReturnedAt != null) && !busy.Contains(e.Id)
            && !e.Pauses.Any(p => p.StartedAt < ends && (p.EndedAt == null || p.EndedAt > begins) && (p.Until == null || p.Until >= day)));
    }

    /// <summary>Without the conditions that need the calendar or the clock.</summary>
    private IQueryable<Expert> Of(RecruitmentDb db)
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

        if (Given(Comes) is { } comes)
        {
            experts = experts.Where(e => e.Municipality == comes || e.TravelsTo.Contains(comes));
        }

        experts = Qualified switch
        {
            IsQualified => experts.Where(e => e.Qualified),
            NotQualified => experts.Where(e => !e.Qualified && e.Role == ExpertRoles.Expert),
            _ => experts,
        };

        return State switch
        {
            Active => experts.Where(e => e.Departures.All(d => d.ReturnedAt != null) && e.Pauses.All(p => p.EndedAt != null) && e.ActivatedAt != null),
            Joining => experts.Where(e => e.Departures.All(d => d.ReturnedAt != null) && e.ActivatedAt == null),
            Paused => experts.Where(e => e.Pauses.Any(p => p.EndedAt == null)),
            Left => experts.Where(e => e.Departures.Any(d => d.ReturnedAt == null)),
            _ => experts.Where(e => e.Departures.All(d => d.ReturnedAt != null)),
        };
    }

    private IQueryable<Expert> WithActivity(IQueryable<Expert> experts, RecruitmentDb db, Instant now)
    {
        var since = Helsinki.At(Helsinki.Date(now).PlusMonths(-12), LocalTime.Midnight);
        var held = db.Tasks.Where(task => task.State != ExpertTask.Stage.Cancelled && task.StartsAt <= now);
        return Activity switch
        {
            ThisYear => experts.Where(e => held.Any(task => task.ExpertId == e.Id && task.StartsAt >= since)),
            Quiet => experts.Where(e => !held.Any(task => task.ExpertId == e.Id && task.StartsAt >= since)),
            Never => experts.Where(e => !held.Any(task => task.ExpertId == e.Id)),
            _ => experts,
        };
    }

    /// <summary>The filter as the query of an address, without what is not set.</summary>
    public string ToQuery(int page = 1)
    {
        (string Name, string? Value)[] all =
        [
            ("name", Given(Name)), ("municipality", Given(Municipality)), ("area", Given(Area)), ("language", Given(Language)), ("role", Given(Role)), ("state", Given(State)),
            .. Further, ("page", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null),
        ];
        var given = all.Where(pair => pair.Value is not null).Select(pair => $"{pair.Name}={Uri.EscapeDataString(pair.Value!)}").ToList();
        return given.Count == 0 ? "" : "?" + string.Join('&', given);
    }

    private (string Name, string? Value)[] Further => [("qualified", Given(Qualified)), ("comes", Given(Comes)), ("free", Given(Free)), ("activity", Given(Activity))];

    private IEnumerable<string> Words => (Given(Name) ?? "").ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(MostWords);

    private static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Length > 100 ? value[..100] : value;
}
