using Fees.Tests.HearingBack;
using Foundation.Ui;
using static Fees.Tests.FeesHouse;

namespace Fees.Tests.Pages;

public class BankPageTests
{
    [Fact]
    public async Task The_payer_reads_the_banks_answer_and_everybody_sees_what_came_of_it()
    {
        await using var fees = await OpenAsync();
        await using var site = await Site.OpenAsync(fees);
        var batch = await ReadBankFileTests.ExportedAsync(fees);
        var payer = site.As(Payer, Roles.Payer);
        var page = $"/fees/payouts/{batch.Id}";
        await payer.GoAsync(page);
        (await payer.UploadAsync("Lue tiedosto", "Form.File", "x.xml", "hei"u8.ToArray())).Text.ShouldContain("Se ei ole ehjä XML-tiedosto.");
        (await payer.SendAsync(page, "bank")).Problems.ShouldBe(["Form.File"]);
        await payer.GoAsync(page);
        (await payer.UploadAsync("Lue tiedosto", "Form.File", "x.xml", Pain002.Write(batch, answers: "KOKEMUS-20260814", group: "ACSC"))).Text.ShouldContain("toiseen erään: KOKEMUS-20260814");

        var file = Pain002.Write(batch, group: "PART", payments: [(1, "RJCT", "AC04"), (2, "ACSC", null)]);
        await payer.GoAsync(page);
        var read = await payer.UploadAsync("Lue tiedosto", "Form.File", "answer.xml", file);
        read.Text.ShouldContain("Pankin vastaus on luettu.");
        read.Text.ShouldContain("Hylätty: Tili on suljettu (AC04)");
        read.Text.ShouldContain("Osa hylätty (PART)");
        read.Text.ShouldContain("Älä vie pankkitiedostoa pankkiin uudelleen");
        read.Text.ShouldContain("Maksuja, jotka pankki hylkäsi 1");
        (await payer.UploadAsync("Lue tiedosto", "Form.File", "answer.xml", file)).Text.ShouldContain("luettu jo aiemmin");

        var list = await payer.GoAsync("/fees/payouts");
        list.Text.ShouldContain("Pankki ei maksanut: Tili on suljettu (AC04)");
        var claim = batch.Lines.Single(line => line.Position == 1).ClaimId;
        (await payer.GoAsync($"/fees/payouts/{batch.Id}/{claim}")).Text.ShouldContain("pankki ei maksanut");

        var mine = await site.As(Aino, Roles.Expert, Me.ExpertClaim, Aino).GoAsync($"/my/fees/{claim}");
        mine.Text.ShouldContain("Pankki ei voinut maksaa tilillesi");
        mine.Text.ShouldContain("Tili on suljettu (AC04)");
        (await site.As(Approver, Roles.Approver, Me.ApprovesClaim, Kuhmo).GoAsync($"/fees/approvals/{claim}")).Text.ShouldNotContain("suljettu", customMessage: "the unit need not know why");
        var english = site.As(Payer, Roles.Payer, language: "en");
        (await english.GoAsync(page)).Text.ShouldContain("Rejected: The account is closed (AC04)");
    }

    [Fact]
    public async Task A_batch_that_the_bank_rejected_cannot_be_marked_paid()
    {
        await using var fees = await OpenAsync();
        await using var site = await Site.OpenAsync(fees);
        var batch = await ReadBankFileTests.ExportedAsync(fees);
        await ReadBankFileTests.ReadAsync(fees, Pain002.Write(batch, group: "RJCT", groupReason: "FF01"));
        var payer = site.As(Payer, Roles.Payer);
        var page = await payer.GoAsync($"/fees/payouts/{batch.Id}");
        page.Text.ShouldContain("Pankki hylkäsi");
        page.Text.ShouldContain("Tiedoston muoto on väärä (FF01)");
        page.Document.QuerySelector("#paid").ShouldBeNull();
        (await payer.GoAsync("/fees/payouts")).Text.ShouldContain("Pankki hylkäsi");
    }
}
