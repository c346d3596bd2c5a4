using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fees.Data;

internal sealed class BudgetMap : IEntityTypeConfiguration<Budget>
{
    public void Configure(EntityTypeBuilder<Budget> budget)
    {
        budget.Property(b => b.CostCentre).HasMaxLength(50);
        budget.Property(b => b.Project).HasMaxLength(50);
        budget.Ignore(b => b.Code);
        budget.HasIndex(b => new { b.CostCentre, b.Project }).IsUnique();
        budget.HasMany(b => b.Rows).WithOne().HasForeignKey(row => row.BudgetId);
    }
}

internal sealed class BudgetRowMap : IEntityTypeConfiguration<BudgetRow>
{
    public void Configure(EntityTypeBuilder<BudgetRow> row)
    {
        row.ToTable("BudgetRows");
        row.Property(r => r.Line).HasMaxLength(150);
        row.Property(r => r.PartOf).HasMaxLength(150);
        row.Property(r => r.ByName).HasMaxLength(200);
        row.HasIndex(r => new { r.BudgetId, r.Line, r.Year });
    }
}

internal sealed class QuotedTaskMap : IEntityTypeConfiguration<QuotedTask>
{
    public void Configure(EntityTypeBuilder<QuotedTask> task)
    {
        task.HasKey(t => t.RequestId);
        task.Property(t => t.CostCentre).HasMaxLength(50);
    }
}

internal sealed class ReservationMap : IEntityTypeConfiguration<Reservation>
{
    public void Configure(EntityTypeBuilder<Reservation> reservation)
    {
        reservation.HasKey(r => r.AssignmentId);
        reservation.Property(r => r.CostCentre).HasMaxLength(50);
        reservation.HasIndex(r => r.Day);
    }
}
