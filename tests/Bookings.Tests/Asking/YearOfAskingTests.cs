using Bookings.Data;
using Foundation.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bookings.Tests.Asking;

public sealed class YearOfAskingTests(ITestOutputHelper output)
{
    /// <summary>KOKEMUS_TEST_REQUESTS=2000 plays the whole year with 200 people; usually a part of it with as many people in proportion.</summary>
    private static readonly int Requests = int.TryParse(Environment.GetEnvironmentVariable("KOKEMUS_TEST_REQUESTS"), out var asked) ? asked : 30;

    [Fact]
    public async Task Every_request_ends_and_nobody_is_asked_twice_or_at_night_and_the_work_is_shared()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var year = new YearOfAsking(scene, house, Requests, seed: 20261122);
        await year.PlayAsync();

        var requests = await house.ReadAsync<BookingsDb, List<Request>>(db => db.Requests.AsNoTracking().ToListAsync());
        requests.Count.ShouldBe(Requests);
        var handed = (await house.ReadAsync<BookingsDb, List<AskingList>>(db => db.AskingLists.AsNoTracking().ToListAsync())).ToDictionary(list => list.RequestId, list => list.State);
        foreach (var request in requests)
            (request.Status is RequestStatus.Filled or RequestStatus.Cancelled or RequestStatus.Unfilled || handed.GetValueOrDefault(request.Id) is AskingState.ListEnded or AskingState.RequestOver)
                .ShouldBeTrue($"{request.Id} is {request.Status} and its asking {handed.GetValueOrDefault(request.Id)}");
        handed.Values.ShouldNotContain(AskingState.Running);

        var offers = await house.ReadAsync<BookingsDb, List<Offer>>(db => db.Offers.AsNoTracking().ToListAsync());
        var letters = house.Services.GetRequiredService<Heard>().All<Letter>().Where(letter => letter.Kind == "bookings.offer").ToList();
        letters.GroupBy(letter => letter.About).Where(of => of.Count() > 1).ShouldBeEmpty("nobody is asked twice for the same");
        var quiet = await house.ReadAsync<BookingsDb, Dictionary<Guid, QuietHours>>(db => db.Preferences.AsNoTracking().ToDictionaryAsync(p => p.ExpertId, p => p.Quiet));
        offers.Where(offer => quiet.GetValueOrDefault(offer.ExpertId, QuietHours.Usual).Hold(offer.OfferedAt)).ShouldBeEmpty("nobody is asked in quiet hours");
        (await house.ProblemsAsync()).ShouldBeEmpty();

        var tasks = await house.ReadAsync<BookingsDb, List<Guid>>(db => db.Assignments.Where(a => a.State != AssignmentState.Cancelled).Select(a => a.ExpertId).ToListAsync());
        var asked = await house.ReadAsync<BookingsDb, List<Guid>>(db => db.Candidates.Select(c => c.Id).ToListAsync());
        var (offered, done) = (Gini([.. asked.Select(id => offers.Count(offer => offer.ExpertId == id))]), Gini([.. asked.Select(id => tasks.Count(task => task == id))]));
        var top = year.AlwaysFromTheTop(requests);
        output.WriteLine($"{Requests} requests, {offers.Count} offers, {tasks.Count} tasks, {year.Restarts} restarts; states {string.Join(", ", requests.CountBy(r => r.Status))}; "
            + $"Gini of offers {offered:0.00} (always from the top of the list: {Gini(top.Asked):0.00}), of tasks {done:0.00} ({Gini(top.Tasks):0.00})");
        offered.ShouldBeLessThan(Gini(top.Asked) / 2, "equal people are asked about equally often");
        done.ShouldBeLessThan(Gini(top.Tasks) / 1.5, "and have about as many tasks");
        year.Restarts.ShouldBeGreaterThan(0);
    }

    /// <summary>0 when all have the same, near 1 when one has everything.</summary>
    private static double Gini(int[] counts)
    {
        var sorted = counts.Order().ToArray();
        var total = (double)sorted.Sum();
        return total == 0 ? 0 : sorted.Select((count, index) => (2.0 * (index + 1) - sorted.Length - 1) * count).Sum() / (sorted.Length * total);
    }
}
