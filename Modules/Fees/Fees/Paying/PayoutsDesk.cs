using Fees.Data;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Fees.Paying;

/// <summary>What waits for the payer: batches that are not paid yet.</summary>
internal static class PayoutsDesk
{
    public static readonly Desk Desk = new(async (services, me, ct) =>
    {
        if (!me.IsPayer)
            return [];
        var waiting = await services.GetRequiredService<FeesDb>().Batches.CountAsync(batch => batch.Count > batch.Rejected && batch.Payment == null, ct);
        return waiting == 0 ? [] : [new Waiting(FeesTexts.T["desk.batches", waiting], "/fees/payouts")];
    });
}
