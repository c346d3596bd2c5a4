using Bookings.Contracts;
using NodaTime.Extensions;
using Recruitment.Data;

namespace Recruitment.Listening;

public static class AssignmentConfirmedHandler
{
    public static Task Handle(AssignmentConfirmed told, RecruitmentDb db, CancellationToken ct) =>
        TaskCopy.KeepAsync(db, told.AssignmentId, told.ExpertId, ExpertTask.Stage.Upcoming, told.StartsAt.ToInstant(), told.At.ToInstant(), ct);
}
