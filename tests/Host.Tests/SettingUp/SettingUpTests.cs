using SiteRig;

namespace Host.Tests.SettingUp;

public class SettingUpTests
{
    private static readonly Dictionary<string, string?> Good = new()
    {
        ["Form.CountyName"] = "Kainuun hyvinvointialue", ["Form.Mailbox"] = "kokemus@kainuu.example", ["Form.Phone"] = "044 123 4567",
        ["Form.CoordinatorName"] = "Kaisa", ["Form.CoordinatorEmail"] = "kaisa@kainuu.example",
    };

    [Fact]
    public async Task The_first_start_asks_once_and_lets_the_first_coordinator_in()
    {
        await using var site = TestSite.Empty();
        using var visitor = site.Visitor();
        (await visitor.GoAsync("/")).Address.ShouldBe("/set-up");
        var page = await visitor.SubmitAsync("form.form", new(Good) { ["Form.Code"] = CodeInLog(site).ToLowerInvariant() });
        page.Address.ShouldBe("/my");
        page.Html.ShouldContain("Kainuun hyvinvointialue");
        (await visitor.GoAsync("/set-up")).Status.ShouldBe(404);
        using var other = site.Visitor();
        (await other.GoAsync("/")).Address.ShouldBe("/");
    }

    [Fact]
    public async Task Without_the_code_of_the_log_nothing_is_set_up_and_nothing_typed_is_lost()
    {
        await using var site = TestSite.Empty();
        using var visitor = site.Visitor();
        await visitor.GoAsync("/set-up");
        var page = await visitor.SubmitAsync("form.form", new(Good) { ["Form.Code"] = "arvaus", ["Form.CountyName"] = "<script>🙂</script> \u202Eשלום" });
        page.Errors.ShouldBe(["Koodi ei ole oikea. Katso palvelimen lokin viimeisin koodi."]);
        page.One("#CountyName").GetAttribute("value").ShouldBe("<script>🙂</script> \u202Eשלום");
        page.Document.QuerySelectorAll("script").ShouldBeEmpty();
        (await visitor.GoAsync("/")).Address.ShouldBe("/set-up");
    }

    [Fact]
    public async Task Two_that_set_up_at_once_do_not_both_succeed()
    {
        await using var site = TestSite.Empty();
        var code = CodeInLog(site);
        var pages = await Task.WhenAll(Enumerable.Range(1, 4).Select(async n =>
        {
            using var visitor = site.Visitor();
            await visitor.GoAsync("/set-up");
            return await visitor.SubmitAsync("form.form", new(Good) { ["Form.Code"] = code, ["Form.CoordinatorEmail"] = $"kaisa{n}@kainuu.example" });
        }));
        pages.Count(page => page.Address == "/my").ShouldBe(1);
    }

    [Fact]
    public async Task The_coordinator_corrects_the_contact_that_stands_on_every_page()
    {
        await using var site = await TestSite.SetUpAsync();
        using var kaisa = await site.SignedInAsync(TestSite.Coordinator);
        await kaisa.GoAsync("/county");
        (await kaisa.PressAsync("Tallenna", new() { ["Form.Phone"] = "soita" })).Errors.ShouldBe(["Kirjoita puhelinnumero. Esimerkiksi 044 123 4567"]);
        (await kaisa.PressAsync("Tallenna", new() { ["Form.Phone"] = "08 765 4321" })).Address.ShouldBe("/staff");
        kaisa.Page.One("footer").TextContent.ShouldContain("08 765 4321");
    }

    private static string CodeInLog(TestSite site) => System.Text.RegularExpressions.Regex.Match(site.Log.Text, "give this code: ([A-Z0-9]{20})").Groups[1].Value;
}
