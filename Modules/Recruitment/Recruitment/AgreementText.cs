using System.Security.Cryptography;
using System.Text;
using Foundation.Persistence;
using NodaTime;

namespace Recruitment;

/// <summary>What an expert signs: the agreement of assignments (toimeksiantosopimus) and the confidentiality pledge (vaitiolositoumus).</summary>
public enum AgreementKind { Agreement, Pledge }

/// <summary>One published version of what is signed. It never changes, because people have signed exactly this; what changes is a new version.</summary>
public sealed class AgreementText : IAppendOnly
{
    public const int MaxText = 20_000, MaxMonths = 120;

    private AgreementText() { }

    public static AgreementText Publish(AgreementKind kind, int number, string fi, string en, int? months, LocalDate inUseFrom, By by) => new()
    {
        Id = Guid.CreateVersion7(), Kind = kind, Number = number, Fi = fi, En = en, Months = months, InUseFrom = inUseFrom,
        Fingerprint = FingerprintOf(kind, number, fi, en, months), PublishedAt = by.At, PublishedBy = by.PersonId, PublishedByName = by.Name,
    };

    public Guid Id { get; private init; }
    public AgreementKind Kind { get; private init; }

    /// <summary>1, 2, 3… within the kind.</summary>
    public int Number { get; private init; }

    /// <summary>Plain paragraphs with an empty line between them.</summary>
    public string Fi { get; private init; } = "";

    /// <inheritdoc cref="Fi"/>
    public string En { get; private init; } = "";

    /// <summary>How long a signature is valid; null without end, as a pledge may be.</summary>
    public int? Months { get; private init; }

    public LocalDate InUseFrom { get; private init; }

    /// <summary>SHA-256 of the exact text in hex: who holds the text can prove that it is the one that was signed.</summary>
    public string Fingerprint { get; private init; } = "";

    public Instant PublishedAt { get; private init; }
    public Guid? PublishedBy { get; private init; }
    public string PublishedByName { get; private init; } = "";

    public string In(string language) => language == "en" ? En : Fi;

    /// <summary>Over kind, number, months (empty without end) and both languages, each on lines of its own, in UTF-8 with line feeds.</summary>
    public static string FingerprintOf(AgreementKind kind, int number, string fi, string en, int? months) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{kind}\n{number}\n{months}\n\n{fi}\n\n{en}\n"))));
}

/// <summary>The next version while it is being written; one per kind. Publishing makes a text of it and takes the draft away.</summary>
public sealed class AgreementDraft
{
    private AgreementDraft() { }

    // From 1, so that a form that saw none (0) is told apart.
    public AgreementDraft(AgreementKind kind) => (Kind, Version) = (kind, 1);

    public AgreementKind Kind { get; private set; }
    public int Version { get; private set; }
    public string Fi { get; private set; } = "";
    public string En { get; private set; } = "";
    public int? Months { get; private set; }
    public LocalDate InUseFrom { get; private set; }
    public Instant ChangedAt { get; private set; }
    public string ChangedByName { get; private set; } = "";

    public void Write(string fi, string en, int? months, LocalDate inUseFrom, By by) =>
        (Fi, En, Months, InUseFrom, ChangedAt, ChangedByName) = (fi, en, months, inUseFrom, by.At, by.Name);
}
