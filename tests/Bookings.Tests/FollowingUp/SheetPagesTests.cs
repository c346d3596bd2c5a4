using Bookings.Data;
using Bookings.Tests.Evidencing;
using Bookings.Tests.Requesting;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using SiteRig;

namespace Bookings.Tests.FollowingUp;

/// <summary>Answers typed by hand: two people at once, what bookings prove, and a table with mistakes.</summary>
public sealed class SheetPagesTests
{
    [Fact]
    public async Task Two_who_write_at_once_lose_nothing_and_what_bookings_prove_comes_in_by_a_button_only()
    {
        await using var county = await County.OpenAsync();
        var kaisa = county.Kaisa;
        var (round, area, measure) = await ProgrammeAsync(county);
        var sheet = $"{round}/areas/{area}";

        // Bookings prove: three tasks of this unit, of which two are workshops.
        var first = await kaisa.GoAsync(sheet);
        first.Text.ShouldContain("Pidettyjen tehtävien mukaan: Vuonna 2025 kokemusasiantuntijoiden tehtäviä oli 2 (kehittämistyöpaja 2) ja tunteja yhteensä 3,0.");
        var taken = await kaisa.PressAsync("Ota mukaan tekstiin Kokemusasiantuntijat kehittämässä", new() { ["Form.Rows[0].How"] = "Omin sanoin", ["Form.Rows[1].How"] = "Toinen" });
        taken.Value("Form.Rows[0].How").ShouldBe("Omin sanoin\nVuonna 2025 kokemusasiantuntijoiden tehtäviä oli 2 (kehittämistyöpaja 2) ja tunteja yhteensä 3,0.");
        (taken.Value("Form.Rows[1].How"), await county.ReadAsync<BookingsDb, int>(db => db.MeasureAnswers.CountAsync())).ShouldBe(("Toinen", 0));

        // Another tab was opened before: it wrote on another measure, and freely.
        (await kaisa.PressAsync("Tallenna", new() { ["Form.Rows[0].Done"] = "yes" })).Text.ShouldContain("Vastaukset on tallennettu");
        kaisa.Return(first);
        (await kaisa.PressAsync("Tallenna", new() { ["Form.Rows[2].NotDone"] = "yes", ["Form.Rows[2].Done"] = "yes", ["Form.Words"] = "Vapaasti" })).Text.ShouldContain("Vastaukset on tallennettu");
        var page = await kaisa.GoAsync(round);
        page.Text.ShouldContain("Omin sanoin");
        page.Text.ShouldContain("3 / 3 toimenpiteeseen on vastattu. Lisäksi on vapaata tekstiä.");

        // The same measure: the later one sees both, and what it typed is still there.
        kaisa.Return(first);
        var stale = await kaisa.PressAsync("Tallenna", new() { ["Form.Rows[0].How"] = "Myöhässä", ["Form.Words"] = "Myös toisin" });
        stale.Text.ShouldContain("Mitään ei vielä tallennettu");
        stale.Text.ShouldContain("Tässä on nyt (Kaisa Koordinaattori): Toteutunut. Omin sanoin");
        stale.Text.ShouldContain("Tässä on nyt (Kaisa Koordinaattori): Vapaasti");
        (stale.Value("Form.Rows[0].How"), stale.Value("Form.Words")).ShouldBe(("Myöhässä", "Myös toisin"));
        (await kaisa.GoAsync(round)).Text.ShouldNotContain("Myöhässä");
        kaisa.Return(stale);
        (await kaisa.PressAsync("Tallenna")).Text.ShouldContain("Vastaukset on tallennettu");
        (await kaisa.GoAsync(round)).Text.ShouldContain("Myöhässä");
        kaisa.Page.Text.ShouldContain("3 / 3");

        // What has been answered on stays; a text is changed by one at a time.
        var part = await kaisa.GoAsync($"/bookings/programmes/parts/{measure}");
        part.Text.ShouldContain("Tätä ei voi poistaa");
        await kaisa.PressAsync("Tallenna", new() { ["Form.Text"] = "Asiantuntijat mukana" });
        kaisa.Return(part);
        (await kaisa.PressAsync("Tallenna", new() { ["Form.Text"] = "Toinen nimi" })).Text.ShouldContain("Nyt siinä lukee: Asiantuntijat mukana");
        (await kaisa.PressAsync("Tallenna", new() { ["Form.Text"] = "Verkkosivu" })).Errors.ShouldBe(["Sama teksti on jo ohjelmassa."]);

        await MistakesAsync(kaisa, round);
    }

