using Bookings.Confirming;
using Bookings.Data;
using Bookings.Overlapping;
using Foundation;
using Foundation.Calendar;
using Foundation.Mail;
using Foundation.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;

namespace Bookings.MyTasks;

/// <summary>The calendar entry of the expert's own task as a file, for those who read mail where calendars are not: the same entry that the letters carry.</summary>
public static class CalendarFile
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapGet("/my/tasks/{id:guid}/calendar.ics", GetAsync)
        .RequireAuthorization(new AuthorizeAttribute { Roles = Roles.Expert });

    private static async Task<IResult> GetAsync(Guid id, BookingsDb db, Ledger ledger, Me me, Letterhead letterhead, Organisation organisation, IClock clock, HttpContext http)
    {
        if (await TaskFacts.FindAsync(db, id, Reach.Expert(me)) is not { } facts)
            return Results.NotFound();
        http.Response.Headers.CacheControl = "no-store";
        facts = facts with { Overlaps = await OverlapMarks.OfAsync(db, ledger, id, http.RequestAborted) };
        return Results.Bytes(Write(facts, letterhead.Organizer, organisation, clock.GetCurrentInstant()), "text/calendar; charset=utf-8", "tehtava.ics");
    }

    public static byte[] Write(TaskFacts facts, Party organizer, Organisation organisation, Instant now)
    {
        var method = facts.Place.State == AssignmentState.Cancelled ? CalendarMethod.Cancel : CalendarMethod.Request;
        var entry = TaskCalendar.ForExpert(facts.Place, facts.Offer, facts.Request, facts.UnitName, organisation, BookingsTexts.Language, method, facts.Overlaps, facts.AskedAnew);
        return System.Text.Encoding.UTF8.GetBytes(IcsWriter.Write(entry, organizer, new Party(facts.Expert.Name, facts.Expert.Email ?? organizer.Address), now));
    }
}
