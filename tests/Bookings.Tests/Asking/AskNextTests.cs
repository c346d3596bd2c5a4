using Bookings.Answering;
using Bookings.Asking;
using Bookings.Cancelling;
using Bookings.Data;
using Bookings.Offering;
using Bookings.Requesting;
using Foundation.Calendar;
using Foundation.Mail;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Tests.Asking;

public sealed class AskNextTests
{
    [Fact]
    public async Task Who_says_no_or_nothing_makes_room_for_the_next()
    {
        await using var at = await AskingScene.OpenAsync();
        var people = await at.ExpertsAsync("Aino", "Eero", "Liisa");
        var request = await at.Scene.RequestAsync();
        (await at.StartAsync(request, people)).ShouldBe(new OfferPlacesOutcome.Started(3));
        (await at.OpenAsync(request)).ShouldBe([people[0]]);

        await at.AnswerAsync(request, people[0], accept: false);
        (await at.OpenAsync(request)).ShouldBe([people[1]], "a no is enough: nobody waits for the deadline");
        await at.MoveAsync(Duration.FromHours(47));
        (await at.OpenAsync(request)).ShouldBe([people[1]]);
        await at.MoveAsync(Duration.FromHours(2));
        (await at.OpenAsync(request)).ShouldBe([people[2]], "and no answer is enough when the time is up");

        (await at.AnswerAsync(request, people[2], accept: true)).ShouldBeOfType<AnswerOutcome.Yours>();
        (await at.ListAsync(request)).State.ShouldBe(AskingState.Filled);
        (await at.House.HeardAsync<Letter>()).Select(letter => letter.Kind).ShouldNotContain("bookings.nobody-left", "the coordinator has nothing to do");
        LetterText.Render(await at.Scene.LetterAsync("bookings.offer", "eero@esimerkki.example")).ShouldContain("Paikka on varattu sinulle siihen asti");
    }

    [Fact]
    public async Task Each_place_is_asked_for_on_its_own()
    {
        await using var at = await AskingScene.OpenAsync();
        var people = await at.ExpertsAsync("Aino", "Eero", "Liisa", "Matti");
        var request = await at.Scene.RequestAsync(places: 2);
        await at.StartAsync(request, people);
        (await at.OpenAsync(request)).ShouldBe([people[0], people[1]]);
        await at.AnswerAsync(request, people[1], accept: true);
        (await at.OpenAsync(request)).ShouldBe([people[0]], "one place is taken and the other is asked for");
        await at.AnswerAsync(request, people[0], accept: false);
        (await at.OpenAsync(request)).ShouldBe([people[2]]);
        await at.AnswerAsync(request, people[2], accept: true);
        (await at.ListAsync(request)).State.ShouldBe(AskingState.Filled);
        (await at.House.ReadAsync<BookingsDb, int>(db => db.Offers.CountAsync())).ShouldBe(3, "Matti was never asked");
    }

    [Fact]
    public async Task All_at_once_asks_everybody_and_the_first_has_the_place()
    {
        await using var at = await AskingScene.OpenAsync();
        var people = await at.ExpertsAsync("Aino", "Eero", "Liisa");
        var request = await at.Scene.RequestAsync();
        await at.StartAsync(request, people, mode: AskingMode.AllAtOnce);
        (await at.OpenAsync(request)).ShouldBe(people);
        (await at.AnswerAsync(request, people[2], accept: true)).ShouldBeOfType<AnswerOutcome.Yours>();
        (await at.OpenAsync(request)).ShouldBeEmpty();
        (await at.ListAsync(request)).State.ShouldBe(AskingState.Filled);
    }