    private static async Task MistakesAsync(Visitor kaisa, string round)
    {
        const string Head = "Palvelualue;Tavoite;Toimenpide;Toteutunut;Ei toteutunut;Miten\n";
        await kaisa.GoAsync(round + "/import");
        var wrong = await kaisa.PressAsync("Näytä, mitä muuttuisi", new()
        {
            ["Form.Text"] = Head + "Perhe;;Verkkosivu;x;;ok\nPerhe;;Verkkosivu;;x;taas\n;;Verkkosivu;x;;\nPerhe;;Verkkosivu;ehkä;;\nPerhe;;Uusi;x;;\nPerhe;T;;;;\nPerhe;;;x;;Sanoja\n\"auki;;;;;\n",
        });
        wrong.Errors.Select(error => error.Split(':')[0]).Order().ShouldBe(["Rivi 3", "Rivi 4", "Rivi 5", "Rivi 6", "Rivi 7", "Rivi 8", "Rivi 9"]);
        wrong.Errors.ShouldContain("Rivi 3: sama toimenpide ja palvelualue on jo rivillä 2.");
        wrong.Value("Form.Text").ShouldStartWith("Palvelualue;");
        wrong.Document.QuerySelectorAll("button[value=import]").ShouldBeEmpty();
        (await kaisa.PressAsync("Näytä, mitä muuttuisi", new() { ["Form.Text"] = "a;b\n" })).Errors.ShouldHaveSingleItem().ShouldStartWith("Otsikkorivillä");

        // Somebody writes between the preview and the taking in; the file of the preview is not the one taken in.
        var preview = await kaisa.PressAsync("Näytä, mitä muuttuisi", new() { ["Form.Text"] = Head + "Perhe;Kehitämme;Verkkosivu;;x;'=1+1\nKoti;Uusi tavoite;Uusi teko;x;;" });
        preview.Text.ShouldContain("Uusia vastauksia 1, muuttuvia 1");
        preview.Text.ShouldContain("Nyt: toteutunut –, ei toteutunut –. Toinen");
        (await kaisa.PressAsync("Tallenna vastaukset", new() { ["Form.Text"] = Head + "Perhe;Kehitämme;Verkkosivu;x;;vaihdettu" })).Text.ShouldContain("ovat muuttuneet sen jälkeen");
        kaisa.Return(preview);
        (await kaisa.PressAsync("Tallenna vastaukset")).Text.ShouldContain("Vastauksia tallennettiin 2");
        kaisa.Page.Text.ShouldContain("=1+1");
        kaisa.Page.Text.ShouldContain("Uusi teko");
        (await kaisa.GoAsync(round + "/seuranta.csv")).Html.ShouldContain("'=1+1");
        kaisa.Return(preview);
        (await kaisa.PressAsync("Tallenna vastaukset")).Text.ShouldContain("ovat muuttuneet sen jälkeen");
    }

    private static async Task<(string Round, Guid Area, Guid Measure)> ProgrammeAsync(County county)
    {
        var (kaisa, expert) = (county.Kaisa, await county.ExpertAsync(""));
        Guid unit = default;
        await county.WriteAsync<BookingsDb>(async db =>
        {
            unit = await db.Units.Where(u => u.Name == "Kuhmon sosiaalityö").Select(u => u.Id).SingleAsync();
            var past = new PastTasks(db, unit, expert);
            past.Add(new(2025, 5, 5), new(9, 0), 2, PastTasks.How.Held, PastTasks.How.Held);
            past.Add(new(2024, 12, 31), new(9, 0), 1, PastTasks.How.Held);
            past.Add(new(2025, 5, 6), new(9, 0), 1, PastTasks.How.NoShow);
            past.Type = TaskTypes.Media;
            past.Add(new(2025, 5, 7), new(9, 0), 1, PastTasks.How.Held);
        });
        await kaisa.GoAsync("/bookings/programmes/new");
        await kaisa.PressAsync("Lisää ohjelma", new() { ["Form.Name"] = "Ohjelma", ["Form.FromYear"] = "2025", ["Form.ToYear"] = "2026" });
        await kaisa.PressAsync("Lisää", new() { ["Part.Where"] = "goal", ["Part.Text"] = "Kehitämme" });
        await kaisa.PressAsync("Lisää", new() { ["Part.Where"] = "area", ["Part.Text"] = "Perhe" });
        kaisa.Page.Text.ShouldContain("Lisätty");
        (await kaisa.PressAsync("Lisää", new() { ["Part.Text"] = "Ei paikkaa" })).Errors.ShouldBe(["Valitse, mitä lisäät."]);
        var goal = kaisa.Page.One("h3 a").GetAttribute("href")!.Split('/')[^1];
        foreach (var text in new[] { "Kokemusasiantuntijat kehittämässä", "Verkkosivu", "Kyselyt" })
            await kaisa.PressAsync("Lisää", new() { ["Part.Where"] = goal, ["Part.Text"] = text });
        (await kaisa.PressAsync("Lisää", new() { ["Part.Where"] = goal, ["Part.Text"] = "VERKKOSIVU" })).Errors.ShouldBe(["Sama teksti on jo ohjelmassa."]);
        var programme = kaisa.Page.Address.Split('?')[0];
        var round = (await kaisa.PressAsync("Avaa seuranta", new() { ["Round.Year"] = "2025" })).Address;

        await kaisa.GoAsync(programme);
        var measure = County.IdIn((await kaisa.FollowAsync("Kokemusasiantuntijat")).Address);
        await kaisa.PressAsync("Tallenna", new() { ["Form.Proof"] = TaskTypes.Workshop });
        var area = County.IdIn((await kaisa.FollowAsync("Perhe")).Address);
        await kaisa.PressAsync("Tallenna", new() { ["Form.Proof"] = unit.ToString() });
        return (round, area, measure);
    }
}
