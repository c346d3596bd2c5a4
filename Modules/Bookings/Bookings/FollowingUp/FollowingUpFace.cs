using Foundation;
using Foundation.Ui;

namespace Bookings.FollowingUp;

internal static class FollowingUpFace
{
    public static ModuleBuilder AddFollowingUp(this ModuleBuilder module) => module
        .Endpoints(FollowUpFiles.Map)
        .Nav("/bookings/programmes", () => BookingsTexts.T["nav.programmes"], 37, Roles.Coordinator)
        .Check("an answer on a programme is about a measure and an area of the programme of its year", FollowUpInvariants.BelongAsync);
}