    [Fact]
    public async Task The_others_come_after_the_chosen_ones_and_nobody_is_asked_twice()
    {
        await using var at = await AskingScene.OpenAsync();
        var people = await at.ExpertsAsync("Aino", "Eero", "Liisa");
        var (request, far) = (await at.Scene.RequestAsync(), await at.Scene.ExpertAsync("Kaukana", municipality: "777"));
        await at.StartAsync(request, [people[1]], thenOthers: true);
        var asked = new List<Guid>();
        while (await at.OpenAsync(request) is [var one])
        {
            asked.Add(one);
            await at.AnswerAsync(request, one, accept: false, reason: "Olen matkalla");
        }
        asked[0].ShouldBe(people[1]);
        asked.Order().ShouldBe(people.Order(), "each of those whom the task suits, once");
        (await at.ListAsync(request)).State.ShouldBe(AskingState.ListEnded);
        var text = LetterText.Render(await at.Scene.LetterAsync("bookings.list-ended", "kokemus@esimerkki.example"));
        foreach (var said in new[] { "Vapaita paikkoja on vielä 1 / 1", "Eero Esimerkki", "Kieltäytynyt: Olen matkalla", "Etätehtävä tai toinen paikkakunta", "ihmisiä 1" })
            text.ShouldContain(said);

        (await at.StartAsync(request, [], thenOthers: true)).ShouldBeOfType<OfferPlacesOutcome.NobodyChosen>("all who suit have been asked");
        (await at.StartAsync(request, [people[0]])).ShouldBe(new OfferPlacesOutcome.Started(1), "unless the coordinator chooses somebody again");
        (await at.OpenAsync(request)).ShouldBe([people[0]]);
        (await at.House.ProblemsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_is_asked_in_their_quiet_hours()
    {
        await using var at = await AskingScene.OpenAsync();
        var people = await at.ExpertsAsync("Aino", "Eero");
        var request = await at.Scene.RequestAsync();
        at.House.Clock.Set(Helsinki.At(Helsinki.Date(at.House.Clock.GetCurrentInstant()), new(20, 30)));
        await at.StartAsync(request, people);
        (await at.OpenAsync(request)).ShouldBeEmpty();
        await at.MoveAsync(Duration.FromHours(11));
        (await at.OpenAsync(request)).ShouldBeEmpty("half past seven");
        (await at.SaidAsync(request, people[0])).ShouldContain("hiljainen aika", customMessage: "the coordinator reads why nobody is asked");
        await at.MoveAsync(Duration.FromMinutes(31));
        (await at.OpenAsync(request)).ShouldBe([people[0]], "the place was kept for the first through the night");
    }

    [Fact]
    public async Task Somebody_who_is_quiet_for_longer_than_an_answer_takes_lets_the_next_go_before()
    {
        await using var at = await AskingScene.OpenAsync();
        var people = await at.ExpertsAsync("Aino", "Eero");
        await at.PreferAsync(people[0], said => said.Say([], null, null, null, new(new(9, 0), new(19, 0)), at.House.Clock.GetCurrentInstant()));
        var request = await at.Scene.RequestAsync(daysAhead: 1, hour: 14);
        await at.StartAsync(request, people);
        (await at.OpenAsync(request)).ShouldBe([people[1]]);
        await at.AnswerAsync(request, people[1], accept: false);
        (await at.OpenAsync(request)).ShouldBeEmpty();
        await at.MoveAsync(Duration.FromHours(9) + Duration.FromMinutes(1));
        (await at.OpenAsync(request)).ShouldBe([people[0]], "her own turn stays hers");
    }

    [Fact]
    public async Task An_open_offer_holds_the_time_until_it_is_answered()
    {
        await using var at = await AskingScene.OpenAsync();
        var people = await at.ExpertsAsync("Aino", "Eero");
        var (one, other) = (await at.Scene.RequestAsync(), await at.Scene.RequestAsync(hour: 13));
        await at.StartAsync(one, [people[0]]);
        await at.StartAsync(other, people);
        (await at.OpenAsync(other)).ShouldBe([people[1]], "Aino has to answer an offer of the same time");
        (await at.SaidAsync(other, people[0])).ShouldContain("toiseen tarjoukseen", customMessage: "the coordinator reads why the second is asked first");
        await at.AnswerAsync(one, people[0], accept: false);
        await at.AnswerAsync(other, people[1], accept: false);
        (await at.OpenAsync(other)).ShouldBe([people[0]]);
    }

    [Fact]
    public async Task A_place_that_is_given_back_goes_to_the_next_on_the_list()
    {
        await using var at = await AskingScene.OpenAsync();
        var people = await at.ExpertsAsync("Aino", "Eero");
        var request = await at.Scene.RequestAsync();
        await at.StartAsync(request, people);
        await at.AnswerAsync(request, people[0], accept: true);
        var place = await at.House.ReadAsync<BookingsDb, Guid>(db => db.Assignments.Select(a => a.Id).SingleAsync());
        await at.House.InvokeAsync<CancelOutcome>(new CancelPlace(place, Roles.Expert, CancelReasons.Stored(CancelReasons.Personal), new Reach(Roles.Coordinator, null, null, [])));
        await at.House.RestAsync();
        (await at.OpenAsync(request)).ShouldBe([people[1]]);
        (await at.ListAsync(request)).IsRunning.ShouldBeTrue();
        (await at.House.HeardAsync<Letter>()).Select(letter => letter.Kind).ShouldNotContain("bookings.place-free", "a replacement is asked by itself");
        (await at.House.ProblemsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_has_become_busy_is_passed_over_and_the_reason_is_kept()
    {
        await using var at = await AskingScene.OpenAsync();
        var people = await at.ExpertsAsync("Aino", "Eero", "Liisa");
        var request = await at.Scene.RequestAsync();
        await at.StartAsync(request, people);
        await at.House.WriteAsync<Foundation.Persistence.FoundationDb>(db => db.Reservations.Add(new() { PersonId = people[1], StartsAt = request.StartsAt, EndsAt = request.EndsAt, Owner = "x" }));
        await at.AnswerAsync(request, people[0], accept: false);
        (await at.OpenAsync(request)).ShouldBe([people[2]]);
        (await at.PassedOverAsync(request)).ShouldBe(new Dictionary<Guid, string?> { [people[1]] = "busy" });
    }

    [Fact]
    public async Task A_stopped_asking_asks_nobody_more_and_leaves_the_offer_that_is_out()
    {
        await using var at = await AskingScene.OpenAsync();
        var people = await at.ExpertsAsync("Aino", "Eero");
        var request = await at.Scene.RequestAsync();
        await at.StartAsync(request, people);
        (await at.House.InvokeAsync<bool>(new StopAsking(request.Id))).ShouldBeTrue();
        (await at.House.InvokeAsync<bool>(new StopAsking(request.Id))).ShouldBeFalse("twice is once");
        (await at.OpenAsync(request)).ShouldBe([people[0]]);
        await at.AnswerAsync(request, people[0], accept: false);
        (await at.OpenAsync(request)).ShouldBeEmpty();
        (await at.House.HeardAsync<Letter>()).ShouldContain(letter => letter.Kind == "bookings.nobody-left", "by hand again: the coordinator hears");
    }

    [Fact]
    public async Task An_asking_ends_with_its_request()
    {
        await using var at = await AskingScene.OpenAsync();
        var people = await at.ExpertsAsync("Aino", "Eero");
        var (called, passed) = (await at.Scene.RequestAsync(), await at.Scene.RequestAsync(daysAhead: 2, hour: 9));
        await at.StartAsync(called, people);
        await at.StartAsync(passed, people);
        await at.House.InvokeAsync<CancelOutcome>(new CancelRequest(called.Id, "Tila meni", new Reach(Roles.Coordinator, null, null, [])));
        (await at.ListAsync(called)).State.ShouldBe(AskingState.RequestOver);
        at.House.Clock.Advance(Duration.FromDays(3));
        await at.House.PublishAsync(new EndUnfilledRequests());
        await at.House.RestAsync();
        (await at.ListAsync(passed)).State.ShouldBe(AskingState.RequestOver);
        (await at.House.ProblemsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Each_broken_promise_is_found()
    {
        await using var at = await AskingScene.OpenAsync();
        var people = await at.ExpertsAsync("Aino", "Eero");
        var request = await at.Scene.RequestAsync();
        await at.StartAsync(request, people);
        (await at.House.ProblemsAsync()).ShouldBeEmpty();
        await at.House.WriteAsync<BookingsDb>(db =>
        {
            db.AskingTurns.Single(t => t.ExpertId == people[1]).Ask(at.House.Clock.GetCurrentInstant());
            db.Requests.Single().Cancel();
        });
        var problems = await at.House.ProblemsAsync();
        problems.ShouldContain(problem => problem.Contains("was asked without an offer"));
        problems.ShouldContain(problem => problem.Contains("the asking of request"));
    }
}
