using Bookings.Cancelling;
using Bookings.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Evidencing;

/// <summary>Counts in the database wherever both databases can: a fixed number of questions, whatever the period holds.</summary>
public sealed class EvidenceReading(BookingsDb db, EvidencePeriod period, Instant now)
{
    public static async Task<Evidence> OfAsync(BookingsDb db, EvidencePeriod period, Instant now, CancellationToken ct)
    {
        var reading = new EvidenceReading(db, period, now);
        var (asked, answered) = await reading.ImpactsAsync(ct);
        return new Evidence(period, now, await reading.GroupsAsync(ct), await reading.AreasAsync(ct), await db.Units.ToDictionaryAsync(u => u.Id, u => u.Name, ct),
            await reading.InPeriod.CountAsync(r => r.EndsAt > now && r.Status != RequestStatus.Cancelled, ct), await reading.ExpertsAsync(ct), await reading.WaitsAsync(ct),
            await reading.Offers.GroupBy(o => o.State).Select(same => new { same.Key, Count = same.Count() }).ToDictionaryAsync(one => one.Key, one => one.Count, ct),
            await reading.Offers.CountAsync(o => o.State == OfferState.Declined && o.Answers.Where(a => !a.Accepted).OrderByDescending(a => a.At).Select(a => a.Reason).FirstOrDefault() != null, ct),
            await reading.CancellationsAsync(ct), await reading.ScoresAsync(ct), asked, answered, await reading.ClinicsAsync(ct));
    }

    /// <summary>By the day on the wall clock: a task of the first hour of January belongs to the new year.</summary>
    private IQueryable<Request> InPeriod => db.Requests.AsNoTracking().Where(r => r.Date >= period.From && r.Date <= period.To);

    private IQueryable<Request> Over => InPeriod.Where(r => r.EndsAt <= now);

    private IQueryable<Assignment> Places => db.Assignments.AsNoTracking().Where(a => a.Seat != null);

    private IQueryable<Offer> Offers => db.Offers.AsNoTracking().Where(o => Over.Any(r => r.Id == o.RequestId));

    private async Task<IReadOnlyList<EvidenceGroup>> GroupsAsync(CancellationToken ct)
    {
        var requests = await Over.GroupBy(r => new { r.UnitId, r.TaskType, Where = r.Remote ? null : r.Municipality, r.Status })
            .Select(same => new { same.Key, Count = same.Count(), Places = same.Sum(r => r.Places) }).ToListAsync(ct);
        var places = await (from place in Places
                            join request in Over.Where(r => r.Status != RequestStatus.Cancelled) on place.RequestId equals request.Id
                            from report in db.UnitReports.Where(u => u.AssignmentId == place.Id).DefaultIfEmpty()
                            group new { Minutes = (int?)report.Minutes, Preparation = (int?)report.PreparationMinutes } by new
                            {
                                request.UnitId, request.TaskType, Where = request.Remote ? null : request.Municipality, TookPlace = (bool?)report.TookPlace, NoShow = (bool?)report.NoShow,
                            } into same
                            select new { same.Key, Count = same.Count(), Minutes = same.Sum(r => r.Minutes), Preparation = same.Sum(r => r.Preparation) }).ToListAsync(ct);
        return [.. requests.Select(one => new EvidenceGroup(one.Key.UnitId, one.Key.TaskType, one.Key.Where, Tally.OfRequests(one.Key.Status, one.Count, one.Places))),
            .. places.Select(one => new EvidenceGroup(one.Key.UnitId, one.Key.TaskType, one.Key.Where, Tally.OfPlaces(one.Key.TookPlace, one.Key.NoShow, one.Count, one.Minutes ?? 0, one.Preparation ?? 0)))];
    }

    /// <summary>A request's areas are a list in one column, which the two databases do not both take apart: read by request, added up here.</summary>
    private async Task<IReadOnlyDictionary<string, Tally>> AreasAsync(CancellationToken ct)
    {
        var requests = await Over.Select(r => new { r.Id, r.Areas, r.Status, r.Places }).ToListAsync(ct);
        var places = (await (from place in Places
                             join request in Over.Where(r => r.Status != RequestStatus.Cancelled) on place.RequestId equals request.Id
                             from report in db.UnitReports.Where(u => u.AssignmentId == place.Id).DefaultIfEmpty()
                             select new { place.RequestId, TookPlace = (bool?)report.TookPlace, NoShow = (bool?)report.NoShow, Minutes = (int?)report.Minutes, Preparation = (int?)report.PreparationMinutes })
            .ToListAsync(ct)).ToLookup(one => one.RequestId, one => Tally.OfPlaces(one.TookPlace, one.NoShow, 1, one.Minutes ?? 0, one.Preparation ?? 0));
        return requests.SelectMany(one => one.Areas.Distinct().Select(area => (Area: area, Tally: Tally.OfRequests(one.Status, 1, one.Places) + Tally.Of(places[one.Id]))))
            .GroupBy(one => one.Area).ToDictionary(same => same.Key, same => Tally.Of(same.Select(one => one.Tally)));
    }

