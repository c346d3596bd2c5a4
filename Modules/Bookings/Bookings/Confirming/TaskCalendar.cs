using Foundation;
using Foundation.Calendar;

namespace Bookings.Confirming;

/// <summary>
/// The calendar entry of a confirmed place, made here only: confirming puts it into people's calendars, cancelling takes it out, and a calendar knows
/// that it is the same one by its UID and rising sequence.
/// </summary>
public static class TaskCalendar
{
    /// <summary>For the expert: whom to ask for, whom to call, and the task's own page.</summary>
    public static CalendarEntry ForExpert(Assignment assignment, Request request, string unitName, Organisation organisation, string language, CalendarMethod method) =>
        Entry(assignment, request, RequestWords.Title(request, unitName, language), language, method) with
        {
            Description = BookingsTexts.T.Say(language, "confirming.calendar-expert", request.Goal, request.ContactName, request.ContactPhone),
            Url = new Uri(organisation.Link($"/my/tasks/{assignment.Id}")),
        };

    /// <summary>For the unit: the expert by first name only, as others may see the calendar.</summary>
    public static CalendarEntry ForUnit(Assignment assignment, Request request, string unitName, string firstName, Organisation organisation, string language, CalendarMethod method) =>
        Entry(assignment, request, $"{RequestWords.Title(request, unitName, language)} ({firstName})", language, method) with
        {
            Description = BookingsTexts.T.Say(language, "confirming.calendar-unit", request.Goal, firstName),
            Url = new Uri(organisation.Link($"/requests/{request.Id}")),
        };

    private static CalendarEntry Entry(Assignment assignment, Request request, string summary, string language, CalendarMethod method) =>
        new(assignment.Id, assignment.CalendarSequence, method, summary, request.Date + request.Start, request.Date + request.End)
        {
            Location = RequestWords.Where(request, language),
        };
}
