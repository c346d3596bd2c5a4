using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bookings.Data;

internal sealed class UnitMap : IEntityTypeConfiguration<Unit>
{
    public void Configure(EntityTypeBuilder<Unit> unit)
    {
        unit.Property(u => u.Name).HasMaxLength(200);
        unit.Property(u => u.CostCentre).HasMaxLength(50);
        unit.HasIndex(u => u.Name).IsUnique();
        unit.HasIndex(u => u.BranchId);
        unit.HasMany(u => u.Members).WithOne().HasForeignKey(m => m.UnitId);
        unit.Navigation(u => u.Members).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal sealed class BranchMap : IEntityTypeConfiguration<Branch>
{
    public void Configure(EntityTypeBuilder<Branch> branch)
    {
        branch.Property(b => b.Name).HasMaxLength(200);
        branch.Ignore(b => b.IsDivision);
        branch.HasIndex(b => new { b.Under, b.Name }).IsUnique();
    }
}

internal sealed class UnitClosingMap : IEntityTypeConfiguration<UnitClosing>
{
    public void Configure(EntityTypeBuilder<UnitClosing> closing)
    {
        closing.HasKey(c => c.UnitId);
        closing.Property(c => c.ByName).HasMaxLength(200);
    }
}

internal sealed class RequestTemplateMap : IEntityTypeConfiguration<RequestTemplate>
{
    public void Configure(EntityTypeBuilder<RequestTemplate> template)
    {
        template.Property(t => t.Name).HasMaxLength(100);
        template.HasIndex(t => new { t.UnitId, t.Name }).IsUnique();
    }
}

internal sealed class UnitMemberMap : IEntityTypeConfiguration<UnitMember>
{
    public void Configure(EntityTypeBuilder<UnitMember> member)
    {
        member.Property(m => m.Name).HasMaxLength(200);
        member.Property(m => m.Email).HasMaxLength(254);
        member.Property(m => m.Language).HasMaxLength(5);
        member.Property(m => m.Role).HasMaxLength(20);
        member.HasIndex(m => new { m.UnitId, m.PersonId, m.Role }).IsUnique();
    }
}

internal sealed class CandidateMap : IEntityTypeConfiguration<Candidate>
{
    public void Configure(EntityTypeBuilder<Candidate> candidate)
    {
        candidate.Property(c => c.FirstName).HasMaxLength(100);
        candidate.Property(c => c.LastName).HasMaxLength(100);
        candidate.Property(c => c.Email).HasMaxLength(254);
        candidate.Property(c => c.Phone).HasMaxLength(30);
        candidate.Property(c => c.Municipality).HasMaxLength(10);
        candidate.Property(c => c.Language).HasMaxLength(5);
        candidate.Ignore(c => c.Name).Ignore(c => c.HasMail);
        candidate.HasIndex(c => c.Version); // the pool of candidates asks for the sum of versions to see whether anything changed
    }
}

internal sealed class TaskCountMap : IEntityTypeConfiguration<TaskCount>
{
    public void Configure(EntityTypeBuilder<TaskCount> count)
    {
        count.HasKey(c => new { c.ExpertId, c.Year });
        count.HasIndex(c => new { c.Year, c.Version }); // likewise
    }
}
