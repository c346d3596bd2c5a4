using Bookings.Data;
using Recruitment.Contracts;

namespace Bookings.Listening;

public static class ExpertLeftHandler
{
    public static async Task Handle(ExpertLeft told, BookingsDb db, CancellationToken ct) =>
        (await db.CandidateOrNewAsync(told.ExpertId, ct)).Leave(told.Revision);
}
