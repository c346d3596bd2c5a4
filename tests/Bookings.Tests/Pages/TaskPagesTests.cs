using Foundation.Calendar;
using NodaTime;
using SiteRig;

namespace Bookings.Tests.Pages;

/// <summary>The pages of a confirmed place, as people meet them: the expert's own, the unit's, the coordinator's.</summary>
public sealed class TaskPagesTests
{
    [Fact]
    public async Task The_expert_finds_all_that_is_needed_on_the_tasks_page_and_its_calendar_file()
    {
        var (site, scene) = await SiteScene.OpenAsync();
        await using var _ = site;
        var (place, _) = await scene.ConfirmedAsync("Aino");
        var (elses, _) = await scene.ConfirmedAsync("Eero");
        using var aino = await site.SignedInAsync("aino@posti.example");

        await aino.GoAsync("/my/tasks");
        (await aino.ClickAsync($"a[href='/my/tasks/{place}']")).Title.ShouldBe("Kehittämistyöpaja, Kuhmon sosiaalityö");
        aino.Page.Text.ShouldContain("Tauko tunnin välein");
        aino.Page.Text.ShouldContain("044 000 0000");
        var file = await aino.ClickAsync("a[href$='calendar.ics']");
        file.Headers["Content-Type"].ShouldStartWith("text/calendar");
        file.Html.ShouldContain($"UID:{await scene.OfferOfAsync(place)}"); // the entry that came with the offer
        foreach (var address in new[] { "", "/cancel", "/report", "/calendar.ics" })
            (await aino.GoAsync($"/my/tasks/{elses}{address}")).Status.ShouldBe(404, address);
    }

    [Theory, InlineData(null), InlineData("vastaus@alue.example")]
    public async Task The_calendar_file_comes_from_the_same_organizer_as_the_letters(string? inbound)
    {
        var (site, scene) = await SiteScene.OpenAsync(inbound is null ? null : new() { ["Mail:Inbound:Address"] = inbound });
        await using var _ = site;
        var (place, _) = await scene.ConfirmedAsync("Aino");
        using var aino = await site.SignedInAsync("aino@posti.example");
        var file = (await aino.GoAsync($"/my/tasks/{place}/calendar.ics")).Html;
        var uid = $"UID:{await scene.OfferOfAsync(place)}";
        var letters = Directory.EnumerateFiles(Path.Combine(site.Folder, "mail"), "*.eml").Select(name => MimeKit.MimeMessage.Load(name, TestContext.Current.CancellationToken))
            .SelectMany(mail => mail.BodyParts.OfType<MimeKit.TextPart>()).Where(part => part.ContentType.MimeType == "text/calendar").Select(part => part.Text).Where(ics => ics.Contains(uid, StringComparison.Ordinal)).ToList();
        letters.ShouldNotBeEmpty();
        letters.Append(file).Select(Organizer).Distinct().ShouldHaveSingleItem().Contains(":mailto:vastaus+", StringComparison.Ordinal).ShouldBe(inbound is not null);
        file.ShouldContain(uid);
    }

    private static string Organizer(string ics) => ics.ReplaceLineEndings("\n").Replace("\n ", "", StringComparison.Ordinal).Split('\n').Single(line => line.StartsWith("ORGANIZER", StringComparison.Ordinal));

