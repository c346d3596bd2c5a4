namespace Recruitment.Tests.Pages;

public class CoveragePageTests
{
    private static readonly ExpertDetails Siiri = Register.Maija with
    {
        FirstName = "Siiri", Email = "siiri@esimerkki.example", Phone = null, Municipality = "205", TravelsTo = ["290"], ExperienceAreas = ["paihde"], Qualified = false,
    };

    [Fact]
    public async Task The_picture_and_the_table_say_the_same_and_each_number_leads_to_its_people()
    {
        await using var site = await Site.OpenAsync();
        await site.AddAsync(Register.Maija);
        await site.AddAsync(Siiri);
        await site.AddAsync(Register.Ville); // a developer client is no expert
        using var visitor = site.Visitor();

        await visitor.GoAsync("/register/coverage?who=come");

        var drawn = visitor.Page.Document.QuerySelectorAll("svg g g text").Select(cell => cell.TextContent).ToList();
        drawn.Count.ShouldBe(Municipalities.Codes.Count * ExperienceAreas.Keys.Count);
        var table = visitor.Page.Document.QuerySelectorAll("tbody tr").SelectMany(row => row.QuerySelectorAll("td").SkipLast(1).Select(cell => cell.TextContent.Trim())).ToList();
        drawn.ShouldBe(table);
        drawn.Count(number => number == "1").ShouldBe(3); // Maija at home, Siiri at home and in Kuhmo
        visitor.Page.One("svg").GetAttribute("aria-labelledby")!.Split(' ').ShouldAllBe(id => visitor.Page.Document.GetElementById(id) != null);
        visitor.Page.Html.ShouldNotContain("style=");
        var kuhmo = visitor.Page.Document.QuerySelectorAll("tbody a").Single(link => link.GetAttribute("href")!.Contains("comes=290", StringComparison.Ordinal));
        kuhmo.GetAttribute("aria-label").ShouldBe("1: Kuhmo, Päihteet ja riippuvuudet");
        (await visitor.GoAsync(kuhmo.GetAttribute("href")!)).Document.QuerySelectorAll("tbody tr").ShouldHaveSingleItem().TextContent.ShouldContain("Siiri");
    }

    [Fact]
    public async Task It_says_in_words_what_stands_out_and_counts_only_who_can_be_asked()
    {
        await using var site = await Site.OpenAsync();
        await site.AddAsync(Register.Maija);
        await site.AddAsync(Siiri with { Municipality = "290", TravelsTo = [] });
        var paused = await site.AddAsync(Siiri with { Email = "paula@esimerkki.example", Municipality = "765", TravelsTo = [] });
        using var visitor = site.Visitor();

        await visitor.GoAsync($"/register/{paused}/pause");
        await visitor.PressAsync("Merkitse tauko");

        var page = await visitor.GoAsync("/register/coverage");
        page.Text.ShouldContain("Kajaani: täällä asuu 50 % kokemusasiantuntijoista (1 / 2)");
        page.Text.ShouldContain("Näissä kunnissa ei asu yhtään kokemusasiantuntijaa: Hyrynsalmi, Paltamo, Puolanka, Ristijärvi, Sotkamo, Suomussalmi.");
        page.Document.QuerySelectorAll("ul.rows li").Single(row => row.TextContent.Contains("Päihteet", StringComparison.Ordinal)).TextContent.ShouldContain("Ei ketään: Hyrynsalmi, Kajaani, Paltamo");

        (await visitor.GoAsync("/register/coverage?training=qualified")).Text.ShouldContain("Kajaani: täällä asuu 100 % kokemusasiantuntijoista (1 / 1)");
    }

    [Fact]
    public async Task A_gap_leads_to_a_call_for_just_that()
    {
        await using var site = await Site.OpenAsync();
        await site.AddAsync(Siiri);
        using var visitor = site.Visitor(language: "en");
        await visitor.GoAsync("/register/coverage");

        var gap = visitor.Page.Document.QuerySelectorAll("ul.rows li").Single(row => row.TextContent.Contains("Substance", StringComparison.Ordinal));
        await visitor.GoAsync(gap.QuerySelector("a.button")!.GetAttribute("href")!);

        visitor.Page.Title.ShouldBe("New call");
        visitor.Page.Document.QuerySelectorAll("input[checked]").Select(box => box.GetAttribute("value")).ShouldBe(["paihde", .. Municipalities.Codes], ignoreOrder: true);
        (await visitor.GoAsync("/recruitment/campaigns/new?area=nonsense&municipality=%3Cb%3E")).Document.QuerySelectorAll("input[checked]").ShouldBeEmpty();
    }

    [Fact]
    public async Task An_empty_register_says_what_to_do_and_only_the_coordinator_sees_coverage()
    {
        await using var site = await Site.OpenAsync();
        using var visitor = site.Visitor();
        (await visitor.GoAsync("/register/coverage")).Text.ShouldContain("Ketään ei löytynyt");
        using var unit = site.Visitor("unit");
        (await unit.GoAsync("/register/coverage")).Status.ShouldBe(403);
    }
}
