using Foundation.Calendar;
using Foundation.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Rig;
using Trial;

namespace Foundation.Tests.Calendar;

/// <summary>
/// Two who both look before either writes, which no lock prevents on SQL Server. First with the calendar's version taken out of the model, to see that the
/// rig does make a double booking; then as it is.
/// </summary>
public class LedgerRaceTests
{
    private static readonly Guid Person = Guid.CreateVersion7();

    private static Instant At(int hour) => Instant.FromUtc(2026, 12, 1, hour, 0);

    [Theory, EveryProduct]
    public async Task With_the_guard_off_both_get_the_hour(Product product)
    {
        await using var house = await HouseWithACalendarAsync(product);

        (await RaceAsync(house, guarded: false, own: null)).ShouldBe([true, true]);

        (await CountAsync(house)).ShouldBe(2);
    }

    [Theory, EveryProduct]
    public async Task With_the_guard_on_one_gets_the_hour(Product product)
    {
        await using var house = await HouseWithACalendarAsync(product);

        (await RaceAsync(house, guarded: true, own: null)).Count(won => won).ShouldBe(1);

        (await CountAsync(house)).ShouldBe(1);
    }

    [Theory, EveryProduct]
    public async Task One_who_moves_a_reservation_into_the_hour_is_seen_too(Product product)
    {
        await using var house = await HouseWithACalendarAsync(product);
        await house.InvokeAsync(new Reserve(Person, At(8), At(9), "first"));

        (await RaceAsync(house, guarded: true, own: "first")).Count(won => won).ShouldBe(1);
    }

    [Theory, EveryProduct]
    public async Task Two_first_reservations_of_a_person_race_for_the_calendar_itself(Product product)
    {
        await using var house = await TrialHouse.OpenAsync(product);

        (await RaceAsync(house, guarded: true, own: null)).Count(won => won).ShouldBe(1);

        (await CountAsync(house)).ShouldBe(1);
    }

    private static async Task<TestHouse> HouseWithACalendarAsync(Product product)
    {
        var house = await TrialHouse.OpenAsync(product);
        await house.InvokeAsync(new Reserve(Person, At(1), At(2), "long ago"));
        await house.InvokeAsync(new Release(Person, "long ago"));
        return house;
    }

    private static Task<int> CountAsync(TestHouse house) => house.ReadAsync<FoundationDb, int>(db => db.Reservations.CountAsync());

    /// <summary>Both look, each through a context of its own; when both have, they write one after the other.</summary>
    private static async Task<bool[]> RaceAsync(TestHouse house, bool guarded, string? own)
    {
        var database = house.Services.GetRequiredService<Database>();
        await using var first = Open(database, guarded);
        await using var second = Open(database, guarded);
        (await new Ledger(first).ReserveAsync(Person, At(10), At(12), own ?? "first", CancellationToken.None)).ShouldBeTrue();
        (await new Ledger(second).ReserveAsync(Person, At(11), At(13), "second", CancellationToken.None)).ShouldBeTrue();
        return [await SaveAsync(first), await SaveAsync(second)];
    }

    private static async Task<bool> SaveAsync(FoundationDb db)
    {
        try
        {
            await db.SaveChangesAsync();
            return true;
        }
        catch (DbUpdateException conflict) when (Database.IsConflict(conflict))
        {
            return false;
        }
    }

    private static FoundationDb Open(Database database, bool guarded) => database.Provider == Provider.Sqlite
        ? new FoundationDbSqlite(Options<FoundationDbSqlite>(database, guarded))
        : new FoundationDbSqlServer(Options<FoundationDbSqlServer>(database, guarded));

    private static DbContextOptions<T> Options<T>(Database database, bool guarded) where T : DbContext
    {
        var options = new DbContextOptionsBuilder<T>(database.Options<T>());
        return guarded ? options.Options : options.ReplaceService<IModelCustomizer, WithoutVersions>().Options;
    }

    private sealed class WithoutVersions(ModelCustomizerDependencies dependencies) : RelationalModelCustomizer(dependencies)
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
