using NodaTime;

namespace Recruitment;

/// <summary>How something was signed.</summary>
public enum SignedHow
{
    /// <summary>With the button, signed in.</summary>
    Button,

    /// <summary>With the button of a page whose address was mailed.</summary>
    Link,

    /// <summary>On paper; the coordinator wrote it down.</summary>
    Paper,
}

/// <summary>An expert signed one version of an agreement or pledge, for a time. A renewal is a new signature.</summary>
public sealed class Signature
{
    private Signature() { }

    public Signature(Guid expertId, AgreementText text, SignedHow how, LocalDate from, LocalDate? until, By by)
    {
        (Id, ExpertId, Kind, TextNumber, Fingerprint) = (Guid.CreateVersion7(), expertId, text.Kind, text.Number, text.Fingerprint);
        (How, From, Until) = (how, from, until);
        (SignedAt, SignedBy, SignedByName) = (by.At, by.PersonId, by.Name);
    }

    public Guid Id { get; private set; }
    public int Version { get; private set; }
    public Guid ExpertId { get; private set; }
    public AgreementKind Kind { get; private set; }
    public int TextNumber { get; private set; }
    public string Fingerprint { get; private set; } = "";
    public SignedHow How { get; private set; }

    /// <summary>The first day on which it holds.</summary>
    public LocalDate From { get; private set; }

    /// <summary>The last day on which it holds; null without end.</summary>
    public LocalDate? Until { get; private set; }

    /// <summary>When the button was pressed, or when the paper was written down.</summary>
    public Instant SignedAt { get; private set; }

    public Guid? SignedBy { get; private set; }

    /// <summary>Who pressed the button, or who wrote the paper down.</summary>
    public string SignedByName { get; private set; } = "";

    public bool HoldsOn(LocalDate day) => From <= day && (Until is null || Until >= day);
}

/// <summary>The secret address of a page on which one person signs without signing in. Several letters have several; all lead to the same page.</summary>
public sealed class AgreementLink
{
    public const int Days = 60;

    private AgreementLink() { }

    public AgreementLink(Guid expertId, string token, Instant now) =>
        (Id, ExpertId, TokenHash, MadeAt, Until) = (Guid.CreateVersion7(), expertId, Foundation.Privacy.Secret.Hash(token), now, now + Duration.FromDays(Days));

    public Guid Id { get; private set; }
    public Guid ExpertId { get; private set; }
    public string TokenHash { get; private set; } = "";
    public Instant MadeAt { get; private set; }
    public Instant Until { get; private set; }
}

/// <summary>The end of a signature was told of 60, 30 or 7 days before. Its key lets each be told once.</summary>
public sealed class AgreementReminder
{
    public required Guid SignatureId { get; init; }
    public required int Days { get; init; }
    public required Instant SentAt { get; init; }
}
