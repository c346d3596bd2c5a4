using Foundation.Calendar;
using Foundation.Persistence;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Rig;
using Trial;

namespace Foundation.Tests.Calendar;

/// <summary>A person's time is taken once.</summary>
public class LedgerTests
{
    private static readonly Guid Person = Guid.CreateVersion7();

    private static Instant At(int hour) => Instant.FromUtc(2026, 12, 1, hour, 0);

    private static Reserve From(int from, int to, string owner, Guid? person = null) => new(person ?? Person, At(from), At(to), owner);

    private static async Task<bool> ReserveAsync(TestHouse house, int from, int to, string owner, Guid? person = null) =>
        (await house.InvokeAsync<ReserveOutcome>(From(from, to, owner, person))).Reserved;

    private static Task<List<(string Owner, Instant From)>> HeldAsync(TestHouse house) => house.ReadAsync<FoundationDb, List<(string, Instant)>>(async db =>
        [.. (await db.Reservations.AsNoTracking().OrderBy(r => r.StartsAt).ToListAsync()).Select(r => (r.Owner, r.StartsAt))]);

    [Theory, EveryProduct]
    public async Task Who_could_not_move_is_who_has_something_of_another_owner_then(Product product)
    {
        await using var house = await TrialHouse.OpenAsync(product);
        var (free, busy) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await ReserveAsync(house, 8, 10, "mine", free);
        await ReserveAsync(house, 8, 10, "hers", busy);
        await ReserveAsync(house, 11, 12, "other", busy);
        async Task<IEnumerable<(Guid, string)>> ElsewhereAsync(int from, int to) => (await house.ReadAsync<FoundationDb, IReadOnlyList<Reservation>>(db =>
            new Ledger(db).ElsewhereAsync(At(from), At(to), new Dictionary<Guid, string> { [free] = "mine", [busy] = "hers" }, CancellationToken.None))).Select(r => (r.PersonId, r.Owner));

        (await ElsewhereAsync(9, 11)).ShouldBeEmpty(); // over the own old time, up to the other's start
        (await ElsewhereAsync(10, 12)).ShouldBe([(busy, "other")]);
        (await ElsewhereAsync(12, 13)).ShouldBeEmpty();
        (await house.ReadAsync<FoundationDb, IReadOnlyList<Reservation>>(db => new Ledger(db).HeldAsync([busy], ["hers", "mine", "nobody"], CancellationToken.None)))
            .ShouldHaveSingleItem().StartsAt.ShouldBe(At(8));
    }

    [Theory, EveryProduct]
    public async Task Overlapping_time_is_refused_and_adjacent_time_is_not(Product product)
    {
        await using var house = await TrialHouse.OpenAsync(product);

        (await ReserveAsync(house, 10, 12, "a")).ShouldBeTrue();
        (await ReserveAsync(house, 11, 13, "b")).ShouldBeFalse();
        (await ReserveAsync(house, 9, 13, "b")).ShouldBeFalse();
        (await ReserveAsync(house, 10, 12, "b")).ShouldBeFalse();
        (await ReserveAsync(house, 12, 13, "b")).ShouldBeTrue();
        (await ReserveAsync(house, 9, 10, "c")).ShouldBeTrue();
        (await ReserveAsync(house, 10, 12, "d", Guid.NewGuid())).ShouldBeTrue("another person's time is another's");

        (await HeldAsync(house)).Select(h => h.Owner).ShouldBe(["c", "a", "d", "b"], ignoreOrder: true);
    }

    [Theory, EveryProduct]
    public async Task Time_is_shared_knowingly_with_those_who_are_named_and_with_nobody_else(Product product)
    {
        await using var house = await TrialHouse.OpenAsync(product);
        await ReserveAsync(house, 10, 12, "a");
        await ReserveAsync(house, 12, 13, "b");
        async Task<bool> BesideAsync(int from, int to, string owner, params string[] beside) => (await house.InvokeAsync<ReserveOutcome>(From(from, to, owner) with { Beside = beside })).Reserved;

        (await BesideAsync(11, 13, "c", "a")).ShouldBeFalse("b is there too and was not agreed");
        (await BesideAsync(11, 13, "c", "a", "b")).ShouldBeTrue();
        (await BesideAsync(11, 12, "d", "a", "b")).ShouldBeFalse("c came since");
        (await ReserveAsync(house, 11, 12, "e")).ShouldBeFalse("that one time was shared opens it to nobody");
        await house.InvokeAsync(new Release(Person, "c"));
        (await HeldAsync(house)).ShouldBe([("a", At(10)), ("b", At(12))]);
    }

