using System.Text.RegularExpressions;

namespace Journeys.MailedLinks;

/// <summary>Mail scanners and previews open links, often more than once and with script. Nothing may happen by that.</summary>
public sealed class MailedLinksTests(Chromium chromium)
{
    [Fact]
    public async Task Opening_mailed_links_of_every_kind_twice_in_every_way_changes_nothing()
    {
        await chromium.OpenAsync();
        await using var site = await Site.StartAsync();
        var gaze = new Gaze(new View(1280));
        var person = await Person.OpenAsync(site, chromium, new View(1280), gaze);
        await AskForSignInAsync(person);
        var now = await site.MoveAsync(TimeSpan.FromDays(5)); // reminders, questions after tasks, lapsed offers: the mails of every kind
        await site.MoveToAsync(Helsinki.At(now.UtcDateTime.AddDays(1), new TimeSpan(11, 0, 0)));
        var links = await LinksAsync(site);
        links.Select(Kind).Distinct().Count().ShouldBeGreaterThan(3);
        links.Count.ShouldBeGreaterThan(10);

        await site.RestAsync();
        var before = Contents.Of(site);
        // Six of each kind: the demo county has sent hundreds that differ by their secret only.
        for (var round = 0; round < 2; round++)
            foreach (var link in links.GroupBy(Kind).SelectMany(kind => kind.Take(6)))
                foreach (var method in new[] { HttpMethod.Head, HttpMethod.Get, HttpMethod.Options })
                    using (var answer = await site.Http.SendAsync(new HttpRequestMessage(method, link)))
                        ((int)answer.StatusCode).ShouldBeLessThan(500, $"{method} {link}");
        // A scanner with script: two links of each kind are enough to see whether a page of the kind acts by itself.
        foreach (var link in links.GroupBy(Kind).SelectMany(kind => kind.Take(2)))
            for (var time = 0; time < 2; time++)
                (await person.Page.GotoAsync(link.ToString()))!.Status.ShouldBeLessThan(500);
        var after = Contents.Of(site);
        after.Keys.ShouldBe(before.Keys);
        foreach (var (table, rows) in before)
            after[table].ShouldBe(rows, table);
    }

    private static string Kind(Uri link) => Regex.Replace(link.AbsolutePath, "/[^/]{20,}", "/…");

    private static async Task AskForSignInAsync(Person person)
    {
        await person.GoAsync("/sign-in");
        await person.FillAsync(("Form.Email", "ritva.lehto@alue.esimerkki.example"));
        await person.PressAsync("main form[method='post'] button[type='submit']");
    }

    /// <summary>The links to this site in every mail, read as a mail programme would.</summary>
    private static async Task<List<Uri>> LinksAsync(Site site)
    {
        var found = new HashSet<Uri>();
        foreach (var mail in Directory.GetFiles(Path.Combine(site.Folder, "mail"), "*.eml"))
        {
            var page = await site.Http.GetStringAsync("/dev/mail/" + Path.GetFileNameWithoutExtension(mail) + "/html");
            foreach (Match link in Regex.Matches(page, "href=\"(http[^\"]+)\""))
                if (new Uri(System.Net.WebUtility.HtmlDecode(link.Groups[1].Value)) is var address && address.Authority == site.Address.Authority)
                    found.Add(address);
        }
        return [.. found];
    }
}