    [Fact]
    public async Task After_the_task_both_sides_tell_how_it_went_and_four_weeks_later_what_changed()
    {
        var (site, scene) = await SiteScene.OpenAsync();
        await using var _ = site;
        var (place, request) = await scene.ConfirmedAsync("Aino");
        site.Clock.Set(request.EndsAt + Duration.FromHours(1));
        using var aino = await site.SignedInAsync("aino@posti.example");
        using var ulla = await site.SignedInAsync(SiteScene.Ulla);
        using var olli = await site.SignedInAsync(SiteScene.Olli);
        using var kaisa = await site.SignedInAsync(TestSite.Coordinator);
        (await kaisa.GoAsync("/bookings/reports")).Text.ShouldContain("Aino Esimerkki");

        await aino.GoAsync($"/my/tasks/{place}");
        await aino.ClickAsync("a[href$='/report']");
        var wrong = await aino.SubmitAsync("form.form", new() { ["Form.Kilometres"] = "45,5", ["Form.Costs"] = "12,50", ["Form.Words"] = "<script>🙂" });
        wrong.Errors.Count.ShouldBe(2); // the kilometres, and what the costs were
        wrong.One("#Words").TextContent.ShouldBe("<script>🙂");
        var told = await aino.SubmitAsync("form.form", new() { ["Form.Kilometres"] = "46", ["Form.CostsWhat"] = "Linja-auto", ["Form.Score"] = "5" });
        told.Address.ShouldBe($"/my/tasks/{place}");
        told.Text.ShouldContain("12,50 € (Linja-auto)");
        (await aino.GoAsync($"/my/tasks/{place}/report")).Text.ShouldContain("Tämä on jo kerrottu");

        foreach (var address in new[] { "unit-report", "impact", "cancel" })
            (await olli.GoAsync($"/assignments/{place}/{address}")).Status.ShouldBe(404, address);
        await ulla.GoAsync($"/assignments/{place}/unit-report");
        (await ulla.SubmitAsync("form.form")).Errors.ShouldHaveSingleItem();
        (await ulla.SubmitAsync("form.form", new() { ["Form.What"] = "held", ["Form.End"] = "13.30" })).Address.ShouldBe($"/requests/{request.Id}");
        ulla.Page.Text.ShouldContain("Erittäin hyvin");
        (await kaisa.GoAsync("/bookings/reports")).Text.ShouldContain("Kaikki raportit on annettu");

        await ulla.ClickAsync($"a[href='/assignments/{place}/impact']");
        (await ulla.SubmitAsync("form.form")).Errors.ShouldHaveSingleItem();
        (await ulla.SubmitAsync("form.form", new() { ["Form.Words"] = "Odotusaika lyheni." })).Text.ShouldContain("Odotusaika lyheni.");
        (await aino.GoAsync($"/my/tasks/{place}")).Text.ShouldContain("Odotusaika lyheni.");
        (await aino.GoAsync("/my/tasks")).Text.ShouldContain("Käsittelyssä");
    }

    [Fact]
    public async Task The_expert_cancels_and_a_second_tab_that_is_still_open_is_told_so()
    {
        var (site, scene) = await SiteScene.OpenAsync();
        await using var _ = site;
        var (place, request) = await scene.ConfirmedAsync("Aino");
        using var aino = await site.SignedInAsync("aino@posti.example");
        using var ulla = await site.SignedInAsync(SiteScene.Ulla);
        await ulla.GoAsync($"/assignments/{place}/cancel");

        await aino.GoAsync($"/my/tasks/{place}");
        await aino.ClickAsync("a[href$='/cancel']");
        (await aino.SubmitAsync("form.form")).Errors.ShouldHaveSingleItem();
        (await aino.SubmitAsync("form.form", new() { ["Form.Kind"] = "personal" })).Text.ShouldContain("Peruit paikkasi");

        (await ulla.SubmitAsync("form.form", new() { ["Form.Kind"] = "staff" })).Text.ShouldContain("Tämä on jo peruttu");
        await ulla.GoAsync($"/requests/{request.Id}");
        await ulla.ClickAsync("a[href$='/cancel']");
        (await ulla.SubmitAsync("form.form", new() { ["Form.Kind"] = "other", ["Form.Words"] = "Tila on remontissa" })).Text.ShouldContain("Tila on remontissa");
    }

    [Fact]
    public async Task The_coordinator_calls_who_has_no_mail_and_cancels_for_them()
    {
        var (site, scene) = await SiteScene.OpenAsync();
        await using var _ = site;
        var (place, request) = await scene.ConfirmedAsync("Aino", byPhone: true);
        site.Clock.Set(Helsinki.At(request.Date.PlusDays(-7), new LocalTime(10, 0)));
        using var kaisa = await site.SignedInAsync(TestSite.Coordinator);
        (await kaisa.GoAsync("/bookings/calls")).Text.ShouldContain("muistutan tehtävästä");
        (await kaisa.PressAsync("Soitin Aino Esimerkki")).Text.ShouldNotContain("muistutan tehtävästä");

        await kaisa.GoAsync($"/assignments/{place}/cancel");
        (await kaisa.SubmitAsync("form.form", new() { ["Form.Kind"] = "personal" })).Errors.ShouldBe(["Valitse, kuka peruu."]);
        (await kaisa.SubmitAsync("form.form", new() { ["Form.OnBehalfOf"] = "expert" })).Address.ShouldBe($"/requests/{request.Id}");
        (await site.LastMailAsync(SiteScene.Ulla)).ShouldContain("Aino ei pääse tulemaan");
    }
}
