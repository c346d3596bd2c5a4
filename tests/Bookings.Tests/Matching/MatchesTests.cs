using Bookings.Data;
using Bookings.Matching;
using Bookings.Offering;
using Bookings.Preferring;
using Bookings.Tests.Asking;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Bookings.Tests.Matching;

public sealed class MatchesTests
{
    [Fact]
    public async Task Of_two_requests_in_two_years_that_are_judged_together_each_is_judged_as_alone()
    {
        await using var at = await AskingScene.OpenAsync();
        var (house, scene) = (at.House, at.Scene);
        var (near, far) = (await scene.RequestAsync(), await scene.RequestAsync(daysAhead: 130));
        await scene.ConfirmedAsync(house, "Bea"); // at the time of the near one
        await house.InvokeAsync<OfferPlacesOutcome>(new OfferPlaces(near.Id, [await scene.ExpertAsync("Asko")], scene.InDays(3), null, false));
        await house.InvokeAsync<OfferPlacesOutcome>(new OfferPlaces((await scene.RequestAsync(daysAhead: 130, hour: 13)).Id, [await scene.ExpertAsync("Helka")], scene.InDays(3), null, false));
        await house.InvokeAsync<bool>(new AddAbsence(Guid.CreateVersion7(), await scene.ExpertAsync("Pentti"), far.Date.PlusDays(-1), far.Date));
        var (_, kaarina, _) = await scene.ConfirmedAsync(house, "Kaarina", daysAhead: 10);
        await house.InvokeAsync<bool>(new SavePreference(kaarina, [], null, null, 1, null));

        var together = await JudgedAsync(at, matches => matches.ForEachAsync([near, far], CancellationToken.None));
        together.ShouldBe([
            [("Asko", "already-asked", 0, false), ("Bea", "busy", 1, false), ("Helka", null, 0, false), ("Kaarina", "month-full", 1, false), ("Pentti", null, 0, false)],
            [("Asko", null, 0, false), ("Bea", null, 0, false), ("Helka", null, 0, true), ("Kaarina", null, 0, false), ("Pentti", "away", 0, false)],
        ]);
        foreach (var (index, request) in new[] { near, far }.Index())
            (await JudgedAsync(at, async matches => [(request, await matches.ForAsync(request, CancellationToken.None))])).ShouldHaveSingleItem().ShouldBe(together[index]);
    }

    private static async Task<List<List<(string Name, string? Obstacle, int Tasks, bool Held)>>> JudgedAsync(AskingScene at, Func<Matches, Task<IEnumerable<(Request, IReadOnlyList<Ranked> Ranked)>>> judge)
    {
        await using var scope = at.House.Services.CreateAsyncScope();
        return [.. (await judge(scope.ServiceProvider.GetRequiredService<Matches>())).Select(one => one.Ranked
            .Select(match => (match.Candidate.Name.Split(' ')[0], match.Obstacle?.Key, match.TasksThisYear, match.Held)).OrderBy(match => match.Item1, StringComparer.Ordinal).ToList())];
    }
}
