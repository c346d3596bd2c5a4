using Bookings.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SiteRig;

namespace Bookings.Tests.Replying;

/// <summary>A mail goes by SMTP to a real Postfix, through its pipe and the script of the operations guide to the program, and is an answer there.</summary>
public sealed class ConversationTests
{
    [Fact]
    public async Task A_reply_sent_through_Postfix_ends_as_an_answer()
    {
        var ct = TestContext.Current.CancellationToken;
        var (site, scene) = await Pages.SiteScene.OpenAsync(InboundTests.Settings);
        await using var _ = site;
        await using var postfix = await Postfix.StartAsync(site, InboundTests.Password, InboundTests.Address);
        var (token, _) = await scene.OfferedAsync("Aino");
        var offer = await scene.OfferOfAsync(token);

        await postfix.SendAsync("aino@posti.example", await scene.ReplyAddressAsync(offer), to => Mails.Text(
            "aino@posti.example", to, "Kyllä, tulen mielelläni!\n\nti 1.9.2026 klo 10.00 Kokemus (x@alue.example) kirjoitti:\n\n> Ei\n", site.Clock.GetCurrentInstant()));

        for (var tries = 0; await StateAsync(site, offer) != OfferState.Accepted; tries++)
        {
            tries.ShouldBeLessThan(300, postfix.Log);
            await Task.Delay(100, ct);
        }
        await site.RestAsync();
        site.Mails("aino@posti.example").ShouldHaveSingleItem().ShouldContain("Tehtävä on nyt sinun");
        postfix.Log.ShouldContain("status=sent");
    }

    private static async Task<OfferState> StateAsync(TestSite site, Guid offer)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<BookingsDb>().Offers.Where(one => one.Id == offer).Select(one => one.State).SingleAsync();
    }
}
