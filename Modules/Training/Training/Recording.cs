using Foundation.Calendar;
using NodaTime;

namespace Training;

/// <summary>A question about a recording, as the coordinator wrote it.</summary>
public sealed record QuestionContent(string Text, IReadOnlyList<string> Options, int Right, string Explanation);

/// <summary>What a recording is, as the coordinator wrote it.</summary>
public sealed record RecordingContent(string Title, string Link, int Minutes, int? Part, LocalDate CompleteBy, IReadOnlyList<QuestionContent> Questions);

/// <summary>A recording (tallenne) of a course: watched when it suits, by a date, beside the sessions or instead of them.</summary>
public sealed class Recording
{
    private readonly List<RecordingQuestion> questions = [];

    private Recording() { }

    public Recording(Guid id, Guid courseId, RecordingContent content, Instant now)
    {
        (Id, CourseId, AddedAt) = (id, courseId, now);
        Is(content);
    }

    public Guid Id { get; private set; }
    public Guid CourseId { get; private set; }
    public string Title { get; private set; } = "";
    public string Link { get; private set; } = "";
    /// <summary>What it counts of the course's hours.</summary>
    public int Minutes { get; private set; }
    /// <summary>Number of the course's part that it counts for.</summary>
    public int? Part { get; private set; }
    /// <summary>The last day on which it can be completed.</summary>
    public LocalDate CompleteBy { get; private set; }
    public Instant AddedAt { get; private set; }
    public Instant? ArchivedAt { get; private set; }
    public int Version { get; private set; }
    public IReadOnlyList<RecordingQuestion> Questions => questions;

    public IEnumerable<RecordingQuestion> InOrder => questions.OrderBy(question => question.Number);

    public bool IsArchived => ArchivedAt is not null;

    public void Is(RecordingContent content)
    {
        (Title, Link, Minutes, Part, CompleteBy) = (content.Title, content.Link, content.Minutes, content.Part, content.CompleteBy);
        questions.RemoveAll(question => question.Number > content.Questions.Count);
        foreach (var (index, asked) in content.Questions.Index())
        {
            var question = questions.SingleOrDefault(known => known.Number == index + 1);
            if (question is null)
                questions.Add(question = new RecordingQuestion(Id, index + 1));
            question.Is(asked);
        }
    }

    public void Archive(Instant now) => ArchivedAt ??= now;

    /// <summary>The last day for one person, who may have been given more time.</summary>
    public LocalDate LastDay(Viewing? viewing) => viewing?.ExtendedUntil is { } later && later > CompleteBy ? later : CompleteBy;

    public bool IsOpen(Viewing? viewing, Instant now) => !IsArchived && Helsinki.Date(now) <= LastDay(viewing);
}

/// <summary>A question with two to five answers, one of which is right, and why.</summary>
public sealed class RecordingQuestion
{
    private RecordingQuestion() { }

    public RecordingQuestion(Guid recordingId, int number) => (RecordingId, Number) = (recordingId, number);

    public Guid RecordingId { get; private set; }
    /// <summary>From 1.</summary>
    public int Number { get; private set; }
    public string Text { get; private set; } = "";
    /// <summary>One answer on each line.</summary>
    public string Options { get; private set; } = "";
    /// <summary>Which answer, from 1.</summary>
    public int Right { get; private set; }
    public string Explanation { get; private set; } = "";

    public IReadOnlyList<string> Choices => Options.Split('\n');

    public void Is(QuestionContent content) => (Text, Options, Right, Explanation) = (content.Text, string.Join('\n', content.Options), content.Right, content.Explanation);
}

/// <summary>How far one person is with one recording.</summary>
public sealed class Viewing
{
    private Viewing() { }

    public Viewing(Guid recordingId, Guid personId) => (RecordingId, PersonId) = (recordingId, personId);

    public Guid RecordingId { get; private set; }
    public Guid PersonId { get; private set; }
    public Instant? WatchedAt { get; private set; }
    public Instant? DoneAt { get; private set; }
    public LocalDate? DoneOn { get; private set; }
    /// <summary>What it counted when it was done.</summary>
    public int Minutes { get; private set; }
    /// <summary>Who said that it is done: "participant" or "coordinator".</summary>
    public string ByRole { get; private set; } = "";
    public Guid? ByPerson { get; private set; }
    public LocalDate? ExtendedUntil { get; private set; }
    public int Version { get; private set; }

    public void Watched(Instant now) => WatchedAt ??= now;

    public void Done(int minutes, string byRole, Guid? byPerson, Instant now) =>
        (WatchedAt, DoneAt, DoneOn, Minutes, ByRole, ByPerson) = (WatchedAt ?? now, now, Helsinki.Date(now), minutes, byRole, byPerson);

    public void MoreTime(LocalDate until) => ExtendedUntil = until;
}

/// <summary>A person who takes a course by its recordings, without a place in a session. Who has a place has the recordings too, without this.</summary>
public sealed class Learner
{
    public required Guid CourseId { get; init; }
    public required Guid PersonId { get; init; }
    public required Instant JoinedAt { get; init; }
    public required string ByRole { get; init; }
    public Guid? ByPerson { get; init; }
}

/// <summary>One mailed link to a person's own recordings of a course. We keep its hash.</summary>
public sealed class LearnerLink
{
    public required string TokenHash { get; init; }
    public required Guid CourseId { get; init; }
    public required Guid PersonId { get; init; }
    public required Instant MadeAt { get; init; }
}

/// <summary>One reminder of a person's open recordings that was sent, or missed. Its key makes it impossible to send twice; a new last day is a new key.</summary>
public sealed class RecordingReminder
{
    public required Guid CourseId { get; init; }
    public required Guid PersonId { get; init; }
    /// <summary>"before-7/2027-03-31".</summary>
    public required string Kind { get; init; }
    public required Instant HandledAt { get; init; }
    public required bool Missed { get; init; }
}
