using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Recruitment.Data;

internal sealed class AgreementTextMap : IEntityTypeConfiguration<AgreementText>
{
    public void Configure(EntityTypeBuilder<AgreementText> text)
    {
        text.Property(t => t.Fi).HasMaxLength(AgreementText.MaxText);
        text.Property(t => t.En).HasMaxLength(AgreementText.MaxText);
        text.Property(t => t.Fingerprint).HasMaxLength(64);
        text.Property(t => t.PublishedByName).HasMaxLength(200);
        // Of two who publish at once, one has the number.
        text.HasIndex(t => new { t.Kind, t.Number }).IsUnique();
    }
}

internal sealed class AgreementDraftMap : IEntityTypeConfiguration<AgreementDraft>
{
    public void Configure(EntityTypeBuilder<AgreementDraft> draft)
    {
        draft.HasKey(d => d.Kind);
        draft.Property(d => d.Fi).HasMaxLength(AgreementText.MaxText);
        draft.Property(d => d.En).HasMaxLength(AgreementText.MaxText);
        draft.Property(d => d.ChangedByName).HasMaxLength(200);
    }
}

internal sealed class SignatureMap : IEntityTypeConfiguration<Signature>
{
    public void Configure(EntityTypeBuilder<Signature> signature)
    {
        signature.Property(s => s.Fingerprint).HasMaxLength(64);
        signature.Property(s => s.SignedByName).HasMaxLength(200);
        // Signing twice at once is one signature: both would begin on the same day.
        signature.HasIndex(s => new { s.ExpertId, s.Kind, s.TextNumber, s.From }).IsUnique();
        signature.HasIndex(s => s.Until);
        signature.HasOne<Expert>().WithMany().HasForeignKey(s => s.ExpertId);
    }
}

internal sealed class AgreementLinkMap : IEntityTypeConfiguration<AgreementLink>
{
    public void Configure(EntityTypeBuilder<AgreementLink> link)
    {
        link.Property(l => l.TokenHash).HasMaxLength(64);
        link.HasIndex(l => l.TokenHash).IsUnique();
        link.HasIndex(l => new { l.ExpertId, l.MadeAt });
        link.HasOne<Expert>().WithMany().HasForeignKey(l => l.ExpertId);
    }
}

internal sealed class AgreementReminderMap : IEntityTypeConfiguration<AgreementReminder>
{
    public void Configure(EntityTypeBuilder<AgreementReminder> reminder)
    {
        reminder.HasKey(r => new { r.SignatureId, r.Days });
        reminder.HasOne<Signature>().WithMany().HasForeignKey(r => r.SignatureId);
    }
}

internal sealed class RecordExtractMap : IEntityTypeConfiguration<RecordExtract>
{
    public void Configure(EntityTypeBuilder<RecordExtract> extract)
    {
        extract.HasKey(e => e.ExpertId);
        extract.Property(e => e.ShownTo).HasMaxLength(RecordExtract.MaxName);
        extract.HasOne<Expert>().WithOne().HasForeignKey<RecordExtract>(e => e.ExpertId);
    }
}

internal sealed class ActivationRecordMap : IEntityTypeConfiguration<ActivationRecord>
{
    public void Configure(EntityTypeBuilder<ActivationRecord> record)
    {
        record.HasKey(r => r.ExpertId);
        record.Property(r => r.Reason).HasMaxLength(ActivationRecord.MaxReason);
        record.Property(r => r.ByName).HasMaxLength(200);
        record.HasOne<Expert>().WithOne().HasForeignKey<ActivationRecord>(r => r.ExpertId);
    }
}
