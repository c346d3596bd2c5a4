using Foundation.Calendar;
using NodaTime;

namespace Training.Surveying;

/// <summary>What a survey asks, as the coordinator wrote it.</summary>
public sealed record SurveyContent(string Title, string Intro, IReadOnlyList<string> Scale, IReadOnlyList<string> Statements);

/// <summary>A competence survey (osallisuusosaamisen kartoitus): statements on one scale, asked in rounds that can be compared.</summary>
public sealed class Survey
{
    private readonly List<SurveyStatement> statements = [];

    private Survey() { }

    public Survey(Guid id, SurveyContent content, Instant now)
    {
        (Id, AddedAt) = (id, now);
        Is(content);
    }

    public Guid Id { get; private set; }
    public string Title { get; private set; } = "";
    public string Intro { get; private set; } = "";
    /// <summary>The scale's labels, one on each line, from the least to the most.</summary>
    public string Scale { get; private set; } = "";
    public Instant AddedAt { get; private set; }
    public int Version { get; private set; }
    public IReadOnlyList<SurveyStatement> Statements => statements;

    public IReadOnlyList<string> Labels => Scale.Split('\n');

    public IEnumerable<SurveyStatement> InOrder => statements.OrderBy(statement => statement.Number);

    public void Is(SurveyContent content)
    {
        (Title, Intro, Scale) = (content.Title, content.Intro, string.Join('\n', content.Scale));
        statements.RemoveAll(statement => statement.Number > content.Statements.Count);
        foreach (var (index, text) in content.Statements.Index())
        {
            var statement = statements.SingleOrDefault(known => known.Number == index + 1);
            if (statement is null)
                statements.Add(statement = new SurveyStatement(Id, index + 1));
            statement.Is(text);
        }
    }
}

public sealed class SurveyStatement
{
    private SurveyStatement() { }

    public SurveyStatement(Guid surveyId, int number) => (SurveyId, Number) = (surveyId, number);

    public Guid SurveyId { get; private set; }
    /// <summary>From 1.</summary>
    public int Number { get; private set; }
    public string Text { get; private set; } = "";

    public void Is(string text) => Text = text;
}

/// <summary>One time that the survey is asked. Its results are shown when it is over, so that nobody can tell who answered between two looks; over stays over.</summary>
public sealed class SurveyRound
{
    private readonly List<SurveyGroup> groups = [];

    private SurveyRound() { }

    public SurveyRound(Guid id, Guid surveyId, string name, LocalDate opensOn, LocalDate closesOn, IReadOnlyList<string> groups, Instant now)
    {
        (Id, SurveyId, Name, OpensOn, ClosesOn, AddedAt) = (id, surveyId, name, opensOn, closesOn, now);
        this.groups.AddRange(groups.Select((group, index) => new SurveyGroup(Guid.CreateVersion7(), id, index + 1, group, LinkToken.New())));
    }

    public Guid Id { get; private set; }
    public Guid SurveyId { get; private set; }
    public string Name { get; private set; } = "";
    public LocalDate OpensOn { get; private set; }
    /// <summary>The last day for answers.</summary>
    public LocalDate ClosesOn { get; private set; }
    /// <summary>Closed by hand before its last day.</summary>
    public Instant? ClosedAt { get; private set; }
    public Instant AddedAt { get; private set; }
    public int Version { get; private set; }
    public IReadOnlyList<SurveyGroup> Groups => groups;

    public IEnumerable<SurveyGroup> InOrder => groups.OrderBy(group => group.Number);

    public bool IsOver(Instant now) => ClosedAt is not null || Helsinki.Date(now) > ClosesOn;

    public bool IsOpen(Instant now) => !IsOver(now) && Helsinki.Date(now) >= OpensOn;

    public void Close(Instant now) => ClosedAt ??= now;
}

/// <summary>Who is asked under one name, such as a service area. The link is the group's: the same for everybody in it.</summary>
public sealed class SurveyGroup
{
    private SurveyGroup() { }

    public SurveyGroup(Guid id, Guid roundId, int number, string name, string code) => (Id, RoundId, Number, Name, Code) = (id, roundId, number, name, code);

    public Guid Id { get; private set; }
    public Guid RoundId { get; private set; }
    public int Number { get; private set; }
    public string Name { get; private set; } = "";
    /// <summary>The secret of the group's link. Kept as it is, because the coordinator copies it again and again; it opens nothing but the questions.</summary>
    public string Code { get; private set; } = "";
}

/// <summary>
/// Somebody of the group has answered. Its id comes with the form and is random, so that a form sent twice counts once; it says neither who, nor when finer than
/// the day, nor what: the marks do not refer to it.
/// </summary>
public sealed class SurveyReceipt
{
    public required Guid Id { get; init; }
    public required Guid GroupId { get; init; }
    public required LocalDate Day { get; init; }
}

/// <summary>One mark on one statement. The marks of one person are not tied together.</summary>
public sealed class SurveyMark
{
    /// <summary>Random, so that it does not tell the time as other ids do.</summary>
    public Guid Id { get; init; } = Guid.NewGuid();
    public required Guid GroupId { get; init; }
    public required int Statement { get; init; }
    /// <summary>Which label of the scale, from 1.</summary>
    public required int Choice { get; init; }
}
