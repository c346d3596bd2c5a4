using System.Text.Json;
using Fees.Contracts;
using Foundation;
using NodaTime;

namespace Bookings;

/// <summary>What Fees last answered for a request: the fee, line by line, as it is shown in the offer.</summary>
public sealed class Quote
{
    private Quote() { }

    public Quote(Guid requestId) => RequestId = requestId;

    public Guid RequestId { get; private set; }
    public int Revision { get; private set; }
    /// <summary>False: no decided recommendation is in force, and the fee is unknown (not zero).</summary>
    public bool Decided { get; private set; }
    public bool IsExample { get; private set; }
    public string Recommendation { get; private set; } = "";
    public Money Total { get; private set; }
    public string LinesJson { get; private set; } = "[]";
    /// <summary>That the budget would be exceeded, by language; null when it holds. For the unit and the coordinator, not for the expert.</summary>
    public string? BudgetNoteJson { get; private set; }
    public Instant AnsweredAt { get; private set; }
    public int Version { get; private set; }

    public IReadOnlyList<FeeLine> Lines => JsonSerializer.Deserialize<List<FeeLine>>(LinesJson) ?? [];

    public IReadOnlyDictionary<string, string>? BudgetNote => BudgetNoteJson is { } json ? JsonSerializer.Deserialize<Dictionary<string, string>>(json) : null;

    public void Answer(FeeQuoted quoted)
    {
        if (quoted.Revision < Revision)
            return;
        (Revision, Decided, IsExample, Recommendation) = (quoted.Revision, quoted.Decided, quoted.IsExample, quoted.Recommendation);
        (Total, LinesJson, AnsweredAt) = (new Money(quoted.TotalCents), JsonSerializer.Serialize(quoted.Lines), Instant.FromDateTimeOffset(quoted.At));
        BudgetNoteJson = quoted.BudgetNote is { } note ? JsonSerializer.Serialize(note) : null;
    }
}
