using Fees.Data;
using Foundation.Mail;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Fees.Listening;

/// <summary>A letter about a fee did not reach its reader: the coordinator calls instead.</summary>
public static class LetterRefusedHandler
{
    public static async Task Handle(LetterRefused message, FeesDb db, CancellationToken ct)
    {
        if (message.PersonId is not { } person || Reason(message.Kind) is not { } reason || await ClaimAsync(message, person, db, ct) is not { } claim)
            return;
        if (await db.Experts.AnyAsync(expert => expert.Id == person, ct) && !await db.Calls.AnyAsync(call => call.ClaimId == claim && call.Reason == reason && call.DoneAt == null, ct))
            db.Calls.Add(new CallToMake(person, claim, reason, Instant.FromDateTimeOffset(message.At)));
    }

    private static CallReason? Reason(string kind) => kind switch
    {
        "fees.claim-formed" => CallReason.ClaimFormed,
        "fees.claim-changed" => CallReason.Changed,
        "fees.question" => CallReason.Question,
        "fees.paid" => CallReason.Paid,
        "fees.reversed" => CallReason.Reversed,
        "fees.account-refused" => CallReason.AccountRefused,
        "fees.payment-delayed" => CallReason.PaymentDelayed,
        _ => null,
    };

    /// <summary>A letter is about one claim, or about all of a person's in a batch; then any of them leads to the person.</summary>
    private static async Task<Guid?> ClaimAsync(LetterRefused message, Guid person, FeesDb db, CancellationToken ct) => message.About?.Split(':') switch
    {
        ["claim", var id] => Guid.Parse(id),
        ["batch", var id] when Guid.Parse(id) is var batch =>
            await db.BatchLines.Where(line => line.BatchId == batch && line.ExpertId == person).OrderBy(line => line.Position).Select(line => (Guid?)line.ClaimId).FirstOrDefaultAsync(ct),
        _ => null,
    };
}
