using Bookings.Contracts;
using SiteRig;

namespace Host.Tests.SigningIn;

public class ReachTests
{
    private static readonly DateTimeOffset At = new(2026, 9, 1, 7, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Who_is_removed_is_out_at_the_next_click()
    {
        await using var site = await TestSite.SetUpAsync();
        var unit = Guid.CreateVersion7();
        await site.PublishAsync(new UnitChanged(unit, 1, "Kuhmon sosiaalityö", "1234", [new(Guid.CreateVersion7(), "Ulla Yhteys", "ulla@alue.example", "fi", "contact")], At));
        using var ulla = await site.SignedInAsync("ulla@alue.example");
        (await ulla.GoAsync("/my")).Title.ShouldBe("Hei, Ulla Yhteys");
        await site.PublishAsync(new UnitChanged(unit, 2, "Kuhmon sosiaalityö", "1234", [], At));
        (await ulla.GoAsync("/my")).Title.ShouldBe("Kirjaudu sisään");
    }

    [Fact]
    public async Task A_coordinator_lets_a_payer_in_and_takes_the_right_away_again()
    {
        await using var site = await TestSite.SetUpAsync();
        using var kaisa = await site.SignedInAsync(TestSite.Coordinator);
        await kaisa.GoAsync("/staff");
        await kaisa.PressAsync("Lisää", new() { ["Form.Name"] = "Pekka Palkka", ["Form.Email"] = "pekka@alue.example", ["Form.Role"] = "payer" });
        using var pekka = await site.SignedInAsync("pekka@alue.example");
        pekka.Page.Text.ShouldContain("Maksaja");
        (await pekka.GoAsync("/staff")).Status.ShouldBe(403);
        await kaisa.GoAsync("/staff");
        await kaisa.PressAsync("Poista oikeus Pekka Palkka");
        (await pekka.GoAsync("/my")).Title.ShouldBe("Kirjaudu sisään");
    }

    [Fact]
    public async Task The_last_coordinator_stays()
    {
        await using var site = await TestSite.SetUpAsync();
        using var kaisa = await site.SignedInAsync(TestSite.Coordinator);
        await kaisa.GoAsync("/staff");
        (await kaisa.PressAsync("Poista oikeus Kaisa Koordinaattori")).Errors.ShouldBe(["Viimeistä koordinaattoria ei voi poistaa. Lisää ensin toinen."]);
        (await kaisa.GoAsync("/staff")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task The_chosen_language_stays_with_the_person_in_another_browser()
    {
        await using var site = await TestSite.SetUpAsync();
        using var kaisa = await site.SignedInAsync(TestSite.Coordinator);
        await kaisa.GoAsync("/my");
        (await kaisa.PressAsync("In English")).Title.ShouldBe("Hello, Kaisa Koordinaattori");
        using var elsewhere = await site.SignedInAsync(TestSite.Coordinator);
        elsewhere.Page.Title.ShouldBe("Hello, Kaisa Koordinaattori");
        elsewhere.Page.Document.DocumentElement.GetAttribute("lang").ShouldBe("en");
    }
}
