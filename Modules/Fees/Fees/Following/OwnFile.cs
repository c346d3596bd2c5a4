using Fees.Data;
using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Fees.Following;

/// <summary>The claims and payments of one person and the payment details they gave, in the open, for the file of their own data.</summary>
internal static class OwnFile
{
    public static async Task<object?> OfAsync(IServiceProvider services, Guid person, CancellationToken ct)
    {
        var (db, vault) = (services.GetRequiredService<FeesDb>(), services.GetRequiredService<Vault>());
        var payee = await db.Payees.AsNoTracking().SingleOrDefaultAsync(one => one.ExpertId == person, ct);
        var claims = await db.Claims.AsNoTracking().Include(claim => claim.Lines).Include(claim => claim.Questions).Include(claim => claim.Changes).Include(claim => claim.Declined).Include(claim => claim.Approval)
            .Where(claim => claim.ExpertId == person).OrderBy(claim => claim.FormedAt).AsSplitQuery().ToListAsync(ct);
        var lines = await db.BatchLines.AsNoTracking().Where(line => line.ExpertId == person).Join(db.Batches, line => line.BatchId, batch => batch.Id, (line, batch) => new { line, batch.PayOn }).OrderBy(one => one.PayOn).ToListAsync(ct);
        var reports = await db.IncomeReports.AsNoTracking().Where(report => report.ExpertId == person).OrderBy(report => report.ReportId).ThenBy(report => report.ReportVersion).ToListAsync(ct);
        var cap = await db.YearCaps.AsNoTracking().SingleOrDefaultAsync(one => one.ExpertId == person, ct);
        return payee is null && cap is null && claims.Count + lines.Count == 0 ? null : new
        {
            paymentDetails = payee is null ? null : new
            {
                name = payee.Name, iban = vault.Open(payee.Iban), identityCode = vault.Open(payee.IdentityCode), changedAt = payee.ChangedAt.ToString(), changedBy = payee.ChangedByName,
                taxCard = payee.NewestCard(vault) is { } card ? new { card.Year, basePercent = card.BaseHundredths / 100m, extraPercent = card.ExtraHundredths / 100m, yearLimit = card.YearLimit.ToString() } : null,
            },
            yearCap = cap?.Amount.ToString(),
            claims = claims.Select(claim => new
            {
                title = claim.Title, day = claim.Day.ToString("uuuu-MM-dd", null), minutes = claim.Minutes, preparationMinutes = claim.PreparationMinutes, kilometres = claim.Kilometres,
                recommendation = claim.Recommendation, stage = claim.Stage.ToString(), total = claim.Total.ToString(), declined = claim.Declined?.Reason, approvedAt = claim.Approval?.At.ToString(), approvedBy = claim.Approval?.ByName,
                lines = claim.Lines.OrderBy(line => line.Position).Select(line => new { what = line.What.Fi, rule = line.AgreedRule.Fi, amount = line.Amount?.ToString(), taxClass = line.TaxClass }),
                changes = claim.Changes.OrderBy(change => change.At).ThenBy(change => change.What).Select(change => new { at = change.At.ToString(), what = change.What.ToString(), from = change.From, to = change.To, why = change.Why.Fi, by = change.ByName }),
                questions = claim.Questions.OrderBy(question => question.AskedAt).Select(question => new { askedAt = question.AskedAt.ToString(), by = question.AskedByName, text = question.Text, answer = question.Answer }),
            }),
            payments = lines.Select(one => new
            {
                payOn = one.PayOn.ToString("uuuu-MM-dd", null), title = one.line.Title, taxable = one.line.Taxable.ToString(), taxFree = one.line.TaxFree.ToString(), withheld = one.line.Withheld.ToString(), net = one.line.Net.ToString(),
                bank = one.line.BankSays?.ToString(), bankReason = one.line.BankReason,
            }),
            incomeReports = reports.Select(report => new
            {
                report.ReportId, version = report.ReportVersion, report.LastName, report.FirstName, amounts = report.Amounts, sentAt = report.SentAt?.ToString(), cancelledAt = report.CancelledAt?.ToString(),
            }),
        };
    }
}
