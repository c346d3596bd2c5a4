using Host.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SiteRig;

namespace Host.Tests.SigningIn;

public class SigningInTests
{
    [Fact]
    public async Task A_code_from_the_mail_signs_in_and_leads_where_one_was_going()
    {
        await using var site = await TestSite.SetUpAsync();
        using var kaisa = site.Visitor();
        (await kaisa.GoAsync("/staff")).Title.ShouldBe("Kirjaudu sisään");
        await kaisa.SubmitAsync("form.form", new() { ["Form.Email"] = " KOORDINAATTORI@alue.example " });
        var code = await site.CodeAsync(TestSite.Coordinator);
        var page = await kaisa.SubmitAsync("form.form", new() { ["Form.Code"] = $"{code[..3]} {code[3..]}" });
        page.Address.ShouldBe("/staff");
        page.Status.ShouldBe(200);
    }

    [Fact]
    public async Task Opening_the_mailed_link_does_nothing_until_its_button_is_pressed_and_then_it_works_once()
    {
        await using var site = await TestSite.SetUpAsync();
        using var kaisa = site.Visitor();
        await kaisa.GoAsync("/sign-in");
        await kaisa.SubmitAsync("form.form", new() { ["Form.Email"] = TestSite.Coordinator });
        var link = LinkIn(await site.LastMailAsync(TestSite.Coordinator));
        using var scanner = site.Visitor();
        for (var opened = 0; opened < 3; opened++)
            (await scanner.GoAsync(link)).Title.ShouldBe("Kirjaudu sisään");
        using var phone = site.Visitor();
        await phone.GoAsync(link);
        (await phone.PressAsync("Kirjaudu sisään")).Address.ShouldBe("/my");
        (await scanner.PressAsync("Kirjaudu sisään")).Errors.ShouldBe(["Linkki ei ole enää voimassa. Pyydä uusi koodi."]);
    }

    [Fact]
    public async Task An_unknown_address_gets_the_same_answer_and_no_mail()
    {
        await using var site = await TestSite.SetUpAsync();
        using var visitor = site.Visitor();
        await visitor.GoAsync("/sign-in");
        var known = await visitor.SubmitAsync("form.form", new() { ["Form.Email"] = TestSite.Coordinator });
        await visitor.GoAsync("/sign-in");
        var unknown = await visitor.SubmitAsync("form.form", new() { ["Form.Email"] = "ei-kukaan@alue.example" });
        unknown.Text.ShouldBe(known.Text);
        unknown.Status.ShouldBe(known.Status);
        (await visitor.SubmitAsync("form.form", new() { ["Form.Code"] = "123456" })).Errors.ShouldBe(["Koodi ei ole oikea. Voit yrittää vielä 4 kertaa."]);
        await site.RestAsync();
        site.Mails("ei-kukaan@alue.example").ShouldBeEmpty();
    }

    [Fact]
    public async Task After_five_wrong_codes_the_right_one_is_refused_too()
    {
        await using var site = await TestSite.SetUpAsync();
        using var visitor = site.Visitor();
        await visitor.GoAsync("/sign-in");
        await visitor.SubmitAsync("form.form", new() { ["Form.Email"] = TestSite.Coordinator });
        var code = await site.CodeAsync(TestSite.Coordinator);
        var wrong = code == "000000" ? "000001" : "000000";
        for (var left = 4; left >= 1; left--)
            (await visitor.SubmitAsync("form.form", new() { ["Form.Code"] = wrong })).Errors[0].ShouldContain(left == 1 ? "vielä kerran" : $"vielä {left} kertaa");
        (await visitor.SubmitAsync("form.form", new() { ["Form.Code"] = wrong })).Errors.ShouldBe(["Koodi ei ole enää voimassa. Pyydä uusi koodi."]);
        (await visitor.SubmitAsync("form.form", new() { ["Form.Code"] = code })).Errors.ShouldBe(["Koodi ei ole enää voimassa. Pyydä uusi koodi."]);
    }

