using NodaTime;

namespace Handbook;

/// <summary>A comment round (lausuntokierros): named people are asked for their word on some texts, from one instant to another.</summary>
public sealed class Round
{
    private Round() { }

    public Round(Guid id, string title, string words, Instant opens, Instant closes, Act by) =>
        (Id, Title, Words, OpensAt, ClosesAt, MadeAt, MadeBy) = (id, title, words, opens, closes, by.At, by.Name);

    public Guid Id { get; private set; }
    public string Title { get; private set; } = "";
    /// <summary>What is asked, in the coordinator's words.</summary>
    public string Words { get; private set; } = "";
    /// <summary>Comments count from here …</summary>
    public Instant OpensAt { get; private set; }
    /// <summary>… to just before here.</summary>
    public Instant ClosesAt { get; private set; }
    public Instant MadeAt { get; private set; }
    public string MadeBy { get; private set; } = "";
    /// <summary>Told to whoever proposed the fees that every comment is answered.</summary>
    public Instant? AnsweredToldAt { get; private set; }
    public int Version { get; private set; }
    public List<RoundText> Texts { get; } = [];
    public List<Reviewer> Reviewers { get; } = [];

    public bool IsOpen(Instant now) => now >= OpensAt && now < ClosesAt;

    public bool IsOver(Instant now) => now >= ClosesAt;

    /// <summary>Half of the time is gone: the first reminder. Null in a round so short that it would come with the last one.</summary>
    public Instant? HalfAt => OpensAt + (ClosesAt - OpensAt) / 2 is var half && half < LastCallAt ? half : null;

    /// <summary>Two days before the end: the last reminder.</summary>
    public Instant LastCallAt => ClosesAt - Duration.FromDays(2);

    public void Move(Instant closes) => ClosesAt = closes;

    public void ToldAnswered(Instant at) => AnsweredToldAt = at;
}

/// <summary>What is commented on, as it was when the round was made.</summary>
public sealed class RoundText
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid RoundId { get; init; }
    public int Position { get; init; }
    public Guid? ChapterId { get; init; }
    public Guid? RevisionId { get; init; }
    /// <summary>The proposed fee recommendation that this is, instead of a chapter.</summary>
    public Guid? ProposalId { get; init; }
    public required string Title { get; init; }
    /// <summary>Markdown with its live blocks filled in.</summary>
    public required string Text { get; init; }
}

/// <summary>Somebody who is asked (lausunnonantaja): a person or somebody for a unit or an association. No account is needed.</summary>
public sealed class Reviewer
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid RoundId { get; init; }
    public required string Name { get; set; }
    /// <summary>Null for somebody who is called; the comment is then written down by the coordinator.</summary>
    public string? Email { get; set; }
    public string? Phone { get; set; }
    /// <summary>The person's id in the register, when the address is an expert's.</summary>
    public Guid? ExpertId { get; init; }
    public Instant? AskedAt { get; set; }
    public Instant? HalfRemindedAt { get; set; }
    public Instant? LastRemindedAt { get; set; }
    /// <summary>Said "this is all": not reminded any more.</summary>
    public Instant? DoneAt { get; set; }
    /// <summary>A letter did not reach the address: somebody has to call.</summary>
    public Instant? MailRefusedAt { get; set; }
    public int Version { get; private set; }
}

/// <summary>The secret part of a mailed address, of which we keep the hash. Every letter has its own; all lead to the same page.</summary>
public sealed class ReviewerLink
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid ReviewerId { get; init; }
    public required string TokenHash { get; init; }
}

/// <summary>How a comment came.</summary>
public enum Channel { Web, Phone, Paper }

public sealed class Comment
{
    public const int LongestWords = 5000;

    /// <summary>Made by the form, so that sending twice is one comment.</summary>
    public Guid Id { get; init; }
    public Guid RoundId { get; init; }
    public Guid TextId { get; init; }
    public Guid ReviewerId { get; init; }
    /// <summary>The paragraph it is about, such as "k12"; null for the whole text.</summary>
    public string? Paragraph { get; init; }
    public required string Words { get; set; }
    /// <summary>The author lets the name be published beside it.</summary>
    public bool NameShown { get; init; }
    public Channel Channel { get; init; }
    /// <summary>When it was given. By phone or on paper, the day the coordinator says.</summary>
    public Instant GivenAt { get; init; }
    /// <summary>When it came to be known here; by phone or on paper that can be later.</summary>
    public Instant EnteredAt { get; init; }
    /// <summary>Who wrote it down; null when the author did.</summary>
    public string? EnteredBy { get; init; }
    public Answer? Answer { get; set; }
}

public enum Verdict { Accepted, Partly, NotAccepted }

/// <summary>The answer to a comment (vastine).</summary>
public sealed class Answer
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid CommentId { get; init; }
    public Verdict Verdict { get; init; }
    public required string Words { get; init; }
    /// <summary>The revision that does what was asked for.</summary>
    public Guid? RevisionId { get; init; }
    public Instant At { get; init; }
    public Guid? ByPerson { get; init; }
    public required string ByName { get; init; }
    /// <summary>When the author was told: by mail at once, or by the coordinator's call.</summary>
    public Instant? ToldAt { get; set; }
}

/// <summary>A fee recommendation that is on its way to the board and can be commented on: Fees has told its name and rows.</summary>
public sealed class CommentedProposal
{
    /// <summary>The proposal's id in Fees.</summary>
    public Guid Id { get; init; }
    public required string Name { get; set; }
    /// <summary>Markdown: the rows as a table.</summary>
    public required string Text { get; set; }
    public Instant ToldAt { get; set; }
    public int Version { get; private set; }
}
