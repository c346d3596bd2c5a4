using Fees.Data;
using Recruitment.Contracts;

namespace Fees.Listening;

/// <summary>Keeps our copy of a person. A pause or leaving changes nothing here: what was done is paid all the same.</summary>
internal static class ExpertCopy
{
    public static async Task LearnAsync(ExpertFacts facts, FeesDb db, CancellationToken ct)
    {
        var expert = await db.Experts.FindAsync([facts.ExpertId], ct);
        if (expert is null)
            db.Experts.Add(expert = new Expert(facts.ExpertId));
        expert.Learn(facts);
    }
}
