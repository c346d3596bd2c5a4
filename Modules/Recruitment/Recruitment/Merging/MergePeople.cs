using System.Text.Json;
using Foundation;
using Foundation.Messaging;
using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Agreeing;
using Recruitment.Data;
using Recruitment.Inviting;
using Recruitment.Registering;

namespace Recruitment.Merging;

/// <summary>
/// Two rows are one person. The kept row takes what the other knew more and shows its past; the other leaves, so that nobody is asked under it. What was done
/// and paid under it stays where it is: payments are never moved to another.
/// </summary>
/// <param name="KeptVersion">Of the row as it was previewed.</param>
/// <param name="GoneVersion">Of the other row as it was previewed.</param>
public sealed record MergePeople(Guid KeptId, int KeptVersion, Guid GoneId, int GoneVersion);

public abstract record MergingOutcome
{
    public sealed record Done(Guid MergeId) : MergingOutcome;

    /// <summary>Nobody there, the kept one has left, or the two are one already.</summary>
    public sealed record NotThere : MergingOutcome;

    /// <summary>One of them has changed since the preview.</summary>
    public sealed record Stale : MergingOutcome;

    /// <summary>The other row still has something ahead, such as a task or an unpaid fee.</summary>
    public sealed record InTheWay(IReadOnlyList<Remembered> What) : MergingOutcome;

    /// <summary>A third row has the same address or number.</summary>
    public sealed record Refused(SameContact Same) : MergingOutcome;
}

public static class MergePeopleHandler
{
    public static async Task<(MergingOutcome, Cascade?)> Handle(
        MergePeople command, RecruitmentDb db, Invitations invitations, Installation installation, IServiceProvider services, Vault vault, PrivacyLog privacy, Sender sender, IClock clock, CancellationToken ct)
    {
        if (await Two.FindAsync(db, db.People, command.KeptId, command.GoneId, ct) is not var (kept, gone))
            return (new MergingOutcome.NotThere(), null);
        if ((kept.Version, gone.Version) != (command.KeptVersion, command.GoneVersion))
            return (new MergingOutcome.Stale(), null);
        var inTheWay = await Memory.InTheWayAsync(installation, services, gone.Id, ct);
        if (inTheWay.Count > 0)
            return (new MergingOutcome.InTheWay(inTheWay), null);

        var (before, by) = (kept.Details(vault), By.Now(sender, clock));
        var merged = Joined.Of(before, gone.Details(vault));
        if (await SameContact.FindAsync(db, merged, kept.Id, ct) is { } same && same.ExpertId != gone.Id)
            return (new MergingOutcome.Refused(same), null);
        var told = new Cascade();
        var hadLeft = gone.HasLeft;
        await invitations.EndOfAsync(gone, ct);
        if (!hadLeft)
            told.Add(gone.Leave(by));
        (await db.OwnWishes.SingleOrDefaultAsync(wish => wish.OpenFor == gone.Id && wish.Kind == WishKind.Leave, ct))?.Close(by);
        var tasks = await db.Tasks.Where(task => task.ExpertId == gone.Id).ToListAsync(ct);
        tasks.ForEach(task => task.MoveTo(kept.Id));
        foreach (var field in kept.Change(merged, vault, by.At))
            privacy.Changed(kept.Id, "recruitment." + field);
        told.Add(kept.TellFacts(vault, by.At));
        if (kept.IsJoining)
            told.Add(new ActivateIfReady(kept.Id));
        var merge = new Merge(kept, gone, hadLeft, vault.Seal(JsonSerializer.Serialize(before)), [.. tasks.Select(task => task.Id)], by);
        db.Merges.Add(merge);
        privacy.Changed(gone.Id, "recruitment.merged");
        return (new MergingOutcome.Done(merge.Id), told);
    }
}
