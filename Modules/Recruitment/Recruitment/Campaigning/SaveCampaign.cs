using Foundation;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Data;

namespace Recruitment.Campaigning;

/// <param name="Id">A new one makes a campaign: whatever is sent twice is one.</param>
/// <param name="Version">What the form was filled in on; 0 for a new one.</param>
public sealed record SaveCampaign(Guid Id, int Version, CampaignFacts Facts);

public enum CampaignSaved { Done, SlugTaken, Stale }

public static class SaveCampaignHandler
{
    public static async Task<CampaignSaved> Handle(SaveCampaign command, RecruitmentDb db, Sender sender, IClock clock, CancellationToken ct)
    {
        if (await db.Campaigns.AnyAsync(c => c.Slug == command.Facts.Slug && c.Id != command.Id, ct))
            return CampaignSaved.SlugTaken;
        var campaign = await db.Campaigns.SingleOrDefaultAsync(c => c.Id == command.Id, ct);
        if (campaign is null)
            db.Campaigns.Add(campaign = new Campaign(command.Id, By.Now(sender, clock)));
        else if (campaign.Version != command.Version)
            return CampaignSaved.Stale;
        campaign.Take(command.Facts);
        return CampaignSaved.Done;
    }
}
