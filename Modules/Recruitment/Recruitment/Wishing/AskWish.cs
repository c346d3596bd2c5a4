using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Data;

namespace Recruitment.Wishing;

/// <summary>A person asks to leave or to have their data erased. Nothing happens by itself: the coordinator sees it and acts.</summary>
public sealed record AskWish(Guid ExpertId, WishKind Kind);

public enum WishOutcome { Done, NotThere, Already }

public static class AskWishHandler
{
    public static async Task<WishOutcome> Handle(AskWish command, RecruitmentDb db, IClock clock, CancellationToken ct)
    {
        var expert = await db.People.AsNoTracking().SingleOrDefaultAsync(e => e.Id == command.ExpertId, ct);
        if (expert is null)
            return WishOutcome.NotThere;
        if ((command.Kind == WishKind.Leave && expert.HasLeft) || await db.OwnWishes.AnyAsync(w => w.OpenFor == expert.Id && w.Kind == command.Kind, ct))
            return WishOutcome.Already;
        db.OwnWishes.Add(new OwnWish(expert.Id, command.Kind, clock.GetCurrentInstant()));
        return WishOutcome.Done;
    }
}
