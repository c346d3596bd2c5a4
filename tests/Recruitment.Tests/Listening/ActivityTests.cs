using Bookings.Contracts;
using Microsoft.EntityFrameworkCore;
using Recruitment.Data;

namespace Recruitment.Tests.Listening;

public class ActivityTests
{
    private static readonly DateTimeOffset Start = new(2026, 10, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly Guid Expert = Guid.NewGuid(), Assignment = Guid.NewGuid();

    [Fact]
    public async Task A_task_is_copied_from_what_bookings_tells()
    {
        (await StagesAfterAsync(Confirmed(1))).ShouldBe([ExpertTask.Stage.Upcoming]);
        (await StagesAfterAsync(Confirmed(1), Cancelled(2))).ShouldBe([ExpertTask.Stage.Cancelled]);
        (await StagesAfterAsync(Confirmed(1), Completed(3))).ShouldBe([ExpertTask.Stage.Completed]);
    }

    [Fact]
    public async Task News_that_comes_late_or_twice_does_not_undo_what_is_known() =>
        (await StagesAfterAsync(Cancelled(2), Confirmed(1), Cancelled(2))).ShouldBe([ExpertTask.Stage.Cancelled]);

    [Fact]
    public async Task A_task_that_moved_is_ahead_at_its_new_time_whatever_is_heard_first()
    {
        foreach (var told in new object[][] { [Confirmed(1), Moved(2)], [Moved(2), Confirmed(1)] })
        {
            await using var register = await Register.OpenAsync();
            foreach (var message in told)
            {
                await register.House.PublishAsync(message);
                await register.House.RestAsync();
            }
            var task = await register.House.ReadAsync<RecruitmentDb, ExpertTask>(db => db.Tasks.SingleAsync(t => t.ExpertId == Expert));
            (task.State, task.StartsAt.ToDateTimeOffset()).ShouldBe((ExpertTask.Stage.Upcoming, Start.AddDays(3)));
        }
    }

    private static AssignmentRescheduled Moved(int hour) => new(Assignment, Guid.Empty, Expert, Guid.Empty, "workshop", Start, Start.AddHours(2), Start.AddDays(3), Start.AddDays(3).AddHours(2), false, Start.AddDays(-9).AddHours(hour));

    private static async Task<List<ExpertTask.Stage>> StagesAfterAsync(params object[] told)
    {
        await using var register = await Register.OpenAsync();
        foreach (var message in told)
        {
            await register.House.PublishAsync(message);
            await register.House.RestAsync();
        }

        return await register.House.ReadAsync<RecruitmentDb, List<ExpertTask.Stage>>(db => db.Tasks.Where(t => t.ExpertId == Expert).Select(t => t.State).ToListAsync());
    }

    private static AssignmentConfirmed Confirmed(int hour) => new(Assignment, Guid.Empty, Expert, Guid.Empty, "workshop", Start, Start.AddHours(2), Start.AddDays(-9).AddHours(hour));

    private static AssignmentCancelled Cancelled(int hour) => new(Assignment, Guid.Empty, Expert, Guid.Empty, "workshop", Start, "unit", Start.AddDays(-9).AddHours(hour));

    private static AssignmentCompleted Completed(int hour) => new(
        Assignment, Guid.Empty, Expert, Guid.Empty, "Työpaja", "workshop", Start, Start.AddHours(2), 120, 0, 0, [], false, "1", Start.AddDays(-9).AddHours(hour));
}
