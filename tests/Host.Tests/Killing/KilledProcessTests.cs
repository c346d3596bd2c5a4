using System.Diagnostics;
using Bookings;
using Bookings.Data;
using Fees.Data;
using Foundation.Messaging;
using Foundation;
using Foundation.Calendar;
using Foundation.Mail;
using Foundation.Persistence;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Data;

namespace Host.Tests.Killing;

/// <summary>
/// The promise that nothing is lost and nothing happens twice, on the real program: it is killed at random instants while people play the main job, with
/// mails going to a real SMTP server, and everything the site has confirmed must hold afterwards.
/// </summary>
public sealed class KilledProcessTests
{
    /// <summary>KOKEMUS_TEST_KILLS=50 is a longer night: each kill costs a start of the program, and all tests together have twenty minutes.</summary>
    private static readonly int Kills = int.TryParse(Environment.GetEnvironmentVariable("KOKEMUS_TEST_KILLS"), out var asked) ? asked : 8;

    private static readonly TimeSpan UsualStart = TimeSpan.FromSeconds(4);

    /// <summary>What is told once about a task or a claim to each reader. The last of it comes four weeks after a task.</summary>
    private static readonly string[] Once =
        ["bookings.confirmed", "bookings.confirmed-unit", "bookings.ask-unit-report", "bookings.ask-expert-report", "bookings.ask-impact", "bookings.fee-paid", "fees.claim-formed", "fees.approval-waits"];

