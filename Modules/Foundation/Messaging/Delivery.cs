using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Foundation.Messaging;

/// <summary>One message on its way to one listener. The row goes when the listener's work commits, in the same transaction.</summary>
public sealed class Delivery
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    /// <summary>The name we chose for the message, never its .NET type.</summary>
    public required string Message { get; init; }
    public required int MessageVersion { get; init; }
    /// <summary>JSON, sealed: events carry people's names and needs.</summary>
    public required string Body { get; init; }
    public required string Listener { get; init; }
    public required Instant CreatedAt { get; init; }
    public required Instant DueAt { get; set; }
    public int Attempts { get; set; }
    public Guid? Lease { get; set; }
    public Instant? LeasedUntil { get; set; }
    public Instant? ParkedAt { get; set; }
    public string? LastError { get; set; }
}

internal sealed class DeliveryMap : IEntityTypeConfiguration<Delivery>
{
    public void Configure(EntityTypeBuilder<Delivery> delivery)
    {
        delivery.Property(d => d.Message).HasMaxLength(100);
        delivery.Property(d => d.Listener).HasMaxLength(150);
        delivery.Property(d => d.LastError).HasMaxLength(2000);
        delivery.HasIndex(d => new { d.ParkedAt, d.DueAt });
        delivery.HasIndex(d => d.Lease);
    }
}
