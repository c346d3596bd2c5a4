using Bookings.Confirming;
using Bookings.Data;
using Bookings.Overlapping;
using Foundation;
using Foundation.Calendar;
using Foundation.Mail;
using Foundation.Mail.Receiving;
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

    private static async Task<IResult> GetAsync(Guid id, BookingsDb db, Ledger ledger, Me me, Letterhead letterhead, ReplyAddresses addresses, Organisation organisation, IClock clock, HttpContext http)
    {
        if (await TaskFacts.FindAsync(db, id, Reach.Expert(me)) is not { } facts)
            return Results.NotFound();
        http.Response.Headers.CacheControl = "no-store";
        facts = facts with { Overlaps = await OverlapMarks.OfAsync(db, ledger, id, http.RequestAborted) };
        return Results.Bytes(Write(facts, letterhead, await addresses.KnownAsync(http.RequestAborted), organisation, clock.GetCurrentInstant()), "text/calendar; charset=utf-8", "tehtava.ics");
    }

    /// <param name="codes">Where answers are read: then the entry comes from the address that the letters have, and the calendar's own button answers it too.</param>
    public static byte[] Write(TaskFacts facts, Letterhead letterhead, ReplyCodes? codes, Organisation organisation, Instant now)
    {
        var method = facts.Place.State == AssignmentState.Cancelled ? CalendarMethod.Cancel : CalendarMethod.Request;
        var entry = TaskCalendar.ForExpert(facts.Place, facts.Offer, facts.Request, facts.UnitName, organisation, BookingsTexts.Language, method, facts.Overlaps, facts.AskedAnew);
        entry = codes?.Organize(entry) ?? entry;
        var reader = new Party(facts.Expert.Name, facts.Expert.Email ?? letterhead.Organizer.Address);
        return System.Text.Encoding.UTF8.GetBytes(IcsWriter.Write(entry, letterhead.OrganizerOf(entry), reader, now, answersAreRead: codes is not null));
    }
}
