using Bookings.Data;
using Foundation.Calendar;
using Foundation.Persistence;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Rig;

namespace Bookings.Tests.Overlapping;

/// <summary>Each invariant is shown its offender.</summary>
public sealed class OverlapInvariantsTests
{
    private static async Task<IReadOnlyList<string>> OverlapsAsync(TestHouse house) => [.. (await house.ProblemsAsync()).Where(problem => problem.Contains("nobody has agreed", StringComparison.Ordinal))];

    [Fact]
    public async Task Every_pair_that_overlaps_is_looked_at_and_not_only_neighbours()
    {
        await using var at = await Sharing.OpenAsync();
        // The first is from 12 to 14. Then from 12.30 to 13, and from 13.30 to 14.30: who looks at neighbours by their start misses that the last overlaps with the first.
        await PlantAsync(at, TimeSpan.FromMinutes(30), 30);
        (await OverlapsAsync(at.House)).ShouldHaveSingleItem();
        await PlantAsync(at, TimeSpan.FromMinutes(90), 60);
        (await OverlapsAsync(at.House)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task An_agreement_covers_its_two_at_their_times_and_nothing_else()
    {
        await using var at = await Sharing.OpenAsync();
        var place = await at.AgreeAsync();
        (await at.House.ProblemsAsync()).ShouldBeEmpty();
        await PlantAsync(at, TimeSpan.Zero, 120); // with both of them, at the time of the first
        (await OverlapsAsync(at.House)).Count.ShouldBe(2);
        await at.House.WriteAsync<BookingsDb>(db => db.Assignments.Remove(db.Assignments.Single(a => a.Id != at.Place && a.Id != place)));
        await at.House.WriteAsync<BookingsDb>(db => db.Entry(db.OverlapPermits.Single()).Property(p => p.Reason).CurrentValue = "");
        (await OverlapsAsync(at.House)).ShouldHaveSingleItem().ShouldContain(place.ToString());
    }

    [Fact]
    public async Task What_another_module_holds_at_the_time_of_a_place_is_found_and_two_of_others_are_theirs()
    {
        await using var at = await Sharing.OpenAsync();
        Task TakeAsync(Guid person, string owner) => at.House.WriteAsync<FoundationDb>(db =>
            db.Reservations.Add(new Reservation { PersonId = person, StartsAt = at.First.EndsAt - Duration.FromMinutes(1), EndsAt = at.First.EndsAt + Duration.FromHours(1), Owner = owner }));
        var elsewhere = Guid.CreateVersion7();
        await TakeAsync(elsewhere, "training.enrolment:1");
        await TakeAsync(elsewhere, "recruitment.interview:1");
        (await OverlapsAsync(at.House)).ShouldBeEmpty();
        await TakeAsync(at.Aino, "training.enrolment:2");
        (await OverlapsAsync(at.House)).ShouldHaveSingleItem().ShouldContain("training.enrolment:2");
    }

    [Fact]
    public async Task An_agreement_about_two_peoples_places_is_found()
    {
        await using var at = await Sharing.OpenAsync();
        await at.AgreeAsync();
        await at.House.WriteAsync<BookingsDb>(db => db.Entry(db.Assignments.Single(a => a.Id == at.Place)).Property(a => a.ExpertId).CurrentValue = Guid.CreateVersion7());
        (await at.House.ProblemsAsync()).ShouldContain(problem => problem.Contains("not about two places of one person"));
    }

    /// <summary>Another place of the same person, so long after the first begins.</summary>
    private static async Task PlantAsync(Sharing at, TimeSpan after, int minutes)
    {
        var request = await at.Scene.RequestAsync(hour: 16);
        var starts = at.First.StartsAt + Duration.FromTimeSpan(after);
        await at.House.WriteAsync<BookingsDb>(db =>
        {
            var place = new Assignment(Guid.CreateVersion7(), request, Guid.CreateVersion7(), at.Aino, 1, starts);
            db.Assignments.Add(place);
            (db.Entry(place).Property(p => p.StartsAt).CurrentValue, db.Entry(place).Property(p => p.EndsAt).CurrentValue) = (starts, starts + Duration.FromMinutes(minutes));
        });
    }
}
