using Fees.Data;
using Foundation.Calendar;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Fees.Demonstrating;

/// <summary>Approvals of the past: old claims three days after they formed, of those since the newest pay day every other; a few declined, one asked about.</summary>
internal static class DemoApprovals
{
    private const int AtOnce = 1000;

    public static async Task GiveAsync(IServiceProvider services, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<FeesDb>();
        var now = services.GetRequiredService<IClock>().GetCurrentInstant();
        var newest = Helsinki.At(services.GetRequiredService<FeesSettings>().PayDay.OnOrBefore(Helsinki.Date(now)), LocalTime.Midnight);
        var units = await db.Units.AsNoTracking().Include(unit => unit.Approvers).Where(unit => unit.Approvers.Count > 0).ToDictionaryAsync(unit => unit.Id, ct);
        var ids = await db.Claims.Where(claim => claim.Stage == ClaimStage.WaitsForApproval).OrderBy(claim => claim.FormedAt).ThenBy(claim => claim.Id).Select(claim => claim.Id).ToListAsync(ct);
        var asked = false;
        foreach (var (round, chunk) in ids.Chunk(AtOnce).Index())
        {
            var claims = await db.Claims.Where(claim => chunk.Contains(claim.Id)).Include(claim => claim.Lines).Include(claim => claim.Questions).Include(claim => claim.Declined)
                .AsSplitQuery().ToListAsync(ct);
            foreach (var (place, claim) in claims.OrderBy(claim => claim.FormedAt).ThenBy(claim => claim.Id).Index())
            {
                if (!units.TryGetValue(claim.UnitId, out var unit))
                    continue;
                var approver = unit.Approvers[0];
                var at = Instant.Min(claim.FormedAt + Duration.FromDays(3), now);
                var number = round * AtOnce + place;
                if (number % 25 == 24 && claim.Kilometres > 0)
                    claim.Decline(new Act(claim.ExpertId, (await db.Experts.FindAsync([claim.ExpertId], ct))?.Name ?? "", "expert", claim.FormedAt), null);
                if (claim.FormedAt < newest || number % 2 == 0)
                    claim.Approve(new Act(approver.PersonId, approver.Name, "approver", at));
                else if (!asked)
                {
                    claim.Ask(new Act(approver.PersonId, approver.Name, "approver", at), FeesTexts.T.Say("fi", "demo.question"));
                    asked = true;
                }
            }
            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
        }
    }
}
