using Bookings.Cancelling;
using Bookings.Contracts;
using Bookings.Data;
using Bookings.Reporting;
using Bookings.Requesting;
using Foundation;
using Foundation.Mail;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Rig;
using static Bookings.Tests.ConfirmedPlaces;

namespace Bookings.Tests.Reporting;

public sealed class ReportingTests
{
    private static readonly UnitReportFacts Held = new(true, false, 90, 45, 5, "Hyvä päivä");
    private static readonly ExpertReportFacts Costs = new(46, Money.Euros(12.5m), "Linja-auto", 4, "Kiitos");

    private static Task<ReportOutcome> ByUnitAsync(TestHouse house, Guid place, Reach by, UnitReportFacts? facts = null) =>
        house.InvokeAsync<ReportOutcome>(new GiveUnitReport(place, facts ?? Held, by));

    private static Task<ReportOutcome> ByExpertAsync(TestHouse house, Guid place, Reach by) => house.InvokeAsync<ReportOutcome>(new GiveExpertReport(place, Costs, by));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Both_reports_in_either_order_tell_all_that_the_fee_needs(bool unitFirst)
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (request, aino, place) = await scene.ConfirmedAsync(house);
        house.Clock.Set(request.EndsAt);
        var reports = new[] { () => ByUnitAsync(house, place, Unit(scene)), () => ByExpertAsync(house, place, Expert(aino)) };
        foreach (var report in unitFirst ? reports : reports.Reverse())
        {
            (await house.HeardAsync<AssignmentCompleted>()).ShouldBeEmpty();
            (await report()).ShouldBe(ReportOutcome.Done);
        }

