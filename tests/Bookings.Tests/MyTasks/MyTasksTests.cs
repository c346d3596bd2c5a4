using Bookings.Data;
using Bookings.MyTasks;
using Fees.Contracts;
using Foundation;
using Foundation.Mail;
using Foundation.Mail.Receiving;
using Foundation.Persistence;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using static Bookings.Tests.ConfirmedPlaces;

namespace Bookings.Tests.MyTasks;

public sealed class MyTasksTests
{
    [Fact]
    public async Task The_task_is_the_experts_own_and_nobody_elses()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (_, aino, place) = await scene.ConfirmedAsync(house);
        (await house.ReadAsync<BookingsDb, TaskFacts?>(db => TaskFacts.FindAsync(db, place, Expert(aino)))!).ShouldNotBeNull().Expert.FirstName.ShouldBe("Aino");
        (await house.ReadAsync<BookingsDb, TaskFacts?>(db => TaskFacts.FindAsync(db, place, Expert(Guid.CreateVersion7())))!).ShouldBeNull();
    }

    [Fact]
    public async Task The_calendar_file_is_the_same_entry_as_in_the_letter()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (_, aino, place) = await scene.ConfirmedAsync(house);
        var facts = (await house.ReadAsync<BookingsDb, TaskFacts?>(db => TaskFacts.FindAsync(db, place, Expert(aino)))!).ShouldNotBeNull();
        var organisation = house.Services.GetRequiredService<Organisation>();
        var file = System.Text.Encoding.UTF8.GetString(CalendarFile.Write(facts, house.Services.GetRequiredService<Letterhead>(), codes: null, organisation, house.Clock.GetCurrentInstant()));
        file.ShouldContain("METHOD:REQUEST");
        file.ShouldContain($"UID:{(await scene.LetterAsync("bookings.confirmed", "aino@esimerkki.example")).Entry!.Uid}");
        file.ShouldNotContain("ulla@esimerkki.example");
    }

    [Fact]
    public async Task To_look_where_answers_go_makes_no_key_and_finds_the_one_that_a_letter_made()
    {
        var (house, _) = await Scene.OpenAsync(settings: new Dictionary<string, string?> { ["Mail:Inbound:Address"] = "vastaus@esimerkki.example" });
        await using var _ = house;
        async Task<string?> KnownAsync(bool letter = false)
        {
            await using var scope = house.Services.CreateAsyncScope();
            var addresses = scope.ServiceProvider.GetRequiredService<ReplyAddresses>();
            var codes = letter ? await addresses.OpenAsync(CancellationToken.None) : await addresses.KnownAsync(CancellationToken.None);
            await scope.ServiceProvider.GetRequiredService<FoundationDb>().SaveChangesAsync();
            return codes?.AddressOf("offer", Guid.Empty);
        }
        (await KnownAsync()).ShouldBeNull();
        (await KnownAsync()).ShouldBeNull("nothing was made by the first look");
        var written = await KnownAsync(letter: true);
        (await KnownAsync()).ShouldBe(written.ShouldNotBeNull());
    }

    [Fact]
    public async Task A_paid_fee_shows_on_the_task_and_the_unit_hears_of_it()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (_, aino, place) = await scene.ConfirmedAsync(house);
        var claim = Guid.CreateVersion7();
        await house.PublishAsync(new FeePaid(claim, place, aino, scene.UnitId, 8500, new DateOnly(2026, 10, 15), DateTimeOffset.UnixEpoch));
        LetterText.Render(await scene.LetterAsync("bookings.fee-paid", "ulla@esimerkki.example")).ShouldContain("85,00 €");
        await house.PublishAsync(new FeePaid(claim, place, aino, scene.UnitId, -8500, new DateOnly(2026, 10, 20), DateTimeOffset.UnixEpoch));
        (await scene.LetterAsync("bookings.fee-reversed", "ulla@esimerkki.example")).ShouldNotBeNull();
        var facts = await house.ReadAsync<BookingsDb, TaskFacts?>(db => TaskFacts.FindAsync(db, place, Expert(aino)))!;
        facts!.Payments.Select(p => (p.Amount, p.PaidOn)).ShouldBe([(new Money(8500), new LocalDate(2026, 10, 15)), (new Money(-8500), new LocalDate(2026, 10, 20))]);
    }
}
