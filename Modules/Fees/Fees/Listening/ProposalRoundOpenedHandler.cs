using Fees.Data;
using Handbook.Contracts;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Fees.Listening;

/// <summary>People are asked for their word on a proposal: its page shows until when.</summary>
public static class ProposalRoundOpenedHandler
{
    public static async Task Handle(ProposalRoundOpened told, FeesDb db, CancellationToken ct)
    {
        if (await db.Proposals.SingleOrDefaultAsync(p => p.Id == told.ProposalId, ct) is { } proposal)
            proposal.RoundOpened(told.RoundId, Instant.FromDateTimeOffset(told.ClosesAt));
    }
}
