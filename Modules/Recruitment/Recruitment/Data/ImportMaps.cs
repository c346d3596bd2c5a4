using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Recruitment.Importing;

namespace Recruitment.Data;

internal sealed class ImportMap : IEntityTypeConfiguration<Import>
{
    public void Configure(EntityTypeBuilder<Import> import)
    {
        import.Property(i => i.FileName).HasMaxLength(Import.MaxFileName);
        import.Property(i => i.Encoding).HasMaxLength(20);
        import.Property(i => i.UnusedColumns).HasMaxLength(20_000);
        import.Property(i => i.UploadedByName).HasMaxLength(200);
        import.Property(i => i.DecidedByName).HasMaxLength(200);
        import.Ignore(i => i.ToDo).Ignore(i => i.Percent);
        import.HasIndex(i => i.UploadedAt);
        import.HasMany<ImportRow>().WithOne().HasForeignKey(row => row.ImportId);
    }
}

internal sealed class ImportRowMap : IEntityTypeConfiguration<ImportRow>
{
    public void Configure(EntityTypeBuilder<ImportRow> row)
    {
        row.Property(r => r.Name).HasMaxLength(ImportRow.MaxName);
        row.Property(r => r.Changes).HasMaxLength(400);
        row.Property(r => r.Flaws).HasConversion(
            flaws => JsonSerializer.Serialize(flaws, JsonSerializerOptions.Web),
            stored => JsonSerializer.Deserialize<List<Flaw>>(stored, JsonSerializerOptions.Web)!,
            new ValueComparer<List<Flaw>>((a, b) => a!.SequenceEqual(b!), flaws => flaws.Count, flaws => flaws.ToList())).HasMaxLength(8000);
        row.HasIndex(r => new { r.ImportId, r.Line }).IsUnique();
        row.HasIndex(r => new { r.ImportId, r.Kind, r.Line });
    }
}
