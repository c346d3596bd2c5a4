using Bookings.Data;
using Foundation.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Recruitment.Contracts;
using SiteRig;

namespace Bookings.Tests.Requesting;

/// <summary>The whole program with two units, made through its own pages.</summary>
internal sealed class County : IAsyncDisposable
{
    public const string Ulla = "ulla@alue.example", Otto = "otto@alue.example";

    private County(TestSite site, Visitor kaisa) => (Site, Kaisa) = (site, kaisa);

    public TestSite Site { get; }
    /// <summary>The coordinator.</summary>
    public Visitor Kaisa { get; }

    public static async Task<County> OpenAsync()
    {
        var site = await TestSite.SetUpAsync();
        var county = new County(site, await site.SignedInAsync(TestSite.Coordinator));
        await county.AddUnitAsync("Kuhmon sosiaalityö", "4410", "Ulla Yhteys", Ulla);
        await county.AddUnitAsync("Kajaanin sosiaalityö", "4420", "Otto Toinen", Otto);
        await site.RestAsync();
        return county;
    }

    public async Task AddUnitAsync(string name, string costCentre, string person, string email)
    {
        await Kaisa.GoAsync("/units/new");
        await Kaisa.PressAsync("Lisää yksikkö", new() { ["Form.Name"] = name, ["Form.CostCentre"] = costCentre });
        var page = await Kaisa.PressAsync("Lisää ihminen", new() { ["Person.PersonName"] = person, ["Person.Email"] = email, ["Person.Roles"] = "contact" });
        page.Text.ShouldContain("Ihminen on lisätty");
    }

    /// <summary>Fields of the form as typed; null takes one out.</summary>
    public static Dictionary<string, string?> Typed(params (string Field, string? Value)[] changes)
    {
        var typed = new Dictionary<string, string?>
        {
            ["Form.TaskType"] = "workshop", ["Form.Goal"] = "Kehitämme vastaanottoa.", ["Form.Audience"] = "Kuusi työntekijää", ["Form.Areas"] = "mielenterveys",
            ["Form.Where"] = "site", ["Form.Municipality"] = "290", ["Form.Address"] = "Kainuuntie 5", ["Form.Date"] = "1.12.2026", ["Form.Start"] = "13.00", ["Form.End"] = "15.00",
            ["Form.ContactPhone"] = "044 123 4567",
        };
        foreach (var (field, value) in changes)
            typed["Form." + field] = value;
        return typed;
    }

    /// <summary>Sends a request as the contact and stays on its page.</summary>
    public static async Task<Guid> SendAsync(Visitor contact, params (string, string?)[] changes)
    {
        await contact.GoAsync("/requests/new");
        var page = await contact.PressAsync("Lähetä pyyntö", Typed(changes));
        page.Errors.ShouldBeEmpty();
        page.Text.ShouldContain("Pyyntö on lähetetty");
        return IdIn(page.Address);
    }

    public static Guid IdIn(string address) => address.Split('/', '?').Select(part => Guid.TryParse(part, out var id) ? id : Guid.Empty).First(id => id != Guid.Empty);

    /// <summary>Somebody in the register.</summary>
    public async Task<Guid> ExpertAsync(string needs)
    {
        var expert = Guid.CreateVersion7();
        await Site.PublishAsync(new ExpertActivated(new ExpertFacts(expert, 1, "Liisa", "Salainen", "liisa@posti.example", "050 765 4321", "kokemusasiantuntija", "email",
            "290", ["290"], ["fi"], "fi", ["mielenterveys"], true, needs), DateTimeOffset.UnixEpoch));
        return expert;
    }

    /// <summary>An expert of the register takes a place of the request.</summary>
    public async Task<Guid> TakePlaceAsync(Guid requestId, string needs)
    {
        var expert = await ExpertAsync(needs);
        await WriteAsync<BookingsDb>(async db =>
        {
            var request = await db.Requests.SingleAsync(r => r.Id == requestId);
            request.TakePlace();
            var now = Site.Clock.GetCurrentInstant();
            var offer = new Offer(Guid.CreateVersion7(), requestId, expert, Guid.NewGuid().ToString("N"), byPhone: false, true, null, now + NodaTime.Duration.FromDays(1), null, now);
            var accepted = new OfferAnswer { OfferId = offer.Id, Accepted = true, ByRole = "expert", At = now };
            offer.Accept(accepted);
            db.AddRange(offer, accepted, new Assignment(Guid.CreateVersion7(), request, offer.Id, expert, request.PlacesTaken, now));
        });
        return expert;
    }

    public async Task WriteAsync<TDb>(Func<TDb, Task> write) where TDb : ModuleDb
    {
        await using var scope = Site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TDb>();
        await write(db);
        await db.SaveChangesAsync();
    }

    public async Task<T> ReadAsync<TDb, T>(Func<TDb, Task<T>> read) where TDb : ModuleDb
    {
        await using var scope = Site.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<TDb>());
    }

    public async ValueTask DisposeAsync()
    {
        Kaisa.Dispose();
        await Site.DisposeAsync();
    }
}
