using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fees.Data;

internal sealed class ClaimMap : IEntityTypeConfiguration<Claim>
{
    public void Configure(EntityTypeBuilder<Claim> claim)
    {
        claim.Property(c => c.Title).HasMaxLength(300);
        claim.Property(c => c.CostCentre).HasMaxLength(50);
        claim.Property(c => c.TaskType).HasMaxLength(40);
        claim.Property(c => c.Recommendation).HasMaxLength(200);
        claim.Ignore(c => c.Task).Ignore(c => c.OpenTaxClasses).Ignore(c => c.Payable).Ignore(c => c.CanStillChange);
        // One claim per done task, however often the message comes; and one more for each reversed payment.
        claim.HasIndex(c => new { c.AssignmentId, c.Round }).IsUnique();
        claim.HasIndex(c => new { c.Stage, c.UnitId, c.Day });
        claim.HasIndex(c => new { c.ExpertId, c.Day });
        claim.HasMany(c => c.Lines).WithOne().HasForeignKey(line => line.ClaimId);
        claim.HasMany(c => c.Changes).WithOne().HasForeignKey(change => change.ClaimId);
        claim.HasMany(c => c.Questions).WithOne().HasForeignKey(question => question.ClaimId);
        claim.HasOne(c => c.Declined).WithOne().HasForeignKey<FeeDeclined>(act => act.ClaimId);
        claim.HasOne(c => c.Approval).WithOne().HasForeignKey<Approval>(act => act.ClaimId);
        claim.HasOne(c => c.Reversal).WithOne().HasForeignKey<Reversal>(act => act.ClaimId);
        claim.HasOne(c => c.Withdrawal).WithOne().HasForeignKey<Withdrawal>(act => act.ClaimId);
    }
}

internal sealed class ClaimLineMap : IEntityTypeConfiguration<ClaimLine>
{
    public void Configure(EntityTypeBuilder<ClaimLine> line)
    {
        line.Property(l => l.WhatFi).HasMaxLength(300);
        line.Property(l => l.WhatEn).HasMaxLength(300);
        line.Property(l => l.RuleFi).HasMaxLength(600);
        line.Property(l => l.RuleEn).HasMaxLength(600);
        line.Property(l => l.TaxClass).HasMaxLength(10);
        line.Property(l => l.AgreedByName).HasMaxLength(200);
        line.Ignore(l => l.Span).Ignore(l => l.AgreedRule).Ignore(l => l.What).Ignore(l => l.Rule).Ignore(l => l.IsPayForWork);
    }
}

internal sealed class ClaimChangeMap : IEntityTypeConfiguration<ClaimChange>
{
    public void Configure(EntityTypeBuilder<ClaimChange> change)
    {
        change.Property(c => c.From).HasMaxLength(200);
        change.Property(c => c.To).HasMaxLength(200);
        change.Property(c => c.Recommendation).HasMaxLength(200);
        change.Property(c => c.ByName).HasMaxLength(200);
        change.Property(c => c.WhyFi).HasMaxLength(600);
        change.Property(c => c.WhyEn).HasMaxLength(600);
        change.Ignore(c => c.Why);
    }
}

internal sealed class TaxClassChoiceMap : IEntityTypeConfiguration<TaxClassChoice>
{
    public void Configure(EntityTypeBuilder<TaxClassChoice> choice)
    {
        choice.HasKey(c => new { c.Recommendation, c.TaskType, c.Kind });
        choice.Property(c => c.Recommendation).HasMaxLength(200);
        choice.Property(c => c.TaskType).HasMaxLength(40);
        choice.Property(c => c.TaxClass).HasMaxLength(10);
        choice.Property(c => c.ByName).HasMaxLength(200);
        choice.Ignore(c => c.Of);
    }
}

internal sealed class QuestionMap : IEntityTypeConfiguration<Question>
{
    public void Configure(EntityTypeBuilder<Question> question)
    {
        question.Property(q => q.Text).HasMaxLength(2000);
        question.Property(q => q.Answer).HasMaxLength(2000);
        question.Property(q => q.AskedByName).HasMaxLength(200);
        question.Property(q => q.AnsweredByName).HasMaxLength(200);
    }
}

internal abstract class ClaimActMap<T> : IEntityTypeConfiguration<T> where T : ClaimAct
{
    public virtual void Configure(EntityTypeBuilder<T> act)
    {
        act.HasKey(a => a.ClaimId);
        act.Property(a => a.ByName).HasMaxLength(200);
        act.Property(a => a.ByRole).HasMaxLength(40);
    }
}

internal sealed class FeeDeclinedMap : ClaimActMap<FeeDeclined>
{
    public override void Configure(EntityTypeBuilder<FeeDeclined> act)
    {
        base.Configure(act);
        act.Property(a => a.Reason).HasMaxLength(1000);
    }
}

internal sealed class ApprovalMap : ClaimActMap<Approval>;

internal sealed class ReversalMap : ClaimActMap<Reversal>
{
    public override void Configure(EntityTypeBuilder<Reversal> act)
    {
        base.Configure(act);
        act.Property(a => a.Reason).HasMaxLength(1000);
    }
}

internal sealed class WithdrawalMap : ClaimActMap<Withdrawal>;
