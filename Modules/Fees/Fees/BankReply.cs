using NodaTime;

namespace Fees;

/// <summary>What the bank says of a payment, in the order in which it usually says it; the last two are its last word.</summary>
public enum BankStatus { Pending, Accepted, Paid, Rejected }

/// <summary>A status file of the bank that was read for a batch: who read it, and how many payments it told something new of.</summary>
public sealed class BankReply
{
    private BankReply() { }

    public BankReply(Guid batchId, string sha256, string messageId, string? groupCode, Act by) =>
        (Id, BatchId, Sha256, MessageId, GroupCode, ByPerson, ByName, At) = (Guid.CreateVersion7(), batchId, sha256, messageId, groupCode, by.PersonId, by.Name, by.At);

    public Guid Id { get; private set; }
    public Guid BatchId { get; private set; }
    public string Sha256 { get; private set; } = "";
    /// <summary>The bank's own name of the file.</summary>
    public string MessageId { get; private set; } = "";
    /// <summary>The status of the batch as a whole as it stands in the file; null when it gives none.</summary>
    public string? GroupCode { get; private set; }
    public Guid? ByPerson { get; private set; }
    public string ByName { get; private set; } = "";
    public Instant At { get; private set; }
    public int Paid { get; private set; }
    public int Accepted { get; private set; }
    public int Pending { get; private set; }
    public int Rejected { get; private set; }
    /// <summary>Payments of which the bank had said the opposite before: nothing was changed.</summary>
    public int Contrary { get; private set; }

    public List<BankAnswer> Answers { get; private set; } = [];

    public void Says(BatchLine line, BankStatus status, BankWord word, bool contrary)
    {
        Answers.Add(new BankAnswer(this, line, status, word, contrary));
        if (contrary)
            Contrary++;
        else if (status == BankStatus.Paid)
            Paid++;
        else if (status == BankStatus.Accepted)
            Accepted++;
        else if (status == BankStatus.Pending)
            Pending++;
        else
            Rejected++;
    }
}

/// <summary>What the bank said of one payment; rows of this kind are added, and say so for ever.</summary>
public sealed class BankAnswer
{
    private BankAnswer() { }

    public BankAnswer(BankReply reply, BatchLine line, BankStatus status, BankWord word, bool contrary)
    {
        (Id, ReplyId, LineId, ClaimId, Status, Contrary) = (Guid.CreateVersion7(), reply.Id, line.Id, line.ClaimId, status, contrary);
        (Code, Reason, Text, ReadByName, At) = (word.Code ?? "", word.Reason, word.Text is { } text ? Said.Cut(text, 500) : null, reply.ByName, reply.At);
    }

    public Guid Id { get; private set; }
    public Guid ReplyId { get; private set; }
    public Guid LineId { get; private set; }
    public Guid ClaimId { get; private set; }
    public BankStatus Status { get; private set; }
    /// <summary>The opposite of what the bank had said before: it changed nothing.</summary>
    public bool Contrary { get; private set; }
    /// <summary>The bank's own status code, ACSC for example.</summary>
    public string Code { get; private set; } = "";
    /// <summary>Reason code of a rejection, AC04 for example.</summary>
    public string? Reason { get; private set; }
    /// <summary>The bank's own words, when it gave any.</summary>
    public string? Text { get; private set; }
    public string ReadByName { get; private set; } = "";
    public Instant At { get; private set; }
}

/// <summary>One status in a status file with its reason.</summary>
/// <param name="OfPayment">Said of this very payment, and not of the whole batch: only then can the reason be the payee's account.</param>
public sealed record BankWord(string? Code, string? Reason, string? Text, bool OfPayment);
