using Fees.Contracts;
using Fees.Reporting;
using Foundation;
using Foundation.Mail;
using Foundation.Messaging;
using Foundation.Ui;
using Host.Data;
using Microsoft.EntityFrameworkCore;

namespace Host.Listening;

/// <summary>Fees knows what is due, and here is known who the payers are. Without a payer the programme's mailbox hears of it.</summary>
public static class IncomeReportDueHandler
{
    public static async Task<Cascade> Handle(IncomeReportDue due, HostDb db, Organisation organisation, CancellationToken ct)
    {
        var payers = await db.Accounts.AsNoTracking().Where(account => account.Grants.Any(grant => grant.Role == Roles.Payer)).OrderBy(account => account.Email)
            .Select(account => new Reader(account.Id, account.Name, account.Email, account.ChosenLanguage ?? account.Language)).ToListAsync(ct);
        if (payers.Count == 0 && organisation.Mailbox.Length > 0)
            payers.Add(new Reader(null, organisation.Name, organisation.Mailbox, Languages.Default));
        return [.. payers.Select(payer => ReportLetters.Due(payer, due, organisation))];
    }
}
