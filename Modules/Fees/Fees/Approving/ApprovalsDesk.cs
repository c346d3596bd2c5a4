using Fees.Data;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Fees.Approving;

/// <summary>What waits for an approver.</summary>
internal static class ApprovalsDesk
{
    public static readonly Desk Desk = new(async (services, me, ct) =>
    {
        if (me.ApprovesFor.Count == 0)
            return [];
        var reach = me.ApprovesFor.ToList();
        var waiting = await services.GetRequiredService<FeesDb>().Claims
            .CountAsync(claim => claim.Stage == ClaimStage.WaitsForApproval && reach.Contains(claim.UnitId), ct);
        return waiting == 0 ? [] : [new Waiting(FeesTexts.T["desk.approvals", waiting], "/fees/approvals")];
    });
}
