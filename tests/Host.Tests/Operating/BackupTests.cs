using System.Security.Cryptography;
using Bookings;
using Fees;
using Foundation;
using Foundation.Privacy;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Recruitment;
using Recruitment.Data;
using Recruitment.Registering;
using Rig;

namespace Host.Tests.Operating;

/// <summary>What docs/operations.md says of backups: a copy taken while the programme works is whole, and opens only together with its keys.</summary>
public sealed class BackupTests
{
    [Fact]
    public async Task A_copy_taken_while_people_work_is_restored_with_its_keys_and_passes_the_audit()
    {
        await using var house = await TestHouse.OpenAsync(Rooms);
        var maija = await AddAsync(house, 0);
        using var working = new CancellationTokenSource();
        var work = Task.Run(async () =>
        {
            for (var i = 1; !working.IsCancellationRequested; i++)
                await AddAsync(house, i);
        });
        await Task.Delay(300);

        var restored = Directory.CreateTempSubdirectory("kokemus-restored-").FullName;
        await CopyOnlineAsync(Path.Combine(house.Folder, "kokemus.db"), Path.Combine(restored, "kokemus.db"));
        CopyKeys(house.Folder, restored);
        await working.CancelAsync();
        await work;

        await using (var copy = await TestHouse.OpenAsync(Rooms, folder: restored))
        {
            copy.Clock.Advance(NodaTime.Duration.FromMinutes(5)); // the leases that were held when the copy was taken run out
            await copy.RestAsync(); // what was under way in the copy is done there
            (await NeedsAsync(copy, maija)).ShouldBe("Pyörätuoli");
            (await copy.BrokenAsync()).ShouldBeEmpty();
        }
        Forget(restored);
    }

    [Fact]
    public async Task Without_its_keys_what_is_sealed_stays_sealed()
    {
        await using var house = await TestHouse.OpenAsync(Rooms);
        var maija = await AddAsync(house, 0);
        await house.RestAsync();
        var restored = Directory.CreateTempSubdirectory("kokemus-restored-").FullName;
        await CopyOnlineAsync(Path.Combine(house.Folder, "kokemus.db"), Path.Combine(restored, "kokemus.db"));

        await using (var copy = await TestHouse.OpenAsync(Rooms, folder: restored))
            await Should.ThrowAsync<CryptographicException>(() => NeedsAsync(copy, maija));
        Forget(restored);
    }

    private static IReadOnlyList<IModule> Rooms => [new RecruitmentModule(), new Training.TrainingModule(), new BookingsModule(), new FeesModule()];

    private static async Task<Guid> AddAsync(TestHouse house, int number) => (await house.InvokeAsync<Registration>(new RegisterExpert(new ExpertDetails
    {
        FirstName = "Maija", LastName = "Korhonen", Email = $"maija{number}@esimerkki.example", Municipality = "205", Needs = "Pyörätuoli",
    }))).ShouldBeOfType<Registration.Done>().ExpertId;

    private static async Task CopyOnlineAsync(string from, string to)
    {
        await using var source = new SqliteConnection($"Data Source={from};Pooling=false");
        await using var target = new SqliteConnection($"Data Source={to};Pooling=false");
        await source.OpenAsync();
        await target.OpenAsync();
        source.BackupDatabase(target); // what sqlite3's .backup does
    }

    private static void CopyKeys(string from, string to)
    {
        var keys = Directory.CreateDirectory(Path.Combine(to, "keys"));
        foreach (var key in Directory.GetFiles(Path.Combine(from, "keys")))
            File.Copy(key, Path.Combine(keys.FullName, Path.GetFileName(key)));
    }

    private static async Task<string?> NeedsAsync(TestHouse house, Guid id)
    {
        var person = await house.ReadAsync<RecruitmentDb, Recruitment.Expert>(db => db.People.AsNoTracking().SingleAsync(expert => expert.Id == id));
        return house.Services.GetRequiredService<Vault>().OpenOrNull(person.Needs);
    }

    private static void Forget(string folder)
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
