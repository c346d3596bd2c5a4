using NodaTime;

namespace Training;

/// <summary>How long one person took part in one meeting.</summary>
public sealed class Attendance
{
    private Attendance() { }

    public Attendance(Guid enrolmentId, Guid meetingId) => (EnrolmentId, MeetingId) = (enrolmentId, meetingId);

    public Guid EnrolmentId { get; private set; }
    public Guid MeetingId { get; private set; }
    public int Minutes { get; private set; }
    public Instant RecordedAt { get; private set; }
    /// <summary>"coordinator" or "trainer".</summary>
    public string ByRole { get; private set; } = "";
    public Guid? ByPerson { get; private set; }
    public int Version { get; private set; }

    public void Record(int minutes, string byRole, Guid? byPerson, Instant now) => (Minutes, ByRole, ByPerson, RecordedAt) = (minutes, byRole, byPerson, now);
}

/// <summary>A person has completed a course. Its code proves it to anybody.</summary>
public sealed class Completion
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid PersonId { get; init; }
    public required Guid CourseId { get; init; }
    /// <summary>The course's title as it was.</summary>
    public required string Title { get; init; }
    public string? Qualification { get; init; }
    public required int Minutes { get; init; }
    public required LocalDate CompletedOn { get; init; }
    public required Instant At { get; init; }
    /// <summary>100 random bits; see <see cref="ProofCode"/>.</summary>
    public required string Code { get; init; }
    /// <summary>First name and initial: all of the person that the public page shows.</summary>
    public required string ShownName { get; init; }
}

/// <summary>One mailed link to a person's own certificate. We keep its hash.</summary>
public sealed class CertificateLink
{
    public required string TokenHash { get; init; }
    public required Guid CompletionId { get; init; }
    public required Instant MadeAt { get; init; }
}

/// <summary>What somebody thought of a session, in a few words.</summary>
public sealed class Feedback
{
    public required Guid EnrolmentId { get; init; }
    /// <summary>1 (poor) to 5 (very good).</summary>
    public int Score { get; set; }
    public string? Words { get; set; }
    public Instant At { get; set; }
}

/// <summary>One reminder or question that was sent, or missed because its moment had passed. Its key makes it impossible to send twice.</summary>
public sealed class Reminder
{
    public required Guid EnrolmentId { get; init; }
    /// <summary>"before-7", "before-1", "feedback".</summary>
    public required string Kind { get; init; }
    public required Instant HandledAt { get; init; }
    public required bool Missed { get; init; }
}

/// <summary>Somebody is to be called, because a letter cannot reach them.</summary>
public sealed class Call
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid PersonId { get; init; }
    public Guid? SessionId { get; init; }
    /// <summary>What the letter would have been about; see Telling.News.</summary>
    public required string Kind { get; init; }
    /// <summary>What else to say: a reason, a deadline as an instant.</summary>
    public string? Words { get; init; }
    public Instant? By { get; init; }
    public required Instant AddedAt { get; init; }
    public Instant? DoneAt { get; set; }
    public Guid? DoneBy { get; set; }
    public int Version { get; private set; }
}
