using System.Text.Json;
using Bookings.Data;
using Fees.Data;
using Foundation;
using Foundation.Mail;
using Foundation.Privacy;
using Host.Tests.Killing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Recruitment.Contracts;
using Recruitment.Data;
using Recruitment.Erasing;
using Recruitment.Leaving;
using Recruitment.OwnData;
using Rig;
using Training;
using Training.Data;

namespace Host.Tests.Erasing;

/// <summary>After an erasure the person is in no table and in no mail of the folder, except where bookkeeping law keeps what was paid.</summary>
public sealed class ErasureTests
{
    /// <summary>The lines of payout batches: accounting material.</summary>
    private static readonly string[] KeptByLaw = ["fees_batch_lines"];

    [Fact]
    public async Task Nothing_of_an_erased_person_is_left_in_the_database_or_among_the_mails()
    {
        var folder = Directory.CreateTempSubdirectory("kokemus-erased-").FullName;
        try
        {
            // About one task each, so that on every day of a month there are people who were paid and have nothing ahead.
            (await RunningHost.CommandAsync(folder, "demo", "--experts", "60", "--bookings", "60", "--seed", "3")).Code.ShouldBe(0);
            await using var house = await TestHouse.OpenAsync([.. Modules.All], folder: folder);
            house.Clock.Advance(SystemClock() - house.Clock.GetCurrentInstant());
            var person = await SomebodyWithAPastAsync(house);
            await WriteAsync(house, person);
            string[] traces = [person.Email!, person.Phone!, person.Name, $"{person.LastName} {person.FirstName}", $"{person.LastName} {person.FirstName}".ToLowerInvariant()];
            var before = Found(folder, traces);
            before.Keys.ShouldContain("recruitment_experts");
            before.Keys.ShouldContain("bookings_candidates");
            before.Keys.ShouldContain("fees_payees");
            before.Keys.ShouldContain("foundation_letters");
            before.Keys.ShouldContain("host_accounts");
            before.Keys.ShouldContain("mail");

            await TheOwnFileHoldsItAsync(house, person.Id);

            await house.InvokeAsync<LeavingOutcome>(new LeaveRegister(person.Id));
            await house.RestAsync();
            (await house.InvokeAsync<ErasingOutcome>(new EraseExpert(person.Id))).ShouldBeOfType<ErasingOutcome.Done>();
            await house.RestAsync();

            Found(folder, traces).Keys.Except(KeptByLaw).ShouldBeEmpty();
            Found(folder, [person.Name]).Keys.ShouldBe(KeptByLaw); // what was paid is kept
            (await house.InvokeAsync<ErasingOutcome>(new EraseExpert(person.Id))).ShouldBeOfType<ErasingOutcome.Already>();
            var (code, said) = await RunningHost.CommandAsync(folder, "check");
            code.ShouldBe(0, said);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>What is about to be erased the person can take along first: each module's part is in the file, whole.</summary>
    private static async Task TheOwnFileHoldsItAsync(TestHouse house, Guid person)
    {
        var json = (await house.InvokeAsync<MyData>(new ExportMyData(person))).Json.ShouldNotBeNull();
        var modules = JsonDocument.Parse(json).RootElement.GetProperty("modules");
        var (fees, bookings) = (modules.GetProperty("fees"), modules.GetProperty("bookings"));
        bookings.GetProperty("tasks").GetArrayLength().ShouldBe(await house.ReadAsync<BookingsDb, int>(db => db.Assignments.CountAsync(place => place.ExpertId == person)));
        bookings.GetProperty("offers").GetArrayLength().ShouldBe(await house.ReadAsync<BookingsDb, int>(db => db.Offers.CountAsync(offer => offer.ExpertId == person)));
        fees.GetProperty("claims").GetArrayLength().ShouldBe(await house.ReadAsync<FeesDb, int>(db => db.Claims.CountAsync(claim => claim.ExpertId == person)));
        fees.GetProperty("payments").GetArrayLength().ShouldBeGreaterThan(0);
        fees.GetProperty("paymentDetails").GetProperty("iban").GetString().ShouldStartWith("FI"); // sealed in the database, in the open to its owner
        modules.GetProperty("training").GetProperty("recordings").GetArrayLength().ShouldBeGreaterThan(0);
        modules.GetProperty("training").GetProperty("sessions").GetArrayLength().ShouldBe(await house.ReadAsync<TrainingDb, int>(db => db.Enrolments.CountAsync(seat => seat.PersonId == person)));
        modules.GetProperty("foundation").GetProperty("letters").EnumerateArray().ShouldContain(letter => letter.GetProperty("subject").GetString() == "Paikka on sinun");
    }

    /// <summary>The demo's past was never mailed: one letter to the person, and one to somebody else that names them. Few of its people have watched a recording: this one has.</summary>
    private static async Task WriteAsync(TestHouse house, Recruitment.Expert person)
    {
        var now = house.Clock.GetCurrentInstant();
        await house.PublishAsync(Letter.To(new Reader(person.Id, person.Name, person.Email!, "fi"), "bookings.confirmed", "Paikka on sinun", now).Paragraph("Hei"));
        await house.PublishAsync(Letter.To(new Reader(null, "Yksikkö", "yksikko@esimerkki.example", "fi"), "bookings.confirmed-unit", $"{person.Name} tulee", now).Paragraph(person.Phone!));
        await house.WriteAsync<TrainingDb>(db =>
        {
            var viewing = new Viewing(db.Recordings.First().Id, person.Id);
            viewing.Watched(now);
            db.Viewings.Add(viewing);
        });
        await house.RestAsync();
    }

    private static Instant SystemClock() => NodaTime.SystemClock.Instance.GetCurrentInstant();

    /// <summary>Somebody who has been paid, has nothing ahead and nothing unpaid, and has an address and a number.</summary>
    private static async Task<Recruitment.Expert> SomebodyWithAPastAsync(TestHouse house)
    {
        var paid = await house.ReadAsync<FeesDb, List<Guid>>(db => db.BatchLines.Select(line => line.ExpertId).Distinct().ToListAsync());
        var known = await house.ReadAsync<RecruitmentDb, List<Recruitment.Expert>>(db => db.People.AsNoTracking().Where(e => paid.Contains(e.Id) && e.Email != null && e.Phone != null).OrderBy(e => e.Id).ToListAsync());
        await using var scope = house.Services.CreateAsyncScope();
        var obstacles = new List<string>();
        foreach (var expert in known)
        {
            var inTheWay = await Memory.InTheWayAsync(house.Services.GetRequiredService<Installation>(), scope.ServiceProvider, expert.Id, CancellationToken.None);
            if (inTheWay.Count == 0)
                return expert;
            obstacles.AddRange(inTheWay.Select(one => one.Place));
        }

        throw new InvalidOperationException($"None of {known.Count} people who were paid can be erased: {string.Join("; ", obstacles)}");
    }

    /// <summary>Where any of the words stands: tables, and "mail" for the folder of mails.</summary>
    private static SortedDictionary<string, string> Found(string folder, IReadOnlyList<string> words)
    {
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var mail in Directory.GetFiles(Path.Combine(folder, "mail"), "*.eml"))
            Look("mail", Foundation.Mail.Reading.Eml.Read(File.ReadAllBytes(mail)) is var read ? read.Header("To") + read.Header("Subject") + read.First("text/plain")?.Text + read.First("text/calendar")?.Text : "");
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "kokemus.db")};Mode=ReadOnly;Pooling=false");
        connection.Open();
        foreach (var table in Column(connection, "select name from sqlite_master where type = 'table'"))
            foreach (var value in Column(connection, $"select * from \"{table}\""))
                Look(table, value);
        return found;

        void Look(string where, string text)
        {
            if (words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)))
                found.TryAdd(where, text);
        }
    }

    private static List<string> Column(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        List<string> values = [];
        while (reader.Read())
            for (var i = 0; i < reader.FieldCount; i++)
                if (!reader.IsDBNull(i))
                    values.Add(Convert.ToString(reader.GetValue(i), System.Globalization.CultureInfo.InvariantCulture)!);
        return values;
    }
}
