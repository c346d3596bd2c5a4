using Bookings.Data;
using Bookings.Matching;
using Bookings.Preferring;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Bookings.Tests.Asking;

public sealed class PreferenceTests
{
    /// <summary>The request is on Tuesday 15.9.2026, 12–14.</summary>
    public static TheoryData<string, string?> Sayings => new()
    {
        { "not on Mondays", null }, { "not on Tuesdays", "not-that-day" }, { "mornings only", "not-that-hour" }, { "till two", null }, { "afternoons only", "not-that-hour" }, { "from noon", null },
    };

    [Theory, MemberData(nameof(Sayings))]
    public async Task What_does_not_suit_is_not_offered(string saying, string? obstacle)
    {
        await using var at = await AskingScene.OpenAsync();
        var aino = await at.Scene.ExpertAsync();
        await at.House.InvokeAsync<bool>(saying switch
        {
            "not on Mondays" => new SavePreference(aino, ["1"], null, null, null, null),
            "not on Tuesdays" => new SavePreference(aino, ["2"], null, null, null, null),
            "mornings only" => new SavePreference(aino, [], null, new(12, 0), null, null),
            "till two" => new SavePreference(aino, [], null, new(14, 0), null, null),
            "afternoons only" => new SavePreference(aino, [], new(12, 30), null, null, null),
            _ => new SavePreference(aino, [], new(12, 0), null, null, null),
        });
        (await JudgeAsync(at, await at.Scene.RequestAsync()))?.Key.ShouldBe(obstacle);
    }

    [Fact]
    public async Task A_month_is_full_with_its_tasks_and_open_offers_and_the_next_is_empty()
    {
        await using var at = await AskingScene.OpenAsync();
        var aino = await at.Scene.ExpertAsync();
        await at.House.InvokeAsync<bool>(new SavePreference(aino, [], null, null, 2, null));
        var (taken, asked) = (await at.Scene.RequestAsync(), await at.Scene.RequestAsync(daysAhead: 15));
        await at.StartAsync(taken, [aino]);
        await at.AnswerAsync(taken, aino, accept: true);
        (await JudgeAsync(at, await at.Scene.RequestAsync(daysAhead: 20))).ShouldBeNull("one of two");
        await at.StartAsync(asked, [aino]);
        (await JudgeAsync(at, await at.Scene.RequestAsync(daysAhead: 20)))?.Key.ShouldBe("month-full");
        (await JudgeAsync(at, await at.Scene.RequestAsync(daysAhead: 40))).ShouldBeNull("another month");
        await at.AnswerAsync(asked, aino, accept: false);
        (await JudgeAsync(at, await at.Scene.RequestAsync(daysAhead: 20))).ShouldBeNull("a declined offer fills nothing");
    }

    [Fact]
    public async Task Days_away_count_with_their_ends_and_can_be_taken_back_once()
    {
        await using var at = await AskingScene.OpenAsync();
        var (aino, eero) = (await at.Scene.ExpertAsync(), await at.Scene.ExpertAsync("Eero", municipality: "777"));
        var (id, day) = (Guid.CreateVersion7(), new LocalDate(2026, 9, 15));
        await at.House.InvokeAsync<bool>(new AddAbsence(id, aino, day, day));
        await at.House.InvokeAsync<bool>(new AddAbsence(id, aino, day, day));
        (await at.House.ReadAsync<BookingsDb, int>(db => db.Absences.CountAsync())).ShouldBe(1, "sent twice, away once");
        (await JudgeAsync(at, await at.Scene.RequestAsync()))?.Key.ShouldBe("away");
        (await JudgeAsync(at, await at.Scene.RequestAsync(daysAhead: 15))).ShouldBeNull();
        (await at.House.InvokeAsync<bool>(new RemoveAbsence(id, eero))).ShouldBeFalse("another's");
        (await at.House.InvokeAsync<bool>(new RemoveAbsence(id, aino))).ShouldBeTrue();
        (await JudgeAsync(at, await at.Scene.RequestAsync())).ShouldBeNull();
    }

    private static async Task<Reason?> JudgeAsync(AskingScene at, Request request)
    {
        await using var scope = at.House.Services.CreateAsyncScope();
        var ranked = await scope.ServiceProvider.GetRequiredService<Matches>().ForAsync(request, CancellationToken.None);
        return ranked.Single(match => match.Candidate.Name.StartsWith("Aino", StringComparison.Ordinal)).Obstacle;
    }
}
