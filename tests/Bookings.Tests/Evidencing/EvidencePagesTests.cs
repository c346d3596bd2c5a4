using Bookings.Data;
using Bookings.Tests.Requesting;
using Foundation.Calendar;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Tests.Evidencing;

/// <summary>The coordinator looks at the numbers, takes them as files, and nobody else does.</summary>
public sealed class EvidencePagesTests
{
    [Fact]
    public async Task The_coordinator_reads_the_numbers_and_takes_them_as_files_and_nobody_else_does()
    {
        await using var county = await County.OpenAsync();
        var expert = await county.ExpertAsync("");
        var today = Helsinki.Date(county.Site.Clock.GetCurrentInstant());
        Guid told = default;
        await county.WriteAsync<BookingsDb>(async db =>
        {
            var past = new PastTasks(db, await db.Units.Where(u => u.Name == "Kuhmon sosiaalityö").Select(u => u.Id).SingleAsync(), expert);
            var place = past.Add(today.PlusDays(-40), new LocalTime(9, 0), 2, PastTasks.How.Held)[0];
            (told, _) = (place.Id, past.Add(today.PlusYears(-1), new LocalTime(9, 0), 1, PastTasks.How.Held));
            past.Changed(place, "Odotustila maalattiin <b>.");
            past.Changed(past.Add(today.PlusDays(-41), new LocalTime(9, 0), 1, PastTasks.How.Held)[0], "Liisan ansiosta.");
            past.Decline(place, "Ei kyytiä");
        });
        var kaisa = county.Kaisa;
        (await kaisa.GoAsync("/my")).One("a[href='/bookings/evidence']").TextContent.Trim().ShouldBe("Luvut");
        var page = await kaisa.GoAsync("/bookings/evidence");
        Row(page, "Toteutuneita tehtäviä").ShouldBe("2");
        Row(page, "Kuhmo").ShouldBe("2 3,0 2 3 2 67"); // held, hours, requests, asked, confirmed, percent
        page.Text.ShouldContain("Ei kyytiä");
        page.Document.QuerySelectorAll("main svg[role=img][aria-label] desc").Length.ShouldBe(page.Document.QuerySelectorAll("main table").Length - 2); // not of the summary and of marks
        page.Document.QuerySelectorAll("input[name=say]").Length.ShouldBe(1, "the answer that names its expert cannot be chosen");
        page.Text.ShouldContain("Vastauksessa näyttää olevan asiantuntijan nimi");

        var pdf = await kaisa.SubmitAsync("form[action='/bookings/evidence/luvut.pdf']", new() { ["say"] = told.ToString() });
        (pdf.Status, pdf.Headers["Content-Type"], pdf.Headers["Cache-Control"]).ShouldBe((200, "application/pdf", "no-store"));
        kaisa.Return(page);
        var csv = await kaisa.ClickAsync("a[href*='luvut.csv']");
        csv.Headers["Content-Type"].ShouldBe("text/csv; charset=utf-8");
        csv.Headers["Content-Disposition"].ShouldContain($"-{today.Year}-12-31.csv");
        csv.Html.ShouldContain("Tiivistelmä;Tunteja;Määrä;3,0");
        csv.Html.ShouldNotContain("Liisa");

        kaisa.Return(page);
        Row(await kaisa.SubmitAsync("form[action='/bookings/evidence']", new() { ["period"] = "last" }), "Toteutuneita tehtäviä").ShouldBe("1");
        var wrong = await kaisa.SubmitAsync("form[action='/bookings/evidence']", new() { ["period"] = "free", ["from"] = "1.2.2026", ["to"] = "<i>" });
        wrong.Errors.ShouldBe(["Kirjoita päivä näin: 31.12.2026."]);
        (wrong.Value("from"), wrong.Value("to"), wrong.Problems.Single()).ShouldBe(("1.2.2026", "<i>", "to"));
        (await kaisa.GoAsync("/bookings/evidence/luvut.csv?period=free&from=x")).Address.ShouldStartWith("/bookings/evidence?");
        (await kaisa.GoAsync("/bookings/evidence?period=free&from=1.1.2020&to=31.12.2020")).Text.ShouldContain("Ei lukuja tältä ajalta");

        using var ulla = await county.Site.SignedInAsync(County.Ulla);
        foreach (var address in new[] { "", "/luvut.csv", "/luvut.pdf" })
            (await ulla.GoAsync("/bookings/evidence" + address)).Status.ShouldBe(403);
    }

    private static string Row(SiteRig.Seen page, string name) =>
        string.Join(' ', page.Document.QuerySelectorAll("main tr").First(row => row.QuerySelector("th[scope=row]")?.TextContent == name).QuerySelectorAll("td").Select(cell => cell.TextContent));
}
