using Bookings.Answering;
using Bookings.Data;
using Bookings.Offering;
using Bookings.Overlapping;
using Foundation;
using Foundation.Calendar;
using Foundation.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Rig;

namespace Bookings.Tests.Answering;

/// <summary>
/// Races over what is scarce. Each rig is first run with the guard off and must double-book, so that we know it can see the race.
/// The rig lets everybody decide on what they have read before anybody writes, which is what two servers do to each other.
/// </summary>
public sealed class AnswerRaceTests
{
    private const int Many = 50;

    [Fact]
    public async Task Fifty_accepts_of_one_place_double_book_when_nothing_guards()
    {
        var (house, scene) = await Scene.OpenAsync(dispatch: false);
        await using var _ = house;
        var offers = await OffersOfOnePlaceAsync(house, scene, 10);
        await UnguardAsync(house);
        (await DecideThenWriteAsync(house, offers, guarded: false)).ShouldBeGreaterThan(1);
    }

    [Fact]
    public async Task The_database_lets_one_of_those_who_decided_at_once_through()
    {
        var (house, scene) = await Scene.OpenAsync(dispatch: false);
        await using var _ = house;
        (await DecideThenWriteAsync(house, await OffersOfOnePlaceAsync(house, scene, 10), guarded: true)).ShouldBe(1);
    }

