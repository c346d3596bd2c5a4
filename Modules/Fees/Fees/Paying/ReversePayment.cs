using Fees.Contracts;
using Fees.Data;
using Fees.Telling;
using Foundation;
using Foundation.Messaging;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Fees.Paying;

/// <summary>A paid claim was wrong or came back from the bank. Nothing paid is edited: it is reversed, with the reason.</summary>
public sealed record ReversePayment(Guid ClaimId, string Reason);

public enum ReversalOutcome { Reversed, NotFound, NotPaid, AlreadyReversed, NoReason, SameAsApprover }

public static class ReversePaymentHandler
{
    public static async Task<(ReversalOutcome, Cascade)> Handle(
        ReversePayment command, FeesDb db, Sender sender, IClock clock, Organisation organisation, CancellationToken ct)
    {
        var payer = sender.PersonId ?? throw new InvalidOperationException("A payment is reversed by a person.");
        var claim = await db.Claims.Include(c => c.Approval).Include(c => c.Reversal).SingleOrDefaultAsync(c => c.Id == command.ClaimId, ct);
        if (claim is null)
            return (ReversalOutcome.NotFound, []);
        if (claim.Reversal is not null)
            return (ReversalOutcome.AlreadyReversed, []);
        if (claim.Stage != ClaimStage.Paid)
            return (ReversalOutcome.NotPaid, []);
        if (string.IsNullOrWhiteSpace(command.Reason))
            return (ReversalOutcome.NoReason, []);
        if (claim.Approval!.ByPerson == payer)
            return (ReversalOutcome.SameAsApprover, []);

        var reason = Said.Cut(command.Reason.Trim(), 1000);
        var now = clock.GetCurrentInstant();
        claim.Reverse(Act.Of(sender, clock), reason);
        var paidOn = await db.Payments.Where(payment => db.BatchLines.Any(line => line.ClaimId == claim.Id && line.BatchId == payment.BatchId && line.BankSays != BankStatus.Rejected)).Select(payment => payment.PaidOn).SingleAsync(ct);
        var told = new Cascade { new FeePaid(claim.Id, claim.AssignmentId, claim.ExpertId, claim.UnitId, -claim.Total.Cents, paidOn.ToDateOnly(), now.ToDateTimeOffset()) };
        if (await ToTheExpert.AboutAsync(db, claim, CallReason.Reversed, now, expert => ClaimLetters.Reversed(expert, claim, reason, organisation, now), ct) is { } letter)
            told.Add(letter);
        if (await Capping.LookAtCap.ForAsync(db, claim.ExpertId, ct) is { } look)
            told.Add(look);
        return (ReversalOutcome.Reversed, told);
    }
}
