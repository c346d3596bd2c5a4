using Bookings.Data;
using Bookings.Repeating;
using Bookings.Requesting;
using Bookings.Tests.Requesting;
using Microsoft.EntityFrameworkCore;

namespace Bookings.Tests.Repeating;

public sealed class RepeatingTests
{
    [Fact]
    public async Task A_request_is_copied_with_everything_but_its_day_and_only_by_its_own_unit()
    {
        await using var county = await County.OpenAsync();
        using var ulla = await county.Site.SignedInAsync(County.Ulla);
        using var otto = await county.Site.SignedInAsync(County.Otto);
        var sent = await County.SendAsync(ulla, ("Accessibility", "Hissi on"), ("PreparationHours", "1"), ("PreparationMinutes", "30"), ("Places", "2"));
        await ulla.GoAsync($"/requests/{sent}");
        var before = ulla.Page;
        var page = await ulla.PressAsync("Kopioi uudeksi pyynnöksi");
        var draft = County.IdIn(page.Address);
        page.One("#Date").GetAttribute("value").ShouldBeNullOrEmpty();
        foreach (var (id, value) in new[] { ("Start", "13.00"), ("End", "15.00"), ("Address", "Kainuuntie 5"), ("PreparationHours", "1"), ("PreparationMinutes", "30"), ("Places", "2"),
            ("ContactName", "Ulla Yhteys"), ("ContactPhone", "044 123 4567"), ("CostCentre", "4410") })
            page.One("#" + id).GetAttribute("value").ShouldBe(value);
        page.One("#Goal").TextContent.ShouldBe("Kehitämme vastaanottoa.");
        page.One("#Accessibility").TextContent.ShouldBe("Hissi on");

        ulla.Return(before);
        County.IdIn((await ulla.PressAsync("Kopioi uudeksi pyynnöksi")).Address).ShouldBe(draft);
        (await county.ReadAsync<BookingsDb, int>(db => db.Drafts.CountAsync())).ShouldBe(1);
        page = await ulla.PressAsync("Lähetä pyyntö", new() { ["Form.Date"] = "8.12.2026" });
        page.Text.ShouldContain("ti 8.12.2026 klo 13.00–15.00");

        (await otto.GoAsync($"/requests/{sent}")).Status.ShouldBe(404);
        otto.Return(before);
        await otto.PressAsync("Kopioi uudeksi pyynnöksi");
        (await county.ReadAsync<BookingsDb, int>(db => db.Drafts.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_template_is_kept_started_renamed_and_deleted_and_is_nobody_elses()
    {
        await using var county = await County.OpenAsync();
        using var ulla = await county.Site.SignedInAsync(County.Ulla);
        using var otto = await county.Site.SignedInAsync(County.Otto);
        var sent = await County.SendAsync(ulla);
        await ulla.GoAsync($"/requests/{sent}");
        (await ulla.PressAsync("Tallenna pohjaksi")).Errors.ShouldBe(["Kirjoita pohjalle nimi."]);
        await ulla.GoAsync($"/requests/{sent}");
        (await ulla.PressAsync("Tallenna pohjaksi", new() { ["Template.Name"] = " Työpaja " })).Text.ShouldContain("Pyyntö on tallennettu pohjaksi");
        (await ulla.PressAsync("Tallenna pohjaksi", new() { ["Template.Name"] = "TYÖPAJA" })).Errors.ShouldBe(["Yksiköllä on jo pohja ”TYÖPAJA”."]);
        var template = await county.ReadAsync<BookingsDb, RequestTemplate>(db => db.RequestTemplates.AsNoTracking().SingleAsync());
        template.Typed.ShouldNotContain("2026");

        await ulla.GoAsync("/requests/templates");
        var list = ulla.Page;
        var page = await ulla.PressAsync("Aloita pyyntö Työpaja");
        page.One("#Goal").TextContent.ShouldBe("Kehitämme vastaanottoa.");
        page.One("#Date").GetAttribute("value").ShouldBeNullOrEmpty();
        ulla.Return(list);
        (await ulla.PressAsync("Aloita pyyntö Työpaja")).Address.ShouldBe(page.Address);

        foreach (var address in new[] { $"/requests/templates/{template.Id}", $"/requests/templates/{template.Id}/delete" })
            (await otto.GoAsync(address)).Status.ShouldBe(404);
        (await otto.GoAsync("/requests/templates")).Text.ShouldContain("Pohjia ei vielä ole");
        (await county.Kaisa.GoAsync("/requests/templates")).Text.ShouldContain("Työpaja");

        await ulla.GoAsync($"/requests/templates/{template.Id}");
        (await ulla.PressAsync("Muuta nimi", new() { ["Form.Name"] = "Kuhmon työpaja" })).Text.ShouldContain("Nimi on muutettu");
        await ulla.FollowAsync("Kuhmon työpaja");
        await ulla.FollowAsync("Poista pohja");
        (await ulla.PressAsync("Poista pohja")).Text.ShouldContain("Pohja on poistettu");
        (await county.ReadAsync<BookingsDb, int>(db => db.RequestTemplates.CountAsync())).ShouldBe(0);
        (await ulla.GoAsync($"/requests/{sent}")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Whoever_does_not_reach_the_unit_finds_nothing_and_a_closed_unit_starts_nothing()
    {
        var (house, unit) = await Forms.OpenAsync();
        await using var _ = house;
        var (sent, template, other) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Forms.Only(Guid.CreateVersion7()));
        await house.SendAsync(sent, unit, Forms.Workshop());
        (await house.InvokeAsync<TemplateOutcome>(new SaveTemplate(template, sent, "Työpaja", other))).ShouldBeOfType<TemplateOutcome.NotThere>();
        (await house.InvokeAsync<TemplateOutcome>(new SaveTemplate(template, sent, "Työpaja", Forms.Only(unit)))).ShouldBeOfType<TemplateOutcome.Saved>();
        (await house.InvokeAsync<Writing>(new CopyRequest(Guid.CreateVersion7(), sent, other))).ShouldBeOfType<Writing.NotThere>();
        (await house.InvokeAsync<Writing>(new StartFromTemplate(Guid.CreateVersion7(), template, other))).ShouldBeOfType<Writing.NotThere>();
        (await house.InvokeAsync<TemplateOutcome>(new RenameTemplate(template, "Minun", other))).ShouldBeOfType<TemplateOutcome.NotThere>();
        (await house.InvokeAsync<TemplateOutcome>(new DeleteTemplate(template, other))).ShouldBeOfType<TemplateOutcome.NotThere>();

        await house.InvokeAsync<Bookings.Units.UnitOutcome>(new Bookings.Units.CloseUnit(unit));
        (await house.InvokeAsync<Writing>(new CopyRequest(Guid.CreateVersion7(), sent, Forms.Only(unit)))).ShouldBeOfType<Writing.UnitIsClosed>();
        (await house.InvokeAsync<Writing>(new StartFromTemplate(Guid.CreateVersion7(), template, Forms.Only(unit)))).ShouldBeOfType<Writing.UnitIsClosed>();
        (await house.ReadAsync<BookingsDb, int>(db => db.Drafts.CountAsync())).ShouldBe(0);
        (await house.CheckAsync()).ShouldBeEmpty();
    }
}
