using Bookings.Cancelling;
using Bookings.Clinics;
using Bookings.Data;
using Bookings.Tests.Replanning;
using Foundation.Calendar;
using Foundation.Mail;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Rig;
using static Bookings.Tests.ConfirmedPlaces;

namespace Bookings.Tests.Clinics;

/// <summary>The day before a clinic a unit is reminded of its slots: once, in one letter.</summary>
public sealed class SlotReminderTests
{
    private sealed record Reserved(TestHouse House, Scene Scene, Request Request, Guid Clinic, Guid First, Guid Last) : IAsyncDisposable
    {
        public async Task<IReadOnlyList<Letter>> LookAsync(int days, int hour, int minute = 0)
        {
            House.GoTo(Request, days, hour, minute);
            await House.PublishAsync(new SettleClinics());
            return [.. (await House.HeardAsync<Letter>()).Where(letter => letter.Kind == "bookings.clinic-reminder")];
        }

        public async ValueTask DisposeAsync()
        {
            (await House.ProblemsAsync()).ShouldBeEmpty();
            await House.DisposeAsync();
        }
    }

    /// <summary>Ulla's unit has two slots of a clinic from 12 to 14.</summary>
    private static async Task<Reserved> OpenAsync()
    {
        var (house, scene) = await Scene.OpenAsync();
        var request = await scene.RequestAsync(taskType: TaskTypes.Clinic);
        var clinic = (await house.InvokeAsync<OpenSlotsOutcome>(new OpenSlots(request.Id, new SlotPlan(30, 0), [], Coordinator))).ShouldBeOfType<OpenSlotsOutcome.Opened>().ClinicId;
        await scene.ConfirmAsync(house, request, await scene.ExpertAsync());
        var (first, last) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        foreach (var (id, slot, people, concern) in new[] { (last, 3, 2, "paihde"), (first, 1, 1, null) })
            (await house.InvokeAsync<ReserveOutcome>(new ReserveSlot(id, clinic, request.StartsAt + Duration.FromMinutes(30 * slot), scene.UnitId, people, concern, Unit(scene)))).ShouldBe(ReserveOutcome.Reserved);
        return new Reserved(house, scene, request, clinic, first, last);
    }

    [Fact]
    public async Task The_day_before_in_mail_hours_once_with_all_the_slots_and_nobodys_name()
    {
        await using var at = await OpenAsync();
        (await at.LookAsync(-1, 8, 59)).ShouldBeEmpty();
        var letter = (await at.LookAsync(-1, 9)).ShouldHaveSingleItem();
        (letter.Reader.Address, letter.Entry, letter.UsefulUntil).ShouldBe(("ulla@esimerkki.example", null, at.Request.EndsAt));
        var text = LetterText.Render(letter);
        foreach (var fact in new[] { "ti 15.9.2026", "Kuhmo, Kainuuntie 5", "12.30–13.00: Tulijoita 1", "13.30–14.00: Tulijoita 2. Päihteet ja riippuvuudet", $"/clinics/{at.Clinic}" })
            text.ShouldContain(fact, Case.Sensitive, text);
        text.IndexOf("12.30", StringComparison.Ordinal).ShouldBeLessThan(text.IndexOf("13.30–", StringComparison.Ordinal));
        text.ShouldNotContain("Aino");
        (await at.LookAsync(-1, 9, 10)).ShouldHaveSingleItem();
        (await at.LookAsync(0, 10)).ShouldHaveSingleItem();
        (await at.House.ReadAsync<BookingsDb, LocalDate>(db => db.ClinicReminders.Select(r => r.Date).SingleAsync())).ShouldBe(at.Request.Date);
    }

    [Theory, InlineData(-1, 19), InlineData(0, 11)]
    public async Task After_an_outage_it_is_caught_up_in_mail_hours(int days, int hour)
    {
        await using var at = await OpenAsync();
        (await at.LookAsync(-1, 8)).ShouldBeEmpty();
        (await at.LookAsync(days, hour, 59)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Not_in_the_evening_and_not_when_the_clinic_has_begun()
    {
        await using var at = await OpenAsync();
        foreach (var (days, hour) in new[] { (-1, 20), (0, 8), (0, 12), (0, 14), (1, 10) })
            (await at.LookAsync(days, hour)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_given_back_or_called_off_is_not_spoken_of()
    {
        await using var at = await OpenAsync();
        await at.House.InvokeAsync<bool>(new GiveBackSlot(at.Clinic, at.First, Unit(at.Scene)));
        LetterText.Render((await at.LookAsync(-1, 9)).ShouldHaveSingleItem()).ShouldNotContain("12.30");
        await using var called = await OpenAsync();
        await called.House.InvokeAsync<CancelOutcome>(new CancelRequest(called.Request.Id, "Tila ei ole käytössä", Coordinator));
        (await called.LookAsync(-1, 9)).ShouldBeEmpty();
        // Twenty hours before there is still nobody: the same look calls the slots off.
        await using var without = await OpenAsync();
        var place = await without.House.ReadAsync<BookingsDb, Guid>(db => db.Assignments.Select(a => a.Id).SingleAsync());
        await without.House.InvokeAsync<CancelOutcome>(new CancelPlace(place, Foundation.Ui.Roles.Expert, "key:personal", Coordinator));
        (await without.LookAsync(-1, 17)).ShouldBeEmpty();
        (await without.House.HeardAsync<Letter>()).Count(letter => letter.Kind == "bookings.clinic-no-expert").ShouldBe(2);
    }

    [Fact]
    public async Task Who_was_just_told_of_the_time_is_not_reminded_of_it_and_a_new_day_has_its_own_reminder()
    {
        await using var at = await OpenAsync();
        (await at.LookAsync(-1, 10)).ShouldHaveSingleItem();
        await at.House.ReplanAsync(at.Request.Id, plan => plan with { Date = plan.Date.PlusDays(3) });
        (await at.LookAsync(-1, 11)).ShouldHaveSingleItem();
        (await at.LookAsync(2, 9)).Count.ShouldBe(2);

        await using var late = await OpenAsync();
        late.House.GoTo(late.Request, -1, 9);
        await late.House.ReplanAsync(late.Request.Id, plan => plan with { Address = "Toinen talo" });
        (await late.LookAsync(-1, 10)).ShouldBeEmpty("the letter about the new place says when");
        await using var cut = await OpenAsync();
        cut.House.GoTo(cut.Request, -1, 9);
        await cut.House.ReplanAsync(cut.Request.Id, plan => plan with { End = plan.End.PlusMinutes(-30) });
        LetterText.Render((await cut.LookAsync(-1, 10)).ShouldHaveSingleItem("who keeps the time was told of nothing")).ShouldContain("12.30–13.00");
        await using var fresh = await OpenAsync();
        foreach (var visit in new[] { fresh.First, fresh.Last })
            await fresh.House.InvokeAsync<bool>(new GiveBackSlot(fresh.Clinic, visit, Unit(fresh.Scene)));
        fresh.House.GoTo(fresh.Request, -1, 9);
        await fresh.House.InvokeAsync<ReserveOutcome>(new ReserveSlot(Guid.CreateVersion7(), fresh.Clinic, fresh.Request.StartsAt, fresh.Scene.UnitId, 1, null, Unit(fresh.Scene)));
        (await fresh.LookAsync(-1, 10)).ShouldBeEmpty("the letter about the reservation does");
    }
}
