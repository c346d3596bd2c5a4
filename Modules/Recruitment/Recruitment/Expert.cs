using Foundation.Privacy;
using NodaTime;
using Recruitment.Contracts;

namespace Recruitment;

/// <summary>
/// A person in the register. Every change raises <see cref="Revision"/> and is told to the other modules, which keep their own small copies.
/// </summary>
public sealed class Expert
{
    private readonly List<Pause> pauses = [];
    private readonly List<Departure> departures = [];

    private Expert() { }

    public Guid Id { get; private set; }
    public int Version { get; private set; }
    public int Revision { get; private set; }

    public string FirstName { get; private set; } = "";
    public string LastName { get; private set; } = "";

    /// <summary>"korhonen maija": what lists are sorted and searched by, alike on every database.</summary>
    public string SortName { get; private set; } = "";

    public string? Email { get; private set; }
    public string? Phone { get; private set; }

    /// <summary>The address in lower case while the person is in the register, null after leaving: unique, so that nobody is there twice.</summary>
    public string? EmailKey { get; private set; }

    /// <inheritdoc cref="EmailKey"/>
    public string? PhoneKey { get; private set; }

    public string Municipality { get; private set; } = "";
    public List<string> TravelsTo { get; private set; } = [];
    public List<string> Languages { get; private set; } = [];
    public string Language { get; private set; } = "";
    public List<string> ExperienceAreas { get; private set; } = [];
    public string Role { get; private set; } = "";
    public string Channel { get; private set; } = "";
    public bool Qualified { get; private set; }
    public Sealed? Needs { get; private set; }
    public Instant RegisteredAt { get; private set; }
    public Instant ChangedAt { get; private set; }

    /// <summary>When the person first became active; null while an accepted applicant is still on the way.</summary>
    public Instant? ActivatedAt { get; private set; }

    /// <summary>When everything about the person was erased; null for everybody else. The row stays for the counts of tasks.</summary>
    public Instant? ErasedAt { get; private set; }
    public bool IsErased => ErasedAt is not null;

    public IReadOnlyList<Pause> Pauses => pauses;
    public IReadOnlyList<Departure> Departures => departures;

    public Pause? OpenPause => pauses.SingleOrDefault(pause => pause.EndedAt is null);
    public Departure? OpenDeparture => departures.SingleOrDefault(departure => departure.ReturnedAt is null);
    public bool HasLeft => OpenDeparture is not null;

    /// <summary>Accepted, but not yet asked for anything: training, agreement and pledge come first.</summary>
    public bool IsJoining => ActivatedAt is null && !HasLeft;
    public string Name => $"{FirstName} {LastName}";

    public static Expert Register(ExpertDetails details, Vault vault, Instant now)
    {
        var expert = Accept(details, vault, now);
        expert.ActivatedAt = now;
        return expert;
    }

    /// <summary>An applicant was accepted: in the register, but not active yet.</summary>
    public static Expert Accept(ExpertDetails details, Vault vault, Instant now)
    {
        var expert = new Expert { Id = Guid.CreateVersion7(), RegisteredAt = now };
        expert.Take(details.InOrder(), vault, now);
        return expert;
    }

    /// <exception cref="InvalidOperationException">The person is active already, or has left.</exception>
    public ExpertActivated Activate(Vault vault, Instant now)
    {
        if (!IsJoining)
            throw new InvalidOperationException($"Expert {Id} is not on the way into the register.");
        ActivatedAt = now;
        Raise(now);
        return new ExpertActivated(Facts(vault), now.ToDateTimeOffset());
    }

    /// <summary>What others hear of changed facts: of somebody on the way, only those who look after newcomers.</summary>
    public object TellFacts(Vault vault, Instant now) => IsJoining
        ? new ApplicantAccepted(Facts(vault), now.ToDateTimeOffset())
        : new ExpertChanged(Facts(vault), now.ToDateTimeOffset());

    /// <returns>The fields that changed; nothing is told when there are none.</returns>
    public IReadOnlyList<string> Change(ExpertDetails details, Vault vault, Instant now)
    {
        var ordered = details.InOrder();
        var changed = ordered.DifferencesFrom(Details(vault));
        if (changed.Count > 0)
        {
            Take(ordered, vault, now);
        }

        return changed;
    }

