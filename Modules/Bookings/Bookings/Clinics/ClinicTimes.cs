using Foundation.Calendar;
using NodaTime;

namespace Bookings.Clinics;

/// <summary>The slots of a clinic on the clock, and who of those who reserved has an expert.</summary>
public static class ClinicTimes
{
    public sealed record Slot(Instant From, Instant To);

    /// <param name="reserved">The clinic's visits that are reserved.</param>
    public static IReadOnlyList<Slot> Of(Clinic clinic, Request request, IEnumerable<ClinicVisit> reserved) => Of(clinic.Plan, request.StartsAt, request.Minutes, [.. reserved.Select(visit => visit.StartsAt).Distinct()]);

    public static IReadOnlyList<Slot> Of(SlotPlan plan, Instant startsAt, int minutes, params IReadOnlyCollection<Instant> reserved) =>
    [
        .. plan.Starts(minutes, [.. reserved.Select(at => (int)(at - startsAt).TotalMinutes)])
            .Select(at => new Slot(startsAt + Duration.FromMinutes(at), startsAt + Duration.FromMinutes(at + plan.SlotMinutes))),
    ];

    /// <summary>"9.00–9.45".</summary>
    public static string Say(Slot slot, string language) => $"{Helsinki.Say(Helsinki.Local(slot.From).TimeOfDay, language)}–{Helsinki.Say(Helsinki.Local(slot.To).TimeOfDay, language)}";

    public static string Say(ClinicVisit visit, string language) => Say(new Slot(visit.StartsAt, visit.EndsAt), language);

    /// <summary>"ti 1.12.2026 klo 13.00–13.45".</summary>
    public static string When(ClinicVisit visit, string language) => When(visit.StartsAt, visit.EndsAt, language);

    public static string When(Instant from, Instant to, string language) => $"{Helsinki.Say(from, language)}–{Helsinki.Say(Helsinki.Local(to).TimeOfDay, language)}";

    /// <summary>The visits for which there is an expert: who reserved first has the first expert.</summary>
    public static HashSet<Guid> Covered(IEnumerable<ClinicVisit> visits, int experts) =>
        [.. visits.Where(v => v.State == VisitState.Reserved).GroupBy(v => v.StartsAt).SelectMany(slot => slot.OrderBy(v => v.ReservedAt).ThenBy(v => v.Id).Take(experts)).Select(v => v.Id)];
}
