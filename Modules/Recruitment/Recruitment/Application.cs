using Foundation.Privacy;
using NodaTime;

namespace Recruitment;

/// <summary>Where an application is. Who moved it and when is in its <see cref="ApplicationStep"/>s.</summary>
public enum ApplicationStage
{
    /// <summary>Being written; nobody handles it.</summary>
    Draft,
    Received,
    /// <summary>Interview times are offered or one is agreed.</summary>
    Interview,
    /// <summary>The interview is held and written down; the decision waits.</summary>
    Interviewed,
    Accepted,
    WaitingList,
    Declined,
    Withdrawn,
}

/// <summary>
/// Somebody wants to join (hakemus). The answers are sealed as typed, because they tell of health; only what lists need stands beside them.
/// The address with the secret is the applicant's way back to it, without an account.
/// </summary>
public sealed class Application
{
    public const string OnWeb = "web", ByPhone = "phone", OnPaper = "paper";

    private readonly List<ApplicationStep> steps = [];

    private Application() { }

    /// <param name="token">The secret of the applicant's address. Its hash finds the application; sealed it stands ready for the letters to come.</param>
    public Application(string token, Vault vault, Guid? campaignId, string? source, string via, string language, Instant now)
    {
        Id = Guid.CreateVersion7();
        (TokenHash, Token) = (Secret.Hash(token), vault.Seal(token));
        (CampaignId, Source, Via, Language, StartedAt, StageSince) = (campaignId, source, via, language, now, now);
    }

    public Guid Id { get; private set; }
    public int Version { get; private set; }
    public string TokenHash { get; private set; } = "";
    public Sealed Token { get; private set; }
    public Guid? CampaignId { get; private set; }
    public string? Source { get; private set; }

    /// <summary>"web", "phone" or "paper".</summary>
    public string Via { get; private set; } = OnWeb;

    public string Language { get; private set; } = "fi";
    public Instant StartedAt { get; private set; }

    /// <summary>What was typed, as JSON; null once erased.</summary>
    public Sealed? Answers { get; private set; }

    public string Name { get; private set; } = "";
    public string? Email { get; private set; }
    public string? Phone { get; private set; }
    public string? Municipality { get; private set; }
    public List<string> Areas { get; private set; } = [];

    /// <summary>The address was mailed, so that the writing can go on elsewhere.</summary>
    public bool LinkMailed { get; private set; }

    public Instant? SentAt { get; private set; }

    /// <summary>The version of the text that was agreed to when sending.</summary>
    public int? ConsentVersion { get; private set; }

    public ApplicationStage Stage { get; private set; }
    public Instant StageSince { get; private set; }

    /// <summary>The person in the register that the application became.</summary>
    public Guid? ExpertId { get; private set; }

    public IReadOnlyList<ApplicationStep> Steps => steps;

    public bool IsOngoing => Stage is ApplicationStage.Received or ApplicationStage.Interview or ApplicationStage.Interviewed or ApplicationStage.WaitingList;

    public bool CanBeWithdrawn => Stage is ApplicationStage.Draft || IsOngoing;

    /// <summary>Keeps what has been typed so far.</summary>
    public void Keep(Sealed answers, string name, string? email, string? phone) => (Answers, Name, Email, Phone) = (answers, name, email, phone);

    public void MailedLink() => LinkMailed = true;

    public void Send(ExpertDetails details, int consentVersion, By by)
    {
        if (Stage != ApplicationStage.Draft)
            throw new InvalidOperationException($"An application that is {Stage} is not sent again.");
        (Name, Email, Phone, Municipality, Areas) = ($"{details.FirstName} {details.LastName}", details.Email, details.Phone, details.Municipality, [.. details.ExperienceAreas]);
        (Language, SentAt, ConsentVersion) = (details.Language, by.At, consentVersion);
        Move(ApplicationStage.Received, by);
    }

    public void Move(ApplicationStage to, By by, Sealed? note = null)
    {
        (Stage, StageSince) = (to, by.At);
        steps.Add(new ApplicationStep(Id, to, by, note));
    }

    public void Became(Guid expertId) => ExpertId = expertId;

    /// <summary>Nothing of the person is left; that there was an application, when and how it ended, stays for the counts.</summary>
    public void Erase(Vault vault)
    {
        (Answers, Name, Email, Phone, Municipality, Areas) = (null, "", null, null, null, []);
        (TokenHash, Token) = (Secret.Hash(Secret.New()), vault.Seal(""));
        steps.ForEach(step => step.Erase());
    }

    public bool IsErased => Answers is null && Stage != ApplicationStage.Draft;
}

/// <summary>One move of an application: to which stage, by whom, with what notes.</summary>
public sealed class ApplicationStep
{
    private ApplicationStep() { }

    internal ApplicationStep(Guid applicationId, ApplicationStage stage, By by, Sealed? note)
    {
        (Id, ApplicationId, Stage, Note) = (Guid.CreateVersion7(), applicationId, stage, note);
        (At, ByPerson, ByName) = (by.At, by.PersonId, by.Name);
    }

    public Guid Id { get; private set; }
    public Guid ApplicationId { get; private set; }
    public ApplicationStage Stage { get; private set; }
    public Instant At { get; private set; }
    public Guid? ByPerson { get; private set; }
    public string ByName { get; private set; } = "";
    public Sealed? Note { get; private set; }

    internal void Erase() => (Note, ByName) = (null, "");
}

/// <summary>A time offered for the interview; the one chosen is agreed.</summary>
public sealed class InterviewTime
{
    private InterviewTime() { }

    public InterviewTime(Guid applicationId, LocalDate date, LocalTime start, LocalTime end, string place, Instant now)
    {
        (Id, ApplicationId, Date, Start, End, Place, OfferedAt) = (Guid.CreateVersion7(), applicationId, date, start, end, place, now);
        StartsAt = Foundation.Calendar.Helsinki.At(date, start);
    }

    public Guid Id { get; private set; }
    public Guid ApplicationId { get; private set; }
    public int Version { get; private set; }
    public LocalDate Date { get; private set; }
    public LocalTime Start { get; private set; }
    public LocalTime End { get; private set; }
    public Instant StartsAt { get; private set; }
    public string Place { get; private set; } = "";
    public Instant OfferedAt { get; private set; }

    /// <summary>The application's id when this time is the agreed one, otherwise null: unique, so that one interview is agreed.</summary>
    public Guid? AgreedFor { get; private set; }

    public Instant? RemindedAt { get; private set; }

    /// <summary>SEQUENCE of the calendar entry.</summary>
    public int CalendarSequence { get; private set; }

    public void Agree() => AgreedFor = ApplicationId;

    /// <summary>Another time was chosen: the entry leaves the calendar.</summary>
    public void LetGo() => (AgreedFor, CalendarSequence) = (null, CalendarSequence + 1);

    public void Remind(Instant now) => RemindedAt = now;
}

/// <summary>What an applicant agrees to. A new version never replaces an old one, because people agreed to that.</summary>
public sealed class ConsentText
{
    public const int MaxText = 4000;

    public required int Number { get; init; }
    public required string Fi { get; init; }
    public required string En { get; init; }
    public required Instant From { get; init; }
    public required string ByName { get; init; }
}
