using Microsoft.EntityFrameworkCore;

namespace Training.Data;

/// <summary>The look-ups that several use cases share.</summary>
public static class Finding
{
    /// <summary>A session with its meetings and its course, to be changed; null when there is none.</summary>
    public static async Task<(Session Session, Course Course)?> SessionAsync(this TrainingDb db, Guid id, CancellationToken ct)
    {
        var session = await db.Sessions.Include(s => s.Meetings).SingleOrDefaultAsync(s => s.Id == id, ct);
        return session is null ? null : (session, await db.Courses.Include(c => c.Parts).SingleAsync(c => c.Id == session.CourseId, ct));
    }

    /// <summary>The copy of the person, made when an event is the first we hear of them.</summary>
    public static async Task<Person> PersonOrNewAsync(this TrainingDb db, Guid id, CancellationToken ct)
    {
        var person = await db.People.FindAsync([id], ct);
        if (person is null)
            db.People.Add(person = new Person(id));
        return person;
    }

    /// <summary>Reads the copies of many people in one query and makes those that are missing, so that looking for each of them asks the database no more.</summary>
    public static async Task MeetAsync(this TrainingDb db, IReadOnlyCollection<Guid> ids, CancellationToken ct)
    {
        var known = await db.People.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, ct);
        db.People.AddRange(ids.Where(id => !known.ContainsKey(id)).Select(id => new Person(id)));
    }
}
