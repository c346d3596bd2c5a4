using NodaTime;
using SiteRig;

namespace Bookings.Tests.Pages;

public sealed class ChangedPageTests
{
    [Fact]
    public async Task A_button_pressed_on_a_page_that_has_changed_shows_how_things_stand()
    {
        var (site, scene) = await SiteScene.OpenAsync();
        await using var _ = site;
        var (token, answerBy) = await scene.OfferedAsync("Aino");
        using var aino = site.Visitor();
        (await aino.GoAsync($"/offer/{token}")).Status.ShouldBe(200);
        site.Clock.Set(answerBy + Duration.FromSeconds(1)); // the page is still open when the deadline passes, and its form is then gone
        var seen = await aino.SubmitAsync("main form");
        (seen.Status, seen.Address).ShouldBe((200, $"/offer/{token}"));
        seen.Title.ShouldNotBeEmpty();
    }
}
