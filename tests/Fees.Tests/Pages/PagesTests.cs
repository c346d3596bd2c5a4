using Bookings.Contracts;
using Fees.Approving;
using Foundation.Ui;
using static Fees.Tests.FeesHouse;

namespace Fees.Tests.Pages;

public class PagesTests
{
    [Fact]
    public async Task From_done_to_paid_through_the_pages_of_four_people()
    {
        await using var fees = await OpenAsync();
        await using var site = await Site.OpenAsync(fees);
        var claim = await fees.DoneAsync(Done(preparation: 60, kilometres: 100, costs: new Cost("Pysäköinti", 450)));
        var expert = site.As(Aino, Roles.Expert, Me.ExpertClaim, Aino);
        var approver = site.As(Approver, Roles.Approver, Me.ApprovesClaim, Kuhmo);
        var payer = site.As(Payer, Roles.Payer);

        var mine = await expert.OpenAsync("/my/fees");
        mine.Words().ShouldContain("Maksutietosi puuttuvat");
        mine.Words().ShouldContain("129,50 €");
        (await expert.OpenAsync($"/my/fees/{claim.Id}")).Words().ShouldContain("Palkkio on 25,00 € tunnilta: 2 h on 50,00 €.");

        var details = Details();
        var kept = await expert.SendAsync("/my/payee", "payee", ("Form.Name", "Aino Korhonen"), ("Form.Iban", details.Iban!), ("Form.IdentityCode", details.IdentityCode!),
            ("Form.CardYear", "2026"), ("Form.BasePercent", "20,5"), ("Form.ExtraPercent", "40"), ("Form.YearLimit", "12 000"));
        kept.Words().ShouldContain("Maksutiedot on tallennettu.");
        kept.DocumentElement.OuterHtml.ShouldNotContain(details.Iban![..14]);
        kept.DocumentElement.OuterHtml.ShouldNotContain(details.IdentityCode!);

        (await approver.OpenAsync("/fees/approvals")).Words().ShouldContain(claim.Title);
        (await approver.SendAsync($"/fees/approvals/{claim.Id}", "ask", ("Form.Text", "Montako kilometriä?"))).Words().ShouldContain("Kysymys on lähetetty.");
        (await expert.SendAsync($"/my/fees/{claim.Id}", "answer", ("Form.Text", "Sata."))).Words().ShouldContain("Vastaus on lähetetty hyväksyjälle.");
        (await approver.SendAsync($"/fees/approvals/{claim.Id}", "approve")).Words().ShouldContain("Palkkio on hyväksytty.");

        (await payer.OpenAsync("/fees/payouts")).Words().ShouldContain("Seuraavaan maksuerään odottaa hyväksyttyjä palkkioita: 1");
        var batch = await fees.PaidOnAsync(2026, 9, 15);
        (await payer.SendAsync($"/fees/payouts/{batch.Id}", "export", ("Export.Kind", "Bank"))).Words().ShouldContain("Tiedosto on valmis.");
        var repeat = await payer.SendAsync($"/fees/payouts/{batch.Id}", "export", ("Export.Kind", "Bank"));
        repeat.Words().ShouldContain("Toisto: sama sisältö");
        var files = repeat.QuerySelectorAll("a[download]").Select(link => link.GetAttribute("href")!).ToList();
        using (var first = await payer.FetchAsync(files[0]))
        using (var second = await payer.FetchAsync(files[1]))
        {
            first.Content.Headers.ContentDisposition!.FileName.ShouldBe("maksuera-20260915-toisto.xml");
            (await first.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBe(await second.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
            first.Headers.CacheControl!.NoStore.ShouldBeTrue();
        }
        (await payer.SendAsync($"/fees/payouts/{batch.Id}", "paid")).Words().ShouldContain("Erä on merkitty maksetuksi.");
        (await expert.OpenAsync("/my/fees")).Words().ShouldContain("Maksettu");

        (await payer.SendAsync($"/fees/payouts/{batch.Id}/{claim.Id}", "reverse", ("Form.Reason", ""))).Problems().ShouldBe(["Form.Reason"]);
        (await payer.SendAsync($"/fees/payouts/{batch.Id}/{claim.Id}", "reverse", ("Form.Reason", "Palautui pankista"))).Words().ShouldContain("Maksu on peruttu.");
        (await expert.OpenAsync($"/my/fees/{claim.Id}")).Words().ShouldContain("Palautui pankista");
        (await fees.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_page_speaks_english_too()
    {
        await using var fees = await OpenAsync();
        await using var site = await Site.OpenAsync(fees);
        await fees.GiveAsync(Aino, Details());
        var claim = await fees.ApprovedAsync(Done(kilometres: 10));
        await fees.ApprovedAsync(Done(expert: Toivo));
        var batch = await fees.PaidOnAsync(2026, 9, 15);
        var expert = site.As(Aino, Roles.Expert, Me.ExpertClaim, Aino, "en");
        var coordinator = site.As(Guid.CreateVersion7(), Roles.Coordinator, language: "en");
        (await expert.OpenAsync("/my/fees")).Words().ShouldContain("Being paid");
        (await expert.OpenAsync($"/my/fees/{claim.Id}")).Words().ShouldContain("The fee is €25.00 an hour");
        (await expert.OpenAsync("/my/payee")).Words().ShouldContain("Given for 2026");
        (await site.As(Approver, Roles.Approver, Me.ApprovesClaim, Kuhmo, "en").OpenAsync("/fees/approvals?kaikki=true")).Words().ShouldContain("Being paid");
        (await site.As(Payer, Roles.Payer, language: "en").OpenAsync($"/fees/payouts/{batch.Id}")).Words().ShouldContain("Payment details are missing");
        var overview = await coordinator.OpenAsync("/fees");
        overview.Words().ShouldContain("The fee for Kehittämistyöpaja, Kuhmo 25.8.2026 is €50.00. The fee may be declined.");
        (await coordinator.OpenAsync($"/fees/claims/{claim.Id}")).Words().ShouldContain("Kuhmon sosiaalityö");
        (await coordinator.OpenAsync($"/fees/payees/{Aino}")).Words().ShouldContain("Enter these only when the expert has told them to you.");
    }

    [Fact]
    public async Task The_coordinator_calls_and_enters_what_is_said()
    {
        await using var fees = await OpenAsync();
        await using var site = await Site.OpenAsync(fees);
        var claim = await fees.DoneAsync(Done(expert: Toivo, kilometres: 10));
        await fees.House.InvokeAsync<AskOutcome>(new AskForMore(claim.Id, [Kuhmo], "Montako?"), Approver, "Helmi", "approver");
        var coordinator = site.As(Guid.CreateVersion7(), Roles.Coordinator);
        var calls = await fees.CallsAsync();
        calls.Count.ShouldBe(2);
        foreach (var call in calls)
            (await coordinator.SendAsync("/fees", "call", ("Form.Id", call.Id.ToString()))).Words().ShouldContain("Merkitty.");
        (await coordinator.OpenAsync("/fees")).Words().ShouldContain("Kenellekään ei tarvitse soittaa");
        (await coordinator.SendAsync($"/fees/claims/{claim.Id}", "answer", ("Form.Text", "Kymmenen."))).Words().ShouldContain("Vastaus on lähetetty");
        (await coordinator.SendAsync($"/fees/claims/{claim.Id}", "decline")).Words().ShouldContain("luopuminen on kirjattu");
        var details = Details(5, card: false);
        (await coordinator.SendAsync($"/fees/payees/{Toivo}", "payee", ("Form.Name", "Toivo"), ("Form.Iban", details.Iban!), ("Form.IdentityCode", details.IdentityCode!)))
            .Words().ShouldContain("Maksutiedot on tallennettu.");
    }

    [Fact]
    public async Task A_decision_is_entered_with_who_when_and_where()
    {
        await using var fees = await OpenAsync(recommendation: false);
        await using var site = await Site.OpenAsync(fees);
        var claim = await fees.DoneAsync(Done());
        var coordinator = site.As(Guid.CreateVersion7(), Roles.Coordinator);
        (await coordinator.OpenAsync("/fees")).Words().ShouldContain("Palkkioista ei ole päätöstä.");
        (await coordinator.SendAsync("/fees/recommendations/new", "recommendation", ("Form.Rows[0].Amount", "kaksi"))).Problems().ShouldBe(
            ["Form.Name", "Form.ValidFrom", "Form.Body", "Form.DecidedOn", "Form.Section", "Form.CaseNumber", "Form.Rows[0].Unit", "Form.Rows[0].Amount", "Form.Rows[0].TaxClass"]);
        var entered = await coordinator.SendAsync("/fees/recommendations/new", "recommendation", ("Form.Name", "Palkkiosuositus"), ("Form.ValidFrom", "1.8.2026"), ("Form.Body", "Aluehallitus"),
            ("Form.DecidedOn", "30.6.2026"), ("Form.Section", "12"), ("Form.CaseNumber", "KHVADno-2026-77"),
            ("Form.Rows[0].TaskType", "workshop"), ("Form.Rows[0].Unit", "PerHour"), ("Form.Rows[0].Amount", "27,50"), ("Form.Rows[0].TaxClass", "336"));
        entered.Words().ShouldContain("Päättäjä: Aluehallitus 30.6.2026 § 12, KHVADno-2026-77");
        await fees.House.RestAsync();
        (await fees.AgainAsync(claim)).Total.ShouldBe(Foundation.Money.Euros(55));
    }

    [Fact]
    public async Task What_was_typed_wrong_is_kept_and_said()
    {
        await using var fees = await OpenAsync();
        await using var site = await Site.OpenAsync(fees);
        var page = await site.As(Aino, Roles.Expert, Me.ExpertClaim, Aino).SendAsync("/my/payee", "payee",
            ("Form.Name", "\"><script>alert(1)</script> \u202eabc 😀"), ("Form.Iban", "FI22 1234 5600 0007 85"), ("Form.IdentityCode", "131052-308U"), ("Form.BasePercent", "20,5"));
        page.Problems().ShouldBe(["Form.Iban", "Form.IdentityCode", "Form.CardYear", "Form.ExtraPercent", "Form.YearLimit"]);
        page.QuerySelector("input[name='Form.Name']")!.GetAttribute("value").ShouldBe("\"><script>alert(1)</script> \u202eabc 😀");
        page.QuerySelector("input[name='Form.Iban']")!.GetAttribute("value").ShouldBe("FI22 1234 5600 0007 85");
        page.Scripts.ShouldBeEmpty();
    }

    [Fact]
    public async Task Another_persons_pages_are_not_there()
    {
        await using var fees = await OpenAsync();
        await using var site = await Site.OpenAsync(fees);
        await fees.GiveAsync(Aino, Details());
        var claim = await fees.ApprovedAsync(Done());
        var batch = await fees.PaidOnAsync(2026, 9, 15);
        await fees.ExportAsync(batch);
        var export = (await fees.NewestBatchAsync()).Exports.Single().Id;
        (await site.As(Toivo, Roles.Expert, Me.ExpertClaim, Toivo).StatusAsync($"/my/fees/{claim.Id}")).ShouldBe(404);
        (await site.As(Approver, Roles.Approver, Me.ApprovesClaim, Sotkamo).StatusAsync($"/fees/approvals/{claim.Id}")).ShouldBe(404);
        (await site.As(Payer, Roles.Payer).StatusAsync($"/fees/payouts/{Guid.CreateVersion7()}")).ShouldBe(404);
        (await site.As(Payer, Roles.Payer).StatusAsync($"/fees/payouts/{Guid.CreateVersion7()}/files/{export}")).ShouldBe(404);
        (await site.As(Payer, Roles.Payer).StatusAsync($"/fees/payouts/{batch.Id}/files/{export}")).ShouldBe(200);
        (await site.As(Approver, Roles.Approver, Me.ApprovesClaim, Kuhmo).StatusAsync($"/fees/payouts/{batch.Id}/files/{export}")).ShouldBe(403);
        foreach (var path in (string[])["/fees", "/fees/payouts", $"/fees/payouts/{batch.Id}", $"/fees/payees/{Aino}", $"/fees/claims/{claim.Id}"])
            (await site.As(Aino, Roles.Expert, Me.ExpertClaim, Aino).StatusAsync(path)).ShouldBe(403, path);
    }
}
