using Foundation.Privacy;
using NodaTime;
using Recruitment.Contracts;

namespace Bookings;

public enum CandidateState { Active, Paused, Left }

/// <summary>What Bookings knows of a person in the register: its own small copy, fed by Recruitment's events.</summary>
public sealed class Candidate
{
    private Candidate() { }

    public Candidate(Guid id) => Id = id;

    /// <summary>The person's id in the register.</summary>
    public Guid Id { get; private set; }
    /// <summary>Revision of the facts held. State has its own: events may arrive out of order, and a pause must not hide a new address.</summary>
    public int Revision { get; private set; }
    public int StateRevision { get; private set; }
    public string FirstName { get; private set; } = "";
    public string LastName { get; private set; } = "";
    public string? Email { get; private set; }
    public string? Phone { get; private set; }
    public bool ByPhone { get; private set; }
    /// <summary>A developer client rather than a trained expert.</summary>
    public bool IsDeveloperClient { get; private set; }
    public string Municipality { get; private set; } = "";
    public List<string> TravelsTo { get; private set; } = [];
    public List<string> WorkLanguages { get; private set; } = [];
    /// <summary>Language of mails to the person.</summary>
    public string Language { get; private set; } = "fi";
    public List<string> Areas { get; private set; } = [];
    public bool Qualified { get; private set; }
    public Sealed? Needs { get; private set; }
    public CandidateState State { get; private set; }
    public LocalDate? PausedUntil { get; private set; }
    public int Version { get; private set; }

    public string Name => $"{FirstName} {LastName}".Trim();

    /// <summary>Reached by mail; otherwise the coordinator calls.</summary>
    public bool HasMail => !ByPhone && Email is not null;

    /// <summary>Takes over newer facts; older ones that arrive late are ignored.</summary>
    public void Learn(ExpertFacts facts, Vault vault)
    {
        if (facts.Revision < Revision)
            return;
        Revision = facts.Revision;
        (FirstName, LastName, Email, Phone) = (facts.FirstName, facts.LastName, facts.Email, facts.Phone);
        ByPhone = facts.Channel == "phone";
        IsDeveloperClient = facts.Role == "kehittajaasiakas";
        Municipality = facts.Municipality;
        TravelsTo = [.. facts.TravelsTo];
        WorkLanguages = [.. facts.Languages];
        Language = facts.Language;
        Areas = [.. facts.ExperienceAreas];
        Qualified = facts.Qualified;
        Needs = vault.SealOrNull(facts.Needs);
    }

    public void Activate(int revision)
    {
        if (revision < StateRevision)
            return;
        (StateRevision, State, PausedUntil) = (revision, CandidateState.Active, null);
    }

    public void Pause(int revision, LocalDate? until)
    {
        if (revision < StateRevision)
            return;
        (StateRevision, State, PausedUntil) = (revision, CandidateState.Paused, until);
    }

    public void Leave(int revision)
    {
        if (revision < StateRevision)
            return;
        (StateRevision, State, PausedUntil) = (revision, CandidateState.Left, null);
    }
}
