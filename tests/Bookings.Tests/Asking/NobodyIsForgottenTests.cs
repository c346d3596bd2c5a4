using Bookings.Answering;
using Bookings.Asking;
using Bookings.Data;
using Bookings.Offering;
using Bookings.Tests.Replanning;
using Foundation.Calendar;
using Foundation.Mail;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Rig;

namespace Bookings.Tests.Asking;

/// <summary>Where an asking meets the night, the coordinator's own offers, a changed mind or a change of plan.</summary>
public sealed class NobodyIsForgottenTests
{
    private const string Coordinators = "kokemus@esimerkki.example";

    private static void GoTo(AskingScene at, int days, int hour, int minute = 0) =>
        at.House.Clock.Set(Helsinki.At(Helsinki.Date(at.House.Clock.GetCurrentInstant()).PlusDays(days), new LocalTime(hour, minute)));

    private static async Task<List<string>> KindsAsync(AskingScene at, string address) => [.. (await at.House.LettersToAsync(address)).Select(letter => letter.Kind)];

    [Fact]
    public async Task The_coordinator_hears_in_the_evening_when_the_morning_would_be_too_late()
    {
        await using var at = await AskingScene.OpenAsync();
        var people = await at.ExpertsAsync("Aino", "Eero");
        var request = await at.Scene.RequestAsync(daysAhead: 1, hour: 8);
        GoTo(at, 0, 19, 30);
        await at.StartAsync(request, people);
        (await at.OpenAsync(request)).ShouldBe([people[0]]);
        GoTo(at, 0, 20, 5);
        await at.AnswerAsync(request, people[0], accept: false);
        (await at.ListAsync(request)).State.ShouldBe(AskingState.ListEnded);
        (await at.PassedOverAsync(request))[people[1]].ShouldBe("too-late");
        (await KindsAsync(at, Coordinators)).ShouldContain("bookings.list-ended");
    }

    [Theory, InlineData("declines"), InlineData("lapses")]
    public async Task Who_answered_the_coordinators_own_offer_is_not_asked_again_by_the_list(string what)
    {
        await using var at = await AskingScene.OpenAsync();
        var people = await at.ExpertsAsync("Aino", "Eero");
        var request = await at.Scene.RequestAsync();
        await at.StartAsync(request, people);
        at.House.Clock.Advance(Duration.FromMinutes(5));
        await at.House.InvokeAsync<OfferPlacesOutcome>(new OfferPlaces(request.Id, [people[1]], at.House.Clock.GetCurrentInstant() + Duration.FromHours(2), null, false));
        if (what == "declines")
            await at.AnswerAsync(request, people[1], accept: false);
        else
            await at.MoveAsync(Duration.FromHours(3));
        await at.AnswerAsync(request, people[0], accept: false);
        (await at.OpenAsync(request)).ShouldBeEmpty("nobody is asked twice for the same");
        (await at.ListAsync(request)).State.ShouldBe(AskingState.ListEnded);
    }

    [Fact]
    public async Task One_who_is_held_by_another_offer_keeps_nobody_behind_them_waiting_however_long_the_list_is()
    {
        await using var at = await AskingScene.OpenAsync();
        var held = (await at.ExpertsAsync("Ensimmäinen")).Single();
        var elsewhere = await at.Scene.RequestAsync();
        await at.House.InvokeAsync<OfferPlacesOutcome>(new OfferPlaces(elsewhere.Id, [held], at.Scene.InDays(2), null, false));
        var others = await at.ExpertsAsync([.. Enumerable.Range(0, 60).Select(n => $"Muu{n}")]);
        var request = await at.Scene.RequestAsync(hour: 13);
        await at.StartAsync(request, [held, .. others], mode: AskingMode.AllAtOnce);
        (await at.OpenAsync(request)).Length.ShouldBe(60);
    }

    [Fact]
    public async Task A_changed_mind_sends_the_list_on_and_the_coordinator_no_false_alarm()
    {
        await using var at = await AskingScene.OpenAsync();
        var people = await at.ExpertsAsync("Aino", "Eero");
        var request = await at.Scene.RequestAsync();
        await at.StartAsync(request, people);
        await at.AnswerAsync(request, people[0], accept: true);
        await at.AnswerAsync(request, people[0], accept: false);
        (await at.OpenAsync(request)).ShouldBe([people[1]]);
        (await KindsAsync(at, Coordinators)).ShouldNotContain("bookings.nobody-left");
    }

