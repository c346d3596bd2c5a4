using System.Text.Json;
using Foundation.Mail;
using Foundation.Messaging;
using Foundation.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SiteRig;

namespace Host.Tests.Operating;

public class OperationsTests
{
    [Fact]
    public async Task A_parked_delivery_is_shown_with_its_error_and_can_be_dropped()
    {
        await using var site = await TestSite.SetUpAsync();
        await ParkAsync(site);
        using var kaisa = await site.SignedInAsync(TestSite.Coordinator);
        (await kaisa.GoAsync("/operations")).Text.ShouldContain("Something went <wrong>");
        (await kaisa.PressAsync("Hylkää gone.message")).Text.ShouldContain("Mikään ei ole pysähtynyt.");
    }

    [Fact]
    public async Task A_parked_delivery_can_be_tried_again()
    {
        await using var site = await TestSite.SetUpAsync();
        var id = await ParkAsync(site);
        using var kaisa = await site.SignedInAsync(TestSite.Coordinator);
        await kaisa.GoAsync("/operations");
        await kaisa.PressAsync("Yritä uudelleen gone.message");
        await site.RestAsync();
        await using var scope = site.Services.CreateAsyncScope();
        var again = await scope.ServiceProvider.GetRequiredService<FoundationDb>().Deliveries.SingleAsync(delivery => delivery.Id == id);
        again.LastError.ShouldNotBeNull().ShouldContain("No message is called gone.message"); // it was tried, and parked anew
    }

    [Fact]
    public async Task Every_timer_is_shown_with_its_next_run_in_both_languages()
    {
        await using var site = await TestSite.SetUpAsync();
        using var kaisa = await site.SignedInAsync(TestSite.Coordinator);
        var page = await kaisa.GoAsync("/operations");
        var rows = page.Document.QuerySelectorAll("th[scope=row]").Select(cell => cell.ParentElement!).ToList();
        rows.Count.ShouldBe(Schedule.Timers.Count);
        rows.ShouldAllBe(row => row.QuerySelector("td:last-child")!.TextContent.Contains("klo"));
        (await kaisa.PressAsync("In English")).Document.QuerySelectorAll("th[scope=row]").Length.ShouldBe(Schedule.Timers.Count);
    }

    [Fact]
    public async Task A_letter_that_was_refused_is_shown_with_whom_to_call()
    {
        await using var site = await TestSite.SetUpAsync(replace: services => services.AddSingleton<IMailCarrier, RefusingOne>());
        await site.PublishAsync(Letter.To(new Reader(null, "Aino Esimerkki", "aino@poissa.example", "fi"), "test", "Hei", site.Clock.GetCurrentInstant()).Paragraph("Hei"));
        using var kaisa = await site.SignedInAsync(TestSite.Coordinator);
        (await kaisa.GoAsync("/operations")).Text.ShouldContain("aino@poissa.example Hei");
    }

    [Fact]
    public async Task Machines_are_told_part_by_part_whether_it_works()
    {
        await using var site = await TestSite.SetUpAsync();
        using var visitor = site.Visitor();
        (await visitor.GoAsync("/healthz")).Status.ShouldBe(200);
        var ready = await visitor.GoAsync("/readyz");
        ready.Status.ShouldBe(200);
        var parts = JsonDocument.Parse(ready.Html).RootElement.GetProperty("parts").EnumerateArray().ToDictionary(part => part.GetProperty("name").GetString()!, part => part.GetProperty("ok").GetBoolean());
        parts.Keys.ShouldBe(["database", "migrations", "dispatcher", "timetable"], ignoreOrder: true);
        parts.Values.ShouldAllBe(ok => ok);
    }

    private static async Task<Guid> ParkAsync(TestSite site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<FoundationDb>();
        var now = site.Clock.GetCurrentInstant();
        var delivery = new Delivery
        {
            Message = "gone.message", MessageVersion = 1, Body = "", Listener = "nobody.Hears", CreatedAt = now, DueAt = now, ParkedAt = now, LastError = "Something went <wrong>", Attempts = 8,
        };
        db.Deliveries.Add(delivery);
        await db.SaveChangesAsync();
        return delivery.Id;
    }

    /// <summary>The usual folder, and one address that does not work.</summary>
    private sealed class RefusingOne(MailFolder folder, Letterhead head) : IMailCarrier
    {
        private readonly FolderCarrier usual = new(folder.Path, head);

        public async Task<MailOutcome> CarryAsync(Letter letter, CancellationToken ct) =>
            letter.Reader.Address == "aino@poissa.example" ? new MailOutcome.RefusedAddress("550 5.1.1 no such user") : await usual.CarryAsync(letter, ct);
    }
}
