using Bookings;
using Bookings.Data;
using Bookings.Offering;
using Bookings.Subscribing;
using Foundation.Mail.Reading;
using Foundation.Persistence;
using Foundation.Ui;
using Host.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using SiteRig;

namespace Benchmarks.Serving;

/// <summary>A page and who looks at it.</summary>
internal sealed record BusyPage(string Name, string Address, HttpClient Visitor)
{
    /// <returns>Its size in bytes.</returns>
    public async Task<int> AskAsync()
    {
        using var answer = await Visitor.GetAsync(Address);
        if (!answer.IsSuccessStatusCode)
            throw new InvalidOperationException($"{Name} ({Address}) answered {(int)answer.StatusCode}.");
        return (await answer.Content.ReadAsByteArrayAsync()).Length;
    }
}

/// <summary>The pages that people look at most, with real rows of the data folder behind them.</summary>
internal static class BusyPages
{
    private const string Coordinator = "kaisa.koordinaattori@alue.esimerkki.example";

    public static async Task<IReadOnlyList<BusyPage>> FindAsync(Uri site, string folder)
    {
        using var database = new Database($"Data Source={Path.Combine(folder, "kokemus.db")}");
        await using var bookings = new BookingsDbSqlite(database.Options<BookingsDbSqlite>());
        var open = await bookings.Requests.AsNoTracking().Where(r => bookings.Offers.Any(o => o.RequestId == r.Id && o.State == OfferState.Open)).OrderBy(r => r.Id).FirstAsync();
        var contact = await bookings.UnitMembers.AsNoTracking().Where(m => m.UnitId == open.UnitId && m.Role == UnitMember.Contact).Select(m => m.Email).FirstAsync();
        var kaisa = await SignInAsync(site, folder, Coordinator);
        var unit = await SignInAsync(site, folder, contact);
        return
        [
            new("request page, unit", $"/requests/{open.Id}", unit),
            new("request page, coordinator", $"/requests/{open.Id}", kaisa),
            new("the unit's requests", "/requests", unit),
            new("inbox", "/bookings", kaisa),
            new("the coordinator's day", "/bookings/today", kaisa),
            new("calendar of tasks, a month", $"/bookings/calendar?month={open.Date:uuuu-MM}", kaisa),
            new("candidates of a request", $"/bookings/requests/{open.Id}/candidates", kaisa),
            new("calendar that a program fetches", await FeedAsync(bookings), new Visitor(site).Http),
            new("offer page from the mail", await OpenOfferAsync(bookings, folder), new Visitor(site).Http),
            new("register", "/register", kaisa),
            new("handbook", "/handbook", new Visitor(site).Http),
            new("chapter of the handbook", "/handbook/1/palkkiot", new Visitor(site).Http),
        ];
    }

    /// <summary>The address of the calendar of the expert who has most tasks: it is shown once only, so it is made anew.</summary>
    private static async Task<string> FeedAsync(BookingsDb bookings)
    {
        var busiest = await bookings.Assignments.GroupBy(a => a.ExpertId).OrderByDescending(of => of.Count()).Select(of => of.Key).FirstAsync();
        var feed = await bookings.CalendarFeeds.SingleOrDefaultAsync(f => f.OwnerId == busiest && f.Of == Roles.Expert);
        if (feed is null)
            bookings.Add(feed = new CalendarFeed(busiest, Roles.Expert));
        var token = OfferToken.New();
        feed.Make(OfferToken.Hash(token), "fi", SystemClock.Instance.GetCurrentInstant());
        await bookings.SaveChangesAsync();
        return FeedEndpoint.Address(token);
    }

    private static async Task<HttpClient> SignInAsync(Uri site, string folder, string email)
    {
        var visitor = new Visitor(site);
        await visitor.GoAsync("/sign-in");
        var before = Letters(folder).Select(file => file.Name).ToHashSet();
        await visitor.SubmitAsync("form.form", new() { ["Form.Email"] = email });
        var page = await visitor.SubmitAsync("form.form", new() { ["Form.Code"] = await CodeAsync(folder, email, before) });
        return page.Address == "/my" ? visitor.Http : throw new InvalidOperationException($"{email} did not get in: {page.Text}");
    }

    private static async Task<string> CodeAsync(string folder, string email, HashSet<string> before)
    {
        for (var tries = 0; tries < 200; tries++, await Task.Delay(50))
            foreach (var mail in Letters(folder).Where(file => !before.Contains(file.Name)).Select(file => Eml.Read(File.ReadAllBytes(file.FullName))))
                if (mail.Header("To").Contains(email, StringComparison.OrdinalIgnoreCase)
                    && System.Text.RegularExpressions.Regex.Match(mail.First("text/plain")!.Text, @"\b\d{6}\b") is { Success: true } code)
                    return code.Value;
        throw new InvalidOperationException($"No code came to {email}.");
    }

    /// <summary>The link of a mail that offers a task, to which no answer has come yet.</summary>
    private static async Task<string> OpenOfferAsync(BookingsDb bookings, string folder)
    {
        var open = await bookings.Offers.AsNoTracking().Where(o => o.State == OfferState.Open).Select(o => o.TokenHash).ToListAsync();
        return Letters(folder).Select(file => Eml.Read(File.ReadAllBytes(file.FullName)).First("text/plain")!.Text)
            .Select(text => System.Text.RegularExpressions.Regex.Match(text, @"/offer/([\w-]+)")).First(link => link.Success && open.Contains(OfferToken.Hash(link.Groups[1].Value))).Value;
    }

    private static IEnumerable<FileInfo> Letters(string folder) =>
        new DirectoryInfo(Path.Combine(folder, "mail")).GetFiles("*.eml").OrderByDescending(file => file.LastWriteTimeUtc);
}
