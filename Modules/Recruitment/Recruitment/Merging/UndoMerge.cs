using System.Text.Json;
using Foundation;
using Foundation.Messaging;
using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Data;
using Recruitment.Registering;

namespace Recruitment.Merging;

/// <summary>Within a day: the two are two again, as they were.</summary>
public sealed record UndoMerge(Guid MergeId);

public abstract record UndoingOutcome
{
    public sealed record Done(Guid KeptId, Guid GoneId) : UndoingOutcome;

    /// <summary>No such merge, or its day has passed, or it was undone before.</summary>
    public sealed record TooLate : UndoingOutcome;

    /// <summary>Somebody has changed one of the two since; nothing is thrown away, so it is corrected by hand.</summary>
    public sealed record ChangedSince(Guid KeptId) : UndoingOutcome;
}

public static class UndoMergeHandler
{
    public static async Task<(UndoingOutcome, Cascade?)> Handle(UndoMerge command, RecruitmentDb db, Vault vault, PrivacyLog privacy, Sender sender, IClock clock, CancellationToken ct)
    {
        var by = By.Now(sender, clock);
        if (await db.Merges.SingleOrDefaultAsync(m => m.Id == command.MergeId, ct) is not { } merge || !merge.CanBeUndone(by.At))
            return (new UndoingOutcome.TooLate(), null);
        var people = await db.People.Where(e => e.Id == merge.KeptId || e.Id == merge.GoneId).ToDictionaryAsync(e => e.Id, ct);
        var (kept, gone) = (people[merge.KeptId], people[merge.GoneId]);
        var before = JsonSerializer.Deserialize<ExpertDetails>(vault.Open(merge.Before!.Value))!;
        // Somebody new may have one of the addresses by now.
        var taken = await SameContact.FindAsync(db, gone.Details(vault), kept.Id, ct) is { } same && same.ExpertId != gone.Id;
        if (kept.Revision != merge.KeptRevision || kept.HasLeft || gone.IsErased || gone.HasLeft == false || taken)
            return (new UndoingOutcome.ChangedSince(kept.Id), null);

        var told = new Cascade();
        kept.Change(before, vault, by.At);
        told.Add(kept.TellFacts(vault, by.At));
        if (!merge.HadLeft)
            told.Add(gone.Return(vault, by));
        foreach (var task in await db.Tasks.Where(task => merge.Tasks.Contains(task.Id)).ToListAsync(ct))
            task.MoveTo(gone.Id);
        merge.Undo(by.At);
        privacy.Changed(kept.Id, "recruitment.merge-undone");
        privacy.Changed(gone.Id, "recruitment.merge-undone");
        return (new UndoingOutcome.Done(kept.Id, gone.Id), told);
    }
}

/// <summary>Sweep: what was kept for undoing a merge is forgotten when its day has passed.</summary>
public sealed record ForgetMerges;

public static class ForgetMergesHandler
{
    public static async Task Handle(ForgetMerges _, RecruitmentDb db, IClock clock, CancellationToken ct)
    {
        var before = clock.GetCurrentInstant() - Merge.UndoTime;
        (await db.Merges.Where(m => m.Before != null && m.At <= before).Take(500).ToListAsync(ct)).ForEach(merge => merge.Forget());
    }
}
