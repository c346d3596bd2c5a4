using Fees.Data;
using Fees.Telling;
using Foundation;
using Foundation.Calendar;
using Foundation.Mail;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Fees.Capping;

/// <summary>A person's fees have changed: have they crossed the cap that the person set? Told by letter or call once for each crossing, and shown on the page while it lasts.</summary>
public sealed record LookAtCap(Guid ExpertId)
{
    /// <returns>Null for people without a cap, so that nothing is sent in vain.</returns>
    public static async Task<LookAtCap?> ForAsync(FeesDb db, Guid expert, CancellationToken ct) => await db.YearCaps.AnyAsync(cap => cap.ExpertId == expert, ct) ? new(expert) : null;
}

public static class LookAtCapHandler
{
    public static async Task<Letter?> Handle(LookAtCap message, FeesDb db, IClock clock, Organisation organisation, CancellationToken ct)
    {
        if (await db.YearCaps.FindAsync([message.ExpertId], ct) is not { } cap)
            return null;
        var now = clock.GetCurrentInstant();
        var total = await YearTotal.OfAsync(db, message.ExpertId, Helsinki.Date(now).Year, ct);
        if (!cap.Crosses(total.WithWaiting, total.Year, now))
            return null;
        var newest = await db.Claims.Where(claim => claim.ExpertId == message.ExpertId).OrderByDescending(claim => claim.FormedAt).ThenBy(claim => claim.Id).FirstAsync(ct);
        return await ToTheExpert.AboutAsync(db, newest, CallReason.Cap, now, expert => ClaimLetters.CapCrossed(expert, cap, total, organisation, now), ct);
    }
}
