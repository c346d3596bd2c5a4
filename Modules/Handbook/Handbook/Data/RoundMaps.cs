using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Handbook.Data;

internal sealed class RoundMap : IEntityTypeConfiguration<Round>
{
    public void Configure(EntityTypeBuilder<Round> round)
    {
        round.Property(r => r.Title).HasMaxLength(150);
        round.Property(r => r.Words).HasMaxLength(4000);
        round.Property(r => r.MadeBy).HasMaxLength(200);
        round.Ignore(r => r.HalfAt).Ignore(r => r.LastCallAt);
        round.HasIndex(r => r.ClosesAt);
        round.HasMany(r => r.Texts).WithOne().HasForeignKey(t => t.RoundId);
        round.HasMany(r => r.Reviewers).WithOne().HasForeignKey(r => r.RoundId);
    }
}

internal sealed class RoundTextMap : IEntityTypeConfiguration<RoundText>
{
    public void Configure(EntityTypeBuilder<RoundText> text)
    {
        text.Property(t => t.Title).HasMaxLength(Wording.LongestTitle);
        text.Property(t => t.Text).HasMaxLength(1_000_000);
    }
}

internal sealed class ReviewerMap : IEntityTypeConfiguration<Reviewer>
{
    public void Configure(EntityTypeBuilder<Reviewer> reviewer)
    {
        reviewer.Property(r => r.Name).HasMaxLength(200);
        reviewer.Property(r => r.Email).HasMaxLength(254);
        reviewer.Property(r => r.Phone).HasMaxLength(50);
        reviewer.HasIndex(r => new { r.RoundId, r.Email });
        reviewer.HasIndex(r => r.ExpertId);
    }
}

internal sealed class ReviewerLinkMap : IEntityTypeConfiguration<ReviewerLink>
{
    public void Configure(EntityTypeBuilder<ReviewerLink> link)
    {
        link.Property(l => l.TokenHash).HasMaxLength(64);
        link.HasIndex(l => l.TokenHash).IsUnique();
        link.HasOne<Reviewer>().WithMany().HasForeignKey(l => l.ReviewerId);
    }
}

internal sealed class CommentMap : IEntityTypeConfiguration<Comment>
{
    public void Configure(EntityTypeBuilder<Comment> comment)
    {
        comment.Property(c => c.Paragraph).HasMaxLength(20);
        comment.Property(c => c.Words).HasMaxLength(Comment.LongestWords);
        comment.Property(c => c.EnteredBy).HasMaxLength(200);
        comment.HasIndex(c => c.RoundId);
        comment.HasOne<Round>().WithMany().HasForeignKey(c => c.RoundId).OnDelete(DeleteBehavior.Restrict);
        comment.HasOne<RoundText>().WithMany().HasForeignKey(c => c.TextId).OnDelete(DeleteBehavior.Restrict);
        comment.HasOne<Reviewer>().WithMany().HasForeignKey(c => c.ReviewerId).OnDelete(DeleteBehavior.Restrict);
        // A comment has one answer: two who answer at once meet here.
        comment.HasOne(c => c.Answer).WithOne().HasForeignKey<Answer>(a => a.CommentId);
    }
}

internal sealed class AnswerMap : IEntityTypeConfiguration<Answer>
{
    public void Configure(EntityTypeBuilder<Answer> answer)
    {
        answer.Property(a => a.Words).HasMaxLength(4000);
        answer.Property(a => a.ByName).HasMaxLength(200);
    }
}

internal sealed class CommentedProposalMap : IEntityTypeConfiguration<CommentedProposal>
{
    public void Configure(EntityTypeBuilder<CommentedProposal> proposal)
    {
        proposal.Property(p => p.Name).HasMaxLength(150);
        proposal.Property(p => p.Text).HasMaxLength(Wording.LongestText);
    }
}

internal sealed class ReaderMap : IEntityTypeConfiguration<Reader>
{
    public void Configure(EntityTypeBuilder<Reader> reader)
    {
        reader.Property(r => r.Name).HasMaxLength(200);
        reader.Property(r => r.Email).HasMaxLength(254);
        reader.Property(r => r.Phone).HasMaxLength(50);
        reader.Property(r => r.Language).HasMaxLength(5);
        reader.Ignore(r => r.HasMail);
    }
}

internal sealed class ReadingMap : IEntityTypeConfiguration<Reading>
{
    public void Configure(EntityTypeBuilder<Reading> reading)
    {
        reading.HasKey(r => new { r.EditionId, r.ReaderId });
        reading.Property(r => r.TokenHash).HasMaxLength(64);
        reading.Property(r => r.ConfirmedBy).HasMaxLength(200);
        reading.HasIndex(r => r.TokenHash);
    }
}
