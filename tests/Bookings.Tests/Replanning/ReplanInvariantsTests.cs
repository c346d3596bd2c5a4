using Bookings.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using static Bookings.Tests.ConfirmedPlaces;

namespace Bookings.Tests.Replanning;

/// <summary>Each invariant is shown its offender.</summary>
public sealed class ReplanInvariantsTests
{
    [Fact]
    public async Task A_question_for_a_place_that_nobody_has_is_found()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (request, _, place) = await scene.ConfirmedAsync(house);
        await house.MoveAsync(request.Id);
        (await house.ProblemsAsync()).ShouldBeEmpty();
        await house.WriteAsync<BookingsDb>(db => db.Assignments.Single().Complete());
        (await house.ProblemsAsync()).ShouldContain(problem => problem.Contains("a place that nobody has"));
        await house.WriteAsync<BookingsDb>(db => db.Reconfirmations.Add(new Reconfirmation(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), "x", false, Instant.FromUtc(2026, 9, 1, 7, 0))));
        (await house.ProblemsAsync()).ShouldContain(problem => problem.Contains("about no change of its request"));
    }

    [Fact]
    public async Task A_request_that_left_its_history_and_its_places_behind_is_found()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (request, _, _) = await scene.ConfirmedAsync(house);
        await house.MoveAsync(request.Id);
        await house.WriteAsync<BookingsDb>(db =>
        {
            var moved = db.Requests.Single();
            moved.MoveTo(Plan.Of(moved) with { Date = moved.Date.PlusDays(1) });
        });
        var problems = await house.ProblemsAsync();
        problems.ShouldContain(problem => problem.Contains("not when and where its last change says"));
        problems.ShouldContain(problem => problem.Contains("are at different times"));
    }
}
