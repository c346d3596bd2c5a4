using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bookings.Data;

internal sealed class DraftMap : IEntityTypeConfiguration<Draft>
{
    public void Configure(EntityTypeBuilder<Draft> draft)
    {
        draft.Property(d => d.Title).HasMaxLength(200);
        draft.HasIndex(d => new { d.UnitId, d.SavedAt });
    }
}

internal sealed class RequestMap : IEntityTypeConfiguration<Request>
{
    public void Configure(EntityTypeBuilder<Request> request)
    {
        request.Property(r => r.TaskType).HasMaxLength(30);
        request.Property(r => r.Goal).HasMaxLength(2000);
        request.Property(r => r.Audience).HasMaxLength(500);
        request.Property(r => r.Experience).HasMaxLength(1000);
        request.Property(r => r.Municipality).HasMaxLength(10);
        request.Property(r => r.Address).HasMaxLength(300);
        request.Property(r => r.MeetingLink).HasMaxLength(500);
        request.Property(r => r.Language).HasMaxLength(5);
        request.Property(r => r.Accessibility).HasMaxLength(1000);
        request.Property(r => r.ContactName).HasMaxLength(200);
        request.Property(r => r.ContactPhone).HasMaxLength(30);
        request.Property(r => r.CostCentre).HasMaxLength(50);
        request.Ignore(r => r.Minutes).Ignore(r => r.IsOpen).Ignore(r => r.IsFull);
        request.HasIndex(r => new { r.Status, r.StartsAt });
        request.HasIndex(r => new { r.UnitId, r.StartsAt });
        request.HasIndex(r => r.StartsAt); // the inbox without a filter
        request.HasIndex(r => r.Date); // numbers of a period, by the day on the wall clock
    }
}

internal sealed class RequestCancellationMap : IEntityTypeConfiguration<RequestCancellation>
{
    public void Configure(EntityTypeBuilder<RequestCancellation> cancellation)
    {
        cancellation.HasKey(c => c.RequestId);
        cancellation.Property(c => c.ByRole).HasMaxLength(20);
        cancellation.Property(c => c.Reason).HasMaxLength(1000);
    }
}

internal sealed class QuoteMap : IEntityTypeConfiguration<Quote>
{
    public void Configure(EntityTypeBuilder<Quote> quote)
    {
        quote.Ignore(q => q.BudgetNote);
        quote.Property(q => q.BudgetNoteJson).HasMaxLength(2000);
        quote.HasKey(q => q.RequestId);
        quote.Property(q => q.Recommendation).HasMaxLength(200);
        quote.Ignore(q => q.Lines);
    }
}

internal sealed class OfferMap : IEntityTypeConfiguration<Offer>
{
    public void Configure(EntityTypeBuilder<Offer> offer)
    {
        offer.Property(o => o.TokenHash).HasMaxLength(64);
        offer.Property(o => o.Message).HasMaxLength(1000);
        offer.HasIndex(o => o.TokenHash).IsUnique();
        offer.HasIndex(o => new { o.RequestId, o.ExpertId }).IsUnique();
        offer.HasIndex(o => new { o.ExpertId, o.State });
        offer.HasIndex(o => new { o.State, o.AnswerBy });
        offer.HasMany(o => o.Answers).WithOne().HasForeignKey(a => a.OfferId);
        offer.Navigation(o => o.Answers).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal sealed class OfferAnswerMap : IEntityTypeConfiguration<OfferAnswer>
{
    public void Configure(EntityTypeBuilder<OfferAnswer> answer)
    {
        answer.Property(a => a.Reason).HasMaxLength(1000);
        answer.Property(a => a.ByRole).HasMaxLength(20);
    }
}
