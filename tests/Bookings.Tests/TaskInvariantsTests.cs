using Bookings.Data;
using Foundation.Calendar;
using Foundation.Persistence;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Tests;

/// <summary>Each invariant is shown its offender.</summary>
public sealed class TaskInvariantsTests
{
    [Fact]
    public async Task A_confirmed_place_without_its_time_is_found()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        await scene.ConfirmedAsync(house);
        (await house.ProblemsAsync()).ShouldBeEmpty();
        await house.WriteAsync<FoundationDb>(db => db.Reservations.RemoveRange(db.Reservations));
        (await house.ProblemsAsync()).ShouldHaveSingleItem().ShouldContain("not reserved");
    }

    [Fact]
    public async Task A_cancelled_place_that_still_holds_time_and_a_count_is_found()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        await scene.ConfirmedAsync(house);
        await house.WriteAsync<BookingsDb>(db => db.Assignments.Single().Cancel());
        var problems = await house.ProblemsAsync();
        problems.ShouldContain(problem => problem.Contains("still reserved"));
        problems.ShouldContain(problem => problem.Contains("cancellation disagree"));
        problems.ShouldContain(problem => problem.Contains("the count says 1"));
    }

    [Fact]
    public async Task A_completed_place_without_reports_is_found()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        await scene.ConfirmedAsync(house);
        await house.WriteAsync<BookingsDb>(db => db.Assignments.Single().Complete());
        (await house.ProblemsAsync()).ShouldContain(problem => problem.Contains("without both reports"));
    }

    [Fact]
    public async Task Two_places_of_one_person_at_one_time_are_found()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (request, aino, place) = await scene.ConfirmedAsync(house);
        var other = await scene.RequestAsync(hour: 13);
        await house.WriteAsync<BookingsDb>(db => db.Assignments.Add(new Assignment(Guid.CreateVersion7(), other, Guid.CreateVersion7(), aino, 1, Instant.FromUtc(2026, 9, 1, 8, 0))));
        (await house.ProblemsAsync()).ShouldContain(problem => problem.Contains("overlap"));
    }
}
