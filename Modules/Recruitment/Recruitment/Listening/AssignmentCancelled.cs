using Bookings.Contracts;
using NodaTime.Extensions;
using Recruitment.Data;

namespace Recruitment.Listening;

public static class AssignmentCancelledHandler
{
    public static Task Handle(AssignmentCancelled told, RecruitmentDb db, CancellationToken ct) =>
        TaskCopy.KeepAsync(db, told.AssignmentId, told.ExpertId, ExpertTask.Stage.Cancelled, told.StartsAt.ToInstant(), told.At.ToInstant(), ct);
}
