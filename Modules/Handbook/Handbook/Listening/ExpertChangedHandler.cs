using Handbook.Data;
using Recruitment.Contracts;

namespace Handbook.Listening;

/// <summary>Newer facts of a person; where the person stands stays as it was.</summary>
public static class ExpertChangedHandler
{
    public static async Task Handle(ExpertChanged told, HandbookDb db, CancellationToken ct) => (await db.ReaderOrNewAsync(told.Expert.ExpertId, ct)).Learn(told.Expert);
}
