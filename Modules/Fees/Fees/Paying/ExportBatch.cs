using Fees.Data;
using Foundation;
using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Fees.Paying;

/// <summary>The payer takes a file out of the programme. It is recorded who and when, from the second time on as a repeat of the same bytes.</summary>
public sealed record ExportBatch(Guid BatchId, FileKind Kind);

public abstract record ExportOutcome
{
    private ExportOutcome() { }
    public sealed record Ready(bool Repeat) : ExportOutcome;
    public sealed record NotFound : ExportOutcome;
    /// <summary>Nothing was payable in it.</summary>
    public sealed record Empty : ExportOutcome;
    /// <summary>The county's own account is not in the settings.</summary>
    public sealed record NoPayer : ExportOutcome;
    /// <summary>The person has approved one of its claims.</summary>
    public sealed record SameAsApprover : ExportOutcome;
}

public static class ExportBatchHandler
{
    public static async Task<ExportOutcome> Handle(
        ExportBatch command, FeesDb db, Vault vault, FeesSettings settings, Organisation organisation, PrivacyLog privacy, Sender sender, IClock clock, CancellationToken ct)
    {
        var batch = await db.Batches.Include(b => b.Lines).Include(b => b.Exports).AsSplitQuery().SingleOrDefaultAsync(b => b.Id == command.BatchId, ct);
        if (batch is null)
            return new ExportOutcome.NotFound();
        if (batch.Count == 0)
            return new ExportOutcome.Empty();
        if (await TwoPeople.IsApproverOfAsync(db, batch.Id, sender, ct))
            return new ExportOutcome.SameAsApprover();
        if (batch.PayerIban is null)
        {
            if (settings.Payer.Facts(organisation) is not { } payer)
                return new ExportOutcome.NoPayer();
            batch.IsPaidBy(payer);
        }
        var export = batch.Export(command.Kind, vault, Act.Of(sender, clock));
        foreach (var expert in batch.Lines.Select(line => line.ExpertId).Distinct())
            privacy.Exported(expert, command.Kind == FileKind.Bank ? "fees.bank-file" : "fees.payroll-file");
        return new ExportOutcome.Ready(export.IsRepeat);
    }
}
