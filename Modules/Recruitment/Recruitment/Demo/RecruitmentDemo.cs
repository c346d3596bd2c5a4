using Bookings.Contracts;
using Foundation.Calendar;
using Foundation.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Recruitment.Data;
using Recruitment.Registering;

namespace Recruitment.Demo;

/// <summary>Fills an empty register with invented people, through the same handlers as the pages; large numbers in batches.</summary>
public static class RecruitmentDemo
{
    private const int OneByOne = 200, Batch = 500;

    public sealed record Seeded(int Registered, int Paused, int Left);

    /// <param name="progress">Told how many people are in the register so far.</param>
    /// <returns>What was made; nothing when the register already has people.</returns>
    public static async Task<Seeded> SeedAsync(IServiceProvider services, int count, IProgress<int>? progress = null, CancellationToken ct = default)
    {
        await using var scope = services.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<RecruitmentDb>().Experts.AnyAsync(ct))
        {
            return new Seeded(0, 0, 0);
        }

        var bus = scope.ServiceProvider.GetRequiredService<IMessageBus>();
        var today = Helsinki.Date(scope.ServiceProvider.GetRequiredService<IClock>().GetCurrentInstant());
        var (registered, paused, left) = (0, 0, 0);
        foreach (var batch in InventedPeople.Make(count).Chunk(Batch))
        {
            var ids = await RegisterAsync(bus, batch, inBulk: count > OneByOne, ct);
            var people = ids.Zip(batch).ToList();
            var settled = await bus.InvokeAsync<Settled>(new SettleInBulk(
                people.Where(pair => pair.Second.PausedForDays is not null).ToDictionary(pair => pair.First, pair => today.PlusDays(pair.Second.PausedForDays!.Value)),
                [.. people.Where(pair => pair.Second.Leaves).Select(pair => pair.First)]), ct);
            (paused, left) = (paused + settled.Paused, left + settled.Left);
            registered += batch.Length;
            progress?.Report(registered);
        }

        return new Seeded(registered, paused, left);
    }

    /// <summary>The register's copy of a task of the past, as the three events would have left it.</summary>
    public static ExpertTask Copy(AssignmentConfirmed confirmed, AssignmentCompleted? completed, AssignmentCancelled? cancelled)
    {
        var task = new ExpertTask(confirmed.AssignmentId, confirmed.ExpertId);
        var (state, at) = (completed, cancelled) switch
        {
            ({ } done, _) => (ExpertTask.Stage.Completed, done.At),
            (_, { } off) => (ExpertTask.Stage.Cancelled, off.At),
            _ => (ExpertTask.Stage.Upcoming, confirmed.At),
        };
        task.Is(state, Instant.FromDateTimeOffset(confirmed.StartsAt), Instant.FromDateTimeOffset(at));
        return task;
    }

    private static async Task<IReadOnlyList<Guid>> RegisterAsync(IMessageBus bus, InventedPerson[] people, bool inBulk, CancellationToken ct)
    {
        if (inBulk)
        {
            return await bus.InvokeAsync<IReadOnlyList<Guid>>(new RegisterInBulk([.. people.Select(person => person.Details)]), ct);
        }

        List<Guid> ids = [];
        foreach (var person in people)
        {
            var outcome = await bus.InvokeAsync<Registration>(new RegisterExpert(person.Details), ct);
            ids.Add(outcome is Registration.Done done ? done.ExpertId : throw new InvalidOperationException($"The invented {person.Details.Email} is not invented well: {outcome}."));
        }

        return ids;
    }
}
