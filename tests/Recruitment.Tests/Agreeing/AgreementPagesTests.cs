using Foundation.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Recruitment.Agreeing;
using Recruitment.Data;
using Recruitment.Registering;
using SiteRig;

namespace Recruitment.Tests.Agreeing;

/// <summary>Texts, asking, signing and paper over the pages of the whole site.</summary>
public sealed class AgreementPagesTests
{
    private static readonly ExpertDetails Ville = Register.Ville;

    [Fact]
    public async Task Texts_are_written_looked_over_and_published_and_then_stand_still()
    {
        await using var site = await TestSite.SetUpAsync();
        using var coordinator = await site.SignedInAsync(TestSite.Coordinator);
        (await coordinator.GoAsync("/recruitment/agreements")).Text.ShouldContain("Toimeksiantosopimuksen teksti puuttuu.");
        await coordinator.GoAsync("/recruitment/agreement-texts/agreement/draft");
        await coordinator.FillAsync("Tallenna ja esikatsele", ("Form.Fi", "Ensimmäinen kappale.\n\n<b>Toinen</b>"), ("Form.Months", "0"), ("Form.InUseFrom", "joskus"));
        coordinator.Page.Errors.Count.ShouldBe(3); // English is missing, no such length, no such day
        coordinator.Page.One("#Fi").TextContent.ShouldContain("<b>Toinen</b>"); // nothing typed is lost
        await coordinator.FillAsync("Tallenna ja esikatsele", ("Form.En", "Words."), ("Form.Months", "24"), ("Form.InUseFrom", "1.1.2026"));
        coordinator.Page.Title.ShouldBe("Esikatselu");
        coordinator.Page.Text.ShouldContain("<b>Toinen</b>");
        var preview = coordinator.Page;
        await coordinator.PressAsync("Julkaise");
        coordinator.Page.Text.ShouldContain("Teksti on julkaistu.");
        coordinator.Return(preview);
        (await coordinator.PressAsync("Julkaise")).Status.ShouldBe(200); // pressed again in an old tab
        (await site.ReadAsync(db => db.AgreementTexts.CountAsync())).ShouldBe(1);
        await coordinator.GoAsync("/recruitment/agreement-texts/agreement/1?language=en");
        coordinator.Page.Text.ShouldContain("Words.");
        (await coordinator.GoAsync("/recruitment/agreement-texts/agreement/2")).Status.ShouldBe(404);
        (await coordinator.GoAsync("/recruitment/agreement-texts/other/draft")).Status.ShouldBe(404);
        (await coordinator.GoAsync("/recruitment/agreement-texts/pledge/preview")).Status.ShouldBe(404);
    }

    [Theory]
    [InlineData("fi", "Hyväksyn", "Kiitos! Hyväksyntäsi on tallessa.", "Valitse, minkä hyväksyt.")]
    [InlineData("en", "I agree", "Thank you! We have saved that you agree.", "Choose what you agree to.")]
    public async Task The_mailed_address_shows_both_texts_and_its_button_signs_them(string language, string button, string thanks, string nothing)
    {
        await using var site = await WithTextsAsync();
        var id = await AddAsync(site, Register.Maija with { Language = language });
        using var coordinator = await site.SignedInAsync(TestSite.Coordinator);
        await coordinator.GoAsync($"/register/{id}/agreements");
        await coordinator.PressAsync("Lähetä pyyntö");
        coordinator.Page.Text.ShouldContain("Pyyntö on lähetetty.");
        var mail = await site.LastMailAsync(Register.Maija.Email!);
        var address = System.Text.RegularExpressions.Regex.Match(mail, "/agreements/[A-Za-z0-9_-]{20,}").Value;

        using var person = site.Visitor();
        person.Cookies.Add(person.Site, new System.Net.Cookie("language", language));
        for (var i = 0; i < 2; i++)
            (await person.GoAsync(address)).Status.ShouldBe(200);
        (await site.ReadAsync(db => db.Signatures.CountAsync())).ShouldBe(0); // opening does nothing
        await person.PressAsync(button);
        person.Page.Errors.ShouldBe([nothing]);
        var open = person.Page;
        foreach (var _ in new[] { 1, 2 })
        {
            person.Return(open);
            await person.FillAsync(button, ("Form.Agreed", "Agreement:1"), ("Form.Agreed", "Pledge:1"));
            person.Page.Text.ShouldContain(thanks);
        }

        (await site.ReadAsync(db => db.Signatures.CountAsync())).ShouldBe(2);
        (await site.LastMailAsync(Register.Maija.Email!)).ShouldContain(language == "fi" ? "Sopimuksen sanat" : "Words of the agreement");
        (await coordinator.GoAsync($"/register/{id}/agreements")).Document.QuerySelectorAll("tbody tr").Length.ShouldBe(2);
        (await person.GoAsync("/agreements/somebodyelses")).Status.ShouldBe(404);
        site.Clock.Advance(NodaTime.Duration.FromDays(61));
        (await person.GoAsync(address)).Text.ShouldContain(language == "fi" ? "Linkki on vanhentunut." : "The link is too old.");
    }

