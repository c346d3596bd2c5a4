using Microsoft.EntityFrameworkCore;

namespace Bookings.Data;

/// <summary>The look-ups that several use cases share.</summary>
public static class Finding
{
    /// <summary>The copy of the person, made when an event is the first we hear of them.</summary>
    public static async Task<Candidate> CandidateOrNewAsync(this BookingsDb db, Guid expertId, CancellationToken ct)
    {
        var candidate = await db.Candidates.SingleOrDefaultAsync(c => c.Id == expertId, ct);
        if (candidate is null)
            db.Candidates.Add(candidate = new Candidate(expertId));
        return candidate;
    }

    public static async Task CountTaskAsync(this BookingsDb db, Guid expertId, int year, int change, CancellationToken ct)
    {
        var count = await db.TaskCounts.SingleOrDefaultAsync(c => c.ExpertId == expertId && c.Year == year, ct);
        if (count is null)
            db.TaskCounts.Add(count = new TaskCount(expertId, year));
        count.Add(change);
    }

    /// <summary>Who at the unit hears of a request: the person who sent it, or every contact when that person acts for the unit no more.</summary>
    public static async Task<IReadOnlyList<UnitMember>> ContactsOfAsync(this BookingsDb db, Request request, CancellationToken ct)
    {
        var contacts = await db.UnitMembers.AsNoTracking().Where(m => m.UnitId == request.UnitId && m.Role == UnitMember.Contact).ToListAsync(ct);
        var sender = contacts.Where(m => m.PersonId == request.ByPerson).ToList();
        return sender.Count > 0 ? sender : contacts;
    }
}