    [Theory]
    [InlineData(9, true)]
    [InlineData(10, false)]
    public async Task A_code_works_for_less_than_ten_minutes(int minutes, bool works)
    {
        await using var site = await TestSite.SetUpAsync();
        using var visitor = site.Visitor();
        await visitor.GoAsync("/sign-in");
        await visitor.SubmitAsync("form.form", new() { ["Form.Email"] = TestSite.Coordinator });
        var code = await site.CodeAsync(TestSite.Coordinator);
        site.Clock.Advance(Duration.FromMinutes(minutes));
        ((await visitor.SubmitAsync("form.form", new() { ["Form.Code"] = code })).Address == "/my").ShouldBe(works);
    }

    [Fact]
    public async Task A_code_opens_nothing_in_another_browser()
    {
        await using var site = await TestSite.SetUpAsync();
        using var asked = site.Visitor();
        await asked.GoAsync("/sign-in");
        await asked.SubmitAsync("form.form", new() { ["Form.Email"] = TestSite.Coordinator });
        var code = await site.CodeAsync(TestSite.Coordinator);
        using var thief = site.Visitor();
        await thief.GoAsync("/sign-in");
        await thief.SubmitAsync("form.form", new() { ["Form.Email"] = "varas@alue.example" });
        (await thief.SubmitAsync("form.form", new() { ["Form.Code"] = code })).Errors.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData(TestSite.Coordinator)]
    [InlineData("ei-kukaan@alue.example")]
    public async Task The_sixth_code_within_an_hour_is_refused_for_known_and_unknown_alike(string address)
    {
        await using var site = await TestSite.SetUpAsync();
        using var visitor = site.Visitor();
        Seen page = null!;
        for (var asked = 1; asked <= 6; asked++)
        {
            await visitor.GoAsync("/sign-in");
            page = await visitor.SubmitAsync("form.form", new() { ["Form.Email"] = address });
        }
        page.Errors.ShouldBe(["Koodeja on pyydetty liian monta. Odota tunti ja yritä uudelleen."]);
        site.Clock.Advance(Duration.FromMinutes(61));
        (await visitor.SubmitAsync("form.form")).Address.ShouldStartWith("/sign-in/code");
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("/sign-out")]
    public async Task Sign_in_never_leads_to_a_foreign_address(string address)
    {
        await using var site = await TestSite.SetUpAsync();
        using var visitor = site.Visitor();
        await visitor.GoAsync("/sign-in?return=" + Uri.EscapeDataString(address));
        await visitor.SubmitAsync("form.form", new() { ["Form.Email"] = TestSite.Coordinator });
        (await visitor.SubmitAsync("form.form", new() { ["Form.Code"] = await site.CodeAsync(TestSite.Coordinator) })).Address.ShouldBe("/my");
    }

    [Fact]
    public async Task Neither_the_code_nor_the_link_can_be_read_from_the_database()
    {
        await using var site = await TestSite.SetUpAsync();
        using var visitor = site.Visitor();
        await visitor.GoAsync("/sign-in");
        await visitor.SubmitAsync("form.form", new() { ["Form.Email"] = TestSite.Coordinator });
        var mail = await site.LastMailAsync(TestSite.Coordinator);
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<HostDb>();
        var ticket = await db.SignInTickets.SingleAsync();
        ticket.CodeHash.Length.ShouldBe(64);
        var stored = await File.ReadAllBytesAsync(Path.Combine(site.Folder, "kokemus.db"));
        var text = System.Text.Encoding.Latin1.GetString(stored) + System.Text.Encoding.Latin1.GetString(await ReadAsync(Path.Combine(site.Folder, "kokemus.db-wal")));
        text.ShouldContain(ticket.CodeHash); // the test looks where things are
        text.ShouldNotContain(LinkIn(mail).Split('/').Last());
    }

    [Fact]
    public async Task Signing_out_ends_the_session()
    {
        await using var site = await TestSite.SetUpAsync();
        using var kaisa = await site.SignedInAsync(TestSite.Coordinator);
        await kaisa.PressAsync("Kirjaudu ulos");
        (await kaisa.GoAsync("/my")).Title.ShouldBe("Kirjaudu sisään");
    }

    private static string LinkIn(string mail) => new Uri(mail.Split('\n').First(line => line.Contains("/sign-in/link/")).Trim()).PathAndQuery;

    private static async Task<byte[]> ReadAsync(string path)
    {
        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var memory = new MemoryStream();
        await file.CopyToAsync(memory);
        return memory.ToArray();
    }
}
