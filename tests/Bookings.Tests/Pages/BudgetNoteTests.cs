using Fees.Contracts;
using SiteRig;

namespace Bookings.Tests.Pages;

public sealed class BudgetNoteTests
{
    [Fact]
    public async Task That_the_budget_would_be_exceeded_is_said_to_the_unit_and_the_coordinator_and_not_to_the_expert()
    {
        var (site, scene) = await SiteScene.OpenAsync();
        await using var _ = site;
        var (place, request) = await scene.ConfirmedAsync("Aino");
        var (token, _) = await scene.OfferedAsync("Eero");
        foreach (var id in new[] { request.Id, await scene.RequestOfAsync(token) })
            await site.PublishAsync(new FeeQuoted(id, 99, true, false, "Suositus", [new(Words("Työpaja"), Words("30 € tunnilta"), 6000)], 6000, DateTimeOffset.UnixEpoch, Words("Budjetti ylittyisi 30 eurolla.")));
        await site.RestAsync();

        using var ulla = await site.SignedInAsync(SiteScene.Ulla);
        (await ulla.GoAsync($"/requests/{request.Id}")).Text.ShouldContain("Budjetti ylittyisi 30 eurolla.");
        using var kaisa = await site.SignedInAsync(TestSite.Coordinator);
        (await kaisa.GoAsync($"/bookings/requests/{request.Id}/offer")).Text.ShouldContain("Budjetti ylittyisi 30 eurolla.");
        using var eero = site.Visitor();
        var offered = await eero.GoAsync($"/offer/{token}");
        offered.Text.ShouldContain("60,00 €");
        offered.Text.ShouldNotContain("Budjetti");
        using var aino = await site.SignedInAsync("aino@posti.example");
        (await aino.GoAsync($"/my/tasks/{place}")).Text.ShouldNotContain("Budjetti");
    }

    private static Dictionary<string, string> Words(string words) => new() { ["fi"] = words, ["en"] = words };
}
