using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Recruitment.Data;

internal sealed class CampaignMap : IEntityTypeConfiguration<Campaign>
{
    public void Configure(EntityTypeBuilder<Campaign> campaign)
    {
        campaign.Property(c => c.Slug).HasMaxLength(Campaign.MaxSlug);
        campaign.Property(c => c.TitleFi).HasMaxLength(Campaign.MaxTitle);
        campaign.Property(c => c.TitleEn).HasMaxLength(Campaign.MaxTitle);
        campaign.Property(c => c.TextFi).HasMaxLength(Campaign.MaxText);
        campaign.Property(c => c.TextEn).HasMaxLength(Campaign.MaxText);
        campaign.Property(c => c.Areas).HasMaxLength(500);
        campaign.Property(c => c.Municipalities).HasMaxLength(200);
        campaign.Property(c => c.Sources).HasMaxLength(1000);
        campaign.Property(c => c.MadeByName).HasMaxLength(200);
        campaign.HasIndex(c => c.Slug).IsUnique();
        campaign.HasIndex(c => c.ClosesAt);
    }
}

internal sealed class ApplicationMap : IEntityTypeConfiguration<Application>
{
    public void Configure(EntityTypeBuilder<Application> application)
    {
        application.Property(a => a.TokenHash).HasMaxLength(64);
        application.Property(a => a.Source).HasMaxLength(Campaign.MaxSource);
        application.Property(a => a.Via).HasMaxLength(10);
        application.Property(a => a.Language).HasMaxLength(2);
        application.Property(a => a.Name).HasMaxLength(2 * PersonNames.MaxLength + 1);
        application.Property(a => a.Email).HasMaxLength(EmailAddresses.MaxLength);
        application.Property(a => a.Phone).HasMaxLength(PhoneNumbers.MaxLength);
        application.Property(a => a.Municipality).HasMaxLength(3);
        application.Property(a => a.Areas).HasMaxLength(500);
        application.Ignore(a => a.IsOngoing).Ignore(a => a.CanBeWithdrawn).Ignore(a => a.IsErased);
        application.HasMany(a => a.Steps).WithOne().HasForeignKey(step => step.ApplicationId);
        application.Navigation(a => a.Steps).UsePropertyAccessMode(PropertyAccessMode.Field);
        application.HasIndex(a => a.TokenHash).IsUnique();
        application.HasIndex(a => new { a.Stage, a.StageSince });
        application.HasIndex(a => a.CampaignId);
    }
}

internal sealed class ApplicationStepMap : IEntityTypeConfiguration<ApplicationStep>
{
    public void Configure(EntityTypeBuilder<ApplicationStep> step) => step.Property(s => s.ByName).HasMaxLength(200);
}

internal sealed class InterviewTimeMap : IEntityTypeConfiguration<InterviewTime>
{
    public void Configure(EntityTypeBuilder<InterviewTime> time)
    {
        time.Property(t => t.Place).HasMaxLength(200);
        time.HasIndex(t => t.AgreedFor).IsUnique();
        time.HasIndex(t => t.ApplicationId);
        time.HasIndex(t => t.StartsAt);
        time.HasOne<Application>().WithMany().HasForeignKey(t => t.ApplicationId);
    }
}

internal sealed class ConsentTextMap : IEntityTypeConfiguration<ConsentText>
{
    public void Configure(EntityTypeBuilder<ConsentText> text)
    {
        text.HasKey(t => t.Number);
        text.Property(t => t.Number).ValueGeneratedNever();
        text.Property(t => t.Fi).HasMaxLength(ConsentText.MaxText);
        text.Property(t => t.En).HasMaxLength(ConsentText.MaxText);
        text.Property(t => t.ByName).HasMaxLength(200);
    }
}
