using Foundation.Mail;
using Recruitment.Contracts;

namespace Training;

public enum PersonState
{
    /// <summary>Accepted and not yet active: on the way through training.</summary>
    InTraining,
    Active,
    Paused,
    Left,
    /// <summary>Works for the county and is not in the register; the coordinator entered name and address.</summary>
    Staff,
}

/// <summary>What Training knows of a person: its own small copy, fed by Recruitment's events, or somebody of the staff.</summary>
public sealed class Person
{
    private Person() { }

    public Person(Guid id) => Id = id;

    /// <summary>The person's id in the register; of the staff, an id of our own.</summary>
    public Guid Id { get; private set; }
    /// <summary>Revision of the facts held. State has its own: events may arrive out of order.</summary>
    public int Revision { get; private set; }
    public int StateRevision { get; private set; }
    public string FirstName { get; private set; } = "";
    public string LastName { get; private set; } = "";
    /// <summary>"korhonen maija": what lists are searched and sorted by, alike on every database.</summary>
    public string SortName { get; private set; } = "";
    public string? Email { get; private set; }
    public string? Phone { get; private set; }
    public bool ByPhone { get; private set; }
    public string Language { get; private set; } = "fi";
    public bool IsDeveloperClient { get; private set; }
    public bool Qualified { get; private set; }
    public PersonState State { get; private set; }
    public int Version { get; private set; }

    public string Name => $"{FirstName} {LastName}".Trim();

    /// <summary>"Maija K.": what a proof of training shows to anybody.</summary>
    public string ShortName => LastName.Length == 0 ? FirstName : $"{FirstName} {char.ToUpperInvariant(LastName[0])}.";

    /// <summary>Reached by mail; otherwise the coordinator calls.</summary>
    public bool HasMail => !ByPhone && Email is not null;

    public static Person OfStaff(Guid id, string firstName, string lastName, string email, string language) => new(id)
    {
        FirstName = firstName, LastName = lastName, SortName = SortNameOf(lastName, firstName), Email = email, Language = language, State = PersonState.Staff,
    };

    /// <summary>Takes over newer facts; older ones that arrive late are ignored.</summary>
    public void Learn(ExpertFacts facts)
    {
        if (facts.Revision < Revision)
            return;
        Revision = facts.Revision;
        (FirstName, LastName, Email, Phone) = (facts.FirstName, facts.LastName, facts.Email, facts.Phone);
        SortName = SortNameOf(LastName, FirstName);
        (ByPhone, Language, Qualified) = (facts.Channel == "phone", facts.Language, facts.Qualified);
        IsDeveloperClient = facts.Role == "kehittajaasiakas";
    }

    /// <returns>False when something newer is known already.</returns>
    public bool Is(PersonState state, int revision)
    {
        if (revision < StateRevision)
            return false;
        (StateRevision, State) = (revision, state);
        return true;
    }

    /// <exception cref="InvalidOperationException">The person has no mail: the caller asks <see cref="HasMail"/> first, and somebody calls.</exception>
    public Reader AsReader() => new(Id, Name, Email ?? throw new InvalidOperationException("A person without an address was written to."), Language);

    public static string SortNameOf(string lastName, string firstName) => $"{lastName} {firstName}".ToLowerInvariant();
}
