using Fees.Data;
using Fees.Telling;
using Foundation;
using Foundation.Mail;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Fees.Approving;

/// <summary>The approver asks before approving. The expert answers on the claim's page, or the coordinator for them.</summary>
public sealed record AskForMore(Guid ClaimId, IReadOnlyList<Guid> Units, string Question);

public enum AskOutcome { Asked, NotFound, TooLate, Empty }

public static class AskForMoreHandler
{
    public static async Task<(AskOutcome, Letter?)> Handle(AskForMore command, FeesDb db, Sender sender, IClock clock, Organisation organisation, CancellationToken ct)
    {
        var text = command.Question.Trim();
        if (text.Length == 0)
            return (AskOutcome.Empty, null);
        var claim = await db.Claims.Include(c => c.Lines).Include(c => c.Questions).Include(c => c.Declined).AsSplitQuery()
            .SingleOrDefaultAsync(c => c.Id == command.ClaimId && command.Units.Contains(c.UnitId), ct);
        if (claim is null)
            return (AskOutcome.NotFound, null);
        if (!claim.CanStillChange)
            return (AskOutcome.TooLate, null);
        var now = clock.GetCurrentInstant();
        claim.Ask(Act.Of(sender, clock), Said.Cut(text, 2000));
        return (AskOutcome.Asked, await ToTheExpert.AboutAsync(
            db, claim, CallReason.Question, now, expert => ClaimLetters.Question(expert, claim, Said.Cut(text, 2000), organisation, now), ct));
    }
}
