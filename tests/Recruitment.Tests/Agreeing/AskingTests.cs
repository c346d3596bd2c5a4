using Foundation.Mail;
using Microsoft.EntityFrameworkCore;
using Recruitment.Agreeing;
using Recruitment.Data;
using Recruitment.Leaving;
using Recruitment.Tests.Applying;

namespace Recruitment.Tests.Agreeing;

public sealed class AskingTests
{
    [Fact]
    public async Task Who_is_accepted_is_asked_for_both_in_one_letter_and_again_when_qualified()
    {
        await using var county = await Agreements.WithTextsAsync();
        var id = await county.AcceptedAsync();
        var letter = LetterText.Render((await county.LettersAsync("recruitment.agreement-request")).ShouldHaveSingleItem());
        letter.ShouldContain("Toimeksiantosopimus");
        letter.ShouldContain("Vaitiolositoumus");
        await county.SignAsync(id, Agreements.Pledge);
        await ActivatingTests.TrainAsync(county, id);
        (await county.LettersAsync("recruitment.agreement-request")).Count.ShouldBe(2);
        LetterText.Render((await county.LettersAsync("recruitment.agreement-request"))[1]).ShouldNotContain("Vaitiolositoumus:");
    }

    [Fact]
    public async Task Nobody_is_asked_for_what_is_not_published_not_missing_or_cannot_be_mailed()
    {
        await using var county = await Applicants.CountyAsync();
        var maija = await county.AddAsync(Register.Maija);
        (await AskAsync(county, maija)).ShouldBe(Asking.NoText);
        await county.PublishAsync(AgreementKind.Agreement);
        (await AskAsync(county, maija)).ShouldBe(Asking.NoText);
        await county.PublishAsync(AgreementKind.Pledge);
        (await AskAsync(county, await county.AddAsync(Register.Ville))).ShouldBe(Asking.OnPaper);
        (await county.LettersAsync("recruitment.agreement-request")).ShouldBeEmpty();
        (await AskAsync(county, maija)).ShouldBe(Asking.Sent);
        await county.SignAsync(maija, Agreements.Agreement, Agreements.Pledge);
        (await AskAsync(county, maija)).ShouldBe(Asking.NothingMissing);
        (await county.LettersAsync("recruitment.agreement-request")).Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_end_is_told_of_60_30_and_7_days_before_each_once()
    {
        await using var county = await Agreements.WithTextsAsync();
        var id = await county.AddAsync(Register.Maija);
        await county.SignAsync(id, Agreements.Agreement, Agreements.Pledge);
        var end = (await county.SignaturesAsync(id))[0].Until!.Value;
        async Task<int> On(int daysBefore, int times = 1)
        {
            county.MoveTo(end.PlusDays(-daysBefore));
            await county.SweepAsync(times);
            return (await county.LettersAsync("recruitment.agreement-reminder")).Count;
        }

        (await On(61)).ShouldBe(0);
        (await On(60, times: 20)).ShouldBe(1);
        (await On(31)).ShouldBe(1);
        (await On(30)).ShouldBe(2);
        (await On(8)).ShouldBe(2);
        (await On(7, times: 5)).ShouldBe(3);
        (await On(0)).ShouldBe(3);
        (await On(-1)).ShouldBe(3);
    }

    [Fact]
    public async Task Of_missed_reminders_only_the_latest_is_sent()
    {
        await using var county = await Agreements.WithTextsAsync();
        var id = await county.AddAsync(Register.Maija);
        await county.SignAsync(id, Agreements.Agreement);
        county.MoveTo((await county.SignaturesAsync(id))[0].Until!.Value.PlusDays(-5));
        await county.SweepAsync(3);
        (await county.LettersAsync("recruitment.agreement-reminder")).Count.ShouldBe(1);
        (await county.House.ReadAsync<RecruitmentDb, List<int>>(db => db.AgreementReminders.Select(r => r.Days).ToListAsync())).ShouldBe([7]);
    }

    [Fact]
    public async Task Who_has_renewed_or_left_is_not_reminded()
    {
        await using var county = await Agreements.WithTextsAsync();
        var (renews, leaves) = (await county.AddAsync(Register.Maija), await county.AddAsync(Register.Ville with { Email = "ville@esimerkki.example" }));
        foreach (var id in new[] { renews, leaves })
            await county.SignAsync(id, Agreements.Agreement);
        var end = (await county.SignaturesAsync(renews))[0].Until!.Value;
        county.MoveTo(end.PlusDays(-60));
        (await county.SignAsync(renews, Agreements.Agreement)).ShouldBe(Signing.Done);
        (await county.SignaturesAsync(renews)).Select(s => s.From).ShouldBe([end.PlusDays(1).PlusMonths(-24), end.PlusDays(1)]);
        await county.House.InvokeAsync<LeavingOutcome>(new LeaveRegister(leaves));
        await county.SweepAsync();
        (await county.LettersAsync("recruitment.agreement-reminder")).ShouldBeEmpty();
        (await county.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_address_in_a_reminder_renews()
    {
        await using var county = await Agreements.WithTextsAsync();
        var id = await county.AddAsync(Register.Maija);
        await county.SignAsync(id, Agreements.Agreement);
        county.MoveTo((await county.SignaturesAsync(id))[0].Until!.Value.PlusDays(-30));
        await county.SweepAsync();
        (await county.House.InvokeAsync<Signing>(new SignAgreements(null, await county.TokenAsync("recruitment.agreement-reminder"), [Agreements.Agreement]))).ShouldBe(Signing.Done);
        (await county.SignaturesAsync(id)).Count.ShouldBe(2);
    }

    private static async Task<Asking> AskAsync(Register county, Guid id)
    {
        var outcome = await county.House.InvokeAsync<Asking>(new AskForAgreements(id));
        await county.House.RestAsync();
        return outcome;
    }
}
