using Foundation;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Data;

namespace Recruitment.Wishing;

/// <summary>A person's wish is no more: the coordinator has seen to it, or the person has taken it back.</summary>
public sealed record CloseWish(Guid ExpertId, WishKind Kind);

public static class CloseWishHandler
{
    public static async Task<WishOutcome> Handle(CloseWish command, RecruitmentDb db, Sender sender, IClock clock, CancellationToken ct)
    {
        if (await db.OwnWishes.SingleOrDefaultAsync(w => w.OpenFor == command.ExpertId && w.Kind == command.Kind, ct) is not { } wish)
            return WishOutcome.Already;
        wish.Close(By.Now(sender, clock));
        return WishOutcome.Done;
    }
}