    [Fact]
    public async Task A_program_that_is_killed_at_random_instants_loses_nothing_and_does_nothing_twice()
    {
        var folder = Directory.CreateTempSubdirectory("kokemus-killed-").FullName;
        try
        {
            using var mails = Mailbox.Open(folder);
            (await RunningHost.CommandAsync(folder, "demo")).Code.ShouldBe(0);
            MovedClock.ToNoon(folder);
            var before = await LettersAsync(folder);
            var (jobs, later) = await PlayAndKillAsync(folder, mails, before);

            var (code, said) = await RunningHost.CommandAsync(folder, "check");
            code.ShouldBe(0, said);
            await WhatWasConfirmedHoldsAsync(folder, jobs);
            await WhatFollowedHoldsAsync(folder, later);
            await NobodyIsToldTwiceAsync(folder, before);
            await EveryMailWentOnceAsync(folder, mails, before);
            Played(jobs).ShouldBeTrue("the job was really played");
            later.Done.IsEnough.ShouldBeTrue($"and to its end: {later.Done}");
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<(IReadOnlyList<MainJob> Jobs, TimePasses Later)> PlayAndKillAsync(string folder, Mailbox mails, IReadOnlySet<Guid> before)
    {
        var host = new RunningHost(folder, RunningHost.FreePort(), mails.Port);
        var stopped = false;
        var clock = new MovedClock(folder);
        var jobs = Enumerable.Range(0, 3).Select(number => new MainJob(host.Address, mails, number, clock, () => stopped)).ToList();
        var later = new TimePasses(host.Address, () => stopped);
        var walking = jobs.Select(job => Task.Run(job.WalkAsync)).Append(Task.Run(later.WalkAsync)).ToList();
        var random = new Random(20261122);
        var slow = 1.0;
        for (var kill = 0; kill < Kills; kill++)
        {
            // Two of five times the program dies while it starts.
            if (kill % 5 is 2 or 4)
            {
                await host.StartAsync(TimeSpan.FromMilliseconds(random.Next(100, 1500)) * slow);
            }
            else
            {
                var started = Stopwatch.StartNew();
                (await host.StartAsync(TimeSpan.FromMinutes(3))).ShouldBeTrue("the program starts again after it was killed");
                // Where the program starts slowly it also answers slowly: it lives long enough for every kind of work to be under way when it is killed.
                slow = Math.Max(1, started.Elapsed / UsualStart);
                await Task.Delay(TimeSpan.FromMilliseconds(random.Next(50, 1900)) * slow);
            }
            await host.KillAsync();
        }
        (await host.StartAsync(TimeSpan.FromMinutes(3))).ShouldBeTrue();
        // Whatever the kills have left undone is played to its end: on a slow machine little is finished between two of them.
        for (var limit = Environment.TickCount64 + 240_000; !(later.Done.IsEnough && Played(jobs) && (await NotToldAsync(folder, before)).Count == 0) && Environment.TickCount64 < limit;)
            await Task.Delay(1000);
        stopped = true;
        await Task.WhenAll(walking);
        await RestAsync(folder);
        await host.KillAsync();
        return (jobs, later);
    }

    private static bool Played(IReadOnlyList<MainJob> jobs) => jobs.Sum(job => job.Accepted.Count) > Kills / 10;

    /// <summary>Until no delivery is left; the program's leases run out after five seconds.</summary>
    private static async Task RestAsync(string folder)
    {
        for (var limit = Environment.TickCount64 + 120_000; await CountAsync(folder, db => db.Deliveries.CountAsync()) > 0; await Task.Delay(200))
            if (Environment.TickCount64 > limit)
                throw new TimeoutException(string.Join('\n', await CountAsync(folder, db => db.Deliveries.Select(d => d.Message + ": " + d.LastError).ToListAsync())));
    }

    private static async Task WhatWasConfirmedHoldsAsync(string folder, IReadOnlyList<MainJob> jobs)
    {
        await using var bookings = new BookingsDbSqlite(Database(folder).Options<BookingsDbSqlite>());
        var requests = await bookings.Requests.AsNoTracking().Where(r => r.Goal.StartsWith("Koe ")).ToListAsync();
        var places = await bookings.Assignments.AsNoTracking().ToListAsync();
        foreach (var job in jobs)
        {
            foreach (var goal in job.Sent)
                requests.Count(r => r.Goal == goal).ShouldBe(1, $"the request {goal}, which the site said was sent");
            foreach (var goal in job.Accepted.Except(job.Unsure).Except(job.GivenBack))
                places.Count(p => p.RequestId == requests.Single(r => r.Goal == goal).Id && p.State != AssignmentState.Cancelled).ShouldBe(1, $"the place of {goal}, which the site said was taken");
            foreach (var goal in job.GivenBack)
                places.ShouldNotContain(p => p.RequestId == requests.Single(r => r.Goal == goal).Id && p.State != AssignmentState.Cancelled, $"the place of {goal} was given back");
        }
        var mine = requests.Select(r => r.Id).ToHashSet();
        var letters = await CountAsync(folder, db => db.Letters.AsNoTracking().Where(l => l.About!.StartsWith("assignment:")).Select(l => new { l.Kind, l.About }).ToListAsync());
        foreach (var place in places.Where(p => mine.Contains(p.RequestId)))
            letters.Count(l => l.About == $"assignment:{place.Id}" && l.Kind == "bookings.confirmed-unit").ShouldBe(1, "the unit hears of each place once");

        await using var register = new RecruitmentDbSqlite(Database(folder).Options<RecruitmentDbSqlite>());
        var told = await register.Tasks.AsNoTracking().Select(t => t.Id).ToListAsync();
        told.Order().ShouldBe(places.Select(p => p.Id).Order(), "the register has heard of every place, and of no other");
    }

    /// <summary>Each task that was reported has its one claim, each approved claim is approved, each paid claim is paid once and Bookings has heard it.</summary>
    private static async Task WhatFollowedHoldsAsync(string folder, TimePasses later)
    {
        await using var bookings = new BookingsDbSqlite(Database(folder).Options<BookingsDbSqlite>());
        await using var fees = new FeesDbSqlite(Database(folder).Options<FeesDbSqlite>());
        var places = await bookings.Assignments.AsNoTracking().ToDictionaryAsync(p => p.Id);
        var claims = await fees.Claims.AsNoTracking().Include(c => c.Approval).ToListAsync();
        foreach (var place in later.Reported)
            places[place].State.ShouldBe(AssignmentState.Completed, "both reports were taken");
        claims.Select(c => c.AssignmentId).Order().ShouldBe(places.Values.Where(p => p.State == AssignmentState.Completed).Select(p => p.Id).Order(), "each task that was held has one claim");
        foreach (var claim in later.Approved)
            claims.Single(c => c.Id == claim).Approval.ShouldNotBeNull("the claim that the site said was approved");
        var lines = await fees.BatchLines.AsNoTracking().Where(line => fees.Payments.Any(payment => payment.BatchId == line.BatchId)).Select(line => new { line.BatchId, line.ClaimId }).ToListAsync();
        later.Paid.Except(lines.Select(line => line.BatchId)).ShouldBeEmpty("the batches that the site said were paid");
        (await bookings.Payments.AsNoTracking().Select(payment => payment.ClaimId).ToListAsync()).Order().ShouldBe(lines.Select(line => line.ClaimId).Order(), "Bookings has heard of each payment once");
    }

    /// <summary>What is told once about a task or a claim is told each reader once.</summary>
    private static async Task NobodyIsToldTwiceAsync(string folder, IReadOnlySet<Guid> before)
    {
        var letters = await CountAsync(folder, db => db.Letters.AsNoTracking().Where(l => Once.Contains(l.Kind)).Select(l => new { l.Id, l.Kind, l.About, l.Address }).ToListAsync());
        letters.Where(l => !before.Contains(l.Id)).GroupBy(l => (l.Kind, l.About, l.Address)).Where(same => same.Count() > 1).Select(same => $"{same.Count()} × {same.Key}").ShouldBeEmpty();
        (await NotToldAsync(folder, before)).ShouldBeEmpty("everything was really told");
    }

    private static async Task<IReadOnlyList<string>> NotToldAsync(string folder, IReadOnlySet<Guid> before)
    {
        var told = await CountAsync(folder, db => db.Letters.AsNoTracking().Where(l => Once.Contains(l.Kind)).Select(l => new { l.Id, l.Kind }).ToListAsync());
        return [.. Once.Except(told.Where(letter => !before.Contains(letter.Id)).Select(letter => letter.Kind))];
    }

    /// <summary>
    /// Every letter arrived. One that the program was killed in the middle of may have arrived again: with the same Message-ID, which mail programs show once.
    /// A letter whose use was over when its turn came is left unsent, as weeks of the test go by; they are few.
    /// </summary>
    private static async Task EveryMailWentOnceAsync(string folder, Mailbox mails, IReadOnlySet<Guid> before)
    {
        var letters = await CountAsync(folder, db => db.Letters.AsNoTracking().Select(l => new { l.Id, l.State, l.Address }).ToListAsync());
        var taken = mails.Taken();
        var arrivals = taken.GroupBy(mail => mail.Id).ToDictionary(same => same.Key, same => same.ToList());
        var unsent = 0;
        foreach (var letter in letters.Where(l => !before.Contains(l.Id)))
        {
            var same = arrivals.Where(arrival => arrival.Key.Contains(letter.Id.ToString(), StringComparison.OrdinalIgnoreCase) || arrival.Key.Contains(letter.Id.ToString("N"), StringComparison.OrdinalIgnoreCase)).ToList();
            if (letter.State == LetterState.TooLate)
            {
                unsent += 1 - same.Count;
                continue;
            }
            letter.State.ShouldBe(LetterState.Sent);
            same.Count.ShouldBe(1, $"the letter to {letter.Address} has one Message-ID");
            same[0].Value.Select(mail => mail.Text).Distinct().Count().ShouldBe(1);
        }
        unsent.ShouldBeLessThan(arrivals.Count / 10);
        arrivals.Count.ShouldBe(letters.Count(l => !before.Contains(l.Id)) - unsent, "no mail came from nowhere");
        // A burst, such as the letters of a new edition, is carried by several workers: a kill breaks off as many conversations as go on at once.
        (taken.Count - arrivals.Count).ShouldBeLessThanOrEqualTo(Kills * new EngineOptions().OutsideWorkers, "only a kill within a conversation repeats a mail");
    }

    private static async Task<IReadOnlySet<Guid>> LettersAsync(string folder) => (await CountAsync(folder, db => db.Letters.Select(l => l.Id).ToListAsync())).ToHashSet();

    private static async Task<T> CountAsync<T>(string folder, Func<FoundationDb, Task<T>> read)
    {
        await using var db = new FoundationDbSqlite(Database(folder).Options<FoundationDbSqlite>());
        return await read(db);
    }

    /// <summary>The clock of the program, as /dev/clock has moved it.</summary>
    private sealed class MovedClock(string folder) : IClock
    {
        public Instant GetCurrentInstant() => Of(folder).GetCurrentInstant();

        /// <summary>Questions and reminders go out by day: each week that goes by ends at noon, whenever the test runs.</summary>
        public static void ToNoon(string folder)
        {
            var now = Of(folder).GetCurrentInstant();
            Of(folder).Advance(Helsinki.At(Helsinki.Date(now).PlusDays(1), LocalTime.Noon) - now);
        }

        private static AppClock Of(string folder) => new(Path.Combine(folder, "clock-offset"));
    }

    private static Database Database(string folder) => new($"Data Source={Path.Combine(folder, "kokemus.db")}");
}
