using System.Text.RegularExpressions;
using Bookings.Tests.Pages;
using SiteRig;

namespace Bookings.Tests.Clinics;

/// <summary>A clinic from its request to the visitors' feedback, as people meet it.</summary>
public sealed class ClinicPagesTests(Questions questions)
{
    [Fact]
    public async Task From_opening_the_slots_to_the_feedback_of_a_visitor()
    {
        var (site, scene) = await SiteScene.OpenAsync();
        await using var _ = site;
        var request = await scene.ClinicAsync();
        using var ulla = await site.SignedInAsync(SiteScene.Ulla);
        await ulla.GoAsync($"/requests/{request.Id}");
        await ulla.FollowAsync("Avaa ajat varattaviksi");
        var wrong = await ulla.PressAsync("Katso ajat", new() { ["Form.SlotMinutes"] = "paljon", ["Form.EveryWeeks"] = "1", ["Form.Times"] = "100" });
        wrong.Problems.ShouldBe(["Form.SlotMinutes", "Form.Times"]);
        wrong.Value("Form.SlotMinutes").ShouldBe("paljon");
        var preview = await ulla.PressAsync("Katso ajat", new() { ["Form.SlotMinutes"] = "45", ["Form.GapMinutes"] = "15", ["Form.Times"] = "4" });
        preview.Text.ShouldContain("12.00–12.45");
        preview.Text.ShouldContain("Uusia pyyntöjä tulee 3");
        (await ulla.PressAsync("Muuta")).Value("Form.Times").ShouldBe("4");
        await ulla.PressAsync("Katso ajat");
        (await ulla.PressAsync("Tee 4 klinikkaa ja avaa ajat")).Text.ShouldContain("Ajat on avattu");
        var page = ulla.Page.Address.Split('?')[0];
        ulla.Return(preview);
        (await ulla.PressAsync("Tee 4 klinikkaa ja avaa ajat")).Address.ShouldStartWith(page);
        (await ulla.GoAsync("/clinics")).Document.QuerySelectorAll("tbody tr").Length.ShouldBe(4);
        (await ulla.GoAsync($"/requests/{request.Id}")).Text.ShouldContain("Klinikan ajat ja varaukset");

        using var olli = await site.SignedInAsync(SiteScene.Olli);
        await olli.GoAsync("/clinics");
        await olli.ClickAsync("tbody a");
        olli.Page.Html.ShouldNotContain("Palautelappu", customMessage: "what is for those who hold it is not for others");
        (await olli.PressAsync("Varaa aika", new() { ["Form.People"] = "0" })).Problems.ShouldContain("Form.People");
        (await olli.PressAsync("Varaa aika", new() { ["Form.Slot"] = Slot(olli, "13.00–13.45"), ["Form.People"] = "2", ["Form.Concern"] = "mielenterveys" })).Text.ShouldContain("Aika on varattu");
        olli.Page.Text.ShouldContain("Sotkamon perhekeskus: tulijoita 2, mielenterveys", Case.Insensitive);
        await site.RestAsync();
        (await site.LastMailAsync(SiteScene.Olli)).ShouldContain("13.00–13.45");
        (await ulla.GoAsync(page)).Text.ShouldContain("Sotkamon perhekeskus", customMessage: "who holds the clinic knows which units come");
        (await questions.OfAsync([(ulla, "/clinics"), (ulla, page), (olli, page)])).ShouldBe(["/clinics: 4", "/clinics/…: 7", "/clinics/…: 4"]);

        using var stranger = site.Visitor();
        var made = await ulla.PressAsync("Tee osoite");
        var feed = await stranger.GoAsync(new Uri(made.One("code").TextContent.Trim()).AbsolutePath);
        feed.Html.Split("BEGIN:VEVENT").Length.ShouldBe(6, "four days and one reserved slot");
        feed.Html.ShouldNotContain("ATTENDEE");

        var paper = await ulla.GoAsync(page + "/paper");
        var address = paper.One("main strong").TextContent.Trim();
        paper.One("svg.qr").GetAttribute("role").ShouldBe("img");
        var feedback = new Uri(address).AbsolutePath;
        (await stranger.GoAsync(feedback)).Text.ShouldContain("Palautetta ei voi antaa nyt");
        site.Clock.Set(request.StartsAt);
        await stranger.GoAsync(feedback);
        (await stranger.PressAsync("Lähetä", new() { ["Form.Words"] = "Sain puhua <b>rauhassa</b>" })).Errors.ShouldBe(["Valitse, miten käynti sujui."]);
        stranger.Page.Value("Form.Words").ShouldBe("Sain puhua <b>rauhassa</b>");
        (await stranger.PressAsync("Lähetä", new() { ["Form.Score"] = "5" })).Text.ShouldContain("Kiitos palautteesta");
        (await stranger.GoAsync("/palaute/eiole")).Status.ShouldBe(404);

        using var late = await site.SignedInAsync(SiteScene.Ulla);
        await late.GoAsync(page + "/visits");
        (await late.PressAsync("Tallenna", new() { ["Form.Lines[0].Came"] = "-1" })).Problems.ShouldBe(["Form.Lines[0].Came"]);
        (await late.PressAsync("Tallenna", new() { ["Form.Lines[0].Came"] = "2", ["Form.WalkIns"] = "1" })).Text.ShouldContain("Kävijät on laskettu");
        (await late.GoAsync(page)).Text.ShouldContain("Sain puhua <b>rauhassa</b>");
        late.Page.Text.ShouldContain("Vastauksia on 1. Arvosanojen keskiarvo näkyy, kun vastauksia on vähintään 5.", customMessage: "one mark is somebody's");
    }

