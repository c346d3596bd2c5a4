using Bookings.Data;
using Foundation.Privacy;
using Recruitment.Contracts;

namespace Bookings.Listening;

/// <summary>Newer facts of a person; whether the person can be asked stays as it was.</summary>
public static class ExpertChangedHandler
{
    public static async Task Handle(ExpertChanged told, BookingsDb db, Vault vault, CancellationToken ct) =>
        (await db.CandidateOrNewAsync(told.Expert.ExpertId, ct)).Learn(told.Expert, vault);
}
