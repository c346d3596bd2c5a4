using Bookings.Contracts;
using NodaTime.Extensions;
using Recruitment.Data;

namespace Recruitment.Listening;

public static class AssignmentRescheduledHandler
{
    public static Task Handle(AssignmentRescheduled told, RecruitmentDb db, CancellationToken ct) =>
        TaskCopy.KeepAsync(db, told.AssignmentId, told.ExpertId, ExpertTask.Stage.Upcoming, told.StartsAt.ToInstant(), told.At.ToInstant(), ct);
}
