using Foundation;
using Foundation.Calendar;

namespace Bookings.Clinics;

/// <summary>Reserved slots and clinic days as calendar entries. They hold no more than a place and a time: calendars are shared.</summary>
internal static class ClinicCalendar
{
    public static CalendarEntry ForVisit(ClinicVisit visit, Request request, string host, Organisation organisation, string language) =>
        new(visit.Id, visit.CalendarSequence, visit.State == VisitState.Reserved ? CalendarMethod.Request : CalendarMethod.Cancel,
            BookingsTexts.T.Say(language, "clinic.entry", host), Helsinki.Local(visit.StartsAt), Helsinki.Local(visit.EndsAt))
        {
            Location = RequestWords.Where(request, language),
            Description = BookingsTexts.T.Say(language, visit.AwaitsExpert ? "clinic.entry-awaits" : "clinic.entry-what"),
            Url = new Uri(organisation.Link($"/clinics/{visit.ClinicId}")),
        };

    /// <param name="reserved">Its visits.</param>
    public static CalendarEntry ForDay(Clinic clinic, Request request, string host, IReadOnlyList<ClinicVisit> reserved, Organisation organisation, string language) =>
        new(clinic.Id, clinic.Version + request.Version, CalendarMethod.Request, BookingsTexts.T.Say(language, "clinic.entry", host), request.Date + request.Start, request.Date + request.End)
        {
            Location = RequestWords.Where(request, language),
            Description = BookingsTexts.T.Say(language, "clinic.entry-day", reserved.Count, ClinicTimes.Of(clinic, request, reserved).Count * request.Places, request.PlacesTaken, request.Places),
            Url = new Uri(organisation.Link($"/clinics/{clinic.Id}")),
        };
}
