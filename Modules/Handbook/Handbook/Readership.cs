using Recruitment.Contracts;

namespace Handbook;

/// <summary>An expert as a reader of the handbook: our own small copy of who is who, fed by the register's events.</summary>
public sealed class Reader
{
    private Reader() { }

    public Reader(Guid id) => Id = id;

    /// <summary>The person's id in the register.</summary>
    public Guid Id { get; private set; }
    public int Revision { get; private set; }
    public int StateRevision { get; private set; }
    public string Name { get; private set; } = "";
    public string? Email { get; private set; }
    public string? Phone { get; private set; }
    public bool ByPhone { get; private set; }
    public string Language { get; private set; } = "fi";
    /// <summary>In the register now: told of new editions.</summary>
    public bool Active { get; private set; }
    public int Version { get; private set; }

    public bool HasMail => !ByPhone && Email is not null;

    /// <summary>Takes over newer facts; older ones that arrive late are ignored.</summary>
    public void Learn(ExpertFacts facts)
    {
        if (facts.Revision < Revision)
            return;
        (Revision, Name, Email, Phone) = (facts.Revision, $"{facts.FirstName} {facts.LastName}".Trim(), facts.Email, facts.Phone);
        (ByPhone, Language) = (facts.Channel == "phone", facts.Language);
    }

    public void Is(bool active, int revision)
    {
        if (revision >= StateRevision)
            (StateRevision, Active) = (revision, active);
    }

    public Foundation.Mail.Reader AsReader() => new(Id, Name, Email ?? throw new InvalidOperationException("A person without an address was written to."), Language);
}

/// <summary>An expert was told of an edition, and may have confirmed having read it (lukukuittaus).</summary>
public sealed class Reading
{
    public Guid EditionId { get; init; }
    public Guid ReaderId { get; init; }
    public NodaTime.Instant? ToldAt { get; set; }
    /// <summary>Hash of the secret in the letter; null for who has no mail.</summary>
    public string? TokenHash { get; set; }
    public NodaTime.Instant? ReadAt { get; set; }
    /// <summary>"self", or the coordinator who heard it by phone.</summary>
    public string? ConfirmedBy { get; set; }
    public int Version { get; private set; }
}
