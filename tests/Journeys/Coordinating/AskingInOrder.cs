namespace Journeys.Coordinating;

/// <summary>From the day's page to an asking in order: two by name, then whoever else suits. The first declines, the second lets the time pass, and the next is asked by itself.</summary>
public static class AskingInOrder
{
    public static async Task PlayAsync(Week week, Person coordinator, Person unit)
    {
        week.Day = await RequestForm.FillAsync(week.Site, unit, Week.Goal, "tyottomyys");
        await unit.PressAsync("button[value='send']");
        week.RequestId = unit.Path.Split('/')[^1];
        await week.Site.RestAsync();
        await Today.FollowAsync(coordinator, $"/bookings/requests/{week.RequestId}/candidates");
        var two = await Candidates.WithMailAsync(coordinator, week.RequestId, 2);
        await Candidates.ChooseAsync(coordinator, week.RequestId, two);
        await coordinator.Page.Locator("[name='Form.Others']").CheckAsync();
        await coordinator.PressAsync("main form[method='post'] button[type='submit']"); // others are asked only when the system asks
        (await coordinator.TextAsync()).ShouldContain(week.Say("Bookings", "asking.others-by-itself"));
        await coordinator.TickAsync("Form.How", "InOrder");
        await coordinator.FillAsync(("Form.Message", "Tulisitko kertomaan, miltä aloituskäynti tuntui?"));
        await coordinator.PressAsync("main form[method='post'] button[type='submit']");

        (await Candidates.AskedAsync(week, coordinator, week.RequestId)).ShouldBe(two[0].Name);
        await coordinator.PictureAsync("asking");
        await Candidates.AnswerAsync(week, two[0].Name, "no", Week.Declined);
        (await Candidates.AskedAsync(week, coordinator, week.RequestId)).ShouldBe(two[1].Name);
        (await coordinator.TextAsync()).ShouldContain(Week.Declined);
        await unit.GoAsync(week.Request);
        (await unit.TextAsync()).ShouldContain(week.Begin("Bookings", "progress.asking"));
        (await unit.TextAsync()).ShouldNotContain(two[1].Name);

        await week.MorningAsync(3);
        await coordinator.GoAsync($"/bookings/requests/{week.RequestId}/asking");
        (await coordinator.TextAsync()).ShouldContain(week.Say("Bookings", "offer.state.Lapsed"));
        await UntilOneWithMailAsync(week, coordinator);
    }

    /// <summary>Whoever of the others is asked by phone is called and says no, until it is the turn of somebody who writes.</summary>
    private static async Task UntilOneWithMailAsync(Week week, Person coordinator)
    {
        for (var turns = 0; turns < 10; turns++)
        {
            week.ExpertName = await Candidates.AskedAsync(week, coordinator, week.RequestId);
            await coordinator.GoAsync("/bookings/calls");
            var call = coordinator.Page.Locator($"tr:has-text('{week.ExpertName}') a[href^='/bookings/offers/']");
            if (await call.CountAsync() == 0)
                return;
            await coordinator.GoAsync((await call.First.GetAttributeAsync("href"))!);
            await coordinator.TickAsync("Form.Answer", "no");
            await coordinator.PressAsync("main form[method='post'] button[type='submit']");
            await week.Site.RestAsync();
        }
        throw new InvalidOperationException("Nobody with mail was asked.");
    }
}
