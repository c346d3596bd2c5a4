using Fees.Data;
using Fees.Telling;
using Foundation;
using Foundation.Messaging;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Fees.Coordinating;

/// <summary>The coordinator writes down what was agreed for a task whose fee the decision gives as a range. The approver sees who agreed it and when.</summary>
public sealed record AgreeAmount(Guid ClaimId, Guid LineId, Money Amount);

public enum AgreedOutcome { Agreed, NotFound, OutOfRange, TooLate }

public static class AgreeAmountHandler
{
    public static async Task<(AgreedOutcome, Cascade?)> Handle(AgreeAmount command, FeesDb db, Sender sender, IClock clock, Organisation organisation, CancellationToken ct)
    {
        var claim = await db.Claims.Include(c => c.Lines).Include(c => c.Questions).Include(c => c.Declined).AsSplitQuery().SingleOrDefaultAsync(c => c.Id == command.ClaimId, ct);
        if (claim?.Lines.SingleOrDefault(line => line.Id == command.LineId) is not { Span: { } span })
            return (AgreedOutcome.NotFound, null);
        if (!claim.CanStillChange)
            return (AgreedOutcome.TooLate, null);
        if (!span.Holds(command.Amount))
            return (AgreedOutcome.OutOfRange, null);
        var waited = claim.Stage == ClaimStage.WaitsForRule;
        claim.Agree(command.LineId, command.Amount, Act.Of(sender, clock));
        return (AgreedOutcome.Agreed, waited ? await ClaimNews.PricedAsync(db, claim, organisation, clock.GetCurrentInstant(), ct) : null);
    }
}
