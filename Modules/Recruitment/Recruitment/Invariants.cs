using Foundation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Recruitment.Contracts;
using Recruitment.Data;
using Recruitment.Importing;

namespace Recruitment;

/// <summary>What must always hold in the register; the <c>check</c> command asks.</summary>
internal static class Invariants
{
    public static void AddTo(ModuleBuilder module)
    {
        Add(module, "nobody is in the register twice with one email", DoublesAsync);
        Add(module, "a person has at most one open pause and one open departure, and not both", OpenStatesAsync);
        Add(module, "who has left holds no contact, who is here holds their own", ContactKeysAsync);
        Add(module, "a wish is open until it is closed, and nobody who has left still waits to leave", (db, ct) => SentencesAsync(
            db.OwnWishes.Where(w => (w.OpenFor == null) != (w.ClosedAt != null)
                || (w.OpenFor != null && w.Kind == WishKind.Leave && db.Departures.Any(d => d.ExpertId == w.ExpertId && d.ReturnedAt == null))).Select(w => w.ExpertId),
            id => $"Expert {id} has a wish that is both open and seen to.", ct));
        Add(module, "every person has been told of at least once", (db, ct) => SentencesAsync(
            db.Experts.Where(e => e.Revision < 1).Select(e => e.Id), id => $"Expert {id} has no revision.", ct));
        Add(module, "an import that is not under way has nothing left to do", (db, ct) => SentencesAsync(
            db.ImportRows.Where(row => row.Waiting && db.Imports.Any(i => i.Id == row.ImportId && i.State == Import.Stage.Finished)).Select(row => row.ImportId).Distinct(),
            id => $"Import {id} is finished but has rows waiting.", ct));
        AddApplicationsTo(module);
        Agreeing.AgreementInvariants.AddTo(module);
        Inviting.InvitationInvariants.AddTo(module);
        Add(module, "of an erased person nothing is left", (db, ct) => SentencesAsync(
            db.Experts.Where(e => e.ErasedAt != null && (e.Email != null || e.Phone != null || e.Needs != null || e.FirstName != PersonErased.FirstName || e.Departures.All(d => d.ReturnedAt != null))).Select(e => e.Id),
            id => $"Expert {id} was erased but something of them is left.", ct));
        Add(module, "every row of a finished import was counted", (db, ct) => SentencesAsync(
            db.Imports.Where(i => i.State == Import.Stage.Finished && i.DoneCount != i.NewCount + i.UpdatedCount).Select(i => i.Id),
            id => $"Import {id} is finished but not all of its rows were done.", ct));
    }

    private static void AddApplicationsTo(ModuleBuilder module)
    {
        Add(module, "an application that is handled was sent with a consent", (db, ct) => SentencesAsync(
            db.Applications.Where(a => a.Stage != ApplicationStage.Draft && a.Stage != ApplicationStage.Withdrawn && (a.SentAt == null || a.ConsentVersion == null)).Select(a => a.Id),
            id => $"Application {id} is handled but was never sent with a consent.", ct));
        Add(module, "an accepted application is a person in the register, and no other is", (db, ct) => SentencesAsync(
            db.Applications.Where(a => (a.Stage == ApplicationStage.Accepted) != (a.ExpertId != null && db.Experts.Any(e => e.Id == a.ExpertId))).Select(a => a.Id),
            id => $"Application {id} and the register disagree whether it was accepted.", ct));
        Add(module, "an application is where its last step left it", (db, ct) => SentencesAsync(
            db.Applications.Where(a => a.Stage != ApplicationStage.Draft && a.Stage != a.Steps.OrderByDescending(s => s.At).ThenByDescending(s => s.Id).Select(s => s.Stage).FirstOrDefault()).Select(a => a.Id),
            id => $"Application {id} is not in the stage of its last step.", ct));
    }

    private static async Task<IReadOnlyList<string>> DoublesAsync(RecruitmentDb db, CancellationToken ct)
    {
        // Asked of the address itself, not of its key, so that a key that was never set is found too.
        var inside = await db.Experts.Where(e => e.Email != null && !e.Departures.Any(d => d.ReturnedAt == null)).Select(e => e.Email!).ToListAsync(ct);
        return [.. inside.GroupBy(EmailAddresses.Key).Where(same => same.Count() > 1).Select(same => $"{same.Count()} people in the register have one email address.")];
    }

    private static async Task<IReadOnlyList<string>> OpenStatesAsync(RecruitmentDb db, CancellationToken ct) => await SentencesAsync(
        db.Experts
            .Select(e => new { e.Id, Pauses = e.Pauses.Count(p => p.EndedAt == null), Departures = e.Departures.Count(d => d.ReturnedAt == null) })
            .Where(e => e.Pauses + e.Departures > 1).Select(e => e.Id),
        id => $"Expert {id} has more than one open pause or departure.", ct);

    private static async Task<IReadOnlyList<string>> ContactKeysAsync(RecruitmentDb db, CancellationToken ct) =>
    [
        .. await SentencesAsync(
            db.Experts.Where(e => e.Departures.Any(d => d.ReturnedAt == null) && (e.EmailKey != null || e.PhoneKey != null)).Select(e => e.Id),
            id => $"Expert {id} has left but still holds an address or a number.", ct),
        .. await SentencesAsync(
            db.Experts.Where(e => !e.Departures.Any(d => d.ReturnedAt == null) && ((e.Email != null && e.EmailKey == null) || e.Phone != e.PhoneKey)).Select(e => e.Id),
            id => $"Expert {id} is in the register but their address or number is not guarded.", ct),
    ];

    private static async Task<IReadOnlyList<string>> SentencesAsync(IQueryable<Guid> broken, Func<Guid, string> sentence, CancellationToken ct) =>
        [.. (await broken.Take(100).ToListAsync(ct)).Select(sentence)];

    private static void Add(ModuleBuilder module, string invariant, Func<RecruitmentDb, CancellationToken, Task<IReadOnlyList<string>>> find) =>
        module.Check(invariant, (services, ct) => find(services.GetRequiredService<RecruitmentDb>(), ct));
}
