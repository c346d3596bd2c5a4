using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Foundation.Mail;
using Foundation.Mail.Reading;
using Foundation.Ui;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Foundation.Tests.Mail;

public sealed class DevMailPagesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("mail-").FullName;

    [Fact]
    public async Task The_list_shows_each_mail_with_a_link_and_what_to_do_when_there_is_none()
    {
        (await Page<MailboxPage>([])).QuerySelector(".empty")!.TextContent.ShouldContain(UiTexts.T["dev.mail.empty"]);

        var letter = Letters.Offer with { Subject = "<script>Aihe</script>" };
        await Carry(letter);

        var link = (await Page<MailboxPage>([])).QuerySelectorAll("td a").ShouldHaveSingleItem();
        link.GetAttribute("href").ShouldBe($"/dev/mail/{letter.Id}");
        link.TextContent.ShouldBe("<script>Aihe</script>");
    }

    [Fact]
    public async Task A_mail_s_page_has_its_text_the_link_to_follow_and_the_other_parts()
    {
        var letter = Letters.Confirmation.Paragraph("<b>ei lihavoitu</b>");
        await Carry(letter);
        var page = await Page<LetterPage>(new() { ["Id"] = letter.Id });

        page.QuerySelector("h1")!.TextContent.ShouldBe(letter.Subject);
        page.QuerySelector("div.keep")!.TextContent.ReplaceLineEndings("\n").ShouldContain("Missä:\n  Koulukatu 1, Kuhmo");
        page.QuerySelector("div.keep")!.TextContent.ShouldContain("<b>ei lihavoitu</b>");
        page.QuerySelectorAll("div.keep a").Select(a => a.GetAttribute("href")).ShouldBe(["https://kokemus.example.fi/offers/abc?x=1&y=2"]);
        page.QuerySelectorAll("li a").Select(a => a.GetAttribute("href"))
            .ShouldBe([$"/dev/mail/{letter.Id}/html", $"/dev/mail/{letter.Id}/parts/3", $"/dev/mail/{letter.Id}/raw"]);
        page.QuerySelector("pre")!.TextContent.ShouldContain("METHOD:REQUEST");
    }

    private async Task<IDocument> Page<T>(Dictionary<string, object?> parameters) where T : IComponent
    {
        var services = new ServiceCollection().AddLogging().AddSingleton(new MailShelf(new MailFolder(folder))).AddSingleton<NavigationManager, Nowhere>();
        await using var provider = services.BuildServiceProvider();
        await using var renderer = new HtmlRenderer(provider, NullLoggerFactory.Instance);
        var html = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<T>(ParameterView.FromDictionary(parameters))).ToHtmlString());
        return new HtmlParser().ParseDocument(html);
    }

    private async Task Carry(Letter letter) =>
        (await new FolderCarrier(folder, Letters.Letterhead).CarryAsync(letter, TestContext.Current.CancellationToken)).ShouldBe(new MailOutcome.Sent());

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private sealed class Nowhere : NavigationManager
    {
        public Nowhere() => Initialize("http://localhost/", "http://localhost/dev/mail");
    }
}
