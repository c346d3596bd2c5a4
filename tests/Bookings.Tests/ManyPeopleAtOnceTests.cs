using Bookings.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Contracts;

namespace Bookings.Tests;

public sealed class ManyPeopleAtOnceTests
{
    private static readonly DateTimeOffset At = DateTimeOffset.UnixEpoch;
    private readonly Guid aino = Guid.CreateVersion7(), pentti = Guid.CreateVersion7(), liisa = Guid.CreateVersion7();

    [Fact]
    public async Task Each_is_treated_as_the_single_event_says()
    {
        await using var house = await Surroundings.OpenAsync();
        await house.PublishAsync(new ExpertActivated(Facts(pentti, 1, "Pentti"), At));
        await house.RestAsync();
        await house.PublishAsync(new RegisterChanged([new(Facts(aino, 1, "Aino"), At)], [new(Facts(pentti, 3, "Pena"), At)], [new(liisa, 2, new DateOnly(2026, 12, 1), At)], []));
        await house.RestAsync();
        await house.PublishAsync(new RegisterChanged([], [new(Facts(pentti, 2, "Vanha"), At)], [], [new(aino, 2, At)]));
        await house.RestAsync();

        var people = await house.ReadAsync<BookingsDb, Dictionary<Guid, Candidate>>(db => db.Candidates.AsNoTracking().ToDictionaryAsync(c => c.Id));
        people.Count.ShouldBe(3);
        (people[aino].FirstName, people[aino].State).ShouldBe(("Aino", CandidateState.Left));
        (people[pentti].FirstName, people[pentti].State).ShouldBe(("Pena", CandidateState.Active), "older facts that arrive late change nothing");
        (people[liisa].State, people[liisa].PausedUntil).ShouldBe((CandidateState.Paused, new LocalDate(2026, 12, 1)), "a pause may be the first that is heard of somebody");
    }

    private static ExpertFacts Facts(Guid id, int revision, string name) => new(
        id, revision, name, "Esimerkki", null, "+358457550000", "kokemusasiantuntija", "phone", "205", ["205"], ["fi"], "fi", ["vamma"], true, null);
}
