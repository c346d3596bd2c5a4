using Foundation.Ui;

namespace Recruitment.Tests.Pages;

public sealed class ErasingPagesTests
{
    [Fact]
    public async Task Nobody_is_erased_before_leaving_or_without_a_tick_and_then_for_good()
    {
        await using var site = await Site.OpenAsync();
        var id = await site.AddAsync(Register.Maija);
        using var coordinator = site.Visitor();
        (await coordinator.GoAsync($"/register/{id}/erase")).Text.ShouldContain("Henkilö on vielä rekisterissä");
        coordinator.Page.Document.QuerySelector("form.form button")?.TextContent.ShouldNotContain("Poista");

        await coordinator.GoAsync($"/register/{id}/leave");
        await coordinator.PressAsync(RecruitmentTexts.T["leave.save"]);
        (await coordinator.GoAsync($"/register/{id}/erase")).Text.ShouldContain("Rekisteri: nimi, yhteystiedot");
        await coordinator.FillAsync("Poista tiedot pysyvästi");
        coordinator.Page.Errors.ShouldHaveSingleItem().ShouldContain("rastilla");
        await coordinator.FillAsync("Poista tiedot pysyvästi", ("Form.Sure", CheckField.Yes));

        coordinator.Page.Text.ShouldContain("Tiedot on poistettu");
        coordinator.Page.Text.ShouldNotContain(Register.Maija.LastName);
        (await coordinator.GoAsync($"/register/{id}")).Address.ShouldEndWith("/erase");
        (await coordinator.GoAsync("/register?state=left")).Text.ShouldNotContain("Poistettu henkilö");
        (await coordinator.GoAsync($"/register/{Guid.NewGuid()}/erase")).Status.ShouldBe(404);
    }
}
