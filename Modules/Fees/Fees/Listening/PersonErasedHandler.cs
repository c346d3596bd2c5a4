using Fees.Data;
using Fees.Reporting;
using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Recruitment.Contracts;

namespace Fees.Listening;

/// <summary>
/// Forgets how to reach and pay the person. What was paid stays with the name, account and identity code as they were paid: accounting material is kept for six
/// years from the end of the financial year (kirjanpitolaki 1336/1997, 2 luku 10 §), and tax authorities are told by it.
/// </summary>
public static class PersonErasedHandler
{
    private static readonly ClaimStage[] Settled = [ClaimStage.Paid, ClaimStage.Reversed, ClaimStage.Withdrawn, ClaimStage.NothingToPay];

    public static async Task Handle(PersonErased told, FeesDb db, CancellationToken ct)
    {
        await ExpertCopy.LearnAsync(told.Facts(), db, ct);
        var person = told.ExpertId;
        var claims = db.Claims.Where(claim => claim.ExpertId == person).Select(claim => claim.Id);
        await db.YearCaps.Where(cap => cap.ExpertId == person).ExecuteDeleteAsync(ct);
        await db.Payees.Where(payee => payee.ExpertId == person).ExecuteDeleteAsync(ct);
        await db.Calls.Where(call => call.ExpertId == person).ExecuteDeleteAsync(ct);
        await db.BankAnswers.Where(answer => claims.Contains(answer.ClaimId)).ExecuteUpdateAsync(set => set.SetProperty(answer => answer.Text, (string?)null), ct);
        await db.FeesDeclined.Where(act => claims.Contains(act.ClaimId)).ExecuteUpdateAsync(set => set.SetProperty(act => act.Reason, (string?)null), ct);
        await db.FeesDeclined.Where(act => act.ByPerson == person).ExecuteUpdateAsync(set => set.SetProperty(act => act.ByName, PersonErased.Nameless), ct);
        await db.Questions.Where(question => claims.Contains(question.ClaimId)).ExecuteUpdateAsync(set => set.SetProperty(question => question.Text, "").SetProperty(question => question.Answer, (string?)null), ct);
        await db.ClaimChanges.Where(change => claims.Contains(change.ClaimId) && change.ByPerson != null).ExecuteUpdateAsync(set => set.SetProperty(change => change.WhyFi, "").SetProperty(change => change.WhyEn, ""), ct);
        await db.Questions.Where(question => question.AnsweredByPerson == person).ExecuteUpdateAsync(set => set.SetProperty(question => question.AnsweredByName, PersonErased.Nameless), ct);
    }

    public static async Task<IReadOnlyList<Remembered>> RememberedAsync(IServiceProvider services, Guid person, CancellationToken ct)
    {
        var db = services.GetRequiredService<FeesDb>();
        var kept = FeesTexts.T["remembered.kept-by-law"];
        return
        [
            new(FeesTexts.T["remembered.expert"], await db.Experts.CountAsync(one => one.Id == person, ct)),
            new(FeesTexts.T["remembered.payee"], await db.Payees.CountAsync(payee => payee.ExpertId == person, ct)),
            new(FeesTexts.T["remembered.unpaid"], await db.Claims.CountAsync(claim => claim.ExpertId == person && !Settled.Contains(claim.Stage), ct), InTheWay: true),
            new(FeesTexts.T["remembered.unreported"], await OpenReports.Unreported(db).CountAsync(line => line.ExpertId == person, ct), InTheWay: true),
            new(FeesTexts.T["remembered.claims"], await db.Claims.CountAsync(claim => claim.ExpertId == person && Settled.Contains(claim.Stage), ct), kept),
            new(FeesTexts.T["remembered.lines"], await db.BatchLines.CountAsync(line => line.ExpertId == person, ct), kept),
            new(FeesTexts.T["remembered.reports"], await db.IncomeReports.CountAsync(report => report.ExpertId == person, ct), kept),
        ];
    }
}
