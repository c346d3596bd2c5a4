using Bookings.Data;
using Bookings.Replanning;
using Bookings.Tests.Pages;
using Foundation.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SiteRig;

namespace Bookings.Tests.Replanning;

/// <summary>Changing time and place, and answering whether it suits, as people meet it.</summary>
public sealed class ReplanPagesTests(Questions questions)
{
    private static string Day(Request request, int days) => request.Date.PlusDays(days).ToString("d.M.uuuu", System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public async Task The_unit_moves_a_task_and_the_expert_answers_from_the_mail()
    {
        var (site, scene) = await SiteScene.OpenAsync();
        await using var _ = site;
        var (place, request) = await scene.ConfirmedAsync("Aino");
        using var ulla = await site.SignedInAsync(SiteScene.Ulla);
        await ulla.GoAsync($"/requests/{request.Id}");
        var form = await ulla.FollowAsync("Muuta aikaa tai paikkaa");
        (form.Value("Form.Date"), form.Value("Form.Start"), form.Value("Form.Address")).ShouldBe((Day(request, 0), "12.00", "Kainuuntie 5"));

        (await ulla.PressAsync("Jatka: keitä muutos koskee")).Errors.ShouldBe(["Mikään ei ole muuttunut. Muuta aikaa, paikkaa tai linkkiä."]);
        var wrong = await ulla.PressAsync("Jatka: keitä muutos koskee", new() { ["Form.Date"] = "joskus", ["Form.Start"] = "", ["Form.Address"] = "<b>Kirjasto</b>" });
        wrong.Problems.ShouldBe(["Form.Date", "Form.Start"]);
        wrong.Value("Form.Address").ShouldBe("<b>Kirjasto</b>");
        (await ulla.PressAsync("Jatka: keitä muutos koskee", new() { ["Form.Date"] = Day(request, 1), ["Form.Start"] = "12.00" })).Errors.ShouldBe(["Kirjoita syy lyhyesti."]);
        var preview = await ulla.PressAsync("Jatka: keitä muutos koskee", new() { ["Form.Reason"] = "Sali on varattu" });
        preview.Title.ShouldBe("Tarkista ennen kuin muutat");
        preview.Text.ShouldContain("Kysymme uudelleen");
        preview.Text.ShouldContain("Aino");
        preview.Html.ShouldNotContain("Esimerkki"); // the last name is not the unit's business
        site.Mails("aino@posti.example").Count.ShouldBe(1); // nothing has happened yet

        (await ulla.PressAsync("Takaisin muokkaamaan")).Value("Form.Reason").ShouldBe("Sali on varattu");
        preview = await ulla.PressAsync("Jatka: keitä muutos koskee");
        (await ulla.PressAsync("Muuta ja kerro")).Text.ShouldContain("Muutos on tallennettu");
        ulla.Page.Text.ShouldContain("Odottaa uutta vahvistusta");
        ulla.Page.Text.ShouldContain("yksikkö: Ulla Yksikkö");
        ulla.Return(preview);
        (await ulla.PressAsync("Muuta ja kerro")).Text.ShouldContain("Muutos on tallennettu");
        await site.RestAsync();
        site.Mails("aino@posti.example").Count.ShouldBe(2);

        var link = System.Text.RegularExpressions.Regex.Match(await site.LastMailAsync("aino@posti.example"), "/new-time/[A-Za-z0-9_-]+").Value;
        using var aino = site.Visitor();
        var asked = await aino.GoAsync(link);
        asked.Title.ShouldBe("Sopiiko tämä edelleen?");
        asked.Headers["Referrer-Policy"].ShouldBe("no-referrer");
        (await aino.GoAsync(link)).Title.ShouldBe("Sopiiko tämä edelleen?"); // opening changes nothing
        (await aino.SendAsync(link, "new-time", ("Form.Answer", "perhaps"))).Errors.ShouldBe(["Valitse, sopiiko tämä vai ei."]);
        asked = await aino.GoAsync(link);
        (await aino.PressAsync("Tämä sopii edelleen")).Title.ShouldBe("Kiitos, olet mukana");
        aino.Return(asked);
        (await aino.PressAsync("Tämä ei enää sovi")).Title.ShouldBe("Kiitos, olet mukana"); // the first answer holds
        (await ulla.GoAsync($"/requests/{request.Id}")).Text.ShouldNotContain("Odottaa uutta vahvistusta");
        (await aino.GoAsync("/new-time/unknown")).Status.ShouldBe(404);
        using var olli = await site.SignedInAsync(SiteScene.Olli);
        (await olli.GoAsync($"/requests/{request.Id}/replan")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task The_expert_answers_when_signed_in_and_the_coordinator_for_who_is_called()
    {
        var (site, scene) = await SiteScene.OpenAsync();
        await using var _ = site;
        var (mine, request) = await scene.ConfirmedAsync("Aino");
        var (called, byPhone) = await scene.ConfirmedAsync("Eero", byPhone: true);
        using var kaisa = await site.SignedInAsync(TestSite.Coordinator);
        foreach (var (one, days) in new[] { (request, 1), (byPhone, 2) })
        {
            await kaisa.GoAsync($"/requests/{one.Id}/replan");
            await kaisa.PressAsync("Jatka: keitä muutos koskee", new() { ["Form.Date"] = Day(one, days), ["Form.Reason"] = "Siirto" });
            (await kaisa.PressAsync("Muuta ja kerro")).Text.ShouldContain("koordinaattori:");
        }
        using var aino = await site.SignedInAsync("aino@posti.example");
        (await aino.GoAsync($"/my/tasks/{called}/new-time")).Status.ShouldBe(404);
        await aino.GoAsync($"/my/tasks/{mine}");
        await aino.FollowAsync("Vastaa, sopiiko uusi aika tai paikka");
        (await aino.PressAsync("Tämä ei enää sovi")).Title.ShouldBe("Kiitos vastauksesta");
        (await aino.GoAsync($"/my/tasks/{mine}")).Text.ShouldContain("Peruit paikkasi");

        (await kaisa.GoAsync("/bookings/calls")).Text.ShouldContain("Kysy, sopiiko uusi aika tai paikka");
        var record = await kaisa.ClickAsync("a[href^='/bookings/new-times/']");
        record.Text.ShouldContain("Hei Eero.");
        (await questions.OfAsync([(kaisa, record.Address), (aino, $"/my/tasks/{mine}/new-time")])).ShouldBe(["/bookings/new-times/…: 3", "/my/tasks/…/new-time: 3"]);
        await kaisa.GoAsync(record.Address);
        (await kaisa.PressAsync("Sopii edelleen")).Text.ShouldContain("Vastaus on kirjattu: sopii edelleen.");
        (await kaisa.GoAsync("/bookings/calls")).Text.ShouldNotContain("Kysy, sopiiko uusi aika tai paikka");
        (await kaisa.GoAsync($"/bookings/new-times/{Guid.NewGuid()}")).Status.ShouldBe(404);
        (await aino.GoAsync(record.Address)).Status.ShouldBe(403);
    }

    [Fact]
    public async Task A_change_behind_the_back_shows_the_preview_again_and_a_clash_is_a_choice()
    {
        var (site, scene) = await SiteScene.OpenAsync();
        await using var _ = site;
        var (place, request) = await scene.ConfirmedAsync("Aino");
        using var kaisa = await site.SignedInAsync(TestSite.Coordinator);
        await kaisa.GoAsync($"/requests/{request.Id}/replan");
        await kaisa.PressAsync("Jatka: keitä muutos koskee", new() { ["Form.Date"] = Day(request, 2), ["Form.Reason"] = "Siirto" });
        await scene.ReplanAsync(request.Id, plan => plan with { Address = "Toinen talo" });
        var stale = await kaisa.PressAsync("Muuta ja kerro");
        stale.Text.ShouldContain("Pyyntö muuttui sillä välin");
        stale.Value("Form.Address").ShouldBe("Kainuuntie 5"); // what was typed

        await scene.ReserveAsync(place, request.Date.PlusDays(2));
        var clash = await kaisa.PressAsync("Muuta ja kerro");
        clash.Errors.ShouldBe(["Valitse, että paikka vapautetaan, kirjaa sovittu päällekkäisyys tai muuta aikaa."]);
        (await kaisa.PressAsync("Muuta ja kerro", new() { ["Form.GiveBack"] = place.ToString() })).Text.ShouldContain("Muutos on tallennettu");
        kaisa.Page.Text.ShouldNotContain("Kuka tulee");
        (await site.LastMailAsync("aino@posti.example")).ShouldContain("on peruttu");
    }
}
