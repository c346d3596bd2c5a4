using Bookings.Data;
using Bookings.Reminding;
using Foundation.Calendar;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Today;

/// <summary>
/// What needs a human, in order, one page of it. The database puts the order together: one question counts, one finds the page, however much there is.
/// What goes on by itself is not here: an asking under way, a reminder that a mail says, a report whose time has not come.
/// </summary>
public sealed class DueList(BookingsDb db, ReminderSettings settings, Instant now)
{
    private readonly Instant now = now;
    private readonly LocalDate today = Helsinki.Date(now);

    private Instant EndOfTomorrow => Helsinki.At(today.PlusDays(2), LocalTime.Midnight);
    private Instant EndOfWeek => Helsinki.At(today.PlusDays(8), LocalTime.Midnight);

    /// <summary>The calls about places, just as the call list has them.</summary>
    public IReadOnlyList<ReminderCall> Calls { get; private set; } = [];

    public async Task<(IReadOnlyList<Due> Page, int Number, int Total)> PageAsync(string? asked, int size, CancellationToken ct)
    {
        Calls = await ReminderCalls.ListAsync(db, settings, now, ct);
        var all = All();
        var total = await all.CountAsync(ct);
        var number = PageNumber.Of(asked, total, size);
        return (await all.OrderBy(due => due.Urgency).ThenBy(due => due.At).ThenBy(due => due.Id).Skip((number - 1) * size).Take(size).ToListAsync(ct), number, total);
    }

    public IQueryable<Due> All() =>
        MailNotes().Concat(NobodyLeft()).Concat(NewRequests()).Concat(NewTimes()).Concat(OffersToCall()).Concat(OffersEnding()).Concat(PlacesToCall()).Concat(Contacts()).Concat(LateReports());

    private IQueryable<Due> MailNotes() => db.MailNotes.Where(note => note.HandledAt == null)
        .Select(note => new Due { Kind = DueKind.MailNote, Id = note.Id, Urgency = Urgency.Now, At = note.ReceivedAt });

    private IQueryable<Due> NobodyLeft()
    {
        var (now, week) = (this.now, EndOfWeek);
        // Sets that are made once, here and below: asked for each request, SQLite walks through all open offers every time.
        var (asked, answering) = (db.Offers.Select(o => o.RequestId), db.Offers.Where(o => o.State == OfferState.Open && o.AnswerBy > now).Select(o => o.RequestId));
        return Searched().Where(r => asked.Contains(r.Id) && !answering.Contains(r.Id))
            .Select(r => new Due { Kind = DueKind.NobodyLeft, Id = r.Id, Urgency = r.StartsAt < week ? Urgency.Now : Urgency.Soon, At = r.StartsAt });
    }

    private IQueryable<Due> NewRequests()
    {
        var (week, asked) = (EndOfWeek, db.Offers.Select(o => o.RequestId));
        return Searched().Where(r => !asked.Contains(r.Id))
            .Select(r => new Due { Kind = DueKind.NewRequest, Id = r.Id, Urgency = r.StartsAt < week ? Urgency.Now : Urgency.Soon, At = r.StartsAt });
    }

    /// <summary>
    /// Has free places and no asking goes on by itself. Whether anybody has been asked before is told by the offers and not by the status: a request whose
    /// only expert has fallen ill is <see cref="RequestStatus.New"/> again.
    /// </summary>
    private IQueryable<Request> Searched()
    {
        var now = this.now;
        return db.Requests.Where(r => (r.Status == RequestStatus.New || r.Status == RequestStatus.Offered) && r.StartsAt > now && !db.AskingLists.Any(a => a.RequestId == r.Id && a.State == AskingState.Running));
    }

    private IQueryable<Due> NewTimes()
    {
        var (now, tomorrow, week) = (this.now, EndOfTomorrow, EndOfWeek);
        return from question in db.Reconfirmations
               join place in db.Assignments on question.OpenFor equals place.Id
               where place.StartsAt > now && (place.StartsAt < tomorrow || question.ByPhone || question.MailRefused)
               select new Due { Kind = DueKind.NewTime, Id = question.Id, Urgency = place.StartsAt < week ? Urgency.Now : Urgency.Soon, At = place.StartsAt };
    }

    private IQueryable<Due> OffersToCall()
    {
        var (now, tomorrow) = (this.now, EndOfTomorrow);
        return db.Offers.Where(o => o.State == OfferState.Open && o.AnswerBy > now && (o.ByPhone || o.MailRefused))
            .Select(o => new Due { Kind = DueKind.OfferToCall, Id = o.Id, Urgency = o.AnswerBy < tomorrow ? Urgency.Now : Urgency.Soon, At = o.AnswerBy });
    }

    private IQueryable<Due> OffersEnding()
    {
        var (now, tomorrow) = (this.now, EndOfTomorrow);
        return db.Offers.Where(o => o.State == OfferState.Open && o.AnswerBy > now && o.AnswerBy < tomorrow && !o.ByPhone && !o.MailRefused
                && !db.AskingLists.Any(a => a.RequestId == o.RequestId && a.State == AskingState.Running))
            .Select(o => new Due { Kind = DueKind.OfferEnding, Id = o.Id, Urgency = Urgency.Soon, At = o.AnswerBy });
    }

    private IQueryable<Due> PlacesToCall()
    {
        var (tomorrow, ids) = (EndOfTomorrow, Calls.Select(call => call.AssignmentId).Distinct().ToList());
        return db.Assignments.Where(place => ids.Contains(place.Id))
            .Select(place => new Due { Kind = DueKind.Call, Id = place.Id, Urgency = place.State == AssignmentState.Completed || place.State == AssignmentState.NotHeld ? Urgency.Later : place.StartsAt < tomorrow ? Urgency.Now : Urgency.Soon, At = place.StartsAt });
    }

    private IQueryable<Due> Contacts() => db.Feedbacks.Where(said => said.WantsContact && said.ContactedAt == null)
        .Select(said => new Due { Kind = DueKind.Contact, Id = said.Id, Urgency = Urgency.Soon, At = said.At });

    private IQueryable<Due> LateReports()
    {
        var (late, ids) = (now - Duration.FromDays(settings.LateReportDays), Calls.Select(call => call.AssignmentId).Distinct().ToList());
        return db.Assignments.Where(place => place.State == AssignmentState.Confirmed && place.EndsAt <= late && !ids.Contains(place.Id))
            .Select(place => new Due { Kind = DueKind.LateReport, Id = place.Id, Urgency = Urgency.Later, At = place.EndsAt });
    }
}
