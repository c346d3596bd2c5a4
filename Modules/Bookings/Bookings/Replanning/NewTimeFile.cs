using System.Linq.Expressions;
using Bookings.Data;
using Microsoft.EntityFrameworkCore;

namespace Bookings.Replanning;

/// <summary>A question about a new time with all that is needed to answer it, for each of its pages. One query.</summary>
public sealed record NewTimeFile(Reconfirmation Question, PlanChange Change, Assignment Place, Request Request, Candidate Expert, string UnitName)
{
    public static Task<NewTimeFile?> FindAsync(BookingsDb db, Expression<Func<Reconfirmation, bool>> which) =>
        (from question in db.Reconfirmations.AsNoTracking().Where(which)
         join change in db.PlanChanges on question.ChangeId equals change.Id
         join place in db.Assignments on question.AssignmentId equals place.Id
         join request in db.Requests on place.RequestId equals request.Id
         join expert in db.Candidates on place.ExpertId equals expert.Id
         join unit in db.Units on request.UnitId equals unit.Id
         select new NewTimeFile(question, change, place, request, expert, unit.Name)).SingleOrDefaultAsync();
}
