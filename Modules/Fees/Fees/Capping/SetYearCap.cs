using Fees.Data;
using Foundation;
using Foundation.Messaging;
using Foundation.Ui;

namespace Fees.Capping;

/// <summary>The expert says how much in fees a year may hold before they want to be told; an empty amount takes the cap away.</summary>
public sealed record SetYearCap(Guid ExpertId, string? Amount);

public enum CapOutcome { Set, Removed, Wrong }

public static class SetYearCapHandler
{
    public static async Task<(CapOutcome, Cascade?)> Handle(SetYearCap command, FeesDb db, CancellationToken ct)
    {
        var cap = await db.YearCaps.FindAsync([command.ExpertId], ct);
        if (Typed.Empty(command.Amount))
        {
            if (cap is not null)
                db.YearCaps.Remove(cap);
            return (CapOutcome.Removed, null);
        }
        if (Typed.Euros(command.Amount) is not { } amount || amount == Money.Zero)
            return (CapOutcome.Wrong, null);
        if (cap is null)
            db.YearCaps.Add(cap = new YearCap(command.ExpertId));
        if (cap.Amount != amount)
            cap.Is(amount);
        return (CapOutcome.Set, [new LookAtCap(command.ExpertId)]);
    }
}
