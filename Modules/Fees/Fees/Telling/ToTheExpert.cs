using Fees.Data;
using Foundation.Mail;
using NodaTime;

namespace Fees.Telling;

/// <summary>Tells an expert by letter, or puts the call on the coordinator's list for people who read no mail.</summary>
internal static class ToTheExpert
{
    public static async Task<Letter?> AboutAsync(
        FeesDb db, Claim claim, CallReason reason, Instant now, Func<Expert, Letter> letter, CancellationToken ct) =>
        About(db, await db.Experts.FindAsync([claim.ExpertId], ct), claim.ExpertId, claim.Id, reason, now, letter);

    public static Letter? About(FeesDb db, Expert? expert, Guid expertId, Guid claimId, CallReason reason, Instant now, Func<Expert, Letter> letter)
    {
        if (expert is { ReadsMail: true })
            return letter(expert);
        db.Calls.Add(new CallToMake(expertId, claimId, reason, now));
        return null;
    }
}
