using Foundation.Calendar;
using Foundation.Persistence;
using NodaTime;
using SiteRig;

namespace Training.Tests.Pages;

/// <summary>Links in letters: without signing in, for one person only, and opening one changes nothing.</summary>
public sealed class MailedLinkTests
{
    [Fact]
    public async Task Opening_a_mailed_link_changes_nothing_and_its_button_gives_the_place_back()
    {
        await using var scene = await SiteScene.OpenAsync();
        var session = await scene.SessionAsync();
        var aino = await scene.PersonAsync("Aino");
        await scene.EnrolAsync(session, aino);
        var link = await scene.LinkAsync("aino@esimerkki.example", "/training/seat/");
        using var anybody = scene.Site.Visitor();

        for (var i = 0; i < 3; i++)
            (await anybody.GoAsync(link)).Status.ShouldBe(200);
        (await scene.StateAsync(aino)).ShouldBe(EnrolmentState.Seated);
        anybody.Page.Headers["Referrer-Policy"].ShouldBe("no-referrer");
        var before = anybody.Page;

        (await anybody.PressAsync("Anna paikka takaisin")).Text.ShouldContain("Et ole enää mukana");
        (await scene.StateAsync(aino)).ShouldBe(EnrolmentState.Left);
        anybody.Return(before);
        (await anybody.PressAsync("Anna paikka takaisin")).Status.ShouldBe(200, "pressed again in an old tab");
        (await scene.StateAsync(aino)).ShouldBe(EnrolmentState.Left);
    }

    [Fact]
    public async Task A_link_that_nobody_was_sent_is_not_found()
    {
        await using var scene = await SiteScene.OpenAsync();
        using var anybody = scene.Site.Visitor();
        foreach (var address in new[] { "/training/seat/x", $"/training/seat/{LinkToken.New()}", $"/training/invitation/{LinkToken.New()}", $"/training/attendance/{LinkToken.New()}", $"/certificate/{ProofCode.New()}", "/certificate/x" })
            (await anybody.GoAsync(address)).Status.ShouldBe(404, address);
    }

    [Fact]
    public async Task An_offered_place_is_taken_from_the_mail_and_not_after_its_deadline()
    {
        await using var scene = await SiteScene.OpenAsync();
        var session = await scene.SessionAsync(seats: 1);
        var (aino, eero) = (await scene.PersonAsync("Aino"), await scene.PersonAsync("Eero"));
        await scene.EnrolAsync(session, aino);
        await scene.EnrolAsync(session, eero);
        using var anybody = scene.Site.Visitor();
        await anybody.GoAsync(await scene.LinkAsync("aino@esimerkki.example", "/training/seat/"));
        await anybody.PressAsync("Anna paikka takaisin");
        var link = await scene.LinkAsync("eero@esimerkki.example", "/training/seat/");

        (await anybody.GoAsync(link)).Text.ShouldContain("Paikka on varattu sinulle");
        var open = anybody.Page;
        scene.Site.Clock.Advance(Duration.FromDays(3));
        (await anybody.GoAsync(link)).Text.ShouldContain("Vastausaika on mennyt");
        anybody.Return(open);
        await anybody.PressAsync("Otan paikan");
        (await scene.StateAsync(eero)).ShouldBe(EnrolmentState.Offered, "too late");
        scene.Site.Clock.Advance(Duration.FromDays(-1));
        anybody.Return(open);
        (await anybody.PressAsync("Otan paikan")).Text.ShouldContain("Paikka on sinun");
        (await scene.StateAsync(eero)).ShouldBe(EnrolmentState.Seated);
    }

    [Fact]
    public async Task A_place_that_overlaps_is_refused_in_words_on_the_page()
    {
        await using var scene = await SiteScene.OpenAsync();
        var (one, other) = (await scene.SessionAsync(), await scene.SessionAsync());
        var aino = await scene.PersonAsync("Aino");
        await scene.EnrolAsync(one, aino);
        using var visitor = await scene.Site.SignedInAsync("aino@esimerkki.example");
        await visitor.GoAsync("/my/training");
        (await visitor.PressAsync("Ota paikka Peruskoulutus, ti 15.9.2026 klo 09.00")).Text.ShouldContain("Sinulla on jo muuta silloin");
    }

    [Fact]
    public async Task An_invitation_opens_its_own_session_and_no_other()
    {
        await using var scene = await SiteScene.OpenAsync();
        var (closed, other) = (await scene.SessionAsync(invitationOnly: true), await scene.SessionAsync(inDays: 30, invitationOnly: true));
        var aino = await scene.PersonAsync("Aino");
        using var kaisa = await scene.Site.SignedInAsync(TestSite.Coordinator);
        await kaisa.GoAsync($"/training/sessions/{closed.Id}/enrol?q=esimerkki");
        (await kaisa.PressAsync("Kutsu Aino Esimerkki")).Text.ShouldContain("Kutsu on lähetetty");
        using var anybody = scene.Site.Visitor();
        await anybody.GoAsync(await scene.LinkAsync("aino@esimerkki.example", "/training/invitation/"));
        (await scene.StateAsync(aino)).ShouldBeNull("opening changes nothing");

        var page = anybody.Page;
        var foreign = page.One("button[name='Chosen.Session']");
        foreign.SetAttribute("value", other.Id.ToString());
        await anybody.FillAsync(string.Join(' ', foreign.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        (await scene.StateAsync(aino)).ShouldBeNull("the invitation is for the other one");

        await anybody.GoAsync(page.Address);
        (await anybody.PressAsync("Ota paikka Peruskoulutus, ti 15.9.2026 klo 09.00")).Text.ShouldContain("Paikka on");
        (await scene.StateAsync(aino)).ShouldBe(EnrolmentState.Seated);
    }
}
