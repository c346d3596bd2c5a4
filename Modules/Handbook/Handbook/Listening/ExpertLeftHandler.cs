using Handbook.Data;
using Recruitment.Contracts;

namespace Handbook.Listening;

/// <summary>Who has left is not told of new editions.</summary>
public static class ExpertLeftHandler
{
    public static async Task Handle(ExpertLeft told, HandbookDb db, CancellationToken ct) => (await db.ReaderOrNewAsync(told.ExpertId, ct)).Is(active: false, told.Revision);
}
