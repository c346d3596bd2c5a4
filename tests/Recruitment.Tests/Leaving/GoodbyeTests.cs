using Foundation;
using Foundation.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Recruitment.Data;
using Recruitment.Leaving;
using Recruitment.Tests.Pages;

namespace Recruitment.Tests.Leaving;

public class GoodbyeTests
{
    private static readonly Goodbye Words = new("Kiitos", "Hei Maija\n\nkiitos kaikesta");

    [Fact]
    public async Task Who_leaves_gets_the_letter_as_it_was_written_and_leaving_again_sends_no_other()
    {
        await using var register = await Register.OpenAsync();
        var id = await register.AddAsync(Register.Maija);

        await register.House.InvokeAsync<LeavingOutcome>(new LeaveRegister(id, Words));
        (await register.House.InvokeAsync<LeavingOutcome>(new LeaveRegister(id, Words))).ShouldBeOfType<LeavingOutcome.Already>();

        var letter = (await register.ToldAsync()).OfType<Letter>().ShouldHaveSingleItem();
        (letter.Subject, letter.Reader.Address).ShouldBe(("Kiitos", Register.Maija.Email!));
        letter.Parts.OfType<LetterPart.Paragraph>().Select(part => part.Text).ShouldBe(["Hei Maija", "kiitos kaikesta"]);
    }

    [Fact]
    public async Task Who_has_no_mail_gets_no_letter_and_the_page_says_to_call()
    {
        await using var site = await Site.OpenAsync();
        site.Services.GetRequiredService<Organisation>().Is("Kainuun esimerkkialue", "kokemus@esimerkki.example", "08 123 456");
        var id = await site.AddAsync(Register.Ville);
        using var visitor = site.Visitor();

        await visitor.GoAsync($"/register/{id}/leave");
        visitor.Page.Document.QuerySelector("a[href='tel:+358451234502']").ShouldNotBeNull();
        visitor.Page.Text.ShouldContain("Hei Ville, kiitos, että olet ollut mukana");
        visitor.Page.Document.QuerySelector("textarea").ShouldBeNull();

        (await visitor.PressAsync("Merkitse lopettaneeksi")).Text.ShouldContain("Henkilö on merkitty lopettaneeksi.");
        await site.RestAsync();
        site.Services.GetRequiredService<Told>().Messages.OfType<Letter>().ShouldBeEmpty();
    }

    [Fact]
    public async Task The_letter_stands_ready_in_the_persons_language_and_says_what_is_kept_and_whom_to_ask()
    {
        await using var site = await Site.OpenAsync();
        site.Services.GetRequiredService<Organisation>().Is("Kainuun esimerkkialue", "kokemus@esimerkki.example", "08 123 456");
        var id = await site.AddAsync(Register.Maija with { Language = "en" });
        using var visitor = site.Visitor();

        await visitor.GoAsync($"/register/{id}/leave");

        visitor.Page.Value("Form.Subject").ShouldBe("Thank you for being with us");
        foreach (var said in new[] { "Hello Maija", "until they are erased", "bookkeeping law", "08 123 456", "kokemus@esimerkki.example" })
            visitor.Page.Value("Form.Words").ShouldContain(said);
    }

    [Fact]
    public async Task An_empty_letter_is_refused_kindly_and_nothing_typed_is_lost()
    {
        await using var site = await Site.OpenAsync();
        var id = await site.AddAsync(Register.Maija);
        using var visitor = site.Visitor();
        await visitor.GoAsync($"/register/{id}/leave");

        await visitor.FillAsync("Merkitse lopettaneeksi", ("Form.Subject", "Moikka"), ("Form.Words", "  "));

        visitor.Page.Errors.ShouldBe(["Viesti on tyhjä. Kirjoita muutama sana."]);
        visitor.Page.Value("Form.Subject").ShouldBe("Moikka");
        (await visitor.FillAsync("Merkitse lopettaneeksi", ("Form.Words", new string('ä', Goodbye.MaxWords + 1)))).Errors.ShouldHaveSingleItem().ShouldContain("liian pitkä");
        (await HasLeftAsync(site, id)).ShouldBeFalse();

        (await visitor.FillAsync("Merkitse lopettaneeksi", ("Form.Words", "Hei\r\n\r\nkiitos"))).Text.ShouldContain("viesti on lähtenyt");
        (await HasLeftAsync(site, id)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_form_that_knew_no_address_does_not_send_a_letter_that_nobody_has_read()
    {
        await using var site = await Site.OpenAsync();
        var id = await site.AddAsync(Register.Maija);
        using var visitor = site.Visitor();
        await visitor.GoAsync($"/register/{id}/leave");

        await visitor.FillAsync("Merkitse lopettaneeksi", ("Form.Subject", null), ("Form.Words", null));

        visitor.Page.Errors.Count.ShouldBe(2);
        (await HasLeftAsync(site, id)).ShouldBeFalse();
    }

    private static Task<bool> HasLeftAsync(Site site, Guid id) => site.ReadAsync<RecruitmentDb, bool>(db => db.Departures.AnyAsync(departure => departure.ExpertId == id));
}
