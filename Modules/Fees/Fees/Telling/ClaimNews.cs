using Fees.Capping;
using Fees.Data;
using Foundation;
using Foundation.Messaging;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Fees.Telling;

/// <summary>What is told of a claim: whether anything is left to pay, what it pays, and that it waits for its approvers.</summary>
internal static class ClaimNews
{
    /// <summary>It has just formed: the expert hears of it whatever it waits for.</summary>
    public static Task<Cascade> FormedAsync(FeesDb db, Claim claim, Organisation organisation, Instant now, CancellationToken ct) => TellAsync(db, claim, toExpert: true, organisation, now, ct);

    /// <summary>It waited for amounts: the expert hears of it when all are there.</summary>
    public static Task<Cascade> PricedAsync(FeesDb db, Claim claim, Organisation organisation, Instant now, CancellationToken ct) =>
        TellAsync(db, claim, toExpert: claim.Stage == ClaimStage.WaitsForApproval, organisation, now, ct);

    /// <summary>It changed before anybody approved it: the expert hears what changed and why, and the approvers when it waits for them only now.</summary>
    public static async Task<Cascade> ChangedAsync(
        FeesDb db, Claim claim, Func<IReadOnlyList<ClaimChange>> change, Organisation organisation, Instant now, CancellationToken ct)
    {
        var (nothing, stage) = (claim.LeavesNothing, claim.Stage);
        var changes = change();
        var told = new Cascade();
        if (TellStanding.After(claim, nothing, now) is { } standing)
            told.Add(standing);
        if (changes.Count == 0)
            return told;
        if (await LookAtCap.ForAsync(db, claim.ExpertId, ct) is { } look)
            told.Add(look);
        if (await ToTheExpert.AboutAsync(db, claim, CallReason.Changed, now, expert => ClaimLetters.Changed(expert, claim, changes, organisation, now), ct) is { } letter)
            told.Add(letter);
        if (claim.Stage == ClaimStage.WaitsForApproval && stage != ClaimStage.WaitsForApproval)
            told.AddRange(await ToTheApprovers.WaitsAsync(db, claim, organisation, now, ct));
        return told;
    }

    private static async Task<Cascade> TellAsync(FeesDb db, Claim claim, bool toExpert, Organisation organisation, Instant now, CancellationToken ct)
    {
        var told = new Cascade();
        if (TellStanding.After(claim, before: false, now) is { } standing)
            told.Add(standing);
        if (await LookAtCap.ForAsync(db, claim.ExpertId, ct) is { } look)
            told.Add(look);
        if (!toExpert)
            return told;
        var hasDetails = await db.Payees.AnyAsync(payee => payee.ExpertId == claim.ExpertId, ct);
        if (await ToTheExpert.AboutAsync(db, claim, CallReason.ClaimFormed, now, expert => ClaimLetters.Formed(expert, claim, hasDetails, organisation, now), ct) is { } letter)
            told.Add(letter);
        if (claim.Stage == ClaimStage.WaitsForApproval)
            told.AddRange(await ToTheApprovers.WaitsAsync(db, claim, organisation, now, ct));
        return told;
    }
}
