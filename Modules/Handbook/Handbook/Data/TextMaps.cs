using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Handbook.Data;

internal sealed class ChapterMap : IEntityTypeConfiguration<Chapter>
{
    public void Configure(EntityTypeBuilder<Chapter> chapter)
    {
        chapter.Property(c => c.Slug).HasMaxLength(60);
        chapter.HasIndex(c => new { c.Kind, c.Slug }).IsUnique();
    }
}

internal sealed class RevisionMap : IEntityTypeConfiguration<Revision>
{
    public void Configure(EntityTypeBuilder<Revision> revision)
    {
        revision.Property(r => r.Title).HasMaxLength(Wording.LongestTitle);
        revision.Property(r => r.Text).HasMaxLength(Wording.LongestText);
        revision.Property(r => r.Plain).HasMaxLength(Wording.LongestText);
        revision.Property(r => r.Why).HasMaxLength(300);
        revision.Property(r => r.ByName).HasMaxLength(200);
        revision.Ignore(r => r.Wording);
        // Of two who save at once, one is refused here and sees the other's words first.
        revision.HasIndex(r => new { r.ChapterId, r.Number }).IsUnique();
        revision.HasOne<Chapter>().WithMany().HasForeignKey(r => r.ChapterId);
    }
}

internal sealed class ProposedChangeMap : IEntityTypeConfiguration<ProposedChange>
{
    public void Configure(EntityTypeBuilder<ProposedChange> change)
    {
        change.Property(c => c.Text).HasMaxLength(Wording.LongestText);
        change.Property(c => c.Why).HasMaxLength(300);
        change.Property(c => c.SettledBy).HasMaxLength(200);
        change.HasOne<Chapter>().WithMany().HasForeignKey(c => c.ChapterId);
    }
}

internal sealed class PictureMap : IEntityTypeConfiguration<Picture>
{
    public void Configure(EntityTypeBuilder<Picture> picture)
    {
        picture.Property(p => p.Name).HasMaxLength(60);
        picture.Property(p => p.Alt).HasMaxLength(Picture.LongestAlt);
        picture.Property(p => p.MediaType).HasMaxLength(40);
        picture.Property(p => p.ByName).HasMaxLength(200);
        picture.HasIndex(p => p.Name).IsUnique();
    }
}

internal sealed class EditionMap : IEntityTypeConfiguration<Edition>
{
    public void Configure(EntityTypeBuilder<Edition> edition)
    {
        edition.Property(e => e.Changes).HasMaxLength(4000);
        edition.Property(e => e.PlannedBy).HasMaxLength(200);
        edition.Property(e => e.ApprovedBy).HasMaxLength(200);
        edition.Property(e => e.Fingerprint).HasMaxLength(64);
        edition.HasIndex(e => e.Number).IsUnique();
        edition.HasIndex(e => e.UnderWay).IsUnique();
        edition.HasMany(e => e.Chapters).WithOne().HasForeignKey(c => c.EditionId);
        edition.HasMany(e => e.Files).WithOne().HasForeignKey(f => f.EditionId);
    }
}

internal sealed class EditionChapterMap : IEntityTypeConfiguration<EditionChapter>
{
    public void Configure(EntityTypeBuilder<EditionChapter> chapter)
    {
        chapter.Property(c => c.Slug).HasMaxLength(60);
        chapter.Property(c => c.Title).HasMaxLength(Wording.LongestTitle);
        chapter.Property(c => c.Text).HasMaxLength(1_000_000);
        chapter.Property(c => c.Plain).HasMaxLength(1_000_000);
        chapter.Property(c => c.Html).HasMaxLength(10_000_000);
        chapter.Property(c => c.PlainHtml).HasMaxLength(10_000_000);
        chapter.Property(c => c.Words).HasMaxLength(1_000_000);
        chapter.HasIndex(c => new { c.EditionId, c.Slug }).IsUnique();
    }
}

internal sealed class EditionFileMap : IEntityTypeConfiguration<EditionFile>
{
    public void Configure(EntityTypeBuilder<EditionFile> file)
    {
        file.HasKey(f => new { f.EditionId, f.Kind });
        file.Property(f => f.Kind).HasMaxLength(10);
        file.Property(f => f.Sha256).HasMaxLength(64);
    }
}
