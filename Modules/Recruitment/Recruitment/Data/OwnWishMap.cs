using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Recruitment.Data;

internal sealed class OwnWishMap : IEntityTypeConfiguration<OwnWish>
{
    public void Configure(EntityTypeBuilder<OwnWish> wish)
    {
        wish.Property(w => w.ClosedByName).HasMaxLength(200);
        wish.HasIndex(w => new { w.OpenFor, w.Kind }).IsUnique();
        wish.HasOne<Expert>().WithMany().HasForeignKey(w => w.ExpertId);
    }
}
