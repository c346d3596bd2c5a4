using Foundation.Calendar;
using Foundation.Persistence;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Data;

namespace Recruitment.Viewing;

/// <summary>One thing that happened to a person, in the reader's words.</summary>
/// <param name="By">Who did it; null when it is the person themselves or nobody knows.</param>
public sealed record TimelineEntry(Instant At, string Text, string? By = null);

/// <summary>
/// Everything that the register knows of a person in the order of time, the newest first. Whatever else happens to people is one more source here:
/// a method that makes entries, and a line in <see cref="OfAsync"/>. Asks as often whatever it finds.
/// </summary>
internal static class Timeline
{
    public const int AtFirst = 20;

    /// <summary>More lines of the log than this are not read; nobody's details change that often.</summary>
    private const int MostChanges = 500;

    private static Texts T => RecruitmentTexts.T;

    /// <param name="expert">With pauses and departures.</param>
    public static async Task<IReadOnlyList<TimelineEntry>> OfAsync(RecruitmentDb db, FoundationDb foundation, Expert expert, CancellationToken ct)
    {
        var log = await foundation.PrivacyEntries.AsNoTracking().Where(line => line.Subject == expert.Id && line.Act == "changed" && line.What.StartsWith("recruitment."))
            .OrderByDescending(line => line.At).Take(MostChanges).Select(line => new Change(line.At, line.What, line.ByPerson, line.ByName)).ToListAsync(ct);
        List<TimelineEntry> entries =
        [
            .. Beginning(expert, log), .. Breaks(expert), .. Changes(log),
            .. await TasksAsync(db, expert.Id, ct), .. await ApplicationAsync(db, expert.Id, ct), .. await WishesAsync(db, expert.Id, ct),
            .. await SignaturesAsync(db, expert.Id, ct),
        ];
        return [.. entries.OrderByDescending(entry => entry.At)];
    }

    private static IEnumerable<TimelineEntry> Beginning(Expert expert, List<Change> log)
    {
        // Who came by an application was accepted first and became active later; everybody else was active at once.
        var atOnce = expert.ActivatedAt == expert.RegisteredAt;
        yield return new(expert.RegisteredAt, T[atOnce ? "timeline.registered" : "timeline.accepted"],
            log.LastOrDefault(line => line.What is "recruitment.registered" or "recruitment.accepted") is { } registered ? Who(registered.ByPerson, registered.ByName) : null);
        if (expert.ActivatedAt is { } activated && !atOnce)
            yield return new(activated, T["timeline.activated"], log.LastOrDefault(line => line.What == "recruitment.activated") is { } line ? Who(line.ByPerson, line.ByName) : null);
    }

    private static IEnumerable<TimelineEntry> Breaks(Expert expert)
    {
        foreach (var pause in expert.Pauses)
        {
            yield return new(pause.StartedAt, pause.Until is { } until ? T["timeline.paused-until", Helsinki.Say(until, RecruitmentTexts.Language)] : T["timeline.paused"], Who(pause.StartedBy, pause.StartedByName));
            if (pause.EndedAt is { } ended)
                yield return new(ended, T["timeline.resumed"], Who(pause.EndedBy, pause.EndedByName));
        }

        foreach (var departure in expert.Departures)
        {
            yield return new(departure.LeftAt, T["timeline.left"], Who(departure.LeftBy, departure.LeftByName));
            if (departure.ReturnedAt is { } returned)
                yield return new(returned, T["timeline.returned"], Who(departure.ReturnedBy, departure.ReturnedByName));
        }
    }

    /// <summary>Changed details, one entry for what was changed at once; that the training is done is an event of its own.</summary>
    private static IEnumerable<TimelineEntry> Changes(List<Change> log)
    {
        foreach (var line in log.Where(line => line.What == "recruitment.qualified"))
            yield return new(line.At, T["timeline.qualified"], Who(line.ByPerson, line.ByName));
        foreach (var line in log.Where(line => line.What == "recruitment.imported"))
            yield return new(line.At, T["timeline.imported"], Who(line.ByPerson, line.ByName));
        // Each field has a line of its own, written a moment after the other: what one person changed within a minute was one change.
        foreach (var together in log.Where(line => Field(line) is not null).GroupBy(line => (line.At.ToUnixTimeSeconds() / 60, line.ByPerson, line.ByName)))
            yield return new(
                together.Max(line => line.At), T["timeline.changed", string.Join(", ", ExpertDetails.Fields.Intersect(together.Select(line => Field(line)!)).Select(field => T["field." + field]))],
                Who(together.Key.ByPerson, together.Key.ByName));
    }

    private static async Task<IEnumerable<TimelineEntry>> TasksAsync(RecruitmentDb db, Guid id, CancellationToken ct) =>
        (await db.Tasks.AsNoTracking().Where(task => task.ExpertId == id).Select(task => new { task.StartsAt, task.State }).ToListAsync(ct))
            .Select(task => new TimelineEntry(task.StartsAt, T["timeline.task." + task.State]));

    private static async Task<IEnumerable<TimelineEntry>> ApplicationAsync(RecruitmentDb db, Guid id, CancellationToken ct) =>
        (await db.ApplicationSteps.AsNoTracking().Where(step => db.Applications.Any(a => a.ExpertId == id && a.Id == step.ApplicationId))
            .Select(step => new { step.At, step.Stage, step.ByPerson, step.ByName }).ToListAsync(ct))
            // An applicant has no account: what nobody signed in has done, the person did.
            .Select(step => new TimelineEntry(step.At, T["timeline.application." + step.Stage], step.ByPerson is null ? null : step.ByName));

    private static async Task<IEnumerable<TimelineEntry>> WishesAsync(RecruitmentDb db, Guid id, CancellationToken ct) =>
        (await db.OwnWishes.AsNoTracking().Where(wish => wish.ExpertId == id).ToListAsync(ct)).SelectMany(wish => wish.ClosedAt is { } closed
            ? new TimelineEntry[] { new(wish.AskedAt, T["timeline.wish." + wish.Kind]), new(closed, T["timeline.wish-closed." + wish.Kind], Who(wish.ClosedBy, wish.ClosedByName)) }
            : [new(wish.AskedAt, T["timeline.wish." + wish.Kind])]);

    private static async Task<IEnumerable<TimelineEntry>> SignaturesAsync(RecruitmentDb db, Guid id, CancellationToken ct) =>
        (await db.Signatures.AsNoTracking().Where(signature => signature.ExpertId == id)
            .Select(signature => new { signature.SignedAt, signature.Kind, signature.How, signature.SignedBy, signature.SignedByName }).ToListAsync(ct))
            // A button is pressed by the person; a paper is written down by somebody else.
            .Select(one => new TimelineEntry(one.SignedAt, T["timeline.signed", T["agree.kind." + one.Kind]], one.How == SignedHow.Paper ? Who(one.SignedBy, one.SignedByName) : null));

    private static string? Field(Change line) => line.What["recruitment.".Length..] is var field && ExpertDetails.Fields.Contains(field) && field != "qualified" ? field : null;

    private static string Who(Guid? person, string? name) => person is null || string.IsNullOrEmpty(name) ? T["log.role.programme"] : name;

    private sealed record Change(Instant At, string What, Guid? ByPerson, string ByName);
}
