using Handbook.Data;
using Recruitment.Contracts;

namespace Handbook.Listening;

/// <summary>The person is in the register (again): told of new editions.</summary>
public static class ExpertActivatedHandler
{
    public static async Task Handle(ExpertActivated told, HandbookDb db, CancellationToken ct)
    {
        var reader = await db.ReaderOrNewAsync(told.Expert.ExpertId, ct);
        reader.Learn(told.Expert);
        reader.Is(active: true, told.Expert.Revision);
    }
}
