using Bookings.Contracts;
using Fees.Data;
using Microsoft.EntityFrameworkCore;

namespace Fees.Listening;

public static class UnitChangedHandler
{
    public static async Task Handle(UnitChanged message, FeesDb db, CancellationToken ct)
    {
        var unit = await db.Units.Include(u => u.Approvers).SingleOrDefaultAsync(u => u.Id == message.UnitId, ct);
        if (unit is null)
            db.Units.Add(unit = new Unit(message.UnitId));
        unit.Learn(message);
    }
}
