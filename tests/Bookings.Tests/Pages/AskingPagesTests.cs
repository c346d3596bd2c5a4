using Bookings.Data;
using Foundation.Calendar;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SiteRig;

namespace Bookings.Tests.Pages;

/// <summary>The coordinator lets the system ask, and people say what suits them, on the pages.</summary>
public sealed class AskingPagesTests
{
    [Fact]
    public async Task The_coordinator_lets_the_system_ask_follows_it_and_stops_it()
    {
        var (site, scene) = await SiteScene.OpenAsync();
        await using var _ = site;
        await scene.ExpertAsync("Aino");
        await scene.ExpertAsync("Eero");
        var request = await scene.RequestAsync();
        using var kaisa = await site.SignedInAsync(TestSite.Coordinator);
        (await kaisa.GoAsync($"/bookings/requests/{request}/asking")).Status.ShouldBe(404, "nobody has been asked");

        var candidates = await kaisa.GoAsync($"/bookings/requests/{request}/candidates");
        candidates.Text.ShouldContain("Kysytty 12 kuukauden aikana: 0. Tehtäviä: 0");
        var suited = candidates.Document.QuerySelectorAll("input[name=expert]").Select(box => box.GetAttribute("value")!).ToList();
        foreach (var order in new[] { suited.AsEnumerable().Reverse().ToList(), suited })
            (await kaisa.GoAsync($"/bookings/requests/{request}/offer?" + string.Join('&', order.Select(id => "expert=" + id))))
                .Document.QuerySelectorAll("input[name='Form.Experts']").Select(box => box.GetAttribute("value")).ShouldBe(order, "asked in the order of the page where they were chosen");
        var refused = await kaisa.SubmitAsync("main form", new() { ["Form.Others"] = "yes", ["Form.Undecided"] = "yes", ["Form.Message"] = "Tulisitko?" });
        refused.Errors.ShouldBe(["Valitse, kysytäänkö vuorotellen vai kaikilta. Muilta kysytään vain silloin."]);
        refused.Value("Form.Message").ShouldBe("Tulisitko?");
        (await kaisa.SubmitAsync("main form", new() { ["Form.How"] = "InOrder" })).Address.ShouldBe($"/bookings/requests/{request}/asking");
        await site.RestAsync();

        var asking = await kaisa.GoAsync($"/bookings/requests/{request}/asking");
        asking.Text.ShouldContain("Kysely on käynnissä");
        asking.Text.ShouldContain("Odottaa vastausta, viimeistään");
        asking.Text.ShouldContain("Odottaa vuoroaan");
        site.Mails("aino@posti.example").Concat(site.Mails("eero@posti.example")).Count().ShouldBe(1, "one at a time");
        var mail = site.Mails("aino@posti.example").Concat(site.Mails("eero@posti.example")).Single();
        using var asked = site.Visitor();
        (await asked.GoAsync(System.Text.RegularExpressions.Regex.Match(mail, @"/offer/[\w-]+").Value)).Text.ShouldContain("Paikka on varattu sinulle vastausajan loppuun", customMessage: "as the mail says");
        using var ulla = await site.SignedInAsync(SiteScene.Ulla);
        (await ulla.GoAsync($"/requests/{request}")).Text.ShouldContain("Kysymme sopivilta ihmisiltä. Vastausta odotetaan nyt: 1.");
        (await ulla.GoAsync($"/bookings/requests/{request}/asking")).Status.ShouldBe(403, "who is asked is the coordinator's business");

        await kaisa.GoAsync($"/bookings/requests/{request}/asking");
        (await kaisa.SubmitAsync("main form")).Text.ShouldContain("Kysely on pysäytetty");
    }

    [Fact]
    public async Task Wishes_are_said_once_and_nothing_typed_is_lost()
    {
        var (site, scene) = await SiteScene.OpenAsync();
        await using var _ = site;
        var aino = await scene.ExpertAsync("Aino");
        using var person = await site.SignedInAsync("aino@posti.example");
        await person.GoAsync("/my/preferences");
        var wrong = await person.SubmitAsync("form#preference", new() { ["Form.NotBefore"] = "kymmenen", ["Form.MostInMonth"] = "100", ["Form.QuietFrom"] = "21" });
        wrong.Problems.Order().ShouldBe(["Form.MostInMonth", "Form.NotBefore", "Form.QuietTo"]);
        wrong.Value("Form.NotBefore").ShouldBe("kymmenen");
        var saved = await person.SubmitAsync("form#preference", new() { ["Form.NotBefore"] = "10", ["Form.MostInMonth"] = "2", ["Form.QuietTo"] = "9.30" });
        saved.Text.ShouldContain("Toiveet on tallennettu");
        (saved.Value("Form.NotBefore"), saved.Value("Form.QuietFrom"), saved.Value("Form.QuietTo")).ShouldBe(("10.00", "21.00", "09.30"));

        var turned = await person.SubmitAsync("form#away", new() { ["Away.From"] = "24.12.2026", ["Away.To"] = "1.12.2026" });
        turned.Problems.ShouldBe(["Away.To"]);
        (await person.SubmitAsync("form#away", new() { ["Away.To"] = "6.1.2027" })).Text.ShouldContain("to 24.12.2026 – ke 6.1.2027");

        using var kaisa = await site.SignedInAsync(TestSite.Coordinator);
        (await kaisa.GoAsync($"/bookings/experts/{aino}/preferences")).Text.ShouldContain("to 24.12.2026 – ke 6.1.2027", Case.Sensitive, "the coordinator sees and can write it for somebody on the phone");
        (await kaisa.SubmitAsync("form[id^=remove]")).Text.ShouldContain("Poissaolo on poistettu");
        (await kaisa.GoAsync($"/bookings/experts/{Guid.NewGuid()}/preferences")).Status.ShouldBe(404);
        (await person.GoAsync($"/bookings/experts/{aino}/preferences")).Status.ShouldBe(403);
        await using var scope = site.Services.CreateAsyncScope();
        var said = await scope.ServiceProvider.GetRequiredService<BookingsDb>().Preferences.SingleAsync(TestContext.Current.CancellationToken);
        (said.ExpertId, said.MostInMonth, said.Quiet).ShouldBe((aino, 2, new QuietHours(new(21, 0), new(9, 30))));
    }
}
