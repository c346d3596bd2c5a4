using Bookings.Contracts;
using NodaTime.Extensions;
using Recruitment.Data;

namespace Recruitment.Listening;

public static class AssignmentCompletedHandler
{
    public static Task Handle(AssignmentCompleted told, RecruitmentDb db, CancellationToken ct) =>
        TaskCopy.KeepAsync(db, told.AssignmentId, told.ExpertId, ExpertTask.Stage.Completed, told.StartsAt.ToInstant(), told.At.ToInstant(), ct);
}
