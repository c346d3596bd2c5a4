using Foundation;
using Foundation.Calendar;
using Foundation.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Training.Data;
using Training.Enrolling;
using Training.Telling;

namespace Training.Tests.Enrolling;

/// <summary>
/// Races over places. The rig lets everybody decide on what they have read before anybody writes, which is what two servers do to each other; it is first run
/// with the guard off and must give places twice, so that we know it can see the race.
/// </summary>
public sealed class SeatRaceTests
{
    [Fact]
    public async Task Fifteen_who_decide_at_once_on_ten_places_all_get_one_when_nothing_guards()
    {
        await using var scene = await Scene.OpenAsync(dispatch: false);
        await using (var scope = scene.House.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<TrainingDb>().Database.ExecuteSqlRawAsync("DROP INDEX IX_training_enrolments_SessionId_Seat", TestContext.Current.CancellationToken);
        (await DecideThenWriteAsync(scene, guarded: false)).ShouldBe(15);
    }

    [Fact]
    public async Task The_database_lets_one_of_those_who_decided_at_once_through()
    {
        await using var scene = await Scene.OpenAsync(dispatch: false);
        (await DecideThenWriteAsync(scene, guarded: true)).ShouldBe(1); // the others are run again on what the first has done
    }

    [Fact]
    public async Task Ten_places_and_fifteen_wanting_in_twenty_parallel_tries_give_exactly_ten_places_and_the_rest_in_order()
    {
        await using var scene = await Scene.OpenAsync(dispatch: false);
        var session = await scene.SessionAsync(await scene.CourseAsync());
        var people = await scene.PeopleAsync(15);
        var tries = people.Concat(people.Take(5)).ToList(); // five press twice

        var outcomes = await Task.WhenAll(tries.Select(person => Task.Run(() => scene.EnrolAsync(session, person))));

        outcomes.Count(o => o is EnrolOutcome.Seated).ShouldBe(10);
        outcomes.Count(o => o is EnrolOutcome.Waiting).ShouldBe(5);
        outcomes.Count(o => o is EnrolOutcome.Already).ShouldBe(5);
        var all = await scene.House.ReadAsync<TrainingDb, List<Enrolment>>(db => db.Enrolments.AsNoTracking().OrderBy(e => e.Ticket).ToListAsync());
        all.Select(e => e.PersonId).Distinct().Count().ShouldBe(15);
        all.Where(e => e.State == EnrolmentState.Seated).Select(e => e.Seat!.Value).Order().ShouldBe(Enumerable.Range(1, 10));
        all.Select(e => e.Ticket).ShouldBe(Enumerable.Range(1, 15), "every one has a place of their own in the order of asking");
        all.Take(10).ShouldAllBe(e => e.State == EnrolmentState.Seated);
        (await scene.BrokenAsync()).ShouldBeEmpty();

        // A place is given back, the first in line lets the deadline pass, the second takes it.
        var waiting = all.Skip(10).Select(e => e.Id).ToList();
        (await scene.House.InvokeAsync<SeatOutcome>(new LeaveSeat(all[3].Id))).ShouldBeOfType<SeatOutcome.Done>();
        (await scene.StateAsync(waiting[0])).ShouldBe(EnrolmentState.Offered);
        scene.House.Clock.Set((await scene.OfAsync(waiting[0])).OfferedUntil!.Value);
        (await scene.House.InvokeAsync<SeatOutcome>(new TakeSeat(waiting[0]))).ShouldBeOfType<SeatOutcome.Closed>("the deadline holds before the sweep has been");
        await scene.House.InvokeAsync(new LapseSeatOffer(waiting[0]));
        (await scene.StateAsync(waiting[0])).ShouldBe(EnrolmentState.Lapsed);
        (await scene.House.InvokeAsync<SeatOutcome>(new TakeSeat(waiting[1]))).ShouldBeOfType<SeatOutcome.Done>();
        (await scene.OfAsync(waiting[1])).Seat.ShouldBe(all[3].Seat);
        (await scene.StateAsync(waiting[2])).ShouldBe(EnrolmentState.Waiting);
        (await scene.BrokenAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_person_who_takes_two_overlapping_places_at_once_gets_one()
    {
        for (var round = 0; round < 5; round++)
        {
            await using var scene = await Scene.OpenAsync(dispatch: false);
            var course = await scene.CourseAsync();
            var (one, other, aino) = (await scene.SessionAsync(course), await scene.SessionAsync(course), await scene.PersonAsync());
            var outcomes = await Task.WhenAll(new[] { one, other }.Select(session => Task.Run(() => scene.EnrolAsync(session, aino))));
            outcomes.Count(o => o is EnrolOutcome.Seated).ShouldBe(1);
            outcomes.Count(o => o is EnrolOutcome.Overlaps).ShouldBe(1);
            (await scene.ReservationsAsync()).ShouldBe(1);
            (await scene.BrokenAsync()).ShouldBeEmpty();
        }
    }

    /// <summary>Nine places are taken; fifteen read and decide, then all write. Returns how many got through.</summary>
    private static async Task<int> DecideThenWriteAsync(Scene scene, bool guarded)
    {
        var session = await scene.SessionAsync(await scene.CourseAsync());
        foreach (var early in await scene.PeopleAsync(9))
            await scene.SeatedAsync(session, early);
        List<Deciding> decided = [];
        foreach (var person in await scene.PeopleAsync(15))
        {
            var deciding = new Deciding(scene, guarded);
            var (outcome, _) = await deciding.EnrolAsync(new Enrol(session.Id, person));
            outcome.ShouldBeOfType<EnrolOutcome.Seated>("each sees the place free");
            decided.Add(deciding);
        }
        var through = 0;
        foreach (var deciding in decided)
            through += await deciding.WriteAsync() ? 1 : 0;
        return through;
    }

    /// <summary>One decider with contexts of its own, and one transaction when it comes to writing.</summary>
    private sealed class Deciding
    {
        private readonly Scene scene;
        private readonly TrainingDb training;
        private readonly FoundationDb foundation;

        public Deciding(Scene scene, bool guarded)
        {
            this.scene = scene;
            var database = scene.House.Services.GetRequiredService<Database>();
            training = new TrainingDbSqlite(Options<TrainingDbSqlite>(database, guarded));
            foundation = new FoundationDbSqlite(Options<FoundationDbSqlite>(database, guarded));
        }

        public Task<(EnrolOutcome, Foundation.Messaging.Cascade?)> EnrolAsync(Enrol enrol)
        {
            var teller = new Teller(training, scene.House.Services.GetRequiredService<Organisation>(), scene.House.Clock);
            return EnrolHandler.Handle(enrol, training, new Seating(training, new Ledger(foundation), teller, new TrainingSettings(), scene.House.Clock), teller, new Sender(), scene.House.Clock, CancellationToken.None);
        }

        /// <summary>As the engine commits: both contexts in one transaction. False when the database refuses.</summary>
        public async Task<bool> WriteAsync()
        {
            await using var transaction = await training.Database.BeginTransactionAsync();
            foundation.Database.SetDbConnection(training.Database.GetDbConnection());
            await foundation.Database.UseTransactionAsync(Microsoft.EntityFrameworkCore.Storage.DbContextTransactionExtensions.GetDbTransaction(transaction));
            try
            {
                await training.SaveChangesAsync();
                await foundation.SaveChangesAsync();
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
