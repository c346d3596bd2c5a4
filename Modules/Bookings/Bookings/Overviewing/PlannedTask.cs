using Bookings.Data;
using Bookings.Overlapping;
using Foundation.Calendar;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Overviewing;

/// <summary>A request in the calendar: when, what, for whom, and how far it is.</summary>
public sealed record PlannedTask(Guid Id, LocalDate Date, LocalTime Start, LocalTime End, string TaskType, string Unit, bool Remote, string? Municipality, RequestStatus Status, int Places, int Taken, int OpenOffers)
{
    /// <summary>Who of those who come has something else at the same time, as was agreed.</summary>
    public IReadOnlyList<OverlapMark> Overlaps { get; private init; } = [];

    /// <summary>More than anybody reads; then the filters are the way.</summary>
    public const int Most = 400;

    /// <summary>Four questions. What was called off is not in the calendar.</summary>
    public static async Task<(IReadOnlyList<PlannedTask> Tasks, int Total)> OfAsync(BookingsDb db, Ledger ledger, CalendarSpan span, Guid? unitId, string place, Instant now, CancellationToken ct)
    {
        var (from, to) = (Helsinki.At(span.First, LocalTime.Midnight), Helsinki.At(span.Last.PlusDays(1), LocalTime.Midnight));
        var found = db.Requests.AsNoTracking().Where(r => r.StartsAt >= from && r.StartsAt < to && r.Status != RequestStatus.Cancelled);
        if (unitId is { } unit)
            found = found.Where(r => r.UnitId == unit);
        if (place.Length > 0)
            found = found.Where(r => !r.Remote && r.Municipality == place);
        var tasks = await (from request in found
                           join of in db.Units on request.UnitId equals of.Id
                           orderby request.StartsAt, request.Id
                           select new PlannedTask(request.Id, request.Date, request.Start, request.End, request.TaskType, of.Name, request.Remote, request.Municipality, request.Status, request.Places, request.PlacesTaken, 0)).Take(Most).ToListAsync(ct);
        var ids = tasks.Select(task => task.Id).ToList();
        var open = (await db.Offers.Where(o => ids.Contains(o.RequestId) && o.State == OfferState.Open && o.AnswerBy > now).Select(o => o.RequestId).ToListAsync(ct)).CountBy(id => id).ToDictionary();
        var overlaps = (await OverlapMarks.OfAsync(db, ledger, db.Assignments.Where(place => ids.Contains(place.RequestId)).Select(place => place.Id), ct)).SelectMany(marks => marks).ToLookup(mark => mark.RequestId);
        return ([.. tasks.Select(task => task with { OpenOffers = open.GetValueOrDefault(task.Id), Overlaps = [.. overlaps[task.Id]] })], await found.CountAsync(ct));
    }

    public string Hours(string language) => Helsinki.Say(Start, language) + "–" + Helsinki.Say(End, language);

    public string What(string language) => $"{TaskTypes.Say(TaskType, language)}, {Unit}";

    public string Where(string language) => Remote ? BookingsTexts.T.Say(language, "where.remote") : Bookings.Places.Name(Municipality ?? "");

    /// <summary>"1/2 paikkaa sovittu. Tarjouksia auki: 3".</summary>
    public string Standing(string language) =>
        BookingsTexts.T.Say(language, "cal.taken", Taken, Places) + (OpenOffers > 0 ? " " + BookingsTexts.T.Say(language, "cal.open-offers", OpenOffers) : "");
}
