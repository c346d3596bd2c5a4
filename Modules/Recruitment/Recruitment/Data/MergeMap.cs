using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Recruitment.Data;

internal sealed class MergeMap : IEntityTypeConfiguration<Merge>
{
    public void Configure(EntityTypeBuilder<Merge> merge)
    {
        merge.Property(m => m.ByName).HasMaxLength(200);
        merge.Property(m => m.Tasks).HasMaxLength(-1); // ids of tasks, as many as somebody has had
        merge.HasIndex(m => m.KeptId);
        merge.HasIndex(m => m.GoneId);
        merge.HasIndex(m => m.At);
    }
}
