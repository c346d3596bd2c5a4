using Bookings.Data;
using Bookings.Reminding;
using Bookings.Reporting;
using Foundation;
using Foundation.Mail;
using Foundation.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Rig;
using static Bookings.Tests.ConfirmedPlaces;

namespace Bookings.Tests.Reporting;

public sealed class ImpactTests
{
    private static async Task<(Request, Guid Expert, Guid Place)> CompletedAsync(TestHouse house, Scene scene, bool byPhone = false)
    {
        var done = await scene.ConfirmedAsync(house, byPhone: byPhone);
        house.Clock.Set(done.Request.EndsAt);
        await house.InvokeAsync<ReportOutcome>(new GiveUnitReport(done.Place, new UnitReportFacts(true, false, 120, 0, null, null), Unit(scene)));
        await house.InvokeAsync<ReportOutcome>(new GiveExpertReport(done.Place, new ExpertReportFacts(0, Money.Zero, null, null, null), Expert(done.Expert)));
        return done;
    }

    private static async Task<int> AskedAsync(TestHouse house, int times = 1)
    {
        for (var i = 0; i < times; i++)
            await house.InvokeAsync(new AskWhatChanged());
        return (await house.HeardAsync<Letter>()).Count(letter => letter.Kind == "bookings.ask-impact");
    }

    [Fact]
    public async Task Four_weeks_after_the_unit_is_asked_once_and_the_expert_hears_the_answer()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (request, aino, place) = await CompletedAsync(house, scene);
        house.Clock.Set(request.EndsAt + Duration.FromDays(28) - Duration.FromSeconds(1));
        (await AskedAsync(house)).ShouldBe(0);
        house.Clock.Set(request.EndsAt + Duration.FromDays(28));
        (await AskedAsync(house, times: 20)).ShouldBe(1);

        (await TellAsync(house, place, Unit(scene))).ShouldBe(ReportOutcome.Done);
        LetterText.Render(await scene.LetterAsync("bookings.impact", "aino@esimerkki.example")).ShouldContain("Odotusaika lyheni.");
        (await TellAsync(house, place, Unit(scene))).ShouldBe(ReportOutcome.AlreadyReported);
        (await house.HeardAsync<Letter>()).Count(letter => letter.Kind == "bookings.impact").ShouldBe(1);
    }

    [Fact]
    public async Task An_expert_without_mail_hears_it_on_the_phone()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (_, _, place) = await CompletedAsync(house, scene, byPhone: true);
        await TellAsync(house, place, Unit(scene));
        var call = (await CallsAsync(house)).ShouldHaveSingleItem();
        (call.Kind, call.Script("fi").Contains("Odotusaika lyheni.")).ShouldBe(("impact", true));
        await house.InvokeAsync(new MarkCalled(place, call.Kind));
        (await CallsAsync(house)).ShouldBeEmpty();
    }

    private static Task<IReadOnlyList<ReminderCall>> CallsAsync(TestHouse house) => house.ReadAsync<BookingsDb, IReadOnlyList<ReminderCall>>(db =>
        ReminderCalls.ListAsync(db, new ReminderSettings(), house.Clock.GetCurrentInstant(), CancellationToken.None));

    [Fact]
    public async Task A_question_half_a_year_late_is_not_asked()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (request, _, _) = await CompletedAsync(house, scene);
        house.Clock.Set(request.EndsAt + Duration.FromDays(183));
        (await AskedAsync(house)).ShouldBe(0);
    }

    [Fact]
    public async Task Only_a_completed_task_of_ones_own_unit_can_be_told_of()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (_, _, early) = await scene.ConfirmedAsync(house, "Eero");
        (await TellAsync(house, early, Unit(scene))).ShouldBe(ReportOutcome.TooEarly);
        var (_, aino, place) = await CompletedAsync(house, scene);
        (await TellAsync(house, place, AnotherUnit)).ShouldBe(ReportOutcome.NotThere);
        (await TellAsync(house, place, Expert(aino))).ShouldBe(ReportOutcome.NotThere);
    }

    [Fact]
    public async Task Of_two_clicks_that_both_found_nothing_told_the_second_is_refused_at_the_database()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (request, _, place) = await CompletedAsync(house, scene);
        house.Clock.Set(request.EndsAt + Duration.FromDays(28));
        await AskedAsync(house);
        await using var first = house.Services.CreateAsyncScope();
        await using var second = house.Services.CreateAsyncScope();
        async Task<BookingsDb> HandledAsync(IServiceProvider services, string words)
        {
            var db = services.GetRequiredService<BookingsDb>();
            (await TellWhatChangedHandler.Handle(new TellWhatChanged(place, words, Unit(scene)), db, services.GetRequiredService<Organisation>(), house.Clock, CancellationToken.None)).Item1.ShouldBe(ReportOutcome.Done);
            return db;
        }
        var (one, other) = (await HandledAsync(first.ServiceProvider, "Odotusaika lyheni."), await HandledAsync(second.ServiceProvider, "Muuta"));
        await one.SaveChangesAsync(CancellationToken.None);
        Database.IsConflict(await Should.ThrowAsync<DbUpdateConcurrencyException>(() => other.SaveChangesAsync())).ShouldBeTrue("so it is tried again, and finds that it has been told");
        (await house.ReadAsync<BookingsDb, string?>(db => db.Impacts.Select(impact => impact.Words).SingleAsync())).ShouldBe("Odotusaika lyheni.");
    }

    private static Task<ReportOutcome> TellAsync(TestHouse house, Guid place, Reach by) => house.InvokeAsync<ReportOutcome>(new TellWhatChanged(place, "Odotusaika lyheni.", by));
}
