namespace Recruitment.Merging;

/// <summary>What is known of one person who stands in two rows.</summary>
public static class Joined
{
    /// <summary>Of what can be only one, the kept row's, unless it says nothing; of lists, both.</summary>
    public static ExpertDetails Of(ExpertDetails kept, ExpertDetails gone) => (kept with
    {
        Email = kept.Email ?? gone.Email,
        Phone = kept.Phone ?? gone.Phone,
        TravelsTo = [.. kept.TravelsTo.Union(gone.TravelsTo)],
        Languages = [.. kept.Languages.Union(gone.Languages)],
        ExperienceAreas = [.. kept.ExperienceAreas.Union(gone.ExperienceAreas)],
        Qualified = kept.Qualified || gone.Qualified,
        Needs = Both(kept.Needs, gone.Needs),
    }).InOrder();

    /// <summary>Needs are in the person's own words: neither is thrown away while both fit.</summary>
    private static string? Both(string? one, string? other)
    {
        if (one is null || other is null || one == other)
            return one ?? other;
        var both = $"{one}\n{other}";
        return both.Length <= ExpertDetails.MaxNeeds ? both : one;
    }
}
