using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fees.Data;

internal sealed class PayeeMap : IEntityTypeConfiguration<Payee>
{
    public void Configure(EntityTypeBuilder<Payee> payee)
    {
        payee.HasKey(p => p.ExpertId);
        payee.Property(p => p.Name).HasMaxLength(200);
        payee.Property(p => p.ChangedByName).HasMaxLength(200);
        payee.Property(p => p.IbanMark).HasMaxLength(64);
        payee.HasIndex(p => p.IbanMark);
    }
}

internal sealed class YearCapMap : IEntityTypeConfiguration<YearCap>
{
    public void Configure(EntityTypeBuilder<YearCap> cap) => cap.HasKey(c => c.ExpertId);
}

internal sealed class PayoutBatchMap : IEntityTypeConfiguration<PayoutBatch>
{
    public void Configure(EntityTypeBuilder<PayoutBatch> batch)
    {
        batch.Property(b => b.PayerName).HasMaxLength(200);
        batch.Property(b => b.PayerIban).HasMaxLength(34);
        batch.Property(b => b.PayerBic).HasMaxLength(11);
        batch.Property(b => b.PayerBusinessId).HasMaxLength(9);
        batch.Ignore(b => b.Number).Ignore(b => b.IsRejected).Ignore(b => b.IsPaidByTheBank);
        // One batch per pay day: of two runs at the same moment one loses here.
        batch.HasIndex(b => b.PayDay).IsUnique();
        batch.HasMany(b => b.Lines).WithOne().HasForeignKey(line => line.BatchId);
        batch.HasMany(b => b.LeftOut).WithOne().HasForeignKey(one => one.BatchId);
        batch.HasMany(b => b.Exports).WithOne().HasForeignKey(export => export.BatchId);
        batch.HasOne(b => b.Payment).WithOne().HasForeignKey<Payment>(payment => payment.BatchId);
    }
}

internal sealed class BatchLineMap : IEntityTypeConfiguration<BatchLine>
{
    public void Configure(EntityTypeBuilder<BatchLine> line)
    {
        line.Property(l => l.EndToEndId).HasMaxLength(35);
        line.Property(l => l.PayeeName).HasMaxLength(200);
        line.Property(l => l.Title).HasMaxLength(300);
        line.Property(l => l.CostCentre).HasMaxLength(50);
        line.Property(l => l.Parts).HasMaxLength(2000);
        line.Property(l => l.BankReason).HasMaxLength(35);
        line.Ignore(l => l.IsRejected).Ignore(l => l.AllParts);
        // A claim is in one batch, and once more for each time that the bank rejected it, whatever the code above believes.
        line.HasIndex(l => new { l.ClaimId, l.Turn }).IsUnique();
        line.HasIndex(l => new { l.ExpertId, l.BatchId });
    }
}

internal sealed class LeftOutMap : IEntityTypeConfiguration<LeftOut>
{
    public void Configure(EntityTypeBuilder<LeftOut> one) => one.Property(o => o.Title).HasMaxLength(300);
}

internal sealed class ExportMap : IEntityTypeConfiguration<Export>
{
    public void Configure(EntityTypeBuilder<Export> export)
    {
        // Of two exports at the same moment one is the first and the other its repeat.
        export.HasIndex(e => new { e.BatchId, e.Kind, e.Turn }).IsUnique();
        export.Ignore(e => e.IsRepeat);
        export.Property(e => e.Sha256).HasMaxLength(64);
        export.Property(e => e.ByName).HasMaxLength(200);
    }
}

internal sealed class PaymentMap : IEntityTypeConfiguration<Payment>
{
    public void Configure(EntityTypeBuilder<Payment> payment)
    {
        payment.HasKey(p => p.BatchId);
        payment.Property(p => p.ByName).HasMaxLength(200);
    }
}

internal sealed class BankReplyMap : IEntityTypeConfiguration<BankReply>
{
    public void Configure(EntityTypeBuilder<BankReply> reply)
    {
        // The same file read at the same moment twice is read once.
        reply.HasIndex(r => new { r.BatchId, r.Sha256 }).IsUnique();
        reply.Property(r => r.Sha256).HasMaxLength(64);
        reply.Property(r => r.MessageId).HasMaxLength(35);
        reply.Property(r => r.GroupCode).HasMaxLength(10);
        reply.Property(r => r.ByName).HasMaxLength(200);
        reply.HasMany(r => r.Answers).WithOne().HasForeignKey(answer => answer.ReplyId);
    }
}

internal sealed class BankAnswerMap : IEntityTypeConfiguration<BankAnswer>
{
    public void Configure(EntityTypeBuilder<BankAnswer> answer)
    {
        answer.Property(a => a.Code).HasMaxLength(10);
        answer.Property(a => a.Reason).HasMaxLength(35);
        answer.Property(a => a.Text).HasMaxLength(500);
        answer.Property(a => a.ReadByName).HasMaxLength(200);
        answer.HasIndex(a => a.ClaimId);
        answer.HasIndex(a => a.LineId);
    }
}

internal sealed class IncomeDeliveryMap : IEntityTypeConfiguration<IncomeDelivery>
{
    public void Configure(EntityTypeBuilder<IncomeDelivery> delivery)
    {
        delivery.HasIndex(d => new { d.BatchId, d.Turn }).IsUnique();
        delivery.HasIndex(d => d.DeliveryId).IsUnique();
        delivery.Property(d => d.DeliveryId).HasMaxLength(40);
        delivery.Property(d => d.BusinessId).HasMaxLength(9);
        delivery.Property(d => d.ContactName).HasMaxLength(200);
        delivery.Property(d => d.ContactPhone).HasMaxLength(40);
        delivery.Property(d => d.ContactEmail).HasMaxLength(70);
        delivery.Property(d => d.Sha256).HasMaxLength(64);
        delivery.Property(d => d.ByName).HasMaxLength(200);
        delivery.Property(d => d.SentByName).HasMaxLength(200);
        delivery.HasMany(d => d.Reports).WithOne().HasForeignKey(report => report.DeliveryRowId);
    }
}

internal sealed class IncomeReportMap : IEntityTypeConfiguration<IncomeReport>
{
    public void Configure(EntityTypeBuilder<IncomeReport> report)
    {
        // Of two files made at the same moment one comes too late here.
        report.HasIndex(r => new { r.ReportId, r.ReportVersion }).IsUnique();
        report.HasIndex(r => new { r.BatchId, r.ExpertId });
        report.Property(r => r.ReportId).HasMaxLength(40);
        report.Property(r => r.LastName).HasMaxLength(200);
        report.Property(r => r.FirstName).HasMaxLength(200);
        report.Property(r => r.Amounts).HasMaxLength(2000);
        report.Property(r => r.CancelledByName).HasMaxLength(200);
    }
}

internal sealed class CallToMakeMap : IEntityTypeConfiguration<CallToMake>
{
    public void Configure(EntityTypeBuilder<CallToMake> call)
    {
        call.Property(c => c.DoneByName).HasMaxLength(200);
        call.HasIndex(c => c.DoneAt);
    }
}
