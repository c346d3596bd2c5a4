using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Recruitment.Data;

internal sealed class InterviewInvitationMap : IEntityTypeConfiguration<InterviewInvitation>
{
    public void Configure(EntityTypeBuilder<InterviewInvitation> invitation)
    {
        invitation.Property(i => i.TokenHash).HasMaxLength(64);
        invitation.Property(i => i.RecordedByName).HasMaxLength(200);
        invitation.Ignore(i => i.Owner);
        invitation.HasIndex(i => i.TokenHash).IsUnique();
        invitation.HasIndex(i => new { i.ApplicationId, i.ExpertId }).IsUnique();
        invitation.HasIndex(i => i.ExpertId);
        invitation.HasIndex(i => i.TimeId);
        invitation.HasOne<Application>().WithMany().HasForeignKey(i => i.ApplicationId);
        invitation.HasOne<Expert>().WithMany().HasForeignKey(i => i.ExpertId);
    }
}
