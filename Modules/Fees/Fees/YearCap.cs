using Foundation;
using NodaTime;

namespace Fees;

/// <summary>How much in fees a person wants to have in a calendar year before being told. Their own wish, seen by nobody else; nothing is stopped by it.</summary>
public sealed class YearCap
{
    private YearCap() { }
    public YearCap(Guid expertId) => ExpertId = expertId;

    public Guid ExpertId { get; private set; }
    public Money Amount { get; private set; }
    /// <summary>The year whose fees were said to be over it; null again when they are not.</summary>
    public int? WarnedOf { get; private set; }
    public Instant? WarnedAt { get; private set; }
    public int Version { get; private set; }

    /// <summary>Another amount is another cap: it can be crossed again.</summary>
    public void Is(Money amount) => (Amount, WarnedOf, WarnedAt) = (amount, null, null);

    /// <returns>Whether it has just been crossed: true once until the fees are under it again or the year changes.</returns>
    public bool Crosses(Money total, int year, Instant now)
    {
        if (total <= Amount)
        {
            (WarnedOf, WarnedAt) = (null, null);
            return false;
        }
        if (WarnedOf == year)
            return false;
        (WarnedOf, WarnedAt) = (year, now);
        return true;
    }
}
