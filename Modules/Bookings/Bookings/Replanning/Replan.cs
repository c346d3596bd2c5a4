using Bookings.Data;
using Bookings.Overlapping;
using Foundation;
using Foundation.Calendar;
using Foundation.Messaging;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Replanning;

/// <summary>
/// A request that was sent gets another time or place, or its meeting a link. Whoever had said yes is asked again, unless only the link is new; open offers
/// are told anew. The one way in which the plan of a sent request changes.
/// </summary>
/// <param name="Version">Of the request that was seen: who is told was shown on its grounds.</param>
/// <param name="Tell">Who is told of those who need not answer: keys of <see cref="Concerned"/>.</param>
/// <param name="GiveBack">Places of people who have something else at the new time, given back knowingly; only the coordinator can.</param>
/// <param name="Overlap">Those of them who are not given back come all the same, agreed knowingly; only the coordinator can.</param>
public sealed record Replan(Guid RequestId, int Version, Plan Plan, string? Reason, IReadOnlyList<string> Tell, IReadOnlyList<Guid> GiveBack, Reach By, KnownOverlap? Overlap = null)
{
    /// <summary>Why the plan cannot change any more; null when it can. The link of a meeting may come while it goes on.</summary>
    public static ReplanRefusal? Refusal(Request request, Plan plan, Instant now)
    {
        if (request.Status is RequestStatus.Cancelled or RequestStatus.Done or RequestStatus.Unfilled || now >= request.EndsAt)
            return ReplanRefusal.Over;
        var before = Plan.Of(request);
        if (!plan.AsksNothingAnew(before) && now >= request.StartsAt)
            return ReplanRefusal.HasBegun;
        return !plan.HasTimeOf(before) && plan.Begins() <= now ? ReplanRefusal.InThePast : null;
    }
}

public enum ReplanRefusal
{
    /// <summary>Called off, held or left without anybody.</summary>
    Over,
    /// <summary>The task has begun.</summary>
    HasBegun,
    /// <summary>The new time has passed.</summary>
    InThePast,
}

public abstract record ReplanOutcome
{
    private ReplanOutcome() { }

    public sealed record Done : ReplanOutcome;
    /// <summary>It is so already, as after a second click.</summary>
    public sealed record Same : ReplanOutcome;
    /// <summary>No such request, or not within the person's reach.</summary>
    public sealed record NotThere : ReplanOutcome;
    public sealed record Refused(ReplanRefusal Why) : ReplanOutcome;
    /// <summary>The request changed after the form was opened: other people may be concerned now.</summary>
    public sealed record Stale(int Version) : ReplanOutcome;
    /// <summary>These places belong to people who have something else at the new time, and nobody has chosen to give them back or agreed that they come all the same.</summary>
    public sealed record Clashes(IReadOnlyList<Guid> Places) : ReplanOutcome;
}

public static class ReplanHandler
{
    public static async Task<(ReplanOutcome, Cascade?)> Handle(
        Replan command, BookingsDb db, Ledger ledger, Sender sender, Organisation organisation, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        if (await command.By.Of(db.Requests).SingleOrDefaultAsync(r => r.Id == command.RequestId, ct) is not { } request)
            return (new ReplanOutcome.NotThere(), null);
        var before = Plan.Of(request);
        if (before == command.Plan)
            return (new ReplanOutcome.Same(), null);
        if (Replan.Refusal(request, command.Plan, now) is { } why)
            return (new ReplanOutcome.Refused(why), null);
        if (request.Version != command.Version)
            return (new ReplanOutcome.Stale(request.Version), null);
        var concerned = await Concerned.OfAsync(db, ledger, request, command.Plan, ct);
        var chosen = command.By.Role == Roles.Coordinator ? command.GiveBack : [];
        var agreed = command.By.Role == Roles.Coordinator && command.Overlap?.Seen == KnownOverlap.SeenOf(concerned.Elsewhere);
        if (!agreed && concerned.Places.Where(p => p.Busy && !chosen.Contains(p.Place.Id)).Select(p => p.Place.Id).ToList() is { Count: > 0 } clashes)
            return (new ReplanOutcome.Clashes(clashes), null);

        var change = new PlanChange
        {
            RequestId = request.Id, Before = before, After = command.Plan, ByRole = command.By.Role, ByPerson = command.By.PersonId, ByName = sender.Name, Reason = command.Reason, At = now,
        };
        db.PlanChanges.Add(change);
        var moving = new Moving(db, ledger, sender, organisation, request, change, command with { GiveBack = chosen }, now);
        return (new ReplanOutcome.Done(), await moving.MoveAsync(concerned, ct));
    }
}