    [Fact]
    public async Task Before_a_clinic_is_moved_or_called_off_the_reserved_slots_are_counted()
    {
        var (site, scene) = await SiteScene.OpenAsync();
        await using var _ = site;
        var (request, clinic) = await scene.OpenClinicAsync();
        using var ulla = await site.SignedInAsync(SiteScene.Ulla);
        using var kaisa = await site.SignedInAsync(TestSite.Coordinator);
        (await ulla.GoAsync($"/requests/{request.Id}/cancel")).Text.ShouldNotContain("Peruuntuvia aikoja");
        var together = $"/bookings/together?act=Cancel&request={request.Id}";
        (await kaisa.GoAsync(together)).Text.ShouldNotContain("Peruuntuvia aikoja");
        foreach (var slot in new[] { "12.00–12.45", "13.00–13.45" })
        {
            await ulla.GoAsync($"/clinics/{clinic}");
            await ulla.PressAsync("Varaa aika", new() { ["Form.Slot"] = Slot(ulla, slot) });
        }
        (await kaisa.PressAsync("Peru pyynnöt", new() { ["Form.Kind"] = "called-off" })).Text.ShouldContain("Tehty: 0 / 1.", customMessage: "slots were reserved since it was looked at");
        (await kaisa.GoAsync(together)).Text.ShouldContain("Peruuntuvia aikoja on 2.");
        (await ulla.GoAsync($"/requests/{request.Id}/cancel")).Text.ShouldContain("Peruuntuvia aikoja on 2.");
        await ulla.GoAsync($"/requests/{request.Id}/replan");
        var preview = await ulla.PressAsync("Jatka: keitä muutos koskee", new() { ["Form.Start"] = "13.00", ["Form.End"] = "14.00", ["Form.Reason"] = "Huone" });
        preview.Text.ShouldContain("Varattuja aikoja on 2.");
        preview.Text.ShouldContain("Näistä peruuntuu 1,");
    }

    /// <summary>What the form sends for a slot, by the words beside it.</summary>
    private static string Slot(Visitor visitor, string words) =>
        visitor.Page.Document.QuerySelectorAll("input[name='Form.Slot']").Single(input => input.ParentElement!.TextContent.Contains(words, StringComparison.Ordinal)).GetAttribute("value")!;

    [Fact]
    public async Task What_is_another_units_is_not_there()
    {
        var (site, scene) = await SiteScene.OpenAsync();
        await using var _ = site;
        var (request, clinic) = await scene.OpenClinicAsync();
        using var ulla = await site.SignedInAsync(SiteScene.Ulla);
        using var olli = await site.SignedInAsync(SiteScene.Olli);
        foreach (var path in new[] { $"/requests/{request.Id}/clinic", $"/clinics/{clinic}/paper", $"/clinics/{clinic}/visits", $"/clinics/{Guid.CreateVersion7()}" })
            (await olli.GoAsync(path)).Status.ShouldBe(404, path);
        await ulla.GoAsync($"/clinics/{clinic}");
        await ulla.PressAsync("Varaa aika", new() { ["Form.Slot"] = Slot(ulla, "12.00–12.45") });
        var visit = ulla.Page.One("button[name='Back.Visit']").GetAttribute("value");
        (await olli.GoAsync($"/clinics/{clinic}")).Text.ShouldNotContain("Kuhmon sosiaalityö: ", customMessage: "who else comes is not a unit's business");
        (await olli.SendAsync($"/clinics/{clinic}", "give-back", ("Back.Visit", visit))).Status.ShouldBe(404);
        olli.Page.Document.QuerySelectorAll("[name='Feed.Act']").ShouldBeEmpty();
        var first = Bookings.Clinics.ReserveInput.Value(new(request.StartsAt, request.StartsAt));
        (await olli.SendAsync($"/clinics/{clinic}", "reserve", ("Form.Slot", "0"), ("Form.People", "1"))).Errors.ShouldBe(["Valitse aika."]);
        (await olli.SendAsync($"/clinics/{clinic}", "reserve", ("Form.Slot", Bookings.Clinics.ReserveInput.Value(new(request.StartsAt + NodaTime.Duration.FromMinutes(5), request.EndsAt))), ("Form.People", "1"))).Errors
            .ShouldBe(["Klinikan ajat ovat muuttuneet. Valitse aika uudelleen."]);
        (await olli.SendAsync($"/clinics/{clinic}", "reserve", ("Form.Slot", first), ("Form.People", "1"))).Errors.ShouldBe(["Joku ehti varata tämän ajan ensin. Valitse toinen aika."]);
        (await ulla.PressAsync("Peru varaus 12.00–12.45")).Text.ShouldContain("Varaus on peruttu");
        using var stranger = site.Visitor();
        Regex.IsMatch((await stranger.GoAsync($"/clinics/{clinic}")).Address, "sign-in").ShouldBeTrue();
    }
}
