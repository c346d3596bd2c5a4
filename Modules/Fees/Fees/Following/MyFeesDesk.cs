using Fees.Data;
using Fees.HearingBack;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Fees.Following;

/// <summary>What waits for an expert: a question, or details without which nothing can be paid.</summary>
internal static class MyFeesDesk
{
    public static readonly Desk Desk = new(async (services, me, ct) =>
    {
        if (me.ExpertId is not { } expert)
            return [];
        var db = services.GetRequiredService<FeesDb>();
        var waiting = new List<Waiting>();
        var questions = await db.Claims.CountAsync(claim => claim.ExpertId == expert && claim.Stage == ClaimStage.Questioned, ct);
        if (questions > 0)
            waiting.Add(new Waiting(FeesTexts.T["desk.questions", questions], "/my/fees"));
        if (!await db.Payees.AnyAsync(payee => payee.ExpertId == expert, ct)
            && await db.Claims.AnyAsync(claim => claim.ExpertId == expert && claim.Total != Foundation.Money.Zero && claim.Stage != ClaimStage.Withdrawn, ct))
            waiting.Add(new Waiting(FeesTexts.T["my.details-missing"], "/my/payee"));
        if (await RefusedAccounts.Of(db).AnyAsync(id => id == expert, ct))
            waiting.Add(new Waiting(FeesTexts.T["account.refused"], "/my/payee"));
        return waiting;
    });
}
