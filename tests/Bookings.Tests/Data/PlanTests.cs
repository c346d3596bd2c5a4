using System.Data.Common;
using Bookings.Data;
using Bookings.Evidencing;
using Bookings.FollowingUp;
using Bookings.Overviewing;
using Foundation.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Rig;

namespace Bookings.Tests.Data;

/// <summary>How SQLite means to answer what is asked: by which index, or by reading everything.</summary>
public sealed class PlanTests
{
    [Fact]
    public async Task Numbers_of_a_period_find_their_requests_by_the_day()
    {
        await using var house = await Surroundings.OpenAsync(dispatch: false);
        var plans = await PlansAsync(house, async db =>
        {
            await EvidenceReading.OfAsync(db, EvidencePeriod.Year(2026), house.Clock.GetCurrentInstant(), CancellationToken.None);
            await Proofs.OfAsync(db, 2026, CancellationToken.None);
        });
        var byDay = plans.Where(plan => plan.Sql.Contains("\"Date\" >=", StringComparison.Ordinal)).ToList();
        byDay.Count.ShouldBeGreaterThan(10);
        byDay.Count(plan => Uses(plan, "IX_bookings_requests_Date")).ShouldBeGreaterThan(10);
        byDay.ShouldAllBe(plan => Uses(plan, "IX_bookings_requests_Date") || Uses(plan, "sqlite_autoindex_bookings_requests_1")); // by the day, or by the id that something else has found
    }

    [Fact]
    public async Task The_calendar_finds_its_requests_by_when_they_start()
    {
        await using var house = await Surroundings.OpenAsync(dispatch: false);
        await using var scope = house.Services.CreateAsyncScope();
        var ledger = scope.ServiceProvider.GetRequiredService<Foundation.Calendar.Ledger>();
        var plans = await PlansAsync(house, async db => await PlannedTask.OfAsync(
            db, ledger, CalendarSpan.Month(new LocalDate(2026, 10, 1)), null, "", house.Clock.GetCurrentInstant(), CancellationToken.None));
        plans.Where(plan => plan.Sql.Contains("\"StartsAt\" >=", StringComparison.Ordinal)).ShouldAllBe(plan => plan.Steps.Any(step => step.Contains("StartsAt>? AND StartsAt<?", StringComparison.Ordinal)));
    }

    private static bool Uses(Planned plan, string index) => plan.Steps.Any(step => step.Contains(index, StringComparison.Ordinal));

    private sealed record Planned(string Sql, IReadOnlyList<string> Steps);

    private static async Task<IReadOnlyList<Planned>> PlansAsync(TestHouse house, Func<BookingsDb, Task> ask)
    {
        var asked = new Asked();
        await using var db = new BookingsDbSqlite(new DbContextOptionsBuilder<BookingsDbSqlite>(house.Services.GetRequiredService<Database>().Options<BookingsDbSqlite>()).AddInterceptors(asked).Options);
        await ask(db);
        return asked.Plans;
    }

    /// <summary>Asks for the plan of each question just before it is asked itself.</summary>
    private sealed class Asked : DbCommandInterceptor
    {
        public List<Planned> Plans { get; } = [];

        public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            var sql = command.CommandText;
            command.CommandText = "EXPLAIN QUERY PLAN " + sql;
            List<string> steps = [];
            await using (var reader = await command.ExecuteReaderAsync(cancellationToken))
                while (await reader.ReadAsync(cancellationToken))
                    steps.Add(reader.GetString(3));
            command.CommandText = sql;
            Plans.Add(new(sql, steps));
            return result;
        }
    }
}
