using System.Security.Cryptography;
using System.Text;
using NodaTime;

namespace Bookings;

/// <summary>One year's look at a programme (seuranta): every service area says of every measure whether it was done and how.</summary>
public sealed class FollowUpRound
{
    private FollowUpRound() { }

    public FollowUpRound(Guid id, Guid programmeId, int year, Instant now) => (Id, ProgrammeId, Year, OpenedAt) = (id, programmeId, year, now);

    public Guid Id { get; private set; }
    public Guid ProgrammeId { get; private set; }
    public int Year { get; private set; }
    public Instant OpenedAt { get; private set; }
    public int Version { get; private set; }
}

/// <summary>
/// What an area says of a measure. Both marks at once are an answer (a part is done and a part is not), and so is a text without a mark.
/// </summary>
/// <param name="How">How it was done or should be; "" when nothing was written.</param>
public sealed record AnswerFacts(bool Done, bool NotDone, string How)
{
    public const int Longest = 4000;
    public static readonly AnswerFacts None = new(false, false, "");

    public bool IsNone => this == None;

    /// <summary>Tells in a form which answer it was filled in on, without repeating it.</summary>
    public string Print => PrintOf($"{Done}|{NotDone}|{How}");

    public static string PrintOf(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
}

/// <summary>One area's answer on one measure in one round, with who wrote it last.</summary>
public sealed class MeasureAnswer
{
    private MeasureAnswer() { }

    public MeasureAnswer(Guid roundId, Guid measureId, Guid areaId) => (RoundId, MeasureId, AreaId) = (roundId, measureId, areaId);

    public Guid RoundId { get; private set; }
    public Guid MeasureId { get; private set; }
    public Guid AreaId { get; private set; }
    public bool Done { get; private set; }
    public bool NotDone { get; private set; }
    public string How { get; private set; } = "";
    public Guid? ByPerson { get; private set; }
    public string ByName { get; private set; } = "";
    public Instant At { get; private set; }
    public int Version { get; private set; }

    public AnswerFacts Facts => new(Done, NotDone, How);

    public void Write(AnswerFacts facts, Writer by) => (Done, NotDone, How, ByPerson, ByName, At) = (facts.Done, facts.NotDone, facts.How, by.PersonId, by.Name, by.At);
}

/// <summary>What one area says freely in one round, beside the measures or instead of them.</summary>
public sealed class AreaWords
{
    private AreaWords() { }

    public AreaWords(Guid roundId, Guid areaId) => (RoundId, AreaId) = (roundId, areaId);

    public Guid RoundId { get; private set; }
    public Guid AreaId { get; private set; }
    public string Words { get; private set; } = "";
    public Guid? ByPerson { get; private set; }
    public string ByName { get; private set; } = "";
    public Instant At { get; private set; }
    public int Version { get; private set; }

    public void Write(string words, Writer by) => (Words, ByPerson, ByName, At) = (words, by.PersonId, by.Name, by.At);
}

/// <summary>Who writes an answer down, and when.</summary>
public sealed record Writer(Guid? PersonId, string Name, Instant At);
