using Fees.Data;
using Fees.Telling;
using Foundation;
using Foundation.Messaging;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Fees.Coordinating;

/// <summary>A reversed payment is to be paid after all, e.g. to a corrected account: a new claim takes its place and is approved anew.</summary>
public sealed record ClaimAgain(Guid ClaimId);

public abstract record AgainOutcome
{
    private AgainOutcome() { }
    public sealed record Made(Guid ClaimId) : AgainOutcome;
    public sealed record NotFound : AgainOutcome;
    public sealed record NotReversed : AgainOutcome;
    public sealed record AlreadyMade(Guid ClaimId) : AgainOutcome;
}

public static class ClaimAgainHandler
{
    public static async Task<(AgainOutcome, Cascade)> Handle(ClaimAgain command, FeesDb db, IClock clock, Organisation organisation, CancellationToken ct)
    {
        var claim = await db.Claims.Include(c => c.Lines).Include(c => c.Declined).AsSplitQuery().SingleOrDefaultAsync(c => c.Id == command.ClaimId, ct);
        if (claim is null)
            return (new AgainOutcome.NotFound(), []);
        if (claim.Stage != ClaimStage.Reversed)
            return (new AgainOutcome.NotReversed(), []);
        if (await db.Claims.Where(c => c.AssignmentId == claim.AssignmentId && c.Round > claim.Round).Select(c => (Guid?)c.Id).FirstOrDefaultAsync(ct) is { } later)
            return (new AgainOutcome.AlreadyMade(later), []);
        var now = clock.GetCurrentInstant();
        var again = claim.Again(now);
        db.Claims.Add(again);
        return (new AgainOutcome.Made(again.Id), [.. await ToTheApprovers.WaitsAsync(db, again, organisation, now, ct)]);
    }
}