    /// <summary>Pauses the person, or moves the last day of the pause that is open.</summary>
    public ExpertPaused PauseUntil(LocalDate? until, By by)
    {
        if (OpenPause is { } open)
        {
            open.MoveTo(until);
        }
        else
        {
            pauses.Add(new Pause(Id, until, by));
        }

        Raise(by.At);
        return new ExpertPaused(Id, Revision, until?.ToDateOnly(), by.At.ToDateTimeOffset());
    }

    public ExpertActivated Resume(Vault vault, By by)
    {
        OpenPause!.End(by);
        Raise(by.At);
        return new ExpertActivated(Facts(vault), by.At.ToDateTimeOffset());
    }

    /// <summary>The person leaves: a pause ends with it, and the address is free for whoever comes.</summary>
    public ExpertLeft Leave(By by)
    {
        OpenPause?.End(by);
        departures.Add(new Departure(Id, by));
        Raise(by.At);
        return new ExpertLeft(Id, Revision, by.At.ToDateTimeOffset());
    }

    /// <exception cref="InvalidOperationException">The person has not left.</exception>
    public PersonErased Erase(Instant now)
    {
        if (!HasLeft)
            throw new InvalidOperationException($"Expert {Id} is in the register and cannot be erased.");
        (FirstName, LastName, SortName, Email, Phone) = (PersonErased.FirstName, PersonErased.LastName, SortNameOf(PersonErased.LastName, PersonErased.FirstName), null, null);
        (Municipality, TravelsTo, Languages, ExperienceAreas, Needs, Channel) = ("", [], [], [], null, Channels.Phone);
        pauses.ForEach(pause => pause.Forget(Id, PersonErased.Nameless));
        departures.ForEach(departure => departure.Forget(Id, PersonErased.Nameless));
        ErasedAt = now;
        Raise(now);
        return new PersonErased(Id, Revision, now.ToDateTimeOffset());
    }

    /// <summary>Who left while still on the way goes on from there: training, agreement and pledge are not skipped by leaving.</summary>
    public object Return(Vault vault, By by)
    {
        OpenDeparture!.Return(by);
        Raise(by.At);
        return IsJoining ? TellFacts(vault, by.At) : new ExpertActivated(Facts(vault), by.At.ToDateTimeOffset());
    }

    public ExpertDetails Details(Vault vault) => new()
    {
        FirstName = FirstName, LastName = LastName, Email = Email, Phone = Phone, Municipality = Municipality, TravelsTo = TravelsTo, Languages = Languages,
        Language = Language, ExperienceAreas = ExperienceAreas, Role = Role, Channel = Channel, Qualified = Qualified, Needs = vault.OpenOrNull(Needs),
    };

    public ExpertFacts Facts(Vault vault) => new(
        Id, Revision, FirstName, LastName, Email, Phone, Role, Channel, Municipality, TravelsTo, Languages, Language, ExperienceAreas, Qualified, vault.OpenOrNull(Needs));

    private void Take(ExpertDetails details, Vault vault, Instant now)
    {
        (FirstName, LastName, Email, Phone) = (details.FirstName, details.LastName, details.Email, details.Phone);
        SortName = SortNameOf(LastName, FirstName);
        (Municipality, TravelsTo) = (details.Municipality, [.. details.TravelsTo]);
        (Languages, Language) = ([.. details.Languages], details.Language);
        ExperienceAreas = [.. details.ExperienceAreas];
        (Role, Channel, Qualified) = (details.Role, details.Channel, details.Qualified);
        if (Needs is null || vault.Open(Needs.Value) != details.Needs)
        {
            Needs = vault.SealOrNull(details.Needs);
        }

        Raise(now);
    }

    private void Raise(Instant now)
    {
        Revision++;
        ChangedAt = now;
        EmailKey = HasLeft ? null : EmailAddresses.Key(Email);
        PhoneKey = HasLeft ? null : Phone;
    }

    public static string SortNameOf(string lastName, string firstName) => $"{lastName} {firstName}".ToLowerInvariant();
}