        var told = (await house.HeardAsync<AssignmentCompleted>()).ShouldHaveSingleItem();
        (told.AssignmentId, told.ExpertId, told.UnitId, told.RequestId).ShouldBe((place, aino, scene.UnitId, request.Id));
        (told.Minutes, told.PreparationMinutes, told.Kilometres, told.Remote, told.CostCentre).ShouldBe((90, 45, 46, false, "4410"));
        told.OtherCosts.ShouldBe([new Cost("Linja-auto", 1250)]);
        told.Title.ShouldBe("Kehittämistyöpaja, Kuhmon sosiaalityö 15.9.2026");
        (await house.PlaceAsync(place)).State.ShouldBe(AssignmentState.Completed);
        (await house.RequestAsync(request.Id)).Status.ShouldBe(RequestStatus.Done);
        (await house.ReadAsync<BookingsDb, int>(db => db.Feedbacks.CountAsync())).ShouldBe(2);
        (await house.ProblemsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Reports_given_at_once_by_many_hands_complete_the_task_once()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (request, aino, place) = await scene.ConfirmedAsync(house);
        house.Clock.Set(request.EndsAt);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 10).Select(i => i % 2 == 0 ? ByUnitAsync(house, place, Unit(scene)) : ByExpertAsync(house, place, Expert(aino))));
        outcomes.Count(o => o == ReportOutcome.Done).ShouldBe(2);
        outcomes.Count(o => o == ReportOutcome.AlreadyReported).ShouldBe(8);
        (await house.HeardAsync<AssignmentCompleted>()).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(true, true, "et ollut paikalla")]
    [InlineData(false, false, "ei pidetty")]
    public async Task What_was_not_held_pays_nothing_and_the_expert_hears_why(bool tookPlace, bool noShow, string why)
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (request, aino, place) = await scene.ConfirmedAsync(house);
        house.Clock.Set(request.EndsAt);
        (await ByUnitAsync(house, place, Unit(scene), new UnitReportFacts(tookPlace, noShow, 0, 0, null, null))).ShouldBe(ReportOutcome.Done);
        (await house.HeardAsync<AssignmentCompleted>()).ShouldBeEmpty();
        (await house.HeardAsync<AssignmentNotHeld>()).ShouldHaveSingleItem().AssignmentId.ShouldBe(place);
        (await house.PlaceAsync(place)).State.ShouldBe(AssignmentState.NotHeld);
        LetterText.Render(await scene.LetterAsync("bookings.not-held", "aino@esimerkki.example")).ShouldContain(why);
        (await scene.LetterAsync("bookings.not-held-coordinator", "kokemus@esimerkki.example")).ShouldNotBeNull();
        (await ByExpertAsync(house, place, Expert(aino))).ShouldBe(ReportOutcome.NothingToReport);
        (await house.ProblemsAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Nobody_waits_for_a_payment_when_there_is_nothing_to_pay(bool inOrder)
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (request, aino, place) = await scene.ConfirmedAsync(house);
        house.Clock.Set(request.EndsAt);
        await ByUnitAsync(house, place, Unit(scene));
        await ByExpertAsync(house, place, Expert(aino));
        (await NextAsync(house, request)).ShouldBe("Palkkio hyväksytään ja maksetaan.");

        var at = house.Clock.GetCurrentInstant().ToDateTimeOffset();
        var nothing = new Fees.Contracts.FeeStanding(Guid.CreateVersion7(), place, aino, scene.UnitId, true, at);
        var somethingAgain = nothing with { NothingToPay = false, At = at.AddMinutes(1) };
        await house.PublishAsync(inOrder ? nothing : somethingAgain);
        await house.RestAsync();
        (await NextAsync(house, request)).ShouldBe(inOrder ? "Kaikki on valmista. Kiitos!" : "Palkkio hyväksytään ja maksetaan.");
        await house.PublishAsync(inOrder ? somethingAgain : nothing);
        await house.RestAsync();
        (await NextAsync(house, request)).ShouldBe("Palkkio hyväksytään ja maksetaan.");
    }

    private static async Task<string> NextAsync(TestHouse house, Request request)
    {
        var now = await house.RequestAsync(request.Id);
        var situation = await house.ReadAsync<BookingsDb, IReadOnlyDictionary<Guid, Situation>>(db => Situation.OfAsync(db, [now], house.Clock.GetCurrentInstant(), CancellationToken.None));
        return Progress.Next(situation[request.Id], "fi").What;
    }

    [Fact]
    public async Task The_coordinator_can_report_for_either_side()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (request, _, place) = await scene.ConfirmedAsync(house, byPhone: true);
        house.Clock.Set(request.EndsAt);
        (await ByUnitAsync(house, place, Coordinator)).ShouldBe(ReportOutcome.Done);
        (await ByExpertAsync(house, place, Coordinator)).ShouldBe(ReportOutcome.Done);
        (await house.HeardAsync<AssignmentCompleted>()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Too_early_twice_cancelled_or_somebody_elses_is_said_plainly()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (request, aino, place) = await scene.ConfirmedAsync(house);
        var (_, eero, cancelled) = await scene.ConfirmedAsync(house, "Eero");
        await house.InvokeAsync<CancelOutcome>(new CancelPlace(cancelled, "expert", "key:personal", Expert(eero)));

        house.Clock.Set(request.EndsAt - Duration.FromSeconds(1));
        (await ByUnitAsync(house, place, Unit(scene))).ShouldBe(ReportOutcome.TooEarly);
        (await ByExpertAsync(house, place, Expert(aino))).ShouldBe(ReportOutcome.TooEarly);
        house.Clock.Set(request.EndsAt);
        (await ByUnitAsync(house, place, AnotherUnit)).ShouldBe(ReportOutcome.NotThere);
        (await ByExpertAsync(house, place, Expert(eero))).ShouldBe(ReportOutcome.NotThere);
        (await ByUnitAsync(house, place, Expert(aino))).ShouldBe(ReportOutcome.NotThere); // the expert does not report for the unit
        (await ByExpertAsync(house, place, Unit(scene))).ShouldBe(ReportOutcome.NotThere);
        (await ByUnitAsync(house, cancelled, Unit(scene))).ShouldBe(ReportOutcome.NothingToReport);
        (await ByUnitAsync(house, place, Unit(scene))).ShouldBe(ReportOutcome.Done);
        (await ByUnitAsync(house, place, Unit(scene), Held with { Minutes = 600 })).ShouldBe(ReportOutcome.AlreadyReported);
        (await house.ReadAsync<BookingsDb, UnitReport>(db => db.UnitReports.SingleAsync())).Minutes.ShouldBe(90);
    }

    [Fact]
    public async Task A_request_is_done_only_when_its_last_place_is_reported()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (aino, eero, request) = (await scene.ExpertAsync(), await scene.ExpertAsync("Eero"), await scene.RequestAsync(places: 2));
        var places = await scene.ConfirmAsync(house, request, aino, eero);
        house.Clock.Set(request.EndsAt);
        foreach (var (place, status) in places.Zip([RequestStatus.Filled, RequestStatus.Done]))
        {
            await ByUnitAsync(house, place, Coordinator);
            await ByExpertAsync(house, place, Coordinator);
            (await house.RequestAsync(request.Id)).Status.ShouldBe(status);
        }
    }

    [Fact]
    public async Task Each_side_is_asked_once_after_the_end_and_not_when_it_has_told_already()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (request, aino, place) = await scene.ConfirmedAsync(house);
        house.Clock.Set(request.EndsAt - Duration.FromSeconds(1));
        (await AskedAsync(house)).ShouldBeEmpty();
        house.Clock.Set(request.EndsAt);
        await ByExpertAsync(house, place, Expert(aino));
        for (var i = 0; i < 20; i++)
            (await AskedAsync(house)).ShouldBe(["bookings.ask-unit-report"]);
        LetterText.Render(await scene.LetterAsync("bookings.ask-unit-report", "ulla@esimerkki.example")).ShouldContain($"/assignments/{place}/unit-report");
    }

    [Fact]
    public async Task Nobody_is_asked_at_night()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (request, _, _) = await scene.ConfirmedAsync(house);
        house.GoTo(request, 0, 22);
        (await AskedAsync(house)).ShouldBeEmpty();
        house.GoTo(request, 1, 9);
        (await AskedAsync(house)).Count.ShouldBe(2);
    }

    private static async Task<IReadOnlyList<string>> AskedAsync(TestHouse house)
    {
        await house.InvokeAsync(new AskForReports());
        return [.. (await house.HeardAsync<Letter>()).Select(letter => letter.Kind).Where(kind => kind.EndsWith("-report", StringComparison.Ordinal))];
    }
}
