using Fees.Contracts;
using Handbook.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Handbook.Listening;

/// <summary>A proposed fee recommendation can be put into a comment round. A round that is set up keeps the words it was set up with.</summary>
public static class ProposalShownHandler
{
    public static async Task Handle(ProposalShown told, HandbookDb db, CancellationToken ct)
    {
        var (text, at) = (FeeTable.Of(told.Fees), Instant.FromDateTimeOffset(told.At));
        if (await db.CommentedProposals.SingleOrDefaultAsync(p => p.Id == told.ProposalId, ct) is not { } known)
            db.CommentedProposals.Add(new CommentedProposal { Id = told.ProposalId, Name = told.Name, Text = text, ToldAt = at });
        else if (at >= known.ToldAt)
            (known.Name, known.Text, known.ToldAt) = (told.Name, text, at);
    }
}
