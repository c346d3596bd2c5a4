using System.Security.Cryptography;
using System.Text;
using Foundation.Mail.Reading;
using Foundation.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Foundation.Mail.Receiving;

/// <summary>The mail server hands a mail over.</summary>
public sealed record ReceiveMail(byte[] Raw);

public abstract record ReceiveOutcome
{
    private ReceiveOutcome()
    {
    }

    public sealed record Kept : ReceiveOutcome;

    /// <summary>It was handed over before; nothing more is done.</summary>
    public sealed record Known : ReceiveOutcome;
}

/// <summary>A mail has come. Like every message it is sealed while it waits, and forgotten once its listener is done: the mail itself is kept nowhere else.</summary>
/// <param name="Key">The same for the same mail, see <see cref="SeenMail"/>.</param>
/// <param name="Raw">The mail as it came (RFC 5322), in base64.</param>
public sealed record MailReceived(string Key, string Raw);

public static class ReceiveMailHandler
{
    public static async Task<(ReceiveOutcome, MailReceived?)> Handle(ReceiveMail mail, FoundationDb db, IClock clock, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(mail);
        var key = SeenMail.KeyOf(mail.Raw);
        if (await db.SeenMails.AnyAsync(seen => seen.Key == key, ct))
            return (new ReceiveOutcome.Known(), null);
        db.SeenMails.Add(new SeenMail(key, clock.GetCurrentInstant()));
        return (new ReceiveOutcome.Kept(), new MailReceived(key, Convert.ToBase64String(mail.Raw)));
    }
}

/// <summary>That a mail was received, known by a hash of it: mail servers hand over again what they are not sure of. Of two at the same moment one loses at the key.</summary>
public sealed class SeenMail
{
    private SeenMail()
    {
    }

    public SeenMail(string key, Instant at) => (Key, At) = (key, at);

    public string Key { get; private set; } = "";
    public Instant At { get; private set; }

    /// <summary>
    /// Over what its writer wrote: who, to whom, when, the Message-ID and all below the headers. The lines that mail servers add on the way are left out, so that the
    /// same mail by another way is the same; and a Message-ID alone is not trusted, because anybody can choose it.
    /// </summary>
    public static string KeyOf(byte[] raw)
    {
        var mail = Eml.Read(raw);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var name in (string[])["Message-ID", "From", "To", "Cc", "Subject", "Date"])
            hash.AppendData(Encoding.UTF8.GetBytes(string.Join('\n', mail.Headers(name)) + "\0"));
        hash.AppendData(raw.AsSpan(Body(raw)));
        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private static int Body(byte[] raw)
    {
        var (dos, unix) = (raw.AsSpan().IndexOf("\r\n\r\n"u8), raw.AsSpan().IndexOf("\n\n"u8));
        return (dos, unix) switch
        {
            (< 0, < 0) => 0, // no body, or no mail at all: all of it counts
            ( >= 0, >= 0) => Math.Min(dos, unix),
            _ => Math.Max(dos, unix),
        };
    }
}

internal sealed class SeenMailMap : IEntityTypeConfiguration<SeenMail>
{
    public void Configure(EntityTypeBuilder<SeenMail> seen)
    {
        seen.HasKey(s => s.Key);
        seen.Property(s => s.Key).HasMaxLength(64);
    }
}
