using System.Globalization;

namespace Journeys.Coordinating;

/// <summary>An answer by mail that is neither yes nor no comes to the coordinator, who asks, records the answer for the person, and settles the mail.</summary>
public static class Doubting
{
    public static async Task PlayAsync(Week week, Person coordinator)
    {
        await ReplyAsync(week);
        await Today.FollowAsync(coordinator, "/bookings/mail/");
        var note = coordinator.Path;
        (await coordinator.TextAsync()).ShouldContain(Week.Doubt);
        (await coordinator.TextAsync()).ShouldContain(week.ExpertName);
        await coordinator.PictureAsync("mail-note");
        await coordinator.PressAsync("main a[href^='/bookings/offers/']");
        await coordinator.PressAsync("main form[method='post'] button[type='submit']"); // which?
        await coordinator.TickAsync("Form.Answer", "yes");
        await coordinator.PressAsync("main form[method='post'] button[type='submit']");
        await coordinator.GoAsync("/bookings/mail");
        await coordinator.PressAsync($"td a[href='{note}']");
        await coordinator.PressAsync("main form[method='post'] button[type='submit']");
        (await coordinator.TextAsync()).ShouldContain(week.Say("Bookings", "mail.none"));
        await coordinator.GoAsync(note); // settled, and still there to read
    }

    private static async Task ReplyAsync(Week week)
    {
        var expert = await week.SomebodyAsync();
        await expert.OpenMailAsync(week.ExpertName, "/offer/");
        var to = (await expert.Page.Locator("main dd").Nth(2).InnerTextAsync()).Trim();
        var from = System.Text.RegularExpressions.Regex.Match(await expert.TextAsync(), @"[\w.+-]+@[\w.-]+\.example").Value;
        to.ShouldStartWith("vastaus+");
        var now = await week.Site.RestAsync();
        await week.Site.HandOverAsync($"""
            From: <{from}>
            To: <{to}>
            Subject: Re: Tarjous
            Date: {now.ToString("ddd, dd MMM yyyy HH:mm:ss '+0000'", CultureInfo.InvariantCulture)}
            Message-ID: <{Guid.NewGuid()}@posti.example>
            MIME-Version: 1.0
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: 8bit

            {Week.Doubt}

            > Tarjoamme sinulle tehtävää.
            """);
        await expert.OpenMailAsync(from); // told kindly that a human reads it
    }
}