    [Theory, EveryProduct]
    public async Task Released_time_is_free_again(Product product)
    {
        await using var house = await TrialHouse.OpenAsync(product);
        await ReserveAsync(house, 10, 12, "a");

        await house.InvokeAsync(new Release(Person, "a"));
        await house.InvokeAsync(new Release(Person, "a"));
        await house.InvokeAsync(new Release(Guid.NewGuid(), "somebody who holds nothing"));

        (await ReserveAsync(house, 11, 13, "b")).ShouldBeTrue();
    }

    [Theory, EveryProduct]
    public async Task Reserving_again_for_the_same_owner_moves_the_time(Product product)
    {
        await using var house = await TrialHouse.OpenAsync(product);
        await ReserveAsync(house, 10, 12, "a");

        (await ReserveAsync(house, 11, 13, "a")).ShouldBeTrue();

        (await HeldAsync(house)).ShouldBe([("a", At(11))]);
        (await ReserveAsync(house, 10, 11, "b")).ShouldBeTrue("what was left is free");
        (await ReserveAsync(house, 10, 12, "a")).ShouldBeFalse("and no longer the owner's");
        (await HeldAsync(house)).ShouldBe([("b", At(10)), ("a", At(11))]);
    }

    [Theory, EveryProduct]
    public async Task Every_change_of_a_persons_time_raises_the_version_of_their_calendar_moving_too(Product product)
    {
        await using var house = await TrialHouse.OpenAsync(product);
        var versions = new List<int>();
        async Task NoteVersionAsync() => versions.Add(await house.ReadAsync<FoundationDb, int>(db => db.Calendars.Select(c => c.Version).SingleAsync()));

        await ReserveAsync(house, 10, 12, "a");
        await NoteVersionAsync();
        await ReserveAsync(house, 11, 13, "a");
        await NoteVersionAsync();
        await ReserveAsync(house, 15, 16, "b");
        await NoteVersionAsync();
        await house.InvokeAsync(new Release(Person, "a"));
        await NoteVersionAsync();

        versions.ShouldBe([1, 2, 3, 4]);
    }

    [Fact]
    public async Task Within_one_transaction_the_second_reservation_sees_the_first()
    {
        await using var house = await TrialHouse.OpenAsync();

        var answers = (await house.InvokeAsync<ReserveAllOutcome>(new ReserveAll([
            From(10, 12, "a"), From(11, 13, "b"), From(12, 13, "c"), From(13, 14, "a"), From(10, 12, "d")]))).Reserved;

        answers.ShouldBe([true, false, true, true, true]);
        (await HeldAsync(house)).ShouldBe([("d", At(10)), ("c", At(12)), ("a", At(13))]);
    }

    [Fact]
    public async Task Within_one_transaction_released_time_can_be_given_to_another_owner()
    {
        await using var house = await TrialHouse.OpenAsync();
        await ReserveAsync(house, 10, 12, "a");

        (await house.InvokeAsync<ReserveOutcome>(new Release(Person, "a", Instead: From(11, 12, "b")))).Reserved.ShouldBeTrue();

        (await HeldAsync(house)).ShouldBe([("b", At(11))]);
    }

    [Fact]
    public async Task A_reservation_ends_after_it_starts()
    {
        await using var house = await TrialHouse.OpenAsync();

        await Should.ThrowAsync<ArgumentException>(() => ReserveAsync(house, 12, 12, "a"));
    }

    [Fact]
    public async Task Who_is_busy_is_asked_for_all_at_once()
    {
        await using var house = await TrialHouse.OpenAsync();
        var (early, late, both) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        await ReserveAsync(house, 8, 10, "a", early);
        await ReserveAsync(house, 12, 13, "b", late);
        await ReserveAsync(house, 9, 11, "c", both);
        await ReserveAsync(house, 11, 12, "d", both);

        var busy = await house.ReadAsync<FoundationDb, IReadOnlySet<Guid>>(db => new Ledger(db).BusyAsync(At(10), At(12), CancellationToken.None));

        busy.ShouldBe([both]);
        var taken = await house.ReadAsync<FoundationDb, IReadOnlyList<TakenTime>>(db => new Ledger(db).TakenAsync(At(9), At(12), CancellationToken.None));
        taken.OrderBy(time => time.StartsAt).ShouldBe([new(early, At(8), At(10)), new(both, At(9), At(11)), new(both, At(11), At(12))]);
    }

    [Theory, EveryProduct]
    public async Task Of_many_who_take_the_same_hour_at_once_one_gets_it(Product product)
    {
        await using var house = await TrialHouse.OpenAsync(product);

        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => Task.Run(() => ReserveAsync(house, 10, 12, $"owner {i}"))));

        answers.Count(a => a).ShouldBe(1);
        (await HeldAsync(house)).Count.ShouldBe(1);
    }
}
