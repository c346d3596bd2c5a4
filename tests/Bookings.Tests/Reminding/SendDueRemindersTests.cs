using Bookings.Cancelling;
using Bookings.Data;
using Bookings.Reminding;
using Foundation.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rig;
using static Bookings.Tests.ConfirmedPlaces;

namespace Bookings.Tests.Reminding;

public sealed class SendDueRemindersTests
{
    private static async Task<IReadOnlyList<string>> RemindedAsync(TestHouse house, int times = 1)
    {
        for (var i = 0; i < times; i++)
            await house.InvokeAsync(new SendDueReminders());
        return [.. (await house.HeardAsync<Letter>()).Where(letter => letter.Kind.StartsWith("bookings.reminder", StringComparison.Ordinal)).Select(letter => letter.Reader.Address)];
    }

    private static Task<List<Reminder>> RowsAsync(TestHouse house) => house.ReadAsync<BookingsDb, List<Reminder>>(db => db.Reminders.OrderBy(r => r.DueAt).ThenBy(r => r.To).ToListAsync());

    [Fact]
    public async Task However_often_the_sweep_runs_each_side_is_reminded_once_of_each_kind()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (request, _, _) = await scene.ConfirmedAsync(house);
        house.GoTo(request, -8, 12);
        (await RemindedAsync(house)).ShouldBeEmpty();
        house.GoTo(request, -7, 9);
        (await RemindedAsync(house, times: 100)).Order().ShouldBe(["aino@esimerkki.example", "ulla@esimerkki.example"]);
        house.GoTo(request, -1, 9);
        (await RemindedAsync(house, times: 100)).Count.ShouldBe(4);
        house.Clock.Set(request.EndsAt);
        (await RemindedAsync(house, times: 10)).Count.ShouldBe(4);
        (await RowsAsync(house)).ShouldAllBe(row => !row.Missed);
    }

    [Fact]
    public async Task Sweeps_that_run_at_once_on_several_nodes_still_remind_once()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (request, _, _) = await scene.ConfirmedAsync(house);
        house.GoTo(request, -7, 10);
        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => house.InvokeAsync(new SendDueReminders())));
        (await RemindedAsync(house)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task After_three_silent_days_the_reminder_comes_late_but_before_the_task()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (request, _, _) = await scene.ConfirmedAsync(house);
        house.GoTo(request, -4, 10);
        (await RemindedAsync(house)).Count.ShouldBe(2);
        (await RowsAsync(house)).ShouldAllBe(row => row.Kind == "before-7" && !row.Missed);
    }

    [Fact]
    public async Task What_was_slept_through_is_marked_missed_and_not_sent()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (request, _, _) = await scene.ConfirmedAsync(house);
        house.Clock.Set(request.StartsAt);
        (await RemindedAsync(house)).ShouldBeEmpty();
        (await RowsAsync(house)).Select(row => (row.Kind, row.To, row.Missed)).ShouldBe(
            [("before-7", "expert", true), ("before-7", "unit", true), ("before-1", "expert", true), ("before-1", "unit", true)]);
    }

    [Fact]
    public async Task A_cancelled_place_is_reminded_of_no_more_even_when_the_sweep_had_found_it()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (request, aino, place) = await scene.ConfirmedAsync(house);
        house.GoTo(request, -7, 9);
        await house.InvokeAsync<CancelOutcome>(new CancelPlace(place, "expert", "key:personal", Expert(aino)));
        await house.InvokeAsync(new SendReminder(place, 7, "expert")); // found before the cancellation, delivered after it
        (await RemindedAsync(house)).ShouldBeEmpty();
        (await RowsAsync(house)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_place_confirmed_late_gets_only_the_reminders_that_are_still_ahead()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (request, _, _) = await scene.ConfirmedAsync(house, daysAhead: 5);
        (await RemindedAsync(house)).ShouldBeEmpty();
        house.GoTo(request, -1, 9);
        (await RemindedAsync(house)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task An_expert_without_mail_is_called_and_the_unit_gets_its_letter()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (request, _, place) = await scene.ConfirmedAsync(house, byPhone: true);
        house.GoTo(request, -7, 9);
        (await RemindedAsync(house)).ShouldBe(["ulla@esimerkki.example"]);

        var call = (await CallsAsync(house)).ShouldHaveSingleItem();
        (call.AssignmentId, call.Kind).ShouldBe((place, "before-7"));
        call.Script("fi").ShouldContain("Kuhmon sosiaalityö");
        await house.InvokeAsync(new MarkCalled(place, call.Kind));
        await house.InvokeAsync(new MarkCalled(place, call.Kind));
        (await CallsAsync(house)).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_expert_without_mail_is_called_when_the_unit_cancels_and_when_the_report_is_missing()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (_, _, cancelled) = await scene.ConfirmedAsync(house, "Aino", byPhone: true);
        var (held, _, reported) = await scene.ConfirmedAsync(house, "Eero", byPhone: true, daysAhead: 12);
        await house.InvokeAsync<CancelOutcome>(new CancelPlace(cancelled, "unit", "key:staff", Unit(scene)));
        (await CallsAsync(house)).ShouldHaveSingleItem().Kind.ShouldBe("cancelled");
        await house.InvokeAsync(new MarkCalled(cancelled, "cancelled"));
        house.Clock.Set(held.EndsAt);
        (await CallsAsync(house)).Where(call => call.AssignmentId == reported).ShouldHaveSingleItem().Kind.ShouldBe("report");
    }

    [Fact]
    public async Task An_expert_without_mail_is_called_when_the_unit_tells_that_the_task_was_not_held()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (request, _, place) = await scene.ConfirmedAsync(house, byPhone: true);
        house.Clock.Set(request.EndsAt);
        await house.InvokeAsync<Bookings.Reporting.ReportOutcome>(new Bookings.Reporting.GiveUnitReport(place, new(false, false, 0, 0, null, null), Unit(scene)));
        var call = (await CallsAsync(house)).ShouldHaveSingleItem();
        (call.AssignmentId, call.Kind).ShouldBe((place, "not-held"));
        call.Script("fi").ShouldContain("Siksi palkkiota ei makseta");
        await house.InvokeAsync(new MarkCalled(place, call.Kind));
        (await CallsAsync(house)).ShouldBeEmpty();
    }

    private static Task<IReadOnlyList<ReminderCall>> CallsAsync(TestHouse house) => house.ReadAsync<BookingsDb, IReadOnlyList<ReminderCall>>(db =>
        ReminderCalls.ListAsync(db, house.Services.GetRequiredService<ReminderSettings>(), house.Clock.GetCurrentInstant(), CancellationToken.None));
}
