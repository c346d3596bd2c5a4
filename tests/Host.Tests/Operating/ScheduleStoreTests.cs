using System.Text.RegularExpressions;
using Foundation.Persistence;
using Microsoft.Data.SqlClient;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Quartz;
using Quartz.Extensibility;
using Quartz.Impl.AdoJobStore;
using Quartz.Impl.AdoJobStore.Common;
using Rig;

namespace Host.Tests.Operating;

/// <summary>Where the timetable is kept: with SQL Server among all nodes, with SQLite in the one process.</summary>
public sealed partial class ScheduleStoreTests
{
    private const string SqlServer = "Server=nowhere;Database=nothing";

    [Fact]
    public void On_SQL_Server_all_nodes_share_one_timetable_in_the_programs_own_database()
    {
        using var services = Compose(SqlServer);

        services.GetRequiredService<IJobStore>().Clustered.ShouldBeTrue();
        services.GetRequiredService<IDriverDelegate>().ShouldBeOfType<SqlServerDelegate>();
        var provider = services.GetRequiredService<IDbProvider>();
        provider.ConnectionString.ShouldBe(SqlServer);
        provider.CreateConnection().ShouldBeOfType<SqlConnection>();
        services.GetRequiredService<IOptions<ClusteringOptions>>().Value.Enabled.ShouldBeTrue();
        services.GetRequiredService<IOptions<AdoJobStoreOptions>>().Value.ShouldSatisfyAllConditions(
            store => store.UseDbLocks.ShouldBeTrue(), store => store.SchemaProvisioning.ShouldBe(SchemaProvisioning.CreateIfMissing), store => store.TablePrefix.ShouldBe("QRTZ_"));
        services.GetRequiredService<IOptions<QuartzSchedulerOptions>>().Value.GenerateInstanceId.ShouldBeTrue("two nodes of one name would take each other for dead");
    }

    [Fact]
    public void On_SQLite_the_timetable_needs_no_memory()
    {
        using var services = Compose("Data Source=nowhere.db");

        services.GetRequiredService<IJobStore>().ShouldSatisfyAllConditions(store => store.Clustered.ShouldBeFalse(), store => store.SupportsPersistence.ShouldBeFalse());
    }

    [Fact]
    public void The_tables_for_it_are_made_by_the_script_that_Quartz_brings()
    {
        using var script = new StreamReader(typeof(IScheduler).Assembly.GetManifestResourceStream("Quartz.Impl.AdoJobStore.Schema.create_sqlServer.sql").ShouldNotBeNull());

        Created().Matches(script.ReadToEnd()).Select(table => table.Groups[1].Value).Distinct().Order(StringComparer.Ordinal).ShouldBe(
        [
            "BLOB_TRIGGERS", "CALENDARS", "CRON_TRIGGERS", "EXECUTION_HISTORY", "FIRED_TRIGGERS", "JOB_DETAILS", "JOB_STATUS", "LOCKS", "MISFIRE_HISTORY", "PAUSED_JOB_GRPS",
            "PAUSED_TRIGGER_GRPS", "SCHEDULER_STATE", "SIMPLE_TRIGGERS", "SIMPROP_TRIGGERS", "TRIGGERS",
        ]);
    }

    [Fact]
    public async Task A_SQL_Server_takes_the_timetable()
    {
        var folder = Path.Combine(Path.GetTempPath(), "kokemus-test-" + Guid.NewGuid().ToString("N"));
        using var database = new Database(Products.SqlServerDatabase(folder));
        await using (var services = Compose(database.ConnectionString))
        {
            var scheduler = await services.GetRequiredService<ISchedulerFactory>().GetScheduler();
            await scheduler.Start();
            foreach (var timer in Schedule.Timers)
                (await scheduler.GetTrigger(new TriggerKey(timer.Name))).ShouldNotBeNull(timer.Name);
            await scheduler.Shutdown();
        }
        await Products.DropAsync(database);
    }

    private static ServiceProvider Compose(string connectionString)
    {
        var services = new ServiceCollection().AddLogging();
        services.AddSchedule(new Database(connectionString));
        return services.BuildServiceProvider();
    }

    [GeneratedRegex(@"CREATE TABLE \S*?\{0\}(\w+)", RegexOptions.IgnoreCase)]
    private static partial Regex Created();
}