    [Fact]
    public async Task Who_has_said_no_does_not_take_the_place_that_is_kept_for_the_next()
    {
        await using var at = await AskingScene.OpenAsync();
        var people = await at.ExpertsAsync("Aino", "Eero");
        var request = await at.Scene.RequestAsync();
        await at.StartAsync(request, people);
        await at.AnswerAsync(request, people[0], accept: false);
        (await at.AnswerAsync(request, people[0], accept: true)).ShouldBeOfType<AnswerOutcome.Taken>();
        (await at.AnswerAsync(request, people[1], accept: true)).ShouldBeOfType<AnswerOutcome.Yours>();
    }

    [Fact]
    public async Task A_place_given_back_while_the_task_moves_goes_on_to_the_next_on_the_list()
    {
        await using var at = await AskingScene.OpenAsync();
        var people = await at.ExpertsAsync("Aino", "Eero");
        var request = await at.Scene.RequestAsync();
        await at.StartAsync(request, people);
        await at.AnswerAsync(request, people[0], accept: true);
        var place = await at.House.ReadAsync<BookingsDb, Guid>(db => db.Assignments.Select(a => a.Id).SingleAsync());
        await at.House.InvokeAsync<NothingToSay>(new Replying.BlockTime(people[0], request.StartsAt + Duration.FromDays(1), request.EndsAt + Duration.FromDays(1)));
        await at.House.ReplanAsync(request.Id, plan => plan with { Date = plan.Date.PlusDays(1) }, giveBack: place);
        await at.Scene.QuoteAsync(await at.House.RequestAsync(request.Id));
        await at.MoveAsync(Duration.FromMinutes(2));
        (await at.OpenAsync(request)).ShouldBe([people[1]]);
    }

    [Fact]
    public async Task Who_had_lost_the_place_hears_in_the_morning_that_it_is_free_again()
    {
        await using var at = await AskingScene.OpenAsync();
        var people = await at.ExpertsAsync("Aino", "Eero");
        var request = await at.Scene.RequestAsync();
        await at.House.InvokeAsync<OfferPlacesOutcome>(new OfferPlaces(request.Id, people, at.Scene.InDays(3), null, false));
        await at.AnswerAsync(request, people[0], accept: true);
        GoTo(at, 0, 23);
        await at.AnswerAsync(request, people[0], accept: false);
        (await KindsAsync(at, "eero@esimerkki.example")).ShouldNotContain("bookings.offer-open-again", "not at night");
        GoTo(at, 1, 8, 1);
        await at.House.RestAsync();
        (await KindsAsync(at, "eero@esimerkki.example")).ShouldContain("bookings.offer-open-again");
    }

    [Fact]
    public async Task The_unit_hears_that_somebody_does_not_come_after_all_and_not_the_words()
    {
        await using var at = await AskingScene.OpenAsync();
        var people = await at.ExpertsAsync("Aino");
        var request = await at.Scene.RequestAsync();
        await at.StartAsync(request, people);
        await at.AnswerAsync(request, people[0], accept: true);
        await at.AnswerAsync(request, people[0], accept: false, reason: "Jouduin osastolle, Kotikatu 3");
        var letters = await at.House.LettersToAsync("ulla@esimerkki.example");
        letters.Select(letter => letter.Kind).ShouldContain("bookings.cancelled-unit");
        letters.Select(LetterText.Render).ShouldAllBe(text => !text.Contains("osastolle"));
        (await at.House.ReadAsync<BookingsDb, List<string>>(db => db.Cancellations.Select(c => c.Reason).ToListAsync())).ShouldAllBe(reason => !reason.Contains("osastolle"));
        (await at.House.ReadAsync<BookingsDb, List<string?>>(db => db.OfferAnswers.Where(a => !a.Accepted).Select(a => a.Reason).ToListAsync())).ShouldBe(["Jouduin osastolle, Kotikatu 3"], "the coordinator can read it");
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task A_task_that_was_moved_earlier_cannot_be_answered_after_it_has_begun(bool accepted)
    {
        await using var at = await AskingScene.OpenAsync();
        var people = await at.ExpertsAsync("Aino");
        var request = await at.Scene.RequestAsync(daysAhead: 4, hour: 10);
        await at.House.InvokeAsync<OfferPlacesOutcome>(new OfferPlaces(request.Id, people, request.StartsAt - Duration.FromHours(1), null, false));
        await at.AnswerAsync(request, people[0], accepted);
        await at.House.ReplanAsync(request.Id, plan => plan with { Date = plan.Date.PlusDays(-2) });
        GoTo(at, 2, 14);
        (await at.AnswerAsync(request, people[0], !accepted)).ShouldBeOfType<AnswerOutcome.TooLate>();
        (await at.House.ReadAsync<BookingsDb, Instant>(db => db.Offers.Select(o => o.AnswerBy).SingleAsync())).ShouldBe(request.StartsAt - Duration.FromDays(2));
    }
}
