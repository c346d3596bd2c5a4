using Foundation;
using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Data;

namespace Recruitment.Agreeing;

/// <summary>Secret addresses of the page on which one signs without signing in. Opening one changes nothing.</summary>
internal static class AgreementLinks
{
    /// <summary>A new address for a letter; only the hash of its secret is kept.</summary>
    public static Uri Make(Expert expert, RecruitmentDb db, Organisation organisation, Instant now)
    {
        var token = Secret.New();
        db.AgreementLinks.Add(new AgreementLink(expert.Id, token, now));
        return new Uri(organisation.Link("/agreements/" + token));
    }

    public static async Task<Guid?> WhoseAsync(RecruitmentDb db, string token, Instant now, CancellationToken ct)
    {
        var hash = Secret.Hash(token);
        return await db.AgreementLinks.AsNoTracking().Where(link => link.TokenHash == hash && link.Until > now).Select(link => (Guid?)link.ExpertId).SingleOrDefaultAsync(ct);
    }
}
