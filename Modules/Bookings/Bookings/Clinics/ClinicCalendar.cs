using Foundation;
using Foundation.Calendar;

namespace Bookings.Clinics;

/// <summary>Reserved slots and clinic days as calendar entries. They hold no more than a place and a time: calendars are shared.</summary>
internal static class ClinicCalendar
{
    public static CalendarEntry ForVisit(ClinicVisit visit, Clinic clinic, Request request, string host, Organisation organisation, string language)
    {
        var (from, to) = Time(visit, clinic, request);
        return new(visit.Id, visit.CalendarSequence, visit.State == VisitState.Reserved ? CalendarMethod.Request : CalendarMethod.Cancel,
            BookingsTexts.T.Say(language, "clinic.entry", host), Helsinki.Local(from), Helsinki.Local(to))
        {
            Location = RequestWords.Where(request, language),
            Description = BookingsTexts.T.Say(language, visit.AwaitsExpert ? "clinic.entry-awaits" : "clinic.entry-what"),
            Url = new Uri(organisation.Link($"/clinics/{clinic.Id}")),
        };
    }

    /// <param name="reserved">Of its slots.</param>
    public static CalendarEntry ForDay(Clinic clinic, Request request, string host, int reserved, Organisation organisation, string language) =>
        new(clinic.Id, clinic.Version + request.Version, CalendarMethod.Request, BookingsTexts.T.Say(language, "clinic.entry", host), request.Date + request.Start, request.Date + request.End)
        {
            Location = RequestWords.Where(request, language),
            Description = BookingsTexts.T.Say(language, "clinic.entry-day", reserved, clinic.Plan.Starts(request.Minutes).Count * request.Places, request.PlacesTaken, request.Places),
            Url = new Uri(organisation.Link($"/clinics/{clinic.Id}")),
        };

    /// <summary>"ti 1.12.2026 klo 13.00–13.45".</summary>
    public static string When(ClinicVisit visit, Clinic clinic, Request request, string language)
    {
        var (from, to) = Time(visit, clinic, request);
        return $"{Helsinki.Say(from, language)}–{Helsinki.Say(Helsinki.Local(to).TimeOfDay, language)}";
    }

    /// <summary>A slot that the clinic, made shorter, has no more is told by the clinic's own time.</summary>
    private static (NodaTime.Instant From, NodaTime.Instant To) Time(ClinicVisit visit, Clinic clinic, Request request) =>
        ClinicTimes.Of(clinic, request).ElementAtOrDefault(visit.Slot) is { } slot ? (slot.From, slot.To) : (request.StartsAt, request.EndsAt);
}
