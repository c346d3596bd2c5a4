using System.Text;
using Bookings.Data;
using Bookings.Tests.Requesting;
using Microsoft.EntityFrameworkCore;

namespace Bookings.Tests.Units;

public sealed class UnitTreePagesTests
{
    [Fact]
    public async Task A_file_is_previewed_saved_when_confirmed_and_shown_as_a_tree_and_a_unit_is_moved_closed_and_opened()
    {
        await using var county = await County.OpenAsync();
        var kaisa = county.Kaisa;
        var file = Encoding.Latin1.GetBytes("Toimialue;Palvelualue;Yksikkö;Kustannuspaikka;Yhteyshenkilöt;Hyväksyjät\r\nPerhepalvelut;Aikuiset;Kuhmon sosiaalityö;4411;;aino.johtaja@alue.example\r\nPerhepalvelut;Lapset;Uusi yksikkö;1;;\r\nPerhepalvelut;;Vailla;1;;\r\n");
        await kaisa.GoAsync("/units/import");
        var page = await kaisa.UploadAsync("Näytä, mikä muuttuu", "Form.File", "yksikot.csv", file);
        page.Errors.ShouldBeEmpty();
        foreach (var words in new[] { "Mitään ei ole vielä tallennettu", "Rivi 4", "Tieto puuttuu: palvelualue", "Kustannuspaikka: 4410 → 4411", "Lisätään Aino Johtaja", "Paikka: Perhepalvelut, Lapset", "Kajaanin sosiaalityö" })
            page.Text.ShouldContain(words);
        (await county.ReadAsync<BookingsDb, int>(db => db.Units.CountAsync())).ShouldBe(2);

        (await kaisa.PressAsync("Tallenna yksiköt (2)")).Text.ShouldContain("Yksiköt on tallennettu");
        await kaisa.GoAsync("/units/import");
        page = await kaisa.UploadAsync("Näytä, mikä muuttuu", "Form.File", "yksikot.csv", file);
        page.Html.ShouldNotContain("Tallenna 2");
        page = await kaisa.GoAsync("/units");
        page.Document.QuerySelectorAll("h2").Select(h => h.TextContent).ShouldBe(["Perhepalvelut", "Vailla paikkaa organisaatiossa"]);
        page.Document.QuerySelectorAll("caption").Select(c => c.TextContent).ShouldBe(["Aikuiset", "Lapset", "Yksiköt"]);

        page = await kaisa.FollowAsync("Kuhmon sosiaalityö");
        var unit = County.IdIn(page.Address);
        page = await kaisa.PressAsync("Siirrä", new() { ["Move.Area"] = page.Document.QuerySelectorAll("#Move-Area option").Single(o => o.TextContent == "Perhepalvelut: Lapset").GetAttribute("value") });
        page.Text.ShouldContain("Tiedot on tallennettu");
        (await kaisa.PressAsync("Siirrä", new() { ["Move.Area"] = Guid.NewGuid().ToString() })).Errors.ShouldBe(["Valitse palvelualue luettelosta."]);

        using var ulla = await county.Site.SignedInAsync(County.Ulla);
        var sent = await County.SendAsync(ulla);
        await ulla.GoAsync("/requests/new");
        var open = ulla.Page;
        await kaisa.GoAsync($"/units/{unit}");
        (await kaisa.PressAsync("Sulje yksikkö")).Text.ShouldContain("Yksikkö suljettiin");
        ulla.Return(open);
        (await ulla.PressAsync("Lähetä pyyntö", County.Typed())).Errors.ShouldBe(["Yksikkö on suljettu. Se ei voi tehdä uusia pyyntöjä. Kysy koordinaattorilta."]);
        (await county.ReadAsync<BookingsDb, int>(db => db.Requests.CountAsync())).ShouldBe(1);
        (await ulla.GoAsync($"/requests/{sent}")).Text.ShouldContain("Yksikkö on suljettu");
        (await kaisa.GoAsync("/requests/new")).Html.ShouldNotContain(unit.ToString());
        await kaisa.GoAsync($"/units/{unit}");
        (await kaisa.PressAsync("Avaa uudelleen")).Text.ShouldNotContain("Yksikkö suljettiin");
        ulla.Return(open);
        (await ulla.PressAsync("Lähetä pyyntö", County.Typed())).Text.ShouldContain("Pyyntö on lähetetty");
    }

    [Fact]
    public async Task Divisions_and_service_areas_are_added_renamed_and_removed()
    {
        await using var county = await County.OpenAsync();
        var kaisa = county.Kaisa;
        await kaisa.GoAsync("/units/branches");
        (await kaisa.PressAsync("Lisää", new() { ["Form.Name"] = "Perhepalvelut" })).Text.ShouldContain("Tallennettu.");
        var division = kaisa.Page.Document.QuerySelectorAll("#Division option")[1].GetAttribute("value");
        await kaisa.PressAsync("Lisää", new() { ["Form.Name"] = "Lapset", ["Form.Division"] = division });
        (await kaisa.PressAsync("Lisää", new() { ["Form.Name"] = "LAPSET", ["Form.Division"] = division })).Errors.ShouldBe(["”LAPSET” on jo tällä paikalla."]);
        await kaisa.GoAsync("/units/branches");
        await kaisa.FollowAsync("Perhepalvelut");
        (await kaisa.PressAsync("Poista")).Errors.ShouldHaveSingleItem().ShouldContain("ei ole tyhjä");
        await kaisa.GoAsync("/units/branches");
        await kaisa.FollowAsync("Lapset");
        (await kaisa.PressAsync("Tallenna", new() { ["Form.Name"] = "Nuoret" })).Text.ShouldContain("Nuoret");
        await kaisa.FollowAsync("Nuoret");
        var old = kaisa.Page;
        (await kaisa.PressAsync("Poista")).Text.ShouldContain("Poistettu.");
        kaisa.Return(old);
        (await kaisa.PressAsync("Poista")).Text.ShouldContain("Poistettu.");
        (await kaisa.GoAsync($"/units/branches/{Guid.NewGuid()}")).Status.ShouldBe(404);
    }
}
