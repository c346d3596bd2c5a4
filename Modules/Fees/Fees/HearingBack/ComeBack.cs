using Fees.Contracts;
using Fees.Data;
using Fees.Telling;
using Foundation;
using Foundation.Messaging;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Fees.HearingBack;

/// <summary>Rejected payments: their claims wait for the next batch. The expert hears of it when there is something to do, or when the payment was told as made.</summary>
internal static class ComeBack
{
    public static async Task<Cascade> OfAsync(FeesDb db, PayoutBatch batch, BankReply reply, Organisation organisation, Instant now, CancellationToken ct)
    {
        var rejected = reply.Answers.Where(answer => answer is { Status: BankStatus.Rejected, Contrary: false }).Select(answer => answer.LineId).ToHashSet();
        var lines = batch.Lines.Where(line => rejected.Contains(line.Id)).OrderBy(line => line.Position).ToList();
        var claims = await db.Claims.Where(claim => lines.Select(line => line.ClaimId).Contains(claim.Id)).ToDictionaryAsync(claim => claim.Id, ct);
        var experts = await db.Experts.Where(expert => lines.Select(line => line.ExpertId).Contains(expert.Id)).ToDictionaryAsync(expert => expert.Id, ct);
        var accounts = await db.Payees.Where(payee => lines.Select(line => line.ExpertId).Contains(payee.ExpertId)).ToDictionaryAsync(payee => payee.ExpertId, payee => payee.AccountAt, ct);
        Cascade told = [];
        foreach (var ofExpert in lines.GroupBy(line => line.ExpertId))
        {
            var wasTold = false;
            foreach (var claim in ofExpert.Select(line => claims[line.ClaimId]))
            {
                if (claim.Stage == ClaimStage.Paid)
                {
                    wasTold = true;
                    told.Add(new FeePaid(claim.Id, claim.AssignmentId, claim.ExpertId, claim.UnitId, -claim.Total.Cents, batch.PayOn.ToDateOnly(), now.ToDateTimeOffset()));
                }
                if (claim.Stage is ClaimStage.InBatch or ClaimStage.Paid)
                    claim.ComeBack();
            }
            // A claim that was reversed by hand before the bank's answer was told of then.
            if (ofExpert.FirstOrDefault(line => claims[line.ClaimId].Stage == ClaimStage.Approved) is not { } first)
                continue;
            if (ofExpert.Any(one => one.BankReason == BankReasons.Died))
            {
                // Nobody writes to the dead: the coordinator finds out whom to pay.
                db.Calls.Add(new CallToMake(ofExpert.Key, first.ClaimId, CallReason.PayeeDied, now));
                continue;
            }
            var reason = ofExpert.Any(one => one.AccountRefused) && !(accounts.GetValueOrDefault(ofExpert.Key) > batch.MadeAt) ? CallReason.AccountRefused
                : wasTold ? CallReason.PaymentDelayed : (CallReason?)null;
            if (reason is { } what && ToTheExpert.About(db, experts.GetValueOrDefault(ofExpert.Key), ofExpert.Key, first.ClaimId, what, now,
                expert => ClaimLetters.CameBack(expert, claims[first.ClaimId], what, organisation, now)) is { } letter)
                told.Add(letter);
        }
        return told;
    }
}
