using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Data;

/// <summary>The look-ups that several use cases share.</summary>
public static class Finding
{
    /// <summary>The copy of the person, made when an event is the first we hear of them.</summary>
    public static async Task<Candidate> CandidateOrNewAsync(this BookingsDb db, Guid expertId, CancellationToken ct)
    {
        var candidate = await db.Candidates.FindAsync([expertId], ct);
        if (candidate is null)
            db.Candidates.Add(candidate = new Candidate(expertId));
        return candidate;
    }

    /// <summary>Reads the copies of many people in one query and makes those that are missing, so that looking for each of them asks the database no more.</summary>
    public static async Task MeetAsync(this BookingsDb db, IReadOnlyCollection<Guid> expertIds, CancellationToken ct)
    {
        var known = await db.Candidates.Where(c => expertIds.Contains(c.Id)).ToDictionaryAsync(c => c.Id, ct);
        db.Candidates.AddRange(expertIds.Where(id => !known.ContainsKey(id)).Select(id => new Candidate(id)));
    }

    public static async Task CountTaskAsync(this BookingsDb db, Guid expertId, int year, int change, CancellationToken ct)
    {
        var count = await db.TaskCounts.SingleOrDefaultAsync(c => c.ExpertId == expertId && c.Year == year, ct);
        if (count is null)
            db.TaskCounts.Add(count = new TaskCount(expertId, year));
        count.Add(change);
    }

    /// <summary>The hours in which each of these people is not asked anything.</summary>
    public static async Task<Func<Guid, QuietHours>> QuietHoursAsync(this BookingsDb db, IReadOnlyCollection<Guid> expertIds, CancellationToken ct)
    {
        var said = await db.Preferences.AsNoTracking().Where(p => expertIds.Contains(p.ExpertId)).ToDictionaryAsync(p => p.ExpertId, p => p.Quiet, ct);
        return id => said.GetValueOrDefault(id, QuietHours.Usual);
    }

    /// <summary>Ends the asking that is under way for the request. False when there is none.</summary>
    public static async Task<bool> EndAskingAsync(this BookingsDb db, Guid requestId, AskingState how, Instant now, CancellationToken ct)
    {
        if (await db.AskingLists.SingleOrDefaultAsync(a => a.RequestId == requestId && a.State == AskingState.Running, ct) is not { } asking)
            return false;
        asking.End(how, now);
        return true;
    }

    /// <summary>Questions whether a new time suits that are not asked by mail, or did not arrive: the coordinator calls.</summary>
    public static IQueryable<Reconfirmation> NewTimesToCall(this BookingsDb db, Instant now) =>
        db.Reconfirmations.Where(q => (q.ByPhone || q.MailRefused) && db.Assignments.Any(place => place.Id == q.OpenFor && place.StartsAt > now));

    /// <summary>The place is moved again, given back or over: an answer that is still awaited has become needless.</summary>
    public static async Task NobodyNeedsToReconfirmAsync(this BookingsDb db, Guid assignmentId, CancellationToken ct)
    {
        foreach (var question in await db.Reconfirmations.Where(q => q.OpenFor == assignmentId).ToListAsync(ct))
            question.Overtake();
    }

    /// <summary>Who at the unit hears of a request: the person who sent it, or every contact when that person acts for the unit no more.</summary>
    public static Task<IReadOnlyList<UnitMember>> ContactsOfAsync(this BookingsDb db, Request request, CancellationToken ct) => db.ContactsOfAsync(request.UnitId, request.ByPerson, ct);

    /// <summary>The unit's contact who did something, or every contact when that person acts for the unit no more.</summary>
    public static async Task<IReadOnlyList<UnitMember>> ContactsOfAsync(this BookingsDb db, Guid unitId, Guid byPerson, CancellationToken ct)
    {
        var contacts = await db.UnitMembers.AsNoTracking().Where(m => m.UnitId == unitId && m.Role == UnitMember.Contact).ToListAsync(ct);
        var one = contacts.Where(m => m.PersonId == byPerson).ToList();
        return one.Count > 0 ? one : contacts;
    }
}
