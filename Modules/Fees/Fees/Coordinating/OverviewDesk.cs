using Fees.Data;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Fees.Coordinating;

/// <summary>What waits for the coordinator: people to call, claims that nothing decided prices.</summary>
internal static class OverviewDesk
{
    public static readonly Desk Desk = new(async (services, me, ct) =>
    {
        if (!me.IsCoordinator)
            return [];
        var db = services.GetRequiredService<FeesDb>();
        var waiting = new List<Waiting>();
        var calls = await db.Calls.CountAsync(call => call.DoneAt == null, ct);
        if (calls > 0)
            waiting.Add(new Waiting(FeesTexts.T["desk.calls", calls], "/fees"));
        var rules = await db.Claims.CountAsync(claim => claim.Stage == ClaimStage.WaitsForRule, ct);
        if (rules > 0)
            waiting.Add(new Waiting(FeesTexts.T["desk.rules", rules], "/fees?vaihe=waits-for-rule"));
        return waiting;
    });
}
