using Foundation.Ui;
using NodaTime;
using NodaTime.Text;

namespace Bookings.Clinics;

/// <summary>A slot to reserve, as typed. There is no field for words, so nobody can write a client's name into it.</summary>
public sealed class ReserveInput
{
    public string? VisitId { get; set; }
    public string? UnitId { get; set; }
    /// <summary>The instant at which it begins: whoever sends a page on which the times were others takes none that was not chosen.</summary>
    public string? Slot { get; set; }
    public string? People { get; set; } = "1";
    public string? Concern { get; set; }

    public static string Value(ClinicTimes.Slot slot) => InstantPattern.General.Format(slot.From);

    /// <summary>Null when something is wrong, which is then among the errors.</summary>
    public (Guid VisitId, Instant StartsAt, Guid UnitId, int People, string? Concern)? Read(IEnumerable<Option> units, IEnumerable<Option> concerns, Errors errors)
    {
        var slot = InstantPattern.General.Parse(Slot ?? "");
        if (!slot.Success)
            errors.Add("Slot", "clinic.slot-missing");
        if (!units.Any(unit => unit.Value == UnitId) || !Guid.TryParse(UnitId, out var unitId))
        {
            unitId = Guid.Empty;
            errors.Add("UnitId", "clinic.unit-missing");
        }
        var people = Typed.Whole(People, 1, ClinicVisit.MostPeople);
        if (people is null)
            errors.Add("People", "clinic.people-wrong", ClinicVisit.MostPeople);
        if (!Typed.Empty(Concern) && !concerns.Any(one => one.Value == Concern))
            errors.Add("Concern", "clinic.concern-wrong");
        return errors.Any ? null : (Guid.TryParse(VisitId, out var id) ? id : Guid.CreateVersion7(), slot.Value, unitId, people!.Value, Typed.Empty(Concern) ? null : Concern);
    }
}
