using System.Globalization;
using Foundation;
using NodaTime;

namespace Fees;

public enum ChangedFact { Minutes, PreparationMinutes, Kilometres, Costs, Recommendation, Agreed, Total }

/// <summary>What one fact of a claim was before and after it changed, who changed it, when and why. Only what nobody has approved changes; rows are added and stay.</summary>
public sealed class ClaimChange
{
    private ClaimChange() { }

    public ClaimChange(Claim claim, ChangedFact what, string from, string to, Act by, Said why)
    {
        (Id, ClaimId, What, From, To, Recommendation) = (Guid.CreateVersion7(), claim.Id, what, from, to, claim.Recommendation);
        (At, ByPerson, ByName, WhyFi, WhyEn) = (by.At, by.PersonId, by.Name, why.Fi, why.En);
    }

    public Guid Id { get; private set; }
    public Guid ClaimId { get; private set; }
    public ChangedFact What { get; private set; }
    /// <summary>Minutes, kilometres or cents as digits, or the name of a recommendation; empty when there was none.</summary>
    public string From { get; private set; } = "";
    public string To { get; private set; } = "";
    /// <summary>Name and edition of the recommendation that holds after the change; empty while there is none.</summary>
    public string Recommendation { get; private set; } = "";
    public Instant At { get; private set; }
    public Guid? ByPerson { get; private set; }
    /// <summary>Empty when it came about by itself, by a decision.</summary>
    public string ByName { get; private set; } = "";
    public string WhyFi { get; private set; } = "";
    public string WhyEn { get; private set; } = "";

    public Said Why => new(WhyFi, WhyEn);
}

/// <summary>The facts of a claim at one moment, to see what a change changes.</summary>
internal sealed record ClaimFacts(int Minutes, int PreparationMinutes, int Kilometres, Money Costs, string Recommendation, Money Total)
{
    public static ClaimFacts Of(Claim claim) => new(claim.Minutes, claim.PreparationMinutes, claim.Kilometres,
        Money.Sum(claim.Lines.Where(line => line.Kind == LineKind.Cost).Select(line => line.Amount ?? Money.Zero)), claim.Recommendation, claim.Total);

    public IEnumerable<(ChangedFact What, string From, string To)> Since(ClaimFacts before, (Money From, Money To)? agreed)
    {
        IEnumerable<(ChangedFact What, string From, string To)> all =
        [
            (ChangedFact.Minutes, Digits(before.Minutes), Digits(Minutes)),
            (ChangedFact.PreparationMinutes, Digits(before.PreparationMinutes), Digits(PreparationMinutes)),
            (ChangedFact.Kilometres, Digits(before.Kilometres), Digits(Kilometres)),
            (ChangedFact.Costs, Digits(before.Costs.Cents), Digits(Costs.Cents)),
            (ChangedFact.Recommendation, before.Recommendation, Recommendation),
            (ChangedFact.Agreed, Digits(agreed?.From.Cents ?? 0), Digits(agreed?.To.Cents ?? 0)),
            (ChangedFact.Total, Digits(before.Total.Cents), Digits(Total.Cents)),
        ];
        return all.Where(one => one.From != one.To);
    }

    private static string Digits(long number) => number.ToString(CultureInfo.InvariantCulture);
}
