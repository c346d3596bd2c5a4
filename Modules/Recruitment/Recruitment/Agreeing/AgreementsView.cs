using Foundation.Calendar;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Data;

namespace Recruitment.Agreeing;

/// <summary>All about one person's agreements, for the coordinator's page and their own.</summary>
/// <param name="Published">Kinds that have a text in use.</param>
/// <param name="AskedAt">When the last letter with an address that still works was written.</param>
public sealed record AgreementsView(
    Expert Expert, Readiness Readiness, IReadOnlyList<Signature> Signatures, IReadOnlyDictionary<AgreementKind, AgreementText> Published, Instant? AskedAt,
    RecordExtract? Extract, bool ExtractTooOld, ActivationRecord? Activation)
{
    /// <param name="expert">With departures.</param>
    public static async Task<AgreementsView> OfAsync(RecruitmentDb db, Expert expert, ExtractSettings settings, Instant now)
    {
        var today = Helsinki.Date(now);
        var signatures = await db.Signatures.AsNoTracking().Where(s => s.ExpertId == expert.Id).OrderByDescending(s => s.From).ThenBy(s => s.Kind).ToListAsync();
        var texts = await AgreementTexts.InUseAsync(db, today, CancellationToken.None);
        var asked = await db.AgreementLinks.Where(l => l.ExpertId == expert.Id && l.Until > now).MaxAsync(l => (Instant?)l.MadeAt);
        var extract = await db.RecordExtracts.AsNoTracking().SingleOrDefaultAsync(e => e.ExpertId == expert.Id);
        var activation = await db.ActivationRecords.AsNoTracking().SingleOrDefaultAsync(a => a.ExpertId == expert.Id);
        return new(expert, Readiness.Of(expert.Qualified, expert.Role, signatures, today), signatures, texts, asked, extract, extract is not null && settings.IsTooOld(extract, today), activation);
    }

    /// <summary>The one next thing, as key of texts; null when nothing waits.</summary>
    public string? Next => Expert.HasLeft ? null : NextOf(Readiness, Published.ContainsKey, Expert.Email is not null, AskedAt is not null);

    /// <summary>Texts that the person can sign now: what is missing or ending, and what has a newer version than the one that holds.</summary>
    public IReadOnlyList<AgreementText> Offered =>
        [.. Readiness.Both.Where(one => Published.TryGetValue(one.Kind, out var text) && (one.IsDue || one.Signature!.TextNumber < text.Number)).Select(one => Published[one.Kind])];

    public static string? NextOf(Readiness readiness, Func<AgreementKind, bool> published, bool hasMail, bool asked)
    {
        var due = readiness.Both.Where(one => one.IsDue).ToList();
        if (due.Count == 0)
            return readiness.Trained ? null : "training";
        if (due.Any(one => !published(one.Kind)))
            return "text";
        if (due.All(one => one.Holds))
            return hasMail ? "renew" : "renew-paper";
        return !hasMail ? "paper" : asked ? "sign" : "ask";
    }

    public static readonly IReadOnlyList<string> NextKeys = ["text", "ask", "sign", "paper", "renew", "renew-paper", "training"];

    /// <summary>Whether the next step is the person's own; otherwise it is the coordinator's.</summary>
    public static bool IsOwn(string next) => next is "sign" or "renew";
}
