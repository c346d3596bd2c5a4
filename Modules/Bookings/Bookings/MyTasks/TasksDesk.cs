using Bookings.Data;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Bookings.MyTasks;

/// <summary>What waits for a person on their first page because of tasks: offers to answer, reports to give.</summary>
internal static class TasksDesk
{
    public static async Task<IReadOnlyList<Waiting>> AskAsync(IServiceProvider services, Me me, CancellationToken ct)
    {
        var db = services.GetRequiredService<BookingsDb>();
        var now = services.GetRequiredService<IClock>().GetCurrentInstant();
        var ended = db.Assignments.Where(a => a.State == AssignmentState.Confirmed && a.EndsAt <= now);
        var waiting = new List<Waiting>();
        if (me.ExpertId is { } expertId)
        {
            var answerBy = await db.Offers.Where(o => o.ExpertId == expertId && o.State == OfferState.Open && o.AnswerBy > now).Select(o => o.AnswerBy).ToListAsync(ct);
            if (answerBy.Count > 0)
                waiting.Add(new Waiting(BookingsTexts.T["desk.offers", answerBy.Count], "/my/tasks", Foundation.Calendar.Helsinki.Say(answerBy.Min(), BookingsTexts.Language)));
            if (await ended.CountAsync(a => a.ExpertId == expertId && !db.ExpertReports.Any(r => r.AssignmentId == a.Id), ct) is > 0 and var own)
                waiting.Add(new Waiting(BookingsTexts.T["desk.my-reports", own], "/my/tasks"));
        }
        if (me.Units.Count > 0)
        {
            var missing = await ended.Where(a => me.Units.Contains(a.UnitId) && !db.UnitReports.Any(r => r.AssignmentId == a.Id)).OrderBy(a => a.EndsAt).Select(a => a.Id).ToListAsync(ct);
            if (missing.Count > 0)
                waiting.Add(new Waiting(BookingsTexts.T["desk.unit-reports", missing.Count], $"/assignments/{missing[0]}/unit-report"));
        }
        if (me.IsCoordinator)
        {
            if (await ended.CountAsync(ct) is > 0 and var all)
                waiting.Add(new Waiting(BookingsTexts.T["desk.reports", all], "/bookings/reports"));
        }
        return waiting;
    }
}
