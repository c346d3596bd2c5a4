using System.Security.Claims;
using Fees.Tests.HearingBack;
using Fees.Tests.Reporting;
using Foundation.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using static Fees.Tests.FeesHouse;

namespace Fees.Tests.Pages;

public class IncomeReportPageTests
{
    [Fact]
    public async Task The_payer_makes_the_file_sends_it_and_corrects_it()
    {
        await using var fees = await OpenAsync();
        await using var site = await Site.OpenAsync(fees);
        var batch = await ReadBankFileTests.ExportedAsync(fees);
        await fees.MarkPaidAsync(batch);
        var payer = site.As(Payer, Roles.Payer);
        var page = $"/fees/payouts/{batch.Id}";
        var seen = await payer.GoAsync(page);
        seen.Text.ShouldContain("Ihmisiä, joista ei ole ilmoitettu: 2");
        seen.Text.ShouldContain("21.9.2026");
        seen = await payer.SendAsync(page, "report");
        seen.Text.ShouldContain("Palkkatietoilmoitus on valmis.");
        var link = seen.Document.QuerySelectorAll("a[download]").Select(a => a.GetAttribute("href")!).Single(href => href.Contains("incomes", StringComparison.Ordinal));
        using (var file = await payer.Http.GetAsync(link, TestContext.Current.CancellationToken))
        {
            file.Content.Headers.ContentDisposition!.FileName.ShouldBe("tulorekisteri-20260915-1.xml");
            file.Headers.CacheControl!.NoStore.ShouldBeTrue();
            (await file.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("<TransactionCode>336</TransactionCode>");
        }
        (await site.As(Approver, Roles.Approver, Me.ApprovesClaim, Kuhmo).GoAsync(link)).Status.ShouldBe(StatusCodes.Status403Forbidden);
        (await payer.GoAsync(link.Replace(batch.Id.ToString(), Guid.CreateVersion7().ToString(), StringComparison.Ordinal))).Status.ShouldBe(404);
        seen = await payer.SendAsync(page, "report-sent");
        seen.Text.ShouldContain("Ilmoitus on merkitty lähetetyksi.");
        seen.Text.ShouldContain("Kaikki tämän erän maksut on ilmoitettu.");

        await IncomeReportTests.ReverseAsync(fees, (await ReadBankFileTests.ClaimOfAsync(fees, batch, 1)).Id);
        (await payer.GoAsync(page)).Text.ShouldContain("Mitätöi nämä ilmoitukset tulorekisterissä");
        seen = await payer.SendAsync(page, "report-cancelled");
        seen.Text.ShouldContain("Ilmoitus on merkitty mitätöidyksi.");
        seen.Text.ShouldNotContain("Mitätöi nämä ilmoitukset");
        (await site.As(Payer, Roles.Payer, language: "en").GoAsync(page)).Text.ShouldContain("All payments of this batch are reported.");
    }

    [Fact]
    public async Task What_is_missing_is_listed_with_a_link_to_the_person()
    {
        await using var fees = await OpenAsync(production: true);
        await using var site = await Site.OpenAsync(fees);
        var batch = await ReadBankFileTests.ExportedAsync(fees);
        var seen = await site.As(Payer, Roles.Payer).SendAsync($"/fees/payouts/{batch.Id}", "report");
        seen.Text.ShouldContain("Tiedostoa ei voi tehdä, koska jotakin puuttuu");
        seen.Text.ShouldContain("Aino Korhonen: Henkilötunnus puuttuu");
        seen.Document.QuerySelectorAll($"li a[href^='/fees/payouts/{batch.Id}/']").Length.ShouldBe(2);
    }

    [Fact]
    public async Task The_payers_desk_says_the_last_day()
    {
        await using var fees = await OpenAsync();
        await ReadBankFileTests.ExportedAsync(fees);
        (await DeskAsync(fees)).ShouldContain("Lähetä palkkatietoilmoitus tulorekisteriin: maksuerä 15.9.2026 | Viimeinen päivä 21.9.2026");
        fees.GoTo(2026, 9, 22);
        (await DeskAsync(fees)).ShouldContain("Palkkatietoilmoitus on myöhässä: maksuerä 15.9.2026 | Viimeinen päivä 21.9.2026");
        await IncomeReportTests.SendAsync(fees);
        (await DeskAsync(fees)).ShouldNotContain(text => text.Contains("ilmoitus", StringComparison.Ordinal));
    }

    private static async Task<List<string>> DeskAsync(FeesHouse fees)
    {
        await using var scope = fees.House.Services.CreateAsyncScope();
        Me me = new(new(new ClaimsIdentity([new(Me.PersonClaim, Payer.ToString()), new(Me.RoleClaim, Roles.Payer)], "test")));
        List<string> waiting = [];
        foreach (var desk in scope.ServiceProvider.GetServices<Desk>())
            waiting.AddRange((await desk.Ask(scope.ServiceProvider, me, TestContext.Current.CancellationToken)).Select(one => $"{one.Text} | {one.By}"));
        return waiting;
    }
}
