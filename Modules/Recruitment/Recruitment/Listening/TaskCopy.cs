using NodaTime;
using Recruitment.Data;

namespace Recruitment.Listening;

/// <summary>Keeps the register's small copy of a task, whichever of its events comes first.</summary>
internal static class TaskCopy
{
    public static async Task KeepAsync(
        RecruitmentDb db, Guid assignmentId, Guid expertId, ExpertTask.Stage state, Instant startsAt, Instant toldAt, CancellationToken ct)
    {
        var task = await db.Tasks.FindAsync([assignmentId], ct);
        if (task is null)
        {
            db.Tasks.Add(task = new ExpertTask(assignmentId, expertId));
        }

        task.Is(state, startsAt, toldAt);
    }
}
