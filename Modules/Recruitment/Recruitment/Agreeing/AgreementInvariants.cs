using Foundation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Recruitment.Data;

namespace Recruitment.Agreeing;

/// <summary>What must always hold of texts and signatures; the <c>check</c> command asks.</summary>
internal static class AgreementInvariants
{
    public static void AddTo(ModuleBuilder module)
    {
        Add(module, "the fingerprint of a published agreement text is that of its words", TextsAsync);
        Add(module, "what was signed is a published text with the same fingerprint", async (db, ct) => Sentences(
            await db.Signatures.Where(s => !db.AgreementTexts.Any(t => t.Kind == s.Kind && t.Number == s.TextNumber && t.Fingerprint == s.Fingerprint)).Select(s => s.Id).Take(100).ToListAsync(ct),
            id => $"Signature {id} is of a text that is not there or is another."));
        Add(module, "a signature ends after it begins", async (db, ct) => Sentences(
            await db.Signatures.Where(s => s.Until != null && s.Until <= s.From).Select(s => s.Id).Take(100).ToListAsync(ct), id => $"Signature {id} ends before it begins."));
        Add(module, "nobody has two signatures of one version that hold at the same time", async (db, ct) => Sentences(
            await db.Signatures.Where(s => db.Signatures.Any(other => other.Id != s.Id && other.ExpertId == s.ExpertId && other.Kind == s.Kind && other.TextNumber == s.TextNumber
                && other.From <= s.From && (other.Until == null || other.Until >= s.From))).Select(s => s.Id).Take(100).ToListAsync(ct),
            id => $"Signature {id} begins while another of the same version holds."));
        Add(module, "who became active without the coordinator has training, agreement and pledge", ActivationsAsync);
    }

    private static async Task<IReadOnlyList<string>> TextsAsync(RecruitmentDb db, CancellationToken ct) =>
        [.. (await db.AgreementTexts.AsNoTracking().ToListAsync(ct)).Where(t => t.Fingerprint != AgreementText.FingerprintOf(t.Kind, t.Number, t.Fi, t.En, t.Months))
            .Select(t => $"The words of {t.Kind} {t.Number} are not those that were published.")];

    private static async Task<IReadOnlyList<string>> ActivationsAsync(RecruitmentDb db, CancellationToken ct)
    {
        // Training can be looked at only until the person's facts have changed again: nothing remembers what was ticked before.
        var lacking = await db.ActivationRecords.Where(a => a.Reason == null && (
                !db.Signatures.Any(s => s.Id == a.AgreementId && s.ExpertId == a.ExpertId && s.Kind == AgreementKind.Agreement && s.SignedAt <= a.At)
                || !db.Signatures.Any(s => s.Id == a.PledgeId && s.ExpertId == a.ExpertId && s.Kind == AgreementKind.Pledge && s.SignedAt <= a.At)
                || db.Experts.Any(e => e.Id == a.ExpertId && e.Role == ExpertRoles.Expert && !e.Qualified && e.ChangedAt == a.At)))
            .Select(a => a.ExpertId).Take(100).ToListAsync(ct);
        return Sentences(lacking, id => $"Expert {id} became active by itself but lacks training, agreement or pledge.");
    }

    private static IReadOnlyList<string> Sentences(List<Guid> broken, Func<Guid, string> sentence) => [.. broken.Select(sentence)];

    private static void Add(ModuleBuilder module, string invariant, Func<RecruitmentDb, CancellationToken, Task<IReadOnlyList<string>>> find) =>
        module.Check(invariant, (services, ct) => find(services.GetRequiredService<RecruitmentDb>(), ct));
}
