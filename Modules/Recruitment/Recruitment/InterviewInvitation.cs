using Foundation.Privacy;
using NodaTime;

namespace Recruitment;

public enum InvitationState
{
    /// <summary>No answer yet to the time that is agreed now.</summary>
    Asked,
    Accepted,
    Declined,
    /// <summary>The interview is not held, or the expert has left.</summary>
    Ended,
}

/// <summary>
/// An expert is asked to take part in an interview (kutsu haastatteluun). One for each expert and application: whoever is asked again is asked with the same one.
/// Of the applicant the expert is told the first name only.
/// </summary>
public sealed class InterviewInvitation
{
    public const string OwnerPrefix = "recruitment.interview:";

    private static readonly Duration Patience = Duration.FromDays(3);

    private InterviewInvitation() { }

    /// <param name="token">The secret of the expert's address; sealed it stands ready for the letters to come.</param>
    public InterviewInvitation(Guid applicationId, Guid expertId, string token, Vault vault)
    {
        (Id, ApplicationId, ExpertId) = (Guid.CreateVersion7(), applicationId, expertId);
        (TokenHash, Token) = (Secret.Hash(token), vault.Seal(token));
    }

    public Guid Id { get; private set; }
    public int Version { get; private set; }
    public Guid ApplicationId { get; private set; }
    public Guid ExpertId { get; private set; }

    /// <summary>The agreed time that is asked about; when the interview moves, the new one.</summary>
    public Guid TimeId { get; private set; }

    public string TokenHash { get; private set; } = "";
    public Sealed Token { get; private set; }
    public InvitationState State { get; private set; }
    public Instant AskedAt { get; private set; }

    /// <summary>An answer is hoped for by then; it is taken until the interview begins.</summary>
    public Instant AnswerBy { get; private set; }

    public Instant? AnsweredAt { get; private set; }

    /// <summary>The coordinator who wrote down what was said on the phone; null when the expert answered.</summary>
    public string? RecordedByName { get; private set; }

    public Instant? RemindedAt { get; private set; }

    /// <summary>SEQUENCE of the expert's calendar entry; -1 until there is one.</summary>
    public int CalendarSequence { get; private set; } = -1;

    /// <summary>Whose the reserved time is in the calendar.</summary>
    public string Owner => OwnerPrefix + Id;

    public void Ask(InterviewTime time, Instant now)
    {
        LeaveCalendar();
        (State, TimeId, AskedAt, AnswerBy) = (InvitationState.Asked, time.Id, now, Instant.Min(now + Patience, time.StartsAt));
        (AnsweredAt, RecordedByName, RemindedAt) = (null, null, null);
    }

    /// <summary>The interview has another time. Who has said no is not asked again, but may come then.</summary>
    public void MoveTo(InterviewTime time) => TimeId = time.Id;

    public void Accept(Instant now, string? recordedBy)
    {
        CalendarSequence++;
        Answer(InvitationState.Accepted, now, recordedBy);
    }

    public void Decline(Instant now, string? recordedBy)
    {
        LeaveCalendar();
        Answer(InvitationState.Declined, now, recordedBy);
    }

    public void End()
    {
        LeaveCalendar();
        State = InvitationState.Ended;
    }

    public void Remind(Instant now) => RemindedAt = now;

    private void Answer(InvitationState state, Instant now, string? recordedBy) => (State, AnsweredAt, RecordedByName) = (state, now, recordedBy);

    private void LeaveCalendar() => CalendarSequence += State == InvitationState.Accepted ? 1 : 0;
}
