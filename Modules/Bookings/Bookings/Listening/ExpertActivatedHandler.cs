using Bookings.Data;
using Foundation.Privacy;
using Recruitment.Contracts;

namespace Bookings.Listening;

/// <summary>The person is in the register (again) and can be asked.</summary>
public static class ExpertActivatedHandler
{
    public static async Task Handle(ExpertActivated told, BookingsDb db, Vault vault, CancellationToken ct)
    {
        var candidate = await db.CandidateOrNewAsync(told.Expert.ExpertId, ct);
        candidate.Learn(told.Expert, vault);
        candidate.Activate(told.Expert.Revision);
    }
}
