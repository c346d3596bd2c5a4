using Bookings.Data;
using Bookings.Overlapping;
using Microsoft.EntityFrameworkCore;

namespace Bookings.MyTasks;

/// <summary>All that the expert's page shows of one of their tasks: two queries.</summary>
public sealed record TaskFacts(
    Assignment Place, Offer Offer, bool AskedAnew, Request Request, string UnitName, Candidate Expert, Cancellation? Cancellation, UnitReport? UnitReport, ExpertReport? ExpertReport, Impact? Impact, Feedback? FromUnit)
{
    public IReadOnlyList<Payment> Payments { get; private init; } = [];
    public IReadOnlyList<OverlapMark> Overlaps { get; init; } = [];

    /// <returns>Null for an id that is not this person's.</returns>
    public static async Task<TaskFacts?> FindAsync(BookingsDb db, Guid id, Reach reach)
    {
        var facts = await (from place in reach.Of(db.Assignments.AsNoTracking())
                           join request in db.Requests on place.RequestId equals request.Id
                           join unit in db.Units on place.UnitId equals unit.Id
                           join expert in db.Candidates on place.ExpertId equals expert.Id
                           join offer in db.Offers on place.OfferId equals offer.Id
                           from cancellation in db.Cancellations.Where(c => c.AssignmentId == place.Id).DefaultIfEmpty()
                           from unitReport in db.UnitReports.Where(r => r.AssignmentId == place.Id).DefaultIfEmpty()
                           from expertReport in db.ExpertReports.Where(r => r.AssignmentId == place.Id).DefaultIfEmpty()
                           from impact in db.Impacts.Where(i => i.AssignmentId == place.Id).DefaultIfEmpty()
                           from feedback in db.Feedbacks.Where(f => f.AssignmentId == place.Id && f.From == Foundation.Ui.Roles.Unit).DefaultIfEmpty()
                           where place.Id == id
                           select new TaskFacts(place, offer, db.Reconfirmations.Any(q => q.OpenFor == place.Id), request, unit.Name, expert, cancellation, unitReport, expertReport, impact, feedback)).SingleOrDefaultAsync();
        return facts is null ? null : facts with
        {
            Payments = await db.Payments.AsNoTracking().Where(p => p.AssignmentId == id).OrderBy(p => p.PaidOn).ToListAsync(),
        };
    }
}
