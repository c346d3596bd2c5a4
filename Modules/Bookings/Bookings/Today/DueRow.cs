using Bookings.Data;
using Bookings.Reminding;
using Foundation.Calendar;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Today;

/// <summary>One line of the coordinator's day: what, who, when, why it is here and the one thing to do next.</summary>
/// <param name="Href">Where it is done.</param>
public sealed record DueRow(DueKind Kind, Urgency Urgency, string What, string? Who, string When, string Href)
{
    public string Why(string language) => BookingsTexts.T.Say(language, "today.why." + Kind);

    public string Do(string language) => BookingsTexts.T.Say(language, "today.do." + Kind);

    /// <summary>Five questions, whatever is on the page.</summary>
    public static async Task<IReadOnlyList<DueRow>> OfAsync(BookingsDb db, IReadOnlyList<Due> page, IReadOnlyList<ReminderCall> calls, string language, CancellationToken ct)
    {
        List<Guid> Ids(params DueKind[] kinds) => [.. page.Where(due => kinds.Contains(due.Kind)).Select(due => due.Id)];
        string Title(string taskType, string unit) => $"{TaskTypes.Say(taskType, language)}, {unit}";
        string At(Instant at) => Helsinki.Say(at, language);
        string Key(string key, params object?[] values) => BookingsTexts.T.Say(language, "today." + key, values);
        Dictionary<(DueKind, Guid), Func<Due, DueRow>> rows = [];

        var ids = Ids(DueKind.NewRequest, DueKind.NobodyLeft);
        foreach (var r in await (from request in db.Requests.AsNoTracking()
                                 join unit in db.Units on request.UnitId equals unit.Id
                                 where ids.Contains(request.Id)
                                 select new { request.Id, request.TaskType, Unit = unit.Name, request.StartsAt, request.Places, request.PlacesTaken, Listed = db.AskingLists.Any(a => a.RequestId == request.Id) }).ToListAsync(ct))
            rows[(DueKind.NewRequest, r.Id)] = rows[(DueKind.NobodyLeft, r.Id)] = due => new(
                due.Kind, due.Urgency, Title(r.TaskType, r.Unit), Key("places", r.Places - r.PlacesTaken, r.Places), At(r.StartsAt),
                due.Kind == DueKind.NobodyLeft && r.Listed ? $"/bookings/requests/{r.Id}/asking" : $"/bookings/requests/{r.Id}/candidates");

        var offers = Ids(DueKind.OfferToCall, DueKind.OfferEnding);
        foreach (var o in await (from offer in db.Offers.AsNoTracking()
                                 join request in db.Requests on offer.RequestId equals request.Id
                                 join unit in db.Units on request.UnitId equals unit.Id
                                 join expert in db.Candidates on offer.ExpertId equals expert.Id
                                 where offers.Contains(offer.Id)
                                 select new { offer.Id, Name = expert.FirstName + " " + expert.LastName, request.TaskType, Unit = unit.Name, offer.AnswerBy }).ToListAsync(ct))
            rows[(DueKind.OfferToCall, o.Id)] = rows[(DueKind.OfferEnding, o.Id)] = due => new(due.Kind, due.Urgency, Title(o.TaskType, o.Unit), o.Name, Key("answer-by", At(o.AnswerBy)), $"/bookings/offers/{o.Id}/answer");

        var (notes, questions) = (Ids(DueKind.MailNote), Ids(DueKind.NewTime));
        foreach (var n in await (from note in db.MailNotes.AsNoTracking()
                                 join expert in db.Candidates on note.ExpertId equals expert.Id
                                 where notes.Contains(note.Id)
                                 select new { note.Id, Name = expert.FirstName + " " + expert.LastName, note.ReceivedAt }).ToListAsync(ct))
            rows[(DueKind.MailNote, n.Id)] = due => new(due.Kind, due.Urgency, Key("mail"), n.Name, Key("came", At(n.ReceivedAt)), $"/bookings/mail/{n.Id}");
        foreach (var q in await (from question in db.Reconfirmations.AsNoTracking()
                                 join place in db.Assignments on question.AssignmentId equals place.Id
                                 join request in db.Requests on place.RequestId equals request.Id
                                 join unit in db.Units on request.UnitId equals unit.Id
                                 join expert in db.Candidates on place.ExpertId equals expert.Id
                                 where questions.Contains(question.Id)
                                 select new { question.Id, Name = expert.FirstName + " " + expert.LastName, request.TaskType, Unit = unit.Name, place.StartsAt }).ToListAsync(ct))
            rows[(DueKind.NewTime, q.Id)] = due => new(due.Kind, due.Urgency, Title(q.TaskType, q.Unit), q.Name, At(q.StartsAt), $"/bookings/new-times/{q.Id}");

        var (reports, said) = (Ids(DueKind.LateReport), Ids(DueKind.Contact));
        foreach (var p in await (from place in db.Assignments.AsNoTracking()
                                 join request in db.Requests on place.RequestId equals request.Id
                                 join unit in db.Units on place.UnitId equals unit.Id
                                 join expert in db.Candidates on place.ExpertId equals expert.Id
                                 from feedback in db.Feedbacks.Where(f => f.AssignmentId == place.Id && said.Contains(f.Id)).DefaultIfEmpty()
                                 where reports.Contains(place.Id) || feedback != null
                                 select new
                                 {
                                     place.Id, Name = expert.FirstName + " " + expert.LastName, request.TaskType, Unit = unit.Name, place.EndsAt, request.ContactName,
                                     Feedback = feedback == null ? (Guid?)null : feedback.Id, From = feedback == null ? null : feedback.From, At = feedback == null ? (Instant?)null : feedback.At,
                                     UnitDone = db.UnitReports.Any(r => r.AssignmentId == place.Id),
                                 }).ToListAsync(ct))
        {
            if (p.Feedback is { } feedback)
                rows[(DueKind.Contact, feedback)] = due => new(due.Kind, due.Urgency, Title(p.TaskType, p.Unit), p.From == Foundation.Ui.Roles.Expert ? p.Name : p.ContactName, Key("said", At(p.At!.Value)), $"/bookings/contacts/{feedback}");
            rows[(DueKind.LateReport, p.Id)] = due => new(due.Kind, due.Urgency, Title(p.TaskType, p.Unit), p.UnitDone ? p.Name : p.Unit, Key("held", At(p.EndsAt)), $"/assignments/{p.Id}/{(p.UnitDone ? "expert" : "unit")}-report");
        }
        foreach (var call in calls)
            rows.TryAdd((DueKind.Call, call.AssignmentId), due => new(due.Kind, due.Urgency, Title(call.Request.TaskType, call.UnitName), call.Name, At(call.Request.StartsAt), "/bookings/calls"));
        return [.. page.Where(due => rows.ContainsKey((due.Kind, due.Id))).Select(due => rows[(due.Kind, due.Id)](due))];
    }
}
