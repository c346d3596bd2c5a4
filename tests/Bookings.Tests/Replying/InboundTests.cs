using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Bookings.Data;
using Bookings.Replying;
using Foundation.Mail.Receiving;
using Foundation.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SiteRig;

namespace Bookings.Tests.Replying;

/// <summary>The address where a mail server hands mails over, and the coordinator's pages for those that a human reads.</summary>
public sealed class InboundTests
{
    internal const string Password = "a secret of more than twenty letters", Address = "vastaus@alue.example";

    internal static Dictionary<string, string> Settings => new() { ["Mail:Inbound:Secret"] = Password, ["Mail:Inbound:Address"] = Address };

    [Fact]
    public async Task Only_who_knows_the_secret_hands_over_mails_and_only_mails_of_some_size()
    {
        await using var site = await TestSite.SetUpAsync(Settings);
        using var http = site.Visitor();
        byte[] mail = "From: a@b.fi\r\nTo: vastaus@alue.example\r\n\r\nKyllä"u8.ToArray();
        (await PostAsync(http, mail, null)).ShouldBe(HttpStatusCode.Unauthorized);
        (await PostAsync(http, mail, "Bearer wrong")).ShouldBe(HttpStatusCode.Unauthorized);
        (await PostAsync(http, mail, "Basic " + Password)).ShouldBe(HttpStatusCode.Unauthorized);
        (await PostAsync(http, mail, "Bearer " + Password, "text/plain")).ShouldBe(HttpStatusCode.UnsupportedMediaType);
        (await PostAsync(http, [], "Bearer " + Password)).ShouldBe(HttpStatusCode.BadRequest);
        (await PostAsync(http, new byte[InboundSettings.MaxBytes + 1], "Bearer " + Password)).ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await PostAsync(http, new byte[InboundSettings.MaxBytes + 1], "Bearer " + Password, chunked: true)).ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await SeenAsync(site)).ShouldBe(0);
        (await PostAsync(http, mail, "Bearer " + Password)).ShouldBe(HttpStatusCode.Accepted);
        (await PostAsync(http, mail, "Bearer " + Password, "application/octet-stream", chunked: true)).ShouldBe(HttpStatusCode.Accepted);
        (await SeenAsync(site)).ShouldBe(1);
        (await http.Http.GetAsync(InboundEndpoint.Path, TestContext.Current.CancellationToken)).StatusCode.ShouldNotBe(HttpStatusCode.Accepted);
        await site.RestAsync();
        await using var scope = site.Services.CreateAsyncScope();
        (await scope.ServiceProvider.GetRequiredService<FoundationDb>().Deliveries.CountAsync(TestContext.Current.CancellationToken)).ShouldBe(0);
    }

    [Fact]
    public async Task Without_the_setting_the_address_does_not_exist()
    {
        await using var site = await TestSite.SetUpAsync();
        using var http = site.Visitor();
        (await PostAsync(http, "From: a@b.fi\r\n\r\nx"u8.ToArray(), "Bearer ")).ShouldBe(HttpStatusCode.NotFound);
        (await SeenAsync(site)).ShouldBe(0);
    }

    [Fact]
    public async Task The_coordinator_reads_what_is_not_clear_and_marks_it_done()
    {
        var (site, scene) = await Pages.SiteScene.OpenAsync(Settings);
        await using var _ = site;
        var (token, _) = await scene.OfferedAsync("Aino");
        var offer = await scene.OfferOfAsync(token);
        using var kaisa = await site.SignedInAsync(TestSite.Coordinator);
        (await kaisa.GoAsync("/bookings/mail")).Text.ShouldContain("Ei luettavia viestejä.");

        var to = await scene.ReplyAddressAsync(offer);
        using var http = site.Visitor();
        var words = "Kyllä, mutta <script>alert('x')</script> voinko tulla etänä?";
        (await PostAsync(http, Mails.Text("aino@posti.example", to, words, site.Clock.GetCurrentInstant()), "Bearer " + Password)).ShouldBe(HttpStatusCode.Accepted);
        (await site.LastMailAsync("aino@posti.example")).ShouldContain("koordinaattori lukee sen");

        (await kaisa.GoAsync("/my")).Text.ShouldContain("1 viesti odottaa lukemista");
        (await kaisa.GoAsync("/bookings/mail")).Text.ShouldContain("Vastaus ei ole selvä");
        await kaisa.FollowAsync("Lue");
        kaisa.Page.Text.ShouldContain(words);
        kaisa.Page.Document.QuerySelectorAll("main script").ShouldBeEmpty();
        await kaisa.PressAsync("Merkitse hoidetuksi");
        kaisa.Page.Text.ShouldContain("Ei luettavia viestejä.");
        (await kaisa.GoAsync("/my")).Text.ShouldNotContain("odottaa lukemista");
        (await kaisa.GoAsync($"/bookings/mail/{Guid.NewGuid()}")).Status.ShouldBe(404);

        using var ulla = await site.SignedInAsync(Pages.SiteScene.Ulla);
        (await ulla.GoAsync("/bookings/mail")).Text.ShouldNotContain("Luettavat viestit");
    }

    [Fact]
    public async Task From_the_mail_of_somebody_who_cannot_come_after_all_the_coordinator_cancels_the_place()
    {
        var (site, scene) = await Pages.SiteScene.OpenAsync(Settings);
        await using var _ = site;
        var (token, answerBy) = await scene.OfferedAsync("Aino");
        var to = await scene.ReplyAddressAsync(await scene.OfferOfAsync(token));
        using var aino = site.Visitor();
        await aino.GoAsync("/offer/" + token);
        await aino.PressAsync("Otan tehtävän");
        site.Clock.Set(answerBy + NodaTime.Duration.FromHours(1));
        (await PostAsync(aino, Mails.Text("aino@posti.example", to, "En pääse, sairastuin.", site.Clock.GetCurrentInstant()), "Bearer " + Password)).ShouldBe(HttpStatusCode.Accepted);
        await site.RestAsync();

        using var kaisa = await site.SignedInAsync(TestSite.Coordinator);
        (await kaisa.GoAsync("/bookings/mail")).Text.ShouldContain("Hänellä on paikka, mutta hän ei pääse");
        await kaisa.FollowAsync("Lue");
        kaisa.Page.Text.ShouldContain("sairastuin");
        await kaisa.FollowAsync("Peru hänen paikkansa");
        kaisa.Page.Text.ShouldContain("Perut vain tämän paikan");
    }

    internal static async Task<HttpStatusCode> PostAsync(Visitor visitor, byte[] mail, string? authorization, string type = "message/rfc822", bool chunked = false)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, InboundEndpoint.Path) { Content = new ByteArrayContent(mail) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(type);
        if (chunked)
            request.Headers.TransferEncodingChunked = true;
        if (authorization is not null)
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        using var response = await visitor.Http.SendAsync(request, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    private static async Task<int> SeenAsync(TestSite site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<FoundationDb>().SeenMails.CountAsync(TestContext.Current.CancellationToken);
    }
}