    [Fact]
    public async Task Fifty_accepts_of_one_place_give_one_winner_and_forty_nine_clean_answers()
    {
        var (house, scene) = await Scene.OpenAsync(dispatch: false);
        await using var _ = house;
        var offers = await OffersOfOnePlaceAsync(house, scene, Many);
        var answers = await Task.WhenAll(offers.Select(offer => Task.Run(() => house.InvokeAsync<AnswerOutcome>(new AnswerOffer(offer, true, null, "expert")))));
        answers.Count(answer => answer is AnswerOutcome.Yours).ShouldBe(1);
        answers.Count(answer => answer is AnswerOutcome.Taken).ShouldBe(Many - 1);
        (await house.ReadAsync<BookingsDb, int>(db => db.Assignments.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task One_expert_accepting_two_overlapping_offers_at_once_gets_both_when_nothing_guards()
    {
        var (house, scene) = await Scene.OpenAsync(dispatch: false);
        await using var _ = house;
        var offers = await TwoOverlappingAsync(house, scene);
        await UnguardAsync(house);
        (await DecideThenWriteAsync(house, offers, guarded: false)).ShouldBe(2);
    }

    [Fact]
    public async Task One_expert_accepting_two_overlapping_offers_at_once_gets_one()
    {
        for (var round = 0; round < 10; round++)
        {
            var (house, scene) = await Scene.OpenAsync(dispatch: false);
            await using var _ = house;
            var offers = await TwoOverlappingAsync(house, scene);
            if (round == 0)
                (await DecideThenWriteAsync(house, offers, guarded: true)).ShouldBe(1);
            else
            {
                var answers = await Task.WhenAll(offers.Select(offer => Task.Run(() => house.InvokeAsync<AnswerOutcome>(new AnswerOffer(offer, true, null, "expert")))));
                answers.Count(answer => answer is AnswerOutcome.Yours).ShouldBe(1);
                answers.Count(answer => answer is AnswerOutcome.Overlaps).ShouldBe(1);
            }
            (await house.ReadAsync<FoundationDb, int>(db => db.Reservations.CountAsync())).ShouldBe(1);
        }
    }

    [Theory, InlineData(false, 2), InlineData(true, 1)]
    public async Task Two_knowing_yeses_at_once_beside_the_same_thing_do_not_slip_past_each_other(bool guarded, int through)
    {
        var (house, scene) = await Scene.OpenAsync(dispatch: false);
        await using var _ = house;
        var offers = await TwoOverlappingAsync(house, scene);
        var aino = await house.ReadAsync<BookingsDb, Guid>(db => db.Candidates.Select(c => c.Id).SingleAsync());
        var (from, to) = (Helsinki.At(Helsinki.Date(scene.InDays(14)), new LocalTime(13, 30)), Helsinki.At(Helsinki.Date(scene.InDays(14)), new LocalTime(13, 45)));
        await house.InvokeAsync<NothingToSay>(new Replying.BlockTime(aino, from, to));
        var seen = new KnownOverlap("Sovittu", KnownOverlap.SeenOf(await house.ReadAsync<FoundationDb, List<Reservation>>(db => db.Reservations.ToListAsync())));
        if (!guarded)
            await UnguardAsync(house);
        (await DecideThenWriteAsync(house, offers, guarded, seen)).ShouldBe(through);
    }

    [Fact]
    public async Task An_accept_that_meets_the_lapse_at_the_deadline_both_win_when_nothing_guards()
    {
        var (house, scene) = await Scene.OpenAsync(dispatch: false);
        await using var _ = house;
        (await AcceptMeetsLapseAsync(house, scene, guarded: false)).ShouldBe(2);
    }

    [Fact]
    public async Task An_accept_that_meets_the_lapse_at_the_deadline_one_of_them_wins()
    {
        var (house, scene) = await Scene.OpenAsync(dispatch: false);
        await using var _ = house;
        (await AcceptMeetsLapseAsync(house, scene, guarded: true)).ShouldBe(1);
    }

    private static async Task<List<Guid>> OffersOfOnePlaceAsync(TestHouse house, Scene scene, int count)
    {
        var request = await scene.RequestAsync();
        var experts = new List<Guid>();
        for (var i = 0; i < count; i++)
            experts.Add(await scene.ExpertAsync("Aino" + i));
        (await house.InvokeAsync<OfferPlacesOutcome>(new OfferPlaces(request.Id, experts, scene.InDays(3), null, false))).ShouldBeOfType<OfferPlacesOutcome.Sent>();
        return await house.ReadAsync<BookingsDb, List<Guid>>(db => db.Offers.Select(o => o.Id).ToListAsync());
    }

    private static async Task<List<Guid>> TwoOverlappingAsync(TestHouse house, Scene scene)
    {
        var aino = await scene.ExpertAsync();
        foreach (var hour in new[] { 12, 13 })
            await house.InvokeAsync<OfferPlacesOutcome>(new OfferPlaces((await scene.RequestAsync(hour: hour)).Id, [aino], scene.InDays(3), null, false));
        return await house.ReadAsync<BookingsDb, List<Guid>>(db => db.Offers.Select(o => o.Id).ToListAsync());
    }

    /// <summary>Everybody reads and decides, then everybody writes. Returns how many got through.</summary>
    private static async Task<int> DecideThenWriteAsync(TestHouse house, IReadOnlyList<Guid> offers, bool guarded, KnownOverlap? overlap = null)
    {
        var decided = new List<Deciding>();
        foreach (var offer in offers)
        {
            var deciding = new Deciding(house, guarded);
            var (outcome, _) = await AnswerOfferHandler.Handle(new AnswerOffer(offer, true, null, overlap is null ? "expert" : "coordinator", overlap), deciding.Bookings, new Ledger(deciding.Foundation),
                new Sender(), house.Services.GetRequiredService<Organisation>(), house.Clock, CancellationToken.None);
            outcome.ShouldBeOfType<AnswerOutcome.Yours>("each sees the place free");
            decided.Add(deciding);
        }
        return await WriteAllAsync(decided);
    }

    private static async Task<int> AcceptMeetsLapseAsync(TestHouse house, Scene scene, bool guarded)
    {
        var offer = (await OffersOfOnePlaceAsync(house, scene, 1)).Single();
        var (accepting, lapsing) = (new Deciding(house, guarded), new Deciding(house, guarded));
        house.Clock.Set(scene.InDays(3) - Duration.FromTicks(1));
        var (outcome, _) = await AnswerOfferHandler.Handle(new AnswerOffer(offer, true, null, "expert"), accepting.Bookings, new Ledger(accepting.Foundation),
            new Sender(), house.Services.GetRequiredService<Organisation>(), house.Clock, CancellationToken.None);
        outcome.ShouldBeOfType<AnswerOutcome.Yours>();
        house.Clock.Advance(Duration.FromTicks(1));
        await LapseOfferHandler.Handle(new LapseOffer(offer), lapsing.Bookings, house.Services.GetRequiredService<Organisation>(), house.Clock, CancellationToken.None);
        return await WriteAllAsync([accepting, lapsing]);
    }

    private static async Task<int> WriteAllAsync(IEnumerable<Deciding> decided)
    {
        var through = 0;
        foreach (var deciding in decided)
            through += await deciding.WriteAsync() ? 1 : 0;
        return through;
    }

    /// <summary>Takes the unique indexes of the scarce things away; the version columns go with <see cref="NoVersions"/>.</summary>
    private static async Task UnguardAsync(TestHouse house)
    {
        await using var scope = house.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<BookingsDb>().Database.ExecuteSqlRawAsync("DROP INDEX IX_bookings_assignments_RequestId_Seat");
        // Rows that the first accept would create are there already: creating one is itself a race, which its primary key decides.
        foreach (var expert in await house.ReadAsync<BookingsDb, List<Guid>>(db => db.Candidates.Select(c => c.Id).ToListAsync()))
        {
            if (!await house.ReadAsync<FoundationDb, bool>(db => db.Calendars.AnyAsync(c => c.PersonId == expert)))
                await house.WriteAsync<FoundationDb>(db => db.Calendars.Add(new PersonCalendar(expert)));
            await house.WriteAsync<BookingsDb>(db => db.TaskCounts.Add(new TaskCount(expert, 2026)));
        }
    }

    /// <summary>One decider with contexts of its own, and one transaction when it comes to writing.</summary>
    private sealed class Deciding
    {
        public Deciding(TestHouse house, bool guarded)
        {
            var database = house.Services.GetRequiredService<Database>();
            Bookings = new BookingsDbSqlite(Options<BookingsDbSqlite>(database, guarded));
            Foundation = new FoundationDbSqlite(Options<FoundationDbSqlite>(database, guarded));
        }

        public BookingsDb Bookings { get; }
        public FoundationDb Foundation { get; }

        /// <summary>As the engine commits: both contexts in one transaction. False when the database refuses.</summary>
        public async Task<bool> WriteAsync()
        {
            await using var transaction = await Bookings.Database.BeginTransactionAsync();
            Foundation.Database.SetDbConnection(Bookings.Database.GetDbConnection());
            await Foundation.Database.UseTransactionAsync(Microsoft.EntityFrameworkCore.Storage.DbContextTransactionExtensions.GetDbTransaction(transaction));
            try
            {
                await Bookings.SaveChangesAsync();
                await Foundation.SaveChangesAsync();
                await transaction.CommitAsync();
                return true;
            }
            catch (Exception refused) when (Database.IsConflict(refused))
            {
                return false;
            }
        }

        private static DbContextOptions<T> Options<T>(Database database, bool guarded) where T : DbContext
        {
            var options = new DbContextOptionsBuilder<T>(database.Options<T>());
            if (!guarded)
                options.ReplaceService<IModelCustomizer, NoVersions>();
            return options.Options;
        }
    }

    /// <summary>The model without its concurrency tokens: the guard switched off, for the rig only.</summary>
    private sealed class NoVersions(ModelCustomizerDependencies dependencies) : RelationalModelCustomizer(dependencies)
    {
        public override void Customize(ModelBuilder modelBuilder, DbContext context)
        {
            base.Customize(modelBuilder, context);
            foreach (var entity in modelBuilder.Model.GetEntityTypes())
                if (entity.FindProperty("Version") is { } version)
                    version.IsConcurrencyToken = false;
        }
    }
}
