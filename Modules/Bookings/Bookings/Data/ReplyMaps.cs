using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bookings.Data;

internal sealed class MailNoteMap : IEntityTypeConfiguration<MailNote>
{
    public void Configure(EntityTypeBuilder<MailNote> note)
    {
        note.Property(n => n.MailKey).HasMaxLength(64);
        note.Property(n => n.Words).HasMaxLength(-1); // sealed, longer than any fixed width
        note.HasIndex(n => n.MailKey).IsUnique();
        note.HasIndex(n => new { n.HandledAt, n.ReceivedAt });
        note.HasIndex(n => n.ExpertId);
        note.HasIndex(n => new { n.OfferId, n.HandledAt });
    }
}

internal sealed class OfferMailMap : IEntityTypeConfiguration<OfferMail>
{
    public void Configure(EntityTypeBuilder<OfferMail> mail)
    {
        mail.Property(m => m.MailKey).HasMaxLength(64);
        mail.HasIndex(m => m.MailKey).IsUnique();
        mail.HasIndex(m => m.OfferId);
    }
}
