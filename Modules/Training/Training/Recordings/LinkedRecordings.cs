using Microsoft.EntityFrameworkCore;
using Training.Data;

namespace Training.Recordings;

/// <summary>Whose recordings a mailed link opens: a link of the recordings' own letters, or of the person's place in a session.</summary>
public sealed record LinkedRecordings(Guid PersonId, string FirstName, Guid CourseId, string Course)
{
    public static async Task<LinkedRecordings?> FindAsync(TrainingDb db, string token, CancellationToken ct)
    {
        var hash = LinkToken.Hash(token);
        var own = db.LearnerLinks.Where(link => link.TokenHash == hash).Select(link => new { link.PersonId, link.CourseId });
        var seat = from link in db.EnrolmentLinks
                   join enrolment in db.Enrolments on link.EnrolmentId equals enrolment.Id
                   join session in db.Sessions on enrolment.SessionId equals session.Id
                   where link.TokenHash == hash
                   select new { enrolment.PersonId, session.CourseId };
        return await (from link in own.Union(seat)
                      join person in db.People on link.PersonId equals person.Id
                      join course in db.Courses on link.CourseId equals course.Id
                      select new LinkedRecordings(person.Id, person.FirstName, course.Id, course.Title)).SingleOrDefaultAsync(ct);
    }
}
