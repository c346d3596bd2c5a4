using Foundation.Ui;

namespace Bookings;

/// <summary>As whom somebody acts on a request or a place, and which of them that person reaches. Every other id is as if it did not exist.</summary>
public sealed record Reach(string Role, Guid? PersonId, Guid? ExpertId, IReadOnlyList<Guid> Units)
{
    /// <summary>The expert on their own pages.</summary>
    public static Reach Expert(Me me) => new(Roles.Expert, me.PersonId, me.ExpertId, []);

    /// <summary>A unit's contact, or the coordinator for anybody.</summary>
    public static Reach UnitOrCoordinator(Me me) => me.IsCoordinator
        ? new(Roles.Coordinator, me.PersonId, null, [])
        : new(Roles.Unit, me.PersonId, null, me.Units);

    /// <summary>Whether somebody may write and see what is of this unit: its contact, or the coordinator.</summary>
    public bool Covers(Guid unitId) => Role == Roles.Coordinator || Role == Roles.Unit && Units.Contains(unitId);

    public IQueryable<Assignment> Of(IQueryable<Assignment> assignments) => Role switch
    {
        Roles.Coordinator => assignments,
        Roles.Unit => assignments.Where(a => Units.Contains(a.UnitId)),
        _ => assignments.Where(a => a.ExpertId == ExpertId),
    };

    public IQueryable<Request> Of(IQueryable<Request> requests) => Role switch
    {
        Roles.Coordinator => requests,
        Roles.Unit => requests.Where(r => Units.Contains(r.UnitId)),
        _ => requests.Where(r => false),
    };

    public IQueryable<RequestTemplate> Of(IQueryable<RequestTemplate> templates) => Role switch
    {
        Roles.Coordinator => templates,
        Roles.Unit => templates.Where(t => Units.Contains(t.UnitId)),
        _ => templates.Where(t => false),
    };
}
