using Bookings.Clinics;
using Foundation.Calendar;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Bookings.Demonstrating;

/// <summary>A series of four clinics in the demo county, with slots that other units have reserved.</summary>
internal static class DemoClinics
{
    public static async Task PlayAsync(IServiceProvider services, IReadOnlyList<DemoUnits.DemoUnit> units, Func<Task> rest, CancellationToken ct)
    {
        var today = Helsinki.Date(services.GetRequiredService<IClock>().GetCurrentInstant());
        var (host, first) = (units[0], today.Next(IsoDayOfWeek.Wednesday).PlusWeeks(1));
        var wish = new Wish(TaskTypes.Clinic, "Kokemusasiantuntijan vastaanotto: matalan kynnyksen keskusteluapua", "Yksi asiakas kerrallaan", ["mielenterveys", "paihde"], null, false,
            host.Municipality, "Terveystie 1", null, first, new LocalTime(9, 0), new LocalTime(14, 0), 30, 1, "fi", "Esteetön sisäänkäynti ja WC", host.ContactName, "044 000 1234", host.CostCentre);
        var request = await DemoPresent.SendAsync(services, host, wish, ct);
        await rest();
        if (await DemoPresent.InvokeAsync<OpenSlotsOutcome>(services, new OpenSlots(request, new SlotPlan(45, 15, new ClinicBreak(120, 60)), [.. Enumerable.Range(1, 3).Select(n => first.PlusWeeks(n))], DemoPresent.ReachOf(host)), ct)
            is not OpenSlotsOutcome.Opened opened)
            throw new InvalidOperationException("The demo's clinic cannot be opened.");
        foreach (var (index, unit) in units.Skip(1).Take(2).Index())
            await DemoPresent.InvokeAsync<ReserveOutcome>(services, new ReserveSlot(Guid.CreateVersion7(), opened.ClinicId, Helsinki.At(first, new LocalTime(9 + index, 0)), unit.Id, 1 + index, index == 0 ? "mielenterveys" : null, DemoPresent.ReachOf(unit)), ct);
        await rest();
    }
}