    [Fact]
    public async Task A_newer_text_published_meanwhile_is_shown_and_the_other_tick_stays()
    {
        await using var site = await WithTextsAsync();
        var id = await AddAsync(site, Register.Maija);
        using var maija = await site.SignedInAsync(Register.Maija.Email!);
        (await maija.GoAsync("/my")).Text.ShouldContain("Sopimus tai vaitiolositoumus odottaa sinua");
        await maija.GoAsync("/my/agreements");
        await PublishAsync(site, AgreementKind.Agreement, "Uudet sanat");
        await maija.FillAsync("Hyväksyn", ("Form.Agreed", "Agreement:1"), ("Form.Agreed", "Pledge:1"));
        maija.Page.Errors.ShouldHaveSingleItem().ShouldContain("Teksti on uusittu");
        maija.Page.Text.ShouldContain("Uudet sanat");
        maija.Page.Document.QuerySelectorAll("input[type=checkbox][checked]").Select(box => box.GetAttribute("value")).ShouldBe(["Pledge:1"]);
        await maija.FillAsync("Hyväksyn", ("Form.Agreed", "Agreement:2"), ("Form.Agreed", "Pledge:1"));
        maija.Page.Address.ShouldBe("/my/agreements?said=signed");
        await maija.ClickAsync("td a");
        maija.Page.Text.ShouldContain("Uudet sanat");
        await AddAsync(site, Ville with { Email = "ville@esimerkki.example" });
        using var ville = await site.SignedInAsync("ville@esimerkki.example");
        (await ville.GoAsync(maija.Page.Address)).Status.ShouldBe(404); // what others have signed is theirs
        (await maija.GoAsync($"/register/{id}/agreements")).Status.ShouldBe(403);
    }

    [Fact]
    public async Task Paper_and_extract_are_written_down_and_show_on_both_pages_and_in_the_own_file()
    {
        await using var site = await WithTextsAsync();
        var maija = await AddAsync(site, Register.Maija);
        var ville = await AddAsync(site, Ville);
        using var coordinator = await site.SignedInAsync(TestSite.Coordinator);
        (await coordinator.GoAsync("/recruitment/agreements?show=paper")).Text.ShouldContain("Äikäs Ville");
        coordinator.Page.Text.ShouldContain(Ville.Phone!);
        coordinator.Page.Text.ShouldNotContain("Korhonen");
        await coordinator.GoAsync($"/register/{ville}/agreements");
        coordinator.Page.Text.ShouldContain("Henkilöllä ei ole sähköpostia.");
        await coordinator.GoAsync($"/register/{maija}/agreements");
        await coordinator.FillAsync("Kirjaa allekirjoitus", ("Paper.Date", "32.1.2026"));
        coordinator.Page.Errors.Count.ShouldBe(2);
        await coordinator.FillAsync("Kirjaa allekirjoitus", ("Paper.Text", "Agreement:1"), ("Paper.Date", "1.1.2099"));
        coordinator.Page.Errors.ShouldBe(["Päivä ei voi olla tulevaisuudessa."]);
        await coordinator.FillAsync("Kirjaa allekirjoitus", ("Paper.Text", "Agreement:1"), ("Paper.Date", "1.8.2026"));
        coordinator.Page.Text.ShouldContain("Allekirjoitus on kirjattu.");
        await coordinator.FillAsync("Kirjaa ote", ("Extract.Date", "1.2.2026"), ("Extract.To", "=1+1"));
        coordinator.Page.Errors.ShouldHaveSingleItem();
        await coordinator.FillAsync("Kirjaa ote", ("Extract.Date", "1.2.2026"), ("Extract.To", "Kaisa Koordinaattori"));
        coordinator.Page.Text.ShouldContain("Ote on liian vanha.");
        (await coordinator.GoAsync($"/register/{maija}")).Text.ShouldContain("Ote on liian vanha.");

        using var own = await site.SignedInAsync(Register.Maija.Email!);
        (await own.GoAsync("/my/details")).Text.ShouldContain("Päivätty su 1.2.2026, näytetty: Kaisa Koordinaattori");
        own.Page.Document.QuerySelectorAll("tbody tr").ShouldContain(line => line.TextContent.Contains("Katsoi: sopimukset", StringComparison.Ordinal));
        using var answer = await own.Http.GetAsync("/my/details.json", TestContext.Current.CancellationToken);
        using var json = System.Text.Json.JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var agreement = json.RootElement.GetProperty("agreements")[0];
        agreement.GetProperty("from").GetString().ShouldBe("2026-08-01");
        agreement.GetProperty("text").GetString().ShouldBe("Sopimuksen sanat");
        json.RootElement.GetProperty("recordExtract").GetProperty("issuedOn").GetString().ShouldBe("2026-02-01");
    }

