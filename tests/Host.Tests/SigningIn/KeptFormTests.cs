using Host.SigningIn;
using NodaTime;
using SiteRig;

namespace Host.Tests.SigningIn;

public class KeptFormTests
{
    private static readonly Dictionary<string, string?> Typed = new()
    {
        ["Form.Name"] = "Pekka 🙂 <b>Palkka</b>", ["Form.Email"] = "pekka@alue.example", ["Form.Role"] = "payer",
    };

    [Fact]
    public async Task A_form_posted_after_the_session_ended_arrives_after_sign_in_with_nothing_lost()
    {
        await using var site = await TestSite.SetUpAsync();
        using var kaisa = await StaleFormAsync(site);
        (await kaisa.PressAsync("Lisää", Typed)).Text.ShouldContain("Kirjoittamasi on tallessa");
        var kept = await SignInHereAsync(site, kaisa, TestSite.Coordinator);
        kept.Address.ShouldBe("/kept");
        var staff = await kaisa.PressAsync("Jatka");
        staff.Address.ShouldBe("/staff");
        staff.Text.ShouldContain("Pekka 🙂 <b>Palkka</b> pekka@alue.example Maksaja");
    }

    [Fact]
    public async Task What_one_person_typed_is_not_shown_to_another_at_the_same_computer()
    {
        await using var site = await TestSite.SetUpAsync();
        using (var first = await site.SignedInAsync(TestSite.Coordinator))
        {
            await first.GoAsync("/staff");
            await first.PressAsync("Lisää", new() { ["Form.Name"] = "Toinen", ["Form.Email"] = "toinen@alue.example", ["Form.Role"] = "coordinator" });
        }
        using var shared = await StaleFormAsync(site);
        await shared.PressAsync("Lisää", Typed);
        var kept = await SignInHereAsync(site, shared, "toinen@alue.example");
        kept.Title.ShouldBe("Lomaketta ei ole");
        kept.Html.ShouldNotContain("pekka@alue.example");
    }

    [Fact]
    public async Task A_form_whose_token_no_longer_holds_is_shown_again_to_be_sent()
    {
        await using var site = await TestSite.SetUpAsync();
        using var kaisa = await site.SignedInAsync(TestSite.Coordinator);
        await kaisa.GoAsync("/staff");
        var kept = await kaisa.PressAsync("Lisää", new(Typed) { ["__RequestVerificationToken"] = "vanha" });
        kept.Address.ShouldBe("/kept");
        (await kaisa.PressAsync("Jatka")).Text.ShouldContain("pekka@alue.example Maksaja");
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("null")]
    [InlineData(null)]
    public async Task A_form_from_elsewhere_is_neither_acted_on_nor_kept(string? origin)
    {
        await using var site = await TestSite.SetUpAsync();
        using var kaisa = await site.SignedInAsync(TestSite.Coordinator);
        using var forged = new HttpRequestMessage(HttpMethod.Post, "/staff") { Content = new FormUrlEncodedContent([.. Typed.Select(pair => KeyValuePair.Create(pair.Key, pair.Value!)), new("_handler", "add")]) };
        if (origin is not null)
            forged.Headers.Add("Origin", origin);
        using var answer = await kaisa.Http.SendAsync(forged);
        ((int)answer.StatusCode).ShouldBe(400);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Lomaketta ei voitu lukea");
        (await kaisa.GoAsync("/kept")).Title.ShouldBe("Lomaketta ei ole");
        (await kaisa.GoAsync("/staff")).Text.ShouldNotContain("pekka@alue.example");
    }

    [Theory]
    [InlineData("same-origin", 302)]
    [InlineData("cross-site", 400)]
    public async Task Where_a_browser_hides_the_origin_it_is_believed_where_the_form_comes_from(string fetchSite, int status)
    {
        await using var site = await TestSite.SetUpAsync();
        using var kaisa = await site.SignedInAsync(TestSite.Coordinator);
        using var sent = new HttpRequestMessage(HttpMethod.Post, "/staff") { Content = new FormUrlEncodedContent([.. Typed.Select(pair => KeyValuePair.Create(pair.Key, pair.Value!)), new("_handler", "add")]) };
        sent.Headers.Add("Origin", "null");
        sent.Headers.Add("Sec-Fetch-Site", fetchSite);
        using var answer = await kaisa.Http.SendAsync(sent);
        ((int)answer.StatusCode).ShouldBe(status);
    }

    [Fact]
    public async Task A_kept_form_is_gone_after_a_day()
    {
        await using var site = await TestSite.SetUpAsync();
        using var kaisa = await site.SignedInAsync(TestSite.Coordinator);
        await kaisa.GoAsync("/staff");
        await kaisa.PressAsync("Lisää", new(Typed) { ["__RequestVerificationToken"] = "vanha" });
        (await kaisa.GoAsync("/kept")).Title.ShouldBe("Kirjoittamasi on tallessa");
        site.Clock.Advance(KeepFormHandler.For);
        (await kaisa.GoAsync("/kept")).Title.ShouldBe("Lomaketta ei ole");
    }

    /// <summary>A visitor who looks at the staff form, and whose session then ends.</summary>
    private static async Task<Visitor> StaleFormAsync(TestSite site)
    {
        var visitor = await site.SignedInAsync(TestSite.Coordinator);
        await visitor.GoAsync("/staff");
        foreach (System.Net.Cookie cookie in visitor.Cookies.GetAllCookies().Where(cookie => cookie.Name == "kokemus"))
            cookie.Expired = true;
        return visitor;
    }

    private static async Task<Seen> SignInHereAsync(TestSite site, Visitor visitor, string email)
    {
        await visitor.SubmitAsync("form.form", new() { ["Form.Email"] = email });
        return await visitor.SubmitAsync("form.form", new() { ["Form.Code"] = await site.CodeAsync(email) });
    }
}