    private Task<int> ExpertsAsync(CancellationToken ct) => (from place in Places
                                                             join request in Over on place.RequestId equals request.Id
                                                             join report in db.UnitReports on place.Id equals report.AssignmentId
                                                             where report.TookPlace && !report.NoShow
                                                             select place.ExpertId).Distinct().CountAsync(ct);

    /// <summary>Each wait is read, as the middle one of them is what the databases cannot both name.</summary>
    private async Task<IReadOnlyList<Duration>> WaitsAsync(CancellationToken ct) =>
        [.. (await (from place in Places
                    join request in Over.Where(r => r.Status != RequestStatus.Cancelled) on place.RequestId equals request.Id
                    select new { request.SentAt, place.ConfirmedAt }).ToListAsync(ct)).Select(one => one.ConfirmedAt - one.SentAt)];

    private async Task<IReadOnlyList<CancelCount>> CancellationsAsync(CancellationToken ct) =>
        await (from cancellation in db.Cancellations
               join place in db.Assignments on cancellation.AssignmentId equals place.Id
               join request in Over on place.RequestId equals request.Id
               group cancellation by new
               {
                   cancellation.ByRole,
                   Reason = !cancellation.Reason.StartsWith(CancelReasons.Mark) ? ""
                       : cancellation.Reason.Contains(CancelReasons.Between) ? cancellation.Reason.Substring(0, cancellation.Reason.IndexOf(CancelReasons.Between)) : cancellation.Reason,
               } into same
               select new CancelCount(same.Key.ByRole, same.Key.Reason, same.Count())).ToListAsync(ct);

    private async Task<IReadOnlyList<ScoreCount>> ScoresAsync(CancellationToken ct) =>
    [
        .. await (from feedback in db.Feedbacks
                  join place in db.Assignments on feedback.AssignmentId equals place.Id
                  join request in Over on place.RequestId equals request.Id
                  where feedback.Score != null
                  group feedback by new { feedback.From, Score = feedback.Score!.Value } into same
                  select new ScoreCount(same.Key.From, same.Key.Score, same.Count())).ToListAsync(ct),
        .. await (from feedback in db.ClinicFeedbacks
                  join clinic in db.Clinics on feedback.ClinicId equals clinic.Id
                  join request in Over on clinic.RequestId equals request.Id
                  group feedback by feedback.Score into same
                  select new ScoreCount(Evidence.Visitor, same.Key, same.Count())).ToListAsync(ct),
    ];

    private async Task<ClinicCount> ClinicsAsync(CancellationToken ct)
    {
        var days = from clinic in db.Clinics
                   join request in Over.Where(r => r.Status != RequestStatus.Cancelled && r.Status != RequestStatus.Unfilled) on clinic.RequestId equals request.Id
                   select clinic;
        var visits = db.ClinicVisits.Where(visit => visit.State == VisitState.Reserved && days.Any(clinic => clinic.Id == visit.ClinicId));
        var walkIns = await days.Select(clinic => clinic.WalkIns).ToListAsync(ct);
        return new ClinicCount(walkIns.Count, await visits.CountAsync(ct), (walkIns.Sum() ?? 0) + (await visits.SumAsync(visit => visit.Came, ct) ?? 0));
    }

    private async Task<(int Asked, int Answered)> ImpactsAsync(CancellationToken ct)
    {
        var counts = await (from impact in db.Impacts
                            join place in db.Assignments on impact.AssignmentId equals place.Id
                            join request in Over on place.RequestId equals request.Id
                            group impact by impact.AnsweredAt != null into same
                            select new { Answered = same.Key, Count = same.Count() }).ToListAsync(ct);
        return (counts.Sum(one => one.Count), counts.Where(one => one.Answered).Sum(one => one.Count));
    }
}
