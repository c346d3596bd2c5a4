using Fees.Data;
using Microsoft.EntityFrameworkCore;
using Recruitment.Contracts;

namespace Fees.Listening;

/// <summary>Many people at once: each as the single event says.</summary>
public static class RegisterChangedHandler
{
    public static async Task Handle(RegisterChanged message, FeesDb db, CancellationToken ct)
    {
        List<ExpertFacts> people = [.. message.Activated.Select(one => one.Expert), .. message.Changed.Select(one => one.Expert)];
        var ids = people.Select(facts => facts.ExpertId).ToHashSet();
        var known = await db.Experts.Where(expert => ids.Contains(expert.Id)).ToDictionaryAsync(expert => expert.Id, ct);
        db.Experts.AddRange(ids.Where(id => !known.ContainsKey(id)).Select(id => new Expert(id))); // so that looking for each of them asks the database no more
        foreach (var facts in people)
            await ExpertCopy.LearnAsync(facts, db, ct);
    }
}
