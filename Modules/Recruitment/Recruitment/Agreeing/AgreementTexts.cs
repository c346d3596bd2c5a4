using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Data;

namespace Recruitment.Agreeing;

/// <summary>The published texts.</summary>
public static class AgreementTexts
{
    public static readonly IReadOnlyList<AgreementKind> Kinds = [AgreementKind.Agreement, AgreementKind.Pledge];

    /// <summary>The texts in use on a day, at most one of each kind. A kind that has none cannot be signed yet.</summary>
    public static async Task<IReadOnlyDictionary<AgreementKind, AgreementText>> InUseAsync(RecruitmentDb db, LocalDate today, CancellationToken ct) =>
        await db.AgreementTexts.AsNoTracking()
            .Where(t => t.InUseFrom <= today && !db.AgreementTexts.Any(newer => newer.Kind == t.Kind && newer.Number > t.Number && newer.InUseFrom <= today))
            .ToDictionaryAsync(t => t.Kind, ct);

    public static AgreementKind? Find(string key) => Kinds.Where(kind => Key(kind) == key).Select(kind => (AgreementKind?)kind).FirstOrDefault();

    /// <summary>The kind as it stands in an address.</summary>
    public static string Key(this AgreementKind kind) => kind == AgreementKind.Agreement ? "agreement" : "pledge";

    public static IEnumerable<string> Paragraphs(string text) => text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
