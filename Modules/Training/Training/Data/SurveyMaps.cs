using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Training.Surveying;

namespace Training.Data;

internal sealed class SurveyMap : IEntityTypeConfiguration<Survey>
{
    public void Configure(EntityTypeBuilder<Survey> survey)
    {
        survey.Property(s => s.Title).HasMaxLength(200);
        survey.Property(s => s.Intro).HasMaxLength(2000);
        survey.Property(s => s.Scale).HasMaxLength(800);
        survey.Ignore(s => s.Labels).Ignore(s => s.InOrder);
        survey.HasMany(s => s.Statements).WithOne().HasForeignKey(s => s.SurveyId);
        survey.Navigation(s => s.Statements).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal sealed class SurveyStatementMap : IEntityTypeConfiguration<SurveyStatement>
{
    public void Configure(EntityTypeBuilder<SurveyStatement> statement)
    {
        statement.HasKey(s => new { s.SurveyId, s.Number });
        statement.Property(s => s.Text).HasMaxLength(500);
    }
}

internal sealed class SurveyRoundMap : IEntityTypeConfiguration<SurveyRound>
{
    public void Configure(EntityTypeBuilder<SurveyRound> round)
    {
        round.Property(r => r.Name).HasMaxLength(100);
        round.Ignore(r => r.InOrder);
        round.HasIndex(r => r.SurveyId);
        round.HasMany(r => r.Groups).WithOne().HasForeignKey(g => g.RoundId);
        round.Navigation(r => r.Groups).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal sealed class SurveyGroupMap : IEntityTypeConfiguration<SurveyGroup>
{
    public void Configure(EntityTypeBuilder<SurveyGroup> group)
    {
        group.Property(g => g.Name).HasMaxLength(100);
        group.Property(g => g.Code).HasMaxLength(64);
        group.HasIndex(g => g.Code).IsUnique();
    }
}

internal sealed class SurveyReceiptMap : IEntityTypeConfiguration<SurveyReceipt>
{
    public void Configure(EntityTypeBuilder<SurveyReceipt> receipt) => receipt.HasIndex(r => r.GroupId);
}

internal sealed class SurveyMarkMap : IEntityTypeConfiguration<SurveyMark>
{
    public void Configure(EntityTypeBuilder<SurveyMark> mark) => mark.HasIndex(m => new { m.GroupId, m.Statement, m.Choice });
}
