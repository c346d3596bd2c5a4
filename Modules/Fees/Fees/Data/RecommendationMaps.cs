using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fees.Data;

internal sealed class RecommendationMap : IEntityTypeConfiguration<Recommendation>
{
    public void Configure(EntityTypeBuilder<Recommendation> recommendation)
    {
        recommendation.Property(r => r.Name).HasMaxLength(150);
        recommendation.Ignore(r => r.Label).Ignore(r => r.IsExample).Ignore(r => r.Fees);
        // A name has each edition once: a new decision is a new edition, never a change of an old one.
        recommendation.HasIndex(r => new { r.Name, r.Edition }).IsUnique();
        recommendation.OwnsOne(r => r.Decision, decision =>
        {
            decision.Property(d => d.Body).HasMaxLength(200);
            decision.Property(d => d.Section).HasMaxLength(20);
            decision.Property(d => d.CaseNumber).HasMaxLength(50);
        });
        recommendation.HasMany(r => r.Rows).WithOne().HasForeignKey("RecommendationId").IsRequired();
    }
}

internal sealed class RecommendationRowMap : IEntityTypeConfiguration<RecommendationRow>
{
    public void Configure(EntityTypeBuilder<RecommendationRow> row)
    {
        row.ToTable("RecommendationRows");
        row.Property(r => r.TaskType).HasMaxLength(40);
        row.Property(r => r.TaxClass).HasMaxLength(10);
        row.Ignore(r => r.IsPerHour);
    }
}

internal sealed class KilometreRateMap : IEntityTypeConfiguration<KilometreRate>
{
    public void Configure(EntityTypeBuilder<KilometreRate> rate)
    {
        rate.Property(r => r.Source).HasMaxLength(300);
        rate.Property(r => r.ChangedByName).HasMaxLength(200);
        // Of two entered for the same first day at the same moment one loses here; other overlaps are refused by the one who enters.
        rate.HasIndex(r => r.From).IsUnique();
        rate.HasData(KilometreRate.Seeded.Select(one => new { one.Id, one.From, one.To, one.Rate, one.Source, one.Version }));
    }
}

internal sealed class ProposalMap : IEntityTypeConfiguration<Proposal>
{
    public void Configure(EntityTypeBuilder<Proposal> proposal)
    {
        proposal.Property(p => p.Name).HasMaxLength(150);
        proposal.Property(p => p.Typed).HasMaxLength(200_000);
        proposal.Ignore(p => p.Form);
        proposal.HasIndex(p => p.RecommendationId).IsUnique();
        proposal.HasMany(p => p.Steps).WithOne().HasForeignKey(step => step.ProposalId);
    }
}

internal sealed class ProposalStepMap : IEntityTypeConfiguration<ProposalStep>
{
    public void Configure(EntityTypeBuilder<ProposalStep> step)
    {
        step.ToTable("ProposalSteps");
        step.Property(s => s.ByName).HasMaxLength(200);
    }
}

internal sealed class ExpertMap : IEntityTypeConfiguration<Expert>
{
    public void Configure(EntityTypeBuilder<Expert> expert)
    {
        expert.Property(e => e.Name).HasMaxLength(200);
        expert.Property(e => e.FirstName).HasMaxLength(200);
        expert.Property(e => e.LastName).HasMaxLength(200);
        expert.Property(e => e.Email).HasMaxLength(254);
        expert.Property(e => e.Phone).HasMaxLength(50);
        expert.Property(e => e.Language).HasMaxLength(5);
        expert.Property(e => e.Channel).HasMaxLength(10);
        expert.Ignore(e => e.ReadsMail);
    }
}

internal sealed class UnitMap : IEntityTypeConfiguration<Unit>
{
    public void Configure(EntityTypeBuilder<Unit> unit)
    {
        unit.Property(u => u.Name).HasMaxLength(200);
        unit.Property(u => u.CostCentre).HasMaxLength(50);
        unit.HasMany(u => u.Approvers).WithOne().HasForeignKey(approver => approver.UnitId);
    }
}

internal sealed class UnitApproverMap : IEntityTypeConfiguration<UnitApprover>
{
    public void Configure(EntityTypeBuilder<UnitApprover> approver)
    {
        approver.ToTable("UnitApprovers");
        approver.HasKey(a => new { a.UnitId, a.PersonId });
        approver.Property(a => a.Name).HasMaxLength(200);
        approver.Property(a => a.Email).HasMaxLength(254);
        approver.Property(a => a.Language).HasMaxLength(5);
    }
}
