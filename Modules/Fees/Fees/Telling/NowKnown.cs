using Fees.Data;
using Foundation;
using Foundation.Messaging;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Fees.Telling;

/// <summary>A claim that waited has its amounts: whether anything is left to pay, and that it waits for its approvers now.</summary>
internal static class NowKnown
{
    public static async Task<Cascade> TellAsync(FeesDb db, Claim claim, Organisation organisation, Instant now, CancellationToken ct)
    {
        var told = new Cascade();
        if (TellStanding.After(claim, before: false, now) is { } standing)
            told.Add(standing);
        if (claim.Stage != ClaimStage.WaitsForApproval)
            return told;
        var hasDetails = await db.Payees.AnyAsync(payee => payee.ExpertId == claim.ExpertId, ct);
        if (await ToTheExpert.AboutAsync(db, claim, CallReason.ClaimFormed, now, expert => ClaimLetters.Formed(expert, claim, hasDetails, organisation, now), ct) is { } letter)
            told.Add(letter);
        told.AddRange(await ToTheApprovers.WaitsAsync(db, claim, organisation, now, ct));
        return told;
    }
}
