using Foundation.Calendar;
using NodaTime;

namespace Bookings.Clinics;

/// <summary>The slots of a clinic on the clock, and who of those who reserved has an expert.</summary>
public static class ClinicTimes
{
    public sealed record Slot(int Number, Instant From, Instant To);

    public static IReadOnlyList<Slot> Of(Clinic clinic, Request request) => Of(clinic.Plan, request.StartsAt, request.Minutes);

    public static IReadOnlyList<Slot> Of(SlotPlan plan, Instant startsAt, int minutes) =>
        [.. plan.Starts(minutes).Select((at, number) => new Slot(number, startsAt + Duration.FromMinutes(at), startsAt + Duration.FromMinutes(at + plan.SlotMinutes)))];

    /// <summary>"9.00–9.45".</summary>
    public static string Say(Slot slot, string language) => $"{Helsinki.Say(Helsinki.Local(slot.From).TimeOfDay, language)}–{Helsinki.Say(Helsinki.Local(slot.To).TimeOfDay, language)}";

    /// <summary>The visits for which there is an expert: who reserved first has the first expert.</summary>
    public static HashSet<Guid> Covered(IEnumerable<ClinicVisit> visits, int experts) =>
        [.. visits.Where(v => v.State == VisitState.Reserved).GroupBy(v => v.Slot).SelectMany(slot => slot.OrderBy(v => v.ReservedAt).ThenBy(v => v.Id).Take(experts)).Select(v => v.Id)];
}
