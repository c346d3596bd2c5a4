using Fees.Data;
using Handbook.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Fees.Listening;

/// <summary>Every comment on a proposal has its answer.</summary>
public static class ProposalRoundAnsweredHandler
{
    public static async Task Handle(ProposalRoundAnswered told, FeesDb db, CancellationToken ct)
    {
        if (await db.Proposals.SingleOrDefaultAsync(p => p.Id == told.ProposalId, ct) is { } proposal)
            proposal.RoundAnswered(told.RoundId, told.Comments);
    }
}
