using Foundation;
using Foundation.Ui;

namespace Bookings.Units;

internal static class UnitsFace
{
    public static ModuleBuilder AddUnits(this ModuleBuilder module) => module
        .Nav("/units", () => BookingsTexts.T["nav.units"], 60, Roles.Coordinator)
        .Check("every address belongs to one person, whichever units they act for", UnitInvariants.OnePersonPerAddressAsync)
        .Check("a service area stands under a division, and a unit in a service area", UnitInvariants.TreeAsync);
}
