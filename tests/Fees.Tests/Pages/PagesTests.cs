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

        var mine = await expert.GoAsync("/my/fees");
        mine.Text.ShouldContain("Maksutietosi puuttuvat");
        mine.Text.ShouldContain("129,50 €");
        (await expert.GoAsync($"/my/fees/{claim.Id}")).Text.ShouldContain("Palkkio on 25,00 € tunnilta: 2 h on 50,00 €.");

        var details = Details();
        var kept = await expert.SendAsync("/my/payee", "payee", ("Form.Name", "Aino Korhonen"), ("Form.Iban", details.Iban!), ("Form.IdentityCode", details.IdentityCode!),
            ("Form.CardYear", "2026"), ("Form.BasePercent", "20,5"), ("Form.ExtraPercent", "40"), ("Form.YearLimit", "12 000"));
        kept.Text.ShouldContain("Maksutiedot on tallennettu.");
        kept.Html.ShouldNotContain(details.Iban![..14]);
        kept.Html.ShouldNotContain(details.IdentityCode!);

        (await approver.GoAsync("/fees/approvals")).Text.ShouldContain(claim.Title);
        (await approver.SendAsync($"/fees/approvals/{claim.Id}", "ask", ("Form.Text", "Montako kilometriä?"))).Text.ShouldContain("Kysymys on lähetetty.");
        (await expert.SendAsync($"/my/fees/{claim.Id}", "answer", ("Form.Text", "Sata."))).Text.ShouldContain("Vastaus on lähetetty hyväksyjälle.");
        (await approver.SendAsync($"/fees/approvals/{claim.Id}", "approve")).Text.ShouldContain("Palkkio on hyväksytty.");

        (await payer.GoAsync("/fees/payouts")).Text.ShouldContain("Seuraavaan maksuerään odottaa hyväksyttyjä palkkioita: 1");
        var batch = await fees.PaidOnAsync(2026, 9, 15);
        (await payer.SendAsync($"/fees/payouts/{batch.Id}", "export", ("Export.Kind", "Bank"))).Text.ShouldContain("Tiedosto on valmis.");
        var repeat = await payer.SendAsync($"/fees/payouts/{batch.Id}", "export", ("Export.Kind", "Bank"));
        repeat.Text.ShouldContain("Toisto: sama sisältö");
        var files = repeat.Document.QuerySelectorAll("a[download]").Select(link => link.GetAttribute("href")!).ToList();
        using (var first = await payer.Http.GetAsync(files[0], TestContext.Current.CancellationToken))
        using (var second = await payer.Http.GetAsync(files[1], TestContext.Current.CancellationToken))
        {
            first.Content.Headers.ContentDisposition!.FileName.ShouldBe("maksuera-20260915-toisto.xml");
            (await first.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBe(await second.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
            first.Headers.CacheControl!.NoStore.ShouldBeTrue();
        }
        (await payer.SendAsync($"/fees/payouts/{batch.Id}", "paid")).Text.ShouldContain("Erä on merkitty maksetuksi.");
        (await expert.GoAsync("/my/fees")).Text.ShouldContain("Maksettu");

        (await payer.SendAsync($"/fees/payouts/{batch.Id}/{claim.Id}", "reverse", ("Form.Reason", ""))).Problems.ShouldBe(["Form.Reason"]);
        (await payer.SendAsync($"/fees/payouts/{batch.Id}/{claim.Id}", "reverse", ("Form.Reason", "Palautui pankista"))).Text.ShouldContain("Maksu on peruttu.");
        (await expert.GoAsync($"/my/fees/{claim.Id}")).Text.ShouldContain("Palautui pankista");
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
        (await expert.GoAsync("/my/fees")).Text.ShouldContain("Being paid");
        (await expert.GoAsync($"/my/fees/{claim.Id}")).Text.ShouldContain("The fee is €25.00 an hour");
        (await expert.GoAsync("/my/payee")).Text.ShouldContain("Given for 2026");
        (await site.As(Approver, Roles.Approver, Me.ApprovesClaim, Kuhmo, "en").GoAsync("/fees/approvals?kaikki=true")).Text.ShouldContain("Being paid");
        (await site.As(Payer, Roles.Payer, language: "en").GoAsync($"/fees/payouts/{batch.Id}")).Text.ShouldContain("Payment details are missing");
        var overview = await coordinator.GoAsync("/fees");
        overview.Text.ShouldContain("The fee for Kehittämistyöpaja, Kuhmo 25.8.2026 is €50.00. The fee may be declined.");
        (await coordinator.GoAsync($"/fees/claims/{claim.Id}")).Text.ShouldContain("Kuhmon sosiaalityö");
        (await coordinator.GoAsync($"/fees/payees/{Aino}")).Text.ShouldContain("Enter these only when the expert has told them to you.");
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
            (await coordinator.SendAsync("/fees", "call", ("Form.Id", call.Id.ToString()))).Text.ShouldContain("Merkitty.");
        (await coordinator.GoAsync("/fees")).Text.ShouldContain("Kenellekään ei tarvitse soittaa");
        (await coordinator.SendAsync($"/fees/claims/{claim.Id}", "answer", ("Form.Text", "Kymmenen."))).Text.ShouldContain("Vastaus on lähetetty");
        (await coordinator.SendAsync($"/fees/claims/{claim.Id}", "decline")).Text.ShouldContain("luopuminen on kirjattu");
        var details = Details(5, card: false);
        (await coordinator.SendAsync($"/fees/payees/{Toivo}", "payee", ("Form.Name", "Toivo"), ("Form.Iban", details.Iban!), ("Form.IdentityCode", details.IdentityCode!)))
            .Text.ShouldContain("Maksutiedot on tallennettu.");
    }

    [Fact]
    public async Task A_decision_is_entered_with_who_when_and_where()
    {
        await using var fees = await OpenAsync(recommendation: false);
        await using var site = await Site.OpenAsync(fees);
        var claim = await fees.DoneAsync(Done());
        var coordinator = site.As(Guid.CreateVersion7(), Roles.Coordinator);
        (await coordinator.GoAsync("/fees")).Text.ShouldContain("Palkkioista ei ole päätöstä.");
        (await coordinator.SendAsync("/fees/recommendations/new", "recommendation", ("Form.Rows[0].Amount", "kaksi"))).Problems.ShouldBe(
            ["Form.Name", "Form.ValidFrom", "Form.Body", "Form.DecidedOn", "Form.Section", "Form.CaseNumber", "Form.Rows[0].Unit", "Form.Rows[0].Amount"]);
        var entered = await coordinator.SendAsync("/fees/recommendations/new", "recommendation", ("Form.Name", "Palkkiosuositus"), ("Form.ValidFrom", "1.8.2026"), ("Form.Body", "Aluehallitus"),
            ("Form.DecidedOn", "30.6.2026"), ("Form.Section", "12"), ("Form.CaseNumber", "KHVADno-2026-77"),
            ("Form.Rows[0].TaskType", "workshop"), ("Form.Rows[0].Unit", "PerHour"), ("Form.Rows[0].Amount", "27,50"), ("Form.Rows[0].TaxClass", "336"));
        entered.Text.ShouldContain("Päättäjä: Aluehallitus 30.6.2026 § 12, KHVADno-2026-77");
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
        page.Problems.ShouldBe(["Form.Iban", "Form.IdentityCode", "Form.CardYear", "Form.ExtraPercent", "Form.YearLimit"]);
        page.Value("Form.Name").ShouldBe("\"><script>alert(1)</script> \u202eabc 😀");
        page.Value("Form.Iban").ShouldBe("FI22 1234 5600 0007 85");
        page.Document.Scripts.ShouldBeEmpty();
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
        (await site.As(Toivo, Roles.Expert, Me.ExpertClaim, Toivo).GoAsync($"/my/fees/{claim.Id}")).Status.ShouldBe(404);
        (await site.As(Approver, Roles.Approver, Me.ApprovesClaim, Sotkamo).GoAsync($"/fees/approvals/{claim.Id}")).Status.ShouldBe(404);
        (await site.As(Payer, Roles.Payer).GoAsync($"/fees/payouts/{Guid.CreateVersion7()}")).Status.ShouldBe(404);
        (await site.As(Payer, Roles.Payer).GoAsync($"/fees/payouts/{Guid.CreateVersion7()}/files/{export}")).Status.ShouldBe(404);
        (await site.As(Payer, Roles.Payer).GoAsync($"/fees/payouts/{batch.Id}/files/{export}")).Status.ShouldBe(200);
        (await site.As(Approver, Roles.Approver, Me.ApprovesClaim, Kuhmo).GoAsync($"/fees/payouts/{batch.Id}/files/{export}")).Status.ShouldBe(403);
        foreach (var path in (string[])["/fees", "/fees/payouts", $"/fees/payouts/{batch.Id}", $"/fees/payees/{Aino}", $"/fees/claims/{claim.Id}"])
            (await site.As(Aino, Roles.Expert, Me.ExpertClaim, Aino).GoAsync(path)).Status.ShouldBe(403, path);
    }
}
