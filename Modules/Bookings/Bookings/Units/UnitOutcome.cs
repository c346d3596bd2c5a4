using Foundation.Ui;

namespace Bookings.Units;

/// <summary>What the page must tell apart after a change to a unit.</summary>
public abstract record UnitOutcome
{
    private UnitOutcome()
    {
    }

    public sealed record Saved(Guid UnitId) : UnitOutcome;

    public sealed record Refused(Errors Errors) : UnitOutcome;

    /// <summary>Somebody changed the unit after this form was opened: what is there now.</summary>
    public sealed record Stale(int Version, string Name, string CostCentre) : UnitOutcome;

    public sealed record NotThere : UnitOutcome;
}
