using Bookings.Contracts;
using Bookings.Data;
using Foundation;

namespace Bookings;

/// <summary>The face of Bookings: a unit asks, the right expert is found and answers, the task is held and reported.</summary>
public sealed class BookingsModule : IModule
{
    public string Name => "bookings";

    public void Register(ModuleBuilder module)
    {
        module.Db<BookingsDb, BookingsDbSqlite, BookingsDbSqlServer>(options => new(options), options => new(options));
        module.Messages
            .Name<UnitChanged>("bookings.unit-changed", 1)
            .Name<ExpertRequested>("bookings.expert-requested", 1)
            .Name<AssignmentConfirmed>("bookings.assignment-confirmed", 1)
            .Name<AssignmentCancelled>("bookings.assignment-cancelled", 1)
            .Name<AssignmentCompleted>("bookings.assignment-completed", 1);
    }
}
