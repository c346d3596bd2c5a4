using System.Net;
using Bookings.Data;
using Bookings.Subscribing;
using Bookings.Tests.Pages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Recruitment.Contracts;
using SiteRig;

namespace Bookings.Tests.Subscribing;

public sealed class FeedTests(Questions questions)
{
    private static async Task<string> MakeAsync(Visitor who, string whose = "Omat tehtäväni", string button = "Tee osoite")
    {
        await who.GoAsync("/my/calendar");
        var made = await who.PressAsync($"{button} {whose}");
        return new Uri(made.One("code").TextContent.Trim()).AbsolutePath;
    }

    [Fact]
    public async Task The_experts_calendar_holds_the_own_tasks_and_nobody_elses()
    {
        var (site, scene) = await SiteScene.OpenAsync();
        await using var _ = site;
        var (place, request) = await scene.ConfirmedAsync("Aino");
        await scene.ConfirmedAsync("Eero");
        using var aino = await site.SignedInAsync("aino@posti.example");
        var address = await MakeAsync(aino);
        address.ShouldMatch("^/calendar/[A-Za-z0-9_-]{43}\\.ics$"); // 256 bits

        using var program = site.Visitor();
        var file = await program.GoAsync(address);
        file.Status.ShouldBe(200);
        (file.Headers["Content-Type"], file.Headers["Cache-Control"], file.Headers["Referrer-Policy"]).ShouldBe(("text/calendar; charset=utf-8", "max-age=900, private", "no-referrer"));
        var words = file.Html.Replace("\r\n ", "");
        words.ShouldContain("METHOD:PUBLISH");
        words.Split("BEGIN:VEVENT").Length.ShouldBe(2);
        words.ShouldContain("STATUS:CONFIRMED");
        foreach (var others in new[] { "ATTENDEE", "Ulla", "044 000 0000", "posti.example", "Esimerkki", SiteScene.Ulla })
            words.ShouldNotContain(others);

        using var again = new HttpRequestMessage(HttpMethod.Get, new Uri(site.Address, address));
        again.Headers.TryAddWithoutValidation("If-None-Match", file.Headers["ETag"]);
        (await program.Http.SendAsync(again, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotModified);

        await scene.ReplanAsync(request.Id, plan => plan with { Date = plan.Date.PlusDays(1) });
        var moved = await program.GoAsync(address);
        moved.Html.ShouldContain("STATUS:TENTATIVE");
        moved.Headers["ETag"].ShouldNotBe(file.Headers["ETag"]);
        await aino.GoAsync($"/my/tasks/{place}/cancel");
        await aino.SubmitAsync("form.form", new() { ["Form.Kind"] = "personal" });
        (await program.GoAsync(address)).Html.ShouldNotContain("VEVENT");
        site.Log.Text.ShouldNotContain(address.Split('/')[^1]);
    }

    [Fact]
    public async Task An_address_can_be_renewed_and_ended_and_an_old_one_is_unknown()
    {
        var (site, scene) = await SiteScene.OpenAsync();
        await using var _ = site;
        await scene.ConfirmedAsync("Aino");
        using var aino = await site.SignedInAsync("aino@posti.example");
        var first = await MakeAsync(aino);
        var second = await MakeAsync(aino, button: "Tee uusi osoite");
        using var program = site.Visitor();
        (await program.GoAsync(first)).Status.ShouldBe(404);
        (await program.GoAsync(second)).Status.ShouldBe(200);
        (await aino.GoAsync("/my/calendar")).Html.ShouldNotContain(second.Split('/')[^1]); // shown once
        await aino.PressAsync("Poista osoite käytöstä Omat tehtäväni");
        (await program.GoAsync(second)).Status.ShouldBe(404);
        (await program.GoAsync("/calendar/unknown.ics")).Status.ShouldBe(404);
        (await aino.SendAsync("/my/calendar", "feed", ("Form.Act", "unit/make"))).Html.ShouldNotContain("/calendar/"); // no contact of any unit
        await using var scope = site.Services.CreateAsyncScope();
        var row = await scope.ServiceProvider.GetRequiredService<BookingsDb>().CalendarFeeds.SingleAsync(TestContext.Current.CancellationToken);
        (row.InUse, row.Of).ShouldBe((false, "expert"));
    }

    [Fact]
    public async Task The_address_of_somebody_who_was_erased_is_forgotten()
    {
        var (site, scene) = await SiteScene.OpenAsync();
        await using var _ = site;
        var (place, _) = await scene.ConfirmedAsync("Aino");
        using var aino = await site.SignedInAsync("aino@posti.example");
        var address = await MakeAsync(aino);
        await site.PublishAsync(new PersonErased(await scene.ExpertOfAsync(place), 99, DateTimeOffset.UnixEpoch));
        await site.RestAsync();
        using var program = site.Visitor();
        (await program.GoAsync(address)).Status.ShouldBe(404);
    }

    [Fact]
    public async Task The_units_calendar_names_who_comes_by_first_name_only_and_ends_with_the_role()
    {
        var (site, scene) = await SiteScene.OpenAsync();
        await using var _ = site;
        var (_, request) = await scene.ConfirmedAsync("Aino");
        using var ulla = await site.SignedInAsync(SiteScene.Ulla);
        using var olli = await site.SignedInAsync(SiteScene.Olli);
        var (hers, his) = (await MakeAsync(ulla, "Yksikköni tehtävät"), await MakeAsync(olli, "Yksikköni tehtävät"));
        using var program = site.Visitor();
        var words = (await program.GoAsync(hers)).Html.Replace("\r\n ", "");
        words.ShouldContain("(Aino)");
        words.ShouldNotContain("Esimerkki");
        words.ShouldNotContain("posti.example");
        (await program.GoAsync(his)).Html.ShouldNotContain("VEVENT");
        var asked = await questions.OfAsync([(program, hers)]);
        asked.ShouldHaveSingleItem().ShouldEndWith(".ics: 2");
        await scene.ConfirmedAsync("Veera");
        (await program.GoAsync(hers)).Html.Split("BEGIN:VEVENT").Length.ShouldBe(3);
        (await questions.OfAsync([(program, hers)])).ShouldBe(asked);

        site.Clock.Set(request.EndsAt + Feed.Past);
        (await program.GoAsync(hers)).Html.ShouldContain("VEVENT");
        site.Clock.Set(request.EndsAt + Feed.Past + Duration.FromSeconds(1));
        (await program.GoAsync(hers)).Html.ShouldNotContain("VEVENT");
        site.Clock.Set(request.StartsAt);
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<BookingsDb>();
        db.UnitMembers.RemoveRange(db.UnitMembers.Where(m => m.Email == SiteScene.Ulla));
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        (await program.GoAsync(hers)).Html.ShouldNotContain("VEVENT");
    }
}
