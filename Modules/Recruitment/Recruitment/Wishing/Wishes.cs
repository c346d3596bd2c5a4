using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Recruitment.Data;

namespace Recruitment.Wishing;

/// <summary>Open wishes: of one person for their pages, of all for the coordinator's first page.</summary>
internal static class Wishes
{
    public static Task<List<OwnWish>> OpenAsync(RecruitmentDb db, Guid expertId, CancellationToken ct) =>
        db.OwnWishes.AsNoTracking().Where(wish => wish.OpenFor == expertId).OrderBy(wish => wish.AskedAt).ToListAsync(ct);

    /// <summary>"leave" or "erase" of an address; null for anything else.</summary>
    public static WishKind? Read(string text) => text switch { "leave" => WishKind.Leave, "erase" => WishKind.Erase, _ => null };

    public static string Address(WishKind kind) => kind == WishKind.Leave ? "leave" : "erase";

    public static async Task<IReadOnlyList<Waiting>> WaitingAsync(IServiceProvider services, Me me, CancellationToken ct)
    {
        if (!me.IsCoordinator)
            return [];
        var db = services.GetRequiredService<RecruitmentDb>();
        var open = await db.OwnWishes.Where(wish => wish.OpenFor != null)
            .Join(db.Experts, wish => wish.ExpertId, expert => expert.Id, (wish, expert) => new { wish.Kind, wish.AskedAt, expert.Id, expert.FirstName, expert.LastName })
            .OrderBy(wish => wish.AskedAt).Take(5).ToListAsync(ct);
        return [.. open.Select(wish => new Waiting(RecruitmentTexts.T["desk.wish." + wish.Kind, $"{wish.FirstName} {wish.LastName}"], $"/register/{wish.Id}"))];
    }
}
