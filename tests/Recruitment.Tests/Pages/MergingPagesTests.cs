namespace Recruitment.Tests.Pages;

public sealed class MergingPagesTests
{
    [Theory]
    [InlineData("fi", "Yhdistä henkilöt", "Peru yhdistäminen")]
    [InlineData("en", "Merge", "Undo the merge")]
    public async Task The_coordinator_sees_the_double_looks_merges_and_undoes(string language, string merge, string undo)
    {
        await using var site = await Site.OpenAsync();
        var kept = await site.AddAsync(Register.Maija);
        var gone = await site.AddAsync(Register.Maija with { Email = "toinen@esimerkki.example", Phone = null });
        using var coordinator = site.Visitor(language: language);
        await coordinator.GoAsync("/register/doubles");
        await coordinator.GoAsync(coordinator.Page.Document.QuerySelector("td a[href*='/merge/']")!.GetAttribute("href")!);
        coordinator.Page.Text.ShouldContain("toinen@esimerkki.example");
        await coordinator.PressAsync(merge);
        coordinator.Page.Address.ShouldBe("/register/doubles?said=merged");
        (await coordinator.GoAsync($"/register/{kept}/merge/{gone}")).Address.ShouldBe("/register/doubles");
        await coordinator.PressAsync(undo);
        coordinator.Page.Address.ShouldBe("/register/doubles?said=undone");
        coordinator.Page.Document.QuerySelectorAll("td a[href*='/merge/']").Length.ShouldBe(1);
    }
}
