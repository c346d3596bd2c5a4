namespace Journeys.Learning;

/// <summary>
/// Ten places and fifteen who want one: what people see of it. Ten have a place and the rest wait in order; a place that is given back is offered to the first
/// with a deadline, and after the deadline to the next.
/// </summary>
public sealed class PlacesTests(Chromium chromium)
{
    [Fact]
    public async Task Ten_have_a_place_and_a_freed_one_goes_down_the_waiting_list_until_somebody_takes_it()
    {
        await chromium.OpenAsync();
        await using var site = await Site.StartAsync();
        var view = new View(360);
        var play = new Play(site, chromium, view, new Gaze(view));
        await play.ToTheEndAsync(() => PlayAsync(play));
    }

    private static async Task PlayAsync(Play play)
    {
        var coordinator = await play.SignedInAsync(Play.Coordinator);
        var session = await Wanting.MakeSessionAsync(play, coordinator);
        await Wanting.AllAtOnceAsync(play, coordinator, session);
        var people = await PeopleAsync(play, coordinator, session);
        people.Count(one => one.State == "Seated").ShouldBe(10);
        var waiting = people.Where(one => one.State == "Waiting").ToList();
        InLine(play, waiting, 5);

        var giver = await play.SomebodyAsync();
        await OpenPlaceAsync(giver, people[0]);
        await giver.PressAsync($"main button:has-text('{play.Say("Training", "seat.leave.Seated")}')");
        (await giver.TextAsync()).ShouldContain(play.Say("Training", "next.Left"));

        var first = await play.SomebodyAsync();
        await OpenPlaceAsync(first, waiting[0]);
        (await first.TextAsync()).ShouldContain(play.Say("Training", "next.Offered"));
        people = await PeopleAsync(play, coordinator, session);
        var offered = people.Single(one => one.State == "Offered");
        offered.Name.ShouldBe(waiting[0].Name);
        offered.Detail.ShouldStartWith(play.Begin("Training", "state.until"));
        InLine(play, [.. people.Where(one => one.State == "Waiting")], 4);

        await play.Site.MoveAsync(TimeSpan.FromDays(3) + TimeSpan.FromMinutes(1));
        await first.ReloadAsync();
        (await first.TextAsync()).ShouldContain(play.Say("Training", "next.Lapsed"));
        var next = await play.SomebodyAsync();
        await OpenPlaceAsync(next, waiting[1]);
        await next.PressAsync($"main button:has-text('{play.Say("Training", "seat.take")}')");
        (await next.TextAsync()).ShouldContain(play.Say("Training", "next.Seated"));

        people = await PeopleAsync(play, coordinator, session);
        var seated = people.Where(one => one.State == "Seated").Select(one => one.Name).ToList();
        seated.Count.ShouldBe(10);
        seated.ShouldContain(waiting[1].Name);
        InLine(play, [.. people.Where(one => one.State == "Waiting")], 3);
        people.Single(one => one.State == "Lapsed").Name.ShouldBe(waiting[0].Name);
    }

    /// <summary>The waiting list in its order, each line with its number.</summary>
    private static void InLine(Play play, IReadOnlyList<Wanting.Somebody> waiting, int count) =>
        waiting.Select(one => one.Detail).ShouldBe(Enumerable.Range(1, count).Select(number => $"{play.Begin("Training", "state.position")} {number}"));

    /// <summary>From the newest mail, without signing in.</summary>
    private static async Task OpenPlaceAsync(Person person, Wanting.Somebody who) =>
        await person.GoAsync(new Uri(await person.LinkFromMailAsync(who.Contact, "/training/seat/")).AbsolutePath);

    /// <summary>The people of the session as the coordinator's page shows them.</summary>
    private static async Task<List<Wanting.Somebody>> PeopleAsync(Play play, Person coordinator, string session)
    {
        await play.Site.RestAsync();
        await coordinator.GoAsync(session);
        return await Wanting.ReadAsync(play, coordinator);
    }
}
