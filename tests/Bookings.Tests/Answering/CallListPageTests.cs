using Bookings.Data;
using Bookings.Tests.Pages;
using Foundation.Calendar;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SiteRig;

namespace Bookings.Tests.Answering;

public sealed class CallListPageTests
{
    private const string Nobody = "Ei soitettavia.";

    [Fact]
    public async Task That_there_is_nobody_to_call_is_said_only_when_no_list_has_anybody()
    {
        var (site, scene) = await SiteScene.OpenAsync();
        await using var _ = site;
        using var kaisa = await site.SignedInAsync(TestSite.Coordinator);
        (await kaisa.GoAsync("/bookings/calls")).Text.ShouldContain(Nobody);

        var (place, _) = await scene.ConfirmedAsync("Aino");
        (await kaisa.GoAsync("/bookings/calls")).Text.ShouldContain(Nobody);
        var question = new Reconfirmation(Guid.CreateVersion7(), place, Guid.CreateVersion7(), Guid.NewGuid().ToString("N"), true, site.Clock.GetCurrentInstant());
        await SaveAsync(site, db => db.Add(question));
        var page = await kaisa.GoAsync("/bookings/calls");
        page.Text.ShouldContain("Kysy, sopiiko uusi aika tai paikka");
        page.Text.ShouldNotContain(Nobody);
        await SaveAsync(site, db => db.Remove(question));

        var (_, request) = await scene.ConfirmedAsync("Tauno", byPhone: true);
        site.Clock.Set(Helsinki.At(request.Date.PlusDays(-7), new LocalTime(10, 0)));
        page = await kaisa.GoAsync("/bookings/calls");
        page.Text.ShouldContain("muistutan tehtävästä");
        page.Text.ShouldNotContain(Nobody);
        (await kaisa.PressAsync("Soitin Tauno Esimerkki")).Text.ShouldContain(Nobody);
    }

    private static async Task SaveAsync(TestSite site, Action<BookingsDb> change)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<BookingsDb>();
        change(db);
        await db.SaveChangesAsync();
    }
}
