using Fees.Capping;
using Fees.Declining;
using Fees.Paying;
using Fees.Tests.Pages;
using Foundation.Ui;
using static Fees.Tests.FeesHouse;

namespace Fees.Tests.Capping;

public class YearCapTests
{
    private static async Task SetAsync(FeesHouse fees, string amount, Guid? expert = null) =>
        (await fees.House.InvokeAsync<CapOutcome>(new SetYearCap(expert ?? Aino, amount), expert ?? Aino, "Aino", "expert")).ShouldBe(CapOutcome.Set);

    private static async Task<int> WarningsAsync(FeesHouse fees) => (await fees.LettersToAsync("aino@esimerkki.example")).Count(subject => subject == "Palkkiosi vuonna 2026 ylittävät rajasi");

    [Fact]
    public async Task A_crossing_is_told_once_and_told_again_when_it_is_crossed_again()
    {
        await using var fees = await OpenAsync();
        await SetAsync(fees, "100");
        await fees.DoneAsync(Done());
        await fees.DoneAsync(Done(kilometres: 300)); // 100 euros in fees: at the cap, not over it, and travel is no fee
        (await WarningsAsync(fees)).ShouldBe(0);
        var over = await fees.DoneAsync(Done());
        (await WarningsAsync(fees)).ShouldBe(1);
        await fees.DoneAsync(Done());
        (await WarningsAsync(fees)).ShouldBe(1);

        foreach (var claim in await fees.House.ReadAsync<Fees.Data.FeesDb, List<Claim>>(db => Task.FromResult(db.Claims.Where(claim => claim.Kilometres == 0).ToList())))
            await fees.House.InvokeAsync<FeeChoice>(new DeclineFee(claim.Id, Aino, null), Aino, "Aino", "expert");
        await fees.House.RestAsync();
        await fees.House.InvokeAsync<FeeChoice>(new TakeFeeBack(over.Id, Aino), Aino, "Aino", "expert");
        (await WarningsAsync(fees)).ShouldBe(1);
        await fees.DoneAsync(Done());
        (await WarningsAsync(fees)).ShouldBe(2);
        (await fees.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_paid_goes_on_counting_and_what_is_reversed_does_not()
    {
        await using var fees = await OpenAsync();
        await SetAsync(fees, "60");
        await fees.GiveAsync(Aino, Details());
        var claim = await fees.ApprovedAsync(Done());
        var batch = await fees.PaidOnAsync(2026, 9, 15);
        await fees.ExportAsync(batch);
        await fees.MarkPaidAsync(batch);
        await fees.DoneAsync(Done());
        (await WarningsAsync(fees)).ShouldBe(1);
        await fees.House.InvokeAsync<ReversalOutcome>(new ReversePayment(claim.Id, "Väärä tili"), Payer, "Pentti", "payer");
        await fees.House.RestAsync();
        await fees.DoneAsync(Done());
        (await WarningsAsync(fees)).ShouldBe(2);
    }

    [Fact]
    public async Task The_page_shows_the_year_the_advice_and_the_cap_while_it_is_crossed()
    {
        await using var fees = await OpenAsync();
        await using var site = await Site.OpenAsync(fees);
        await fees.DoneAsync(Done());
        var aino = site.As(Aino, Roles.Expert, Me.ExpertClaim, Aino);
        var page = await aino.GoAsync("/my/fees");
        page.Text.ShouldContain("Maksua odottaa lisäksi palkkioita: 50,00 €.");
        page.Text.ShouldContain(FeesTexts.T.Say("fi", "benefits.note"));
        (await aino.SendAsync("/my/fees", "cap", ("Form.Amount", "paljon"))).Problems.ShouldBe(["Form.Amount"]);
        (await aino.SendAsync("/my/fees", "cap", ("Form.Amount", "40"))).Text.ShouldContain("Rajasi 40,00 € on ylittynyt: palkkioita on yhteensä 50,00 €.");
        (await WarningsAsync(fees)).ShouldBe(1);
        (await aino.SendAsync("/my/fees", "cap", ("Form.Amount", "40,00"))).Value("Form.Amount").ShouldBe("40,00");
        (await WarningsAsync(fees)).ShouldBe(1);
        (await aino.SendAsync("/my/fees", "cap", ("Form.Amount", ""))).Text.ShouldNotContain("on ylittynyt");
        await fees.DoneAsync(Done());
        (await WarningsAsync(fees)).ShouldBe(1);
    }

    [Fact]
    public async Task Who_reads_no_mail_is_called()
    {
        await using var fees = await OpenAsync();
        await SetAsync(fees, "10", Toivo);
        await fees.DoneAsync(Done(expert: Toivo));
        await fees.House.RestAsync();
        (await fees.CallsAsync()).ShouldContain(call => call.Reason == CallReason.Cap);
    }
}