    [Fact]
    public async Task An_ended_agreement_is_something_to_do_and_never_lets_anybody_out()
    {
        await using var site = await WithTextsAsync();
        var id = await AddAsync(site, Register.Maija);
        await InvokeAsync<Signing>(site, new SignAgreements(id, null, [Agreements.Agreement, Agreements.Pledge]));
        using (var before = await site.SignedInAsync(TestSite.Coordinator))
            (await before.GoAsync("/recruitment/agreements")).Text.ShouldContain("Keneltäkään ei puutu mitään");
        site.Clock.Advance(NodaTime.Duration.FromDays(800));
        using var coordinator = await site.SignedInAsync(TestSite.Coordinator);
        (await coordinator.GoAsync("/my")).Text.ShouldContain("Yhdeltä henkilöltä puuttuu sopimus tai vaitiolositoumus");
        (await coordinator.GoAsync("/recruitment/agreements")).Text.ShouldContain("Päättyi");
        coordinator.Page.Text.ShouldContain("Lähetä pyyntö allekirjoittaa.");
        (await coordinator.GoAsync($"/register/{id}")).Text.ShouldContain("Käytettävissä");
        coordinator.Page.Text.ShouldContain("Päättyi");
    }

    [Fact]
    public async Task The_three_steps_and_who_acts_next_stand_on_both_pages()
    {
        await using var site = await WithTextsAsync();
        var id = await AddAsync(site, Register.Maija with { Qualified = false });
        using var coordinator = await site.SignedInAsync(TestSite.Coordinator);
        using var maija = await site.SignedInAsync(Register.Maija.Email!);
        (await coordinator.GoAsync($"/register/{id}")).Document.QuerySelectorAll(".steps li").Length.ShouldBe(3);
        coordinator.Page.One(".next").TextContent.ShouldContain("Koordinaattori");
        await coordinator.SendAsync($"/register/{id}/agreements", "ask");
        (await coordinator.GoAsync($"/register/{id}")).One(".next").TextContent.ShouldContain("Maija Korhonen");
        (await maija.GoAsync("/my/details")).One(".next").TextContent.ShouldContain("Sinä");
        await maija.SendAsync("/my/agreements", "sign", ("Form.Agreed", "Agreement:1"), ("Form.Agreed", "Pledge:1"));
        maija.Page.One(".next").TextContent.ShouldContain("Käy koulutus.");
        maija.Page.Document.QuerySelectorAll(".steps .step-done").Length.ShouldBe(2);
    }

    internal static async Task<TestSite> WithTextsAsync()
    {
        var site = await TestSite.SetUpAsync();
        await PublishAsync(site, AgreementKind.Agreement, "Sopimuksen sanat");
        await PublishAsync(site, AgreementKind.Pledge, "Sitoumuksen sanat");
        return site;
    }

    private static async Task PublishAsync(TestSite site, AgreementKind kind, string fi)
    {
        var english = kind == AgreementKind.Agreement ? "Words of the agreement" : "Words of the pledge";
        await InvokeAsync<DraftSaved>(site, new SaveAgreementDraft(kind, 0, new DraftFacts(fi, english, kind == AgreementKind.Agreement ? 24 : null, new NodaTime.LocalDate(2025, 1, 1))));
        (await InvokeAsync<TextPublished>(site, new PublishAgreementText(kind, 1))).ShouldBe(TextPublished.Done);
    }

    internal static async Task<Guid> AddAsync(TestSite site, ExpertDetails details)
    {
        var id = (await InvokeAsync<Registration>(site, new RegisterExpert(details))).ShouldBeOfType<Registration.Done>().ExpertId;
        await site.RestAsync();
        return id;
    }

    internal static async Task<T> InvokeAsync<T>(TestSite site, object command) where T : notnull
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IMessageBus>().InvokeAsync<T>(command);
    }
}

internal static class SiteReading
{
    public static async Task<T> ReadAsync<T>(this TestSite site, Func<RecruitmentDb, Task<T>> read)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<RecruitmentDb>());
    }
}
