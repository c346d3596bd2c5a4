using Foundation.Messaging;
using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Recruitment.Contracts;
using Recruitment.Data;
using Recruitment.Handling;
using Recruitment.Inviting;

namespace Recruitment.Erasing;

/// <summary>Where the register and the applications hold something of a person, apart from the person's own row.</summary>
internal sealed class RegisterTraces(RecruitmentDb db, Vault vault, Invitations invitations)
{
    private static Foundation.Ui.Texts T => RecruitmentTexts.T;

    public static async Task<IReadOnlyList<Remembered>> OfAsync(IServiceProvider services, Guid person, CancellationToken ct)
    {
        var db = services.GetRequiredService<RecruitmentDb>();
        var expert = await db.Experts.AsNoTracking().SingleOrDefaultAsync(e => e.Id == person, ct);
        if (expert is null)
            return [];
        var now = services.GetRequiredService<NodaTime.IClock>().GetCurrentInstant();
        return
        [
            new(T["remembered.register"], 1),
            new(T["remembered.pauses"], await db.Pauses.CountAsync(pause => pause.ExpertId == person, ct) + await db.Departures.CountAsync(departure => departure.ExpertId == person, ct), T["remembered.dates-kept"]),
            new(T["remembered.tasks"], await db.Tasks.CountAsync(task => task.ExpertId == person, ct), T["remembered.dates-kept"]),
            new(T["remembered.applications"], await Applications(db, expert).CountAsync(ct)),
            new(T["remembered.signatures"], await db.Signatures.CountAsync(signature => signature.ExpertId == person, ct), T["remembered.dates-kept"]),
            new(T["remembered.extract"], await db.RecordExtracts.CountAsync(extract => extract.ExpertId == person, ct)),
            new(T["remembered.wishes"], await db.OwnWishes.CountAsync(wish => wish.ExpertId == person, ct)),
            new(T["remembered.invitations"], await db.InterviewInvitations.CountAsync(invitation => invitation.ExpertId == person, ct)),
            // Of an accepted one the time is reserved: it cannot follow to another row.
            new(T["remembered.interviews-ahead"], await db.InterviewInvitations.CountAsync(invitation => invitation.ExpertId == person && invitation.State == InvitationState.Accepted
                && db.InterviewTimes.Any(time => time.Id == invitation.TimeId && time.StartsAt > now), ct), InTheWay: true),
            new(T["remembered.imports"], await Rows(db, expert).CountAsync(ct)),
        ];
    }

    /// <returns>What others hear who would have come to the person's interview.</returns>
    public async Task<Cascade> ForgetAsync(Expert expert, CancellationToken ct)
    {
        var told = await ApplicationErasure.EraseAsync(db, vault, invitations, await Applications(db, expert).Include(a => a.Steps).ToListAsync(ct), ct);
        foreach (var row in await Rows(db, expert).ToListAsync(ct))
            row.Forget(PersonErased.Nameless);
        // Also the wish to be erased, which this fulfils.
        db.OwnWishes.RemoveRange(await db.OwnWishes.Where(wish => wish.ExpertId == expert.Id).ToListAsync(ct));
        await invitations.ForgetOfAsync(expert.Id, ct);
        await ForgetAgreementsAsync(expert.Id, ct);
        return told;
    }

    /// <summary>What was signed and when stays, as a proof of the county's own duty; by whom is only an id.</summary>
    private async Task ForgetAgreementsAsync(Guid person, CancellationToken ct)
    {
        await db.Merges.Where(merge => merge.KeptId == person || merge.GoneId == person).ExecuteUpdateAsync(set => set.SetProperty(merge => merge.Before, (Sealed?)null), ct);
        await db.AgreementLinks.Where(link => link.ExpertId == person).ExecuteDeleteAsync(ct);
        await db.RecordExtracts.Where(extract => extract.ExpertId == person).ExecuteDeleteAsync(ct);
        await db.Signatures.Where(signature => signature.SignedBy == person).ExecuteUpdateAsync(set => set.SetProperty(signature => signature.SignedByName, PersonErased.Nameless), ct);
        await db.ActivationRecords.Where(record => record.ExpertId == person && record.Reason != null).ExecuteUpdateAsync(set => set.SetProperty(record => record.Reason, ""), ct);
    }

    /// <summary>The one that led here, and earlier ones with the same address or number.</summary>
    private static IQueryable<Application> Applications(RecruitmentDb db, Expert expert)
    {
        var (id, email, phone) = (expert.Id, EmailAddresses.Key(expert.Email), expert.Phone);
        return db.Applications.Where(a => (a.ExpertId == id || (email != null && a.Email!.ToLower() == email) || (phone != null && a.Phone == phone)) && (a.Name != "" || a.Answers != null));
    }

    private static IQueryable<Importing.ImportRow> Rows(RecruitmentDb db, Expert expert)
    {
        var (id, name, turned) = (expert.Id, expert.Name, $"{expert.LastName} {expert.FirstName}");
        return db.ImportRows.Where(row => (row.ExpertId == id || row.Name == name || row.Name == turned) && row.Name != PersonErased.Nameless);
    }
}
