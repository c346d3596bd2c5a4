using Bookings.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using SiteRig;

[assembly: AssemblyFixture(typeof(Questions))]

namespace Bookings.Tests.Requesting;

/// <summary>How often a page asks the database is fixed: it does not grow with the rows.</summary>
public sealed class QueryCountTests(Questions questions)
{
    [Fact]
    public async Task Lists_and_the_request_page_ask_as_often_with_many_rows_as_with_one()
    {
        await using var county = await County.OpenAsync();
        using var ulla = await county.Site.SignedInAsync(County.Ulla);
        var id = await County.SendAsync(ulla, ("Places", "9"));
        await FillAsync(county, id, places: 1, others: 1);
        (Visitor, string)[] pages =
        [
            (ulla, "/requests"), (ulla, $"/requests/{id}"), (county.Kaisa, "/bookings"), (county.Kaisa, $"/requests/{id}"), (county.Kaisa, $"/bookings/requests/{id}/candidates"),
            (county.Kaisa, "/bookings/calls"), (county.Kaisa, "/bookings/reports"), (county.Kaisa, "/units"), (county.Kaisa, "/bookings/mail"),
            (county.Kaisa, "/bookings/evidence"), (ulla, "/my/calendar"), (ulla, $"/requests/{id}/replan"), (ulla, "/requests/templates"),
            (county.Kaisa, "/units/branches"), (county.Kaisa, "/units/import"),
            (county.Kaisa, "/bookings/today"), (county.Kaisa, "/bookings/calendar?month=2026-12"), (county.Kaisa, $"/bookings/together?act=Remind&request={id}"),
        ];
        await county.Kaisa.GoAsync($"/bookings/requests/{id}/candidates"); // candidates are kept in memory as long as nothing changes
        var few = await questions.OfAsync(pages);

        await FillAsync(county, id, places: 6, others: 30);

        await county.Kaisa.GoAsync($"/bookings/requests/{id}/candidates");
        (await questions.OfAsync(pages)).ShouldBe(few);
        few.ShouldBe(["/requests: 9", "/requests/…: 13", "/bookings: 10", "/requests/…: 16", "/bookings/requests/…/candidates: 15", "/bookings/calls: 8", "/bookings/reports: 3", "/units: 3", "/bookings/mail: 2",
            "/bookings/evidence: 20", "/my/calendar: 3", "/requests/…/replan: 3", "/requests/templates: 3", "/units/branches: 3", "/units/import: 1",
            "/bookings/today: 13", "/bookings/calendar?month=2026-12: 6", "/bookings/together?act=Remind&request=…: 7"]);
    }

    [Fact]
    public async Task Askings_of_many_requests_are_foreseen_with_as_many_questions_as_one()
    {
        await using var county = await County.OpenAsync();
        using var ulla = await county.Site.SignedInAsync(County.Ulla);
        List<Guid> ids = [];
        foreach (var day in new[] { "1.12.2026", "15.12.2026", "11.1.2027", "1.2.2027", "2.2.2027" })
            ids.Add(await County.SendAsync(ulla, ("Date", day), ("Places", "9")));
        await FillAsync(county, ids[0], places: 3, others: 6);
        await county.WriteAsync<BookingsDb>(async db =>
        {
            await db.Quotes.ExecuteUpdateAsync(set => set.SetProperty(quote => quote.Decided, true));
            var modest = new Preference(await db.Candidates.Select(c => c.Id).FirstAsync());
            modest.Say([], null, null, 1, null, county.Site.Clock.GetCurrentInstant());
            db.Add(modest);
        });
        string Start(IEnumerable<Guid> requests) => "/bookings/together?act=Start&" + string.Join('&', requests.Select(id => "request=" + id));
        var page = await county.Kaisa.GoAsync(Start(ids.Skip(1)));
        page.Document.QuerySelectorAll("input[name='Form.Rows']").Length.ShouldBe(4, "each is looked into: " + page.Text);

        (await questions.OfAsync([(county.Kaisa, Start(ids.Skip(1).Take(1))), (county.Kaisa, Start(ids.Skip(1)))])).Select(line => line.Split(": ")[1]).ShouldBe(["19", "19"]);
    }

    /// <summary>So many more places and offers to call about of one request, and so many more people, units, requests to come and tasks that wait for reports.</summary>
    private static async Task FillAsync(County county, Guid id, int places, int others)
    {
        List<Guid> experts = [];
        for (var place = 0; place < places; place++)
        {
            await county.TakePlaceAsync(id, "");
            experts.Add(await county.ExpertAsync(""));
        }
        var now = county.Site.Clock.GetCurrentInstant();
        await county.WriteAsync<BookingsDb>(async db =>
        {
            var first = await db.Requests.SingleAsync(r => r.Id == id);
            foreach (var expert in experts)
            {
                var offer = new Offer(Guid.CreateVersion7(), id, expert, Guid.NewGuid().ToString("N"), byPhone: true, false, null, now + Duration.FromDays(1), null, now);
                db.AddRange(offer, new MailNote(Guid.NewGuid().ToString("N"), NoteReason.Unclear, offer, expert, now));
            }
            for (var i = 0; i < others; i++)
            {
                var day = first.Date.PlusDays(i % 2 == 0 ? -300 : i);
                var request = new Request(Guid.CreateVersion7(), first.UnitId, first.ByPerson,
                    new Wish("workshop", "g", "a", ["vamma"], null, false, "290", "x", null, day, first.Start, first.End, 0, 3, "fi", null, "n", "0441234567", "1"), first.SentAt);
                request.AskFee();
                request.TakePlace();
                db.AddRange(request, new Assignment(Guid.CreateVersion7(), request, Guid.CreateVersion7(), experts[0], 1, first.SentAt), new Unit(Guid.CreateVersion7(), $"Yksikkö {others}-{i}", "1"),
                    new Branch(Guid.CreateVersion7(), $"Toimialue {others}-{i}", null), new RequestTemplate(Guid.CreateVersion7(), first.UnitId, first.ByPerson, $"Pohja {others}-{i}", "{}", now));
            }
        });
    }
}
