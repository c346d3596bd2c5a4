using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Data;

namespace Recruitment.Viewing;

/// <summary>How active a person has been, from the register's copy of their tasks.</summary>
/// <param name="Last">When the latest completed task began.</param>
public sealed record Activity(int Upcoming, int Completed, Instant? Last)
{
    public static async Task<Activity> OfAsync(RecruitmentDb db, Guid expertId, CancellationToken ct)
    {
        var stages = await db.Tasks.Where(task => task.ExpertId == expertId).GroupBy(task => task.State)
            .Select(group => new { State = group.Key, Count = group.Count(), Last = group.Max(task => task.StartsAt) }).ToListAsync(ct);
        var completed = stages.SingleOrDefault(stage => stage.State == ExpertTask.Stage.Completed);
        return new Activity(stages.SingleOrDefault(stage => stage.State == ExpertTask.Stage.Upcoming)?.Count ?? 0, completed?.Count ?? 0, completed?.Last);
    }
}
