using System.Text.RegularExpressions;
using NodaTime;
using SiteRig;
using static Host.Tests.Killing.Patience;

namespace Host.Tests.Killing;

/// <summary>
/// Somebody who plays the main job through the pages, again and again, and writes down what the site has confirmed. The site may be gone at any moment:
/// then the same button is pressed again, as people do.
/// </summary>
internal sealed partial class MainJob(Uri site, Mailbox mails, int number, IClock clock, Func<bool> stop)
{
    private int round;

    /// <summary>Goals of requests that the site has said are sent.</summary>
    public List<string> Sent { get; } = [];

    /// <summary>Goals of requests of which the site has said "the place is yours".</summary>
    public List<string> Accepted { get; } = [];

    /// <summary>Of those, the ones that were given back, as the site has said.</summary>
    public List<string> GivenBack { get; } = [];

    /// <summary>Asked to be given back, but the answer never came: either may hold.</summary>
    public List<string> Unsure { get; } = [];

    public async Task WalkAsync()
    {
        while (!stop())
            await OnceAsync();
    }

    private async Task OnceAsync()
    {
        var goal = $"Koe {number}-{++round}";
        using var contact = await BeAsync(site, "Aila Keinonen");
        var request = await SendAsync(contact, goal);
        if (request is null)
            return;
        Sent.Add(goal);
        using var coordinator = await BeAsync(site, "Kaisa Koordinaattori");
        if (!await OfferAsync(coordinator, request) || await TokenAsync(goal) is not { } token)
            return;
        using var expert = new Visitor(site);
        var answered = await UntilAnsweredAsync(async () =>
        {
            var offer = await expert.GoAsync("/offer/" + token);
            return offer.Has("Otan tehtävän") ? await expert.PressAsync("Otan tehtävän") : offer; // taken already, or the days have passed meanwhile
        });
        if (!answered.Text.Contains("Paikka on sinun", StringComparison.Ordinal))
            return;
        Accepted.Add(goal);
        if (round % 4 != 0)
            return;
        Unsure.Add(goal);
        if ((await UntilAnsweredAsync(async () =>
        {
            var offer = await expert.GoAsync("/offer/" + token);
            return offer.Has("Luovun paikasta") ? await expert.PressAsync("Luovun paikasta") : offer;
        })).Text.Contains("Olet kieltäytynyt", StringComparison.Ordinal))
            GivenBack.Add(goal);
        Unsure.Remove(goal);
    }

    private async Task<string?> SendAsync(Visitor contact, string goal)
    {
        await UntilAnsweredAsync(() => contact.GoAsync("/requests/new"));
        // Every walker has hours of its own, so that the experts do not run out.
        var day = Foundation.Calendar.Helsinki.Date(clock.GetCurrentInstant()).PlusDays(9 + round % 7).ToString("d.M.uuuu", null);
        Dictionary<string, string?> typed = new()
        {
            ["Form.TaskType"] = "workshop", ["Form.Goal"] = goal, ["Form.Audience"] = "Kaikki", ["Form.Experience"] = "Mikä vain", ["Form.Where"] = "remote",
            ["Form.MeetingLink"] = "https://kokous.esimerkki.example/1", ["Form.Date"] = day, ["Form.Start"] = $"{8 + number * 3}.00", ["Form.End"] = $"{9 + number * 3}.00",
            ["Form.Places"] = "1", ["Form.Language"] = "fi", ["Form.ContactPhone"] = "044 000 0000",
        };
        var page = await UntilAnsweredAsync(() => contact.PressAsync("Lähetä pyyntö", typed)); // the same form again: one request
        var id = RequestAddress().Match(page.Address);
        return id.Success ? id.Groups[1].Value : null;
    }

    private async Task<bool> OfferAsync(Visitor coordinator, string request)
    {
        var candidates = await UntilAnsweredAsync(() => coordinator.GoAsync($"/bookings/requests/{request}/candidates"));
        var experts = candidates.Document.QuerySelectorAll("input[name=expert]").Select(box => box.GetAttribute("value")).Take(2).ToList();
        if (experts.Count == 0)
            return false;
        for (var tries = 0; tries < 20; tries++)
        {
            var after = await UntilAnsweredAsync(async () =>
            {
                await coordinator.GoAsync($"/bookings/requests/{request}/offer?" + string.Join('&', experts.Select(id => "expert=" + id)));
                return await coordinator.PressAsync("Lähetä tarjous");
            });
            if (after.Address.StartsWith($"/requests/{request}", StringComparison.Ordinal) || after.Text.Contains("on jo tarjottu", StringComparison.Ordinal))
                return true;
            await Task.Delay(100); // Fees has not answered yet
        }
        return false;
    }

    private async Task<string?> TokenAsync(string goal)
    {
        for (var tries = 0; tries < 400 && !stop(); tries++)
        {
            var offer = mails.Taken().FirstOrDefault(mail => Regex.IsMatch(mail.Text, Regex.Escape(goal) + @"\b") && mail.Text.Contains("/offer/", StringComparison.Ordinal));
            if (offer is not null)
                return Token().Match(offer.Text).Groups[1].Value;
            await Task.Delay(50);
        }
        return null;
    }

    [GeneratedRegex("^/requests/([0-9a-f-]{36})")]
    private static partial Regex RequestAddress();

    [GeneratedRegex("/offer/([A-Za-z0-9_-]{43})")]
    private static partial Regex Token();
}
