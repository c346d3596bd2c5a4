using Foundation.Calendar;
using Foundation.Mail;
using NodaTime;
using Recruitment.Applying;
using Recruitment.Campaigning;
using Recruitment.Contracts;
using Recruitment.Data;
using Recruitment.Handling;
using Recruitment.Registering;
using Microsoft.EntityFrameworkCore;

namespace Recruitment.Tests.Applying;

public sealed class ApplyingTests
{
    [Fact]
    public async Task The_way_back_is_mailed_once_and_what_is_typed_is_not_readable_in_the_database()
    {
        await using var county = await Applicants.CountyAsync();
        var token = await county.StartAsync();
        await county.House.InvokeAsync<AnswersKept>(new SaveAnswers(token, new() { FirstName = "Siiri" }));
        (await county.LettersAsync("recruitment.application-saved")).ShouldBeEmpty();
        await county.House.InvokeAsync<AnswersKept>(new SaveAnswers(token, Applicants.Siiri));
        await county.House.InvokeAsync<AnswersKept>(new SaveAnswers(token, Applicants.Siiri));
        LetterText.Render((await county.LettersAsync("recruitment.application-saved")).ShouldHaveSingleItem()).ShouldContain("/application/" + token);

        var stored = await county.ApplicationAsync(token);
        stored.Answers!.Value.ToString().ShouldNotContain("Toivuin");
        stored.TokenHash.ShouldNotBe(token);
    }

    [Fact]
    public async Task What_is_missing_is_said_and_nothing_is_sent_without_consent_to_the_text_in_force()
    {
        await using var county = await Applicants.CountyAsync();
        var token = await county.StartAsync();
        (await county.House.InvokeAsync<Sending>(new SendApplication(token, 0))).ShouldBeOfType<Sending.Incomplete>().Errors.Any.ShouldBeTrue();
        await county.House.InvokeAsync<AnswersKept>(new SaveAnswers(token, Applicants.Siiri));
        (await county.House.InvokeAsync<Sending>(new SendApplication(token, null))).ShouldBeOfType<Sending.NotAgreed>();
        await county.House.InvokeAsync<Adoption>(new AdoptConsentText(0, "Uusi teksti", "New text"));
        (await county.House.InvokeAsync<Sending>(new SendApplication(token, 0))).ShouldBeOfType<Sending.TextChanged>();
        (await county.House.InvokeAsync<Sending>(new SendApplication(token, 1))).ShouldBeOfType<Sending.Sent>();
        (await county.House.InvokeAsync<Sending>(new SendApplication(token, 1))).ShouldBeOfType<Sending.AlreadySent>();
        (await county.House.InvokeAsync<AnswersKept>(new SaveAnswers(token, Applicants.Urho))).ShouldBe(AnswersKept.AlreadySent);
        (await county.House.InvokeAsync<Sending>(new SendApplication("unknown", 1))).ShouldBeOfType<Sending.NotThere>();
        var sent = await county.ApplicationAsync(token);
        (sent.Name, sent.Stage, sent.ConsentVersion, sent.Municipality).ShouldBe(("Siiri Hakija", ApplicationStage.Received, 1, "290"));
        (await county.LettersAsync("recruitment.application-received")).Count.ShouldBe(1);
        (await county.LettersAsync("recruitment.application-new")).ShouldHaveSingleItem().Reader.Address.ShouldBe("kokemus@esimerkki.example");
        (await county.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_campaign_takes_applications_while_it_is_open_and_knows_which_of_its_own_links_brought_them()
    {
        await using var county = await Applicants.CountyAsync();
        var now = county.House.Clock.GetCurrentInstant();
        var id = Guid.CreateVersion7();
        (await county.House.InvokeAsync<CampaignSaved>(new SaveCampaign(id, 0, Applicants.Call(now + Duration.FromDays(1), now + Duration.FromDays(2))))).ShouldBe(CampaignSaved.Done);
        (await county.House.InvokeAsync<CampaignSaved>(new SaveCampaign(Guid.CreateVersion7(), 0, Applicants.Call(now, now + Duration.FromDays(2))))).ShouldBe(CampaignSaved.SlugTaken);
        (await county.House.InvokeAsync<ApplicationStarted>(new StartApplication("kevat", null, "fi"))).Token.ShouldBeNull();
        county.House.Clock.Set(now + Duration.FromDays(1));
        var (known, stranger) = (await county.StartAsync("kevat", "kirjasto"), await county.StartAsync("kevat", "<script>"));
        ((await county.ApplicationAsync(known)).Source, (await county.ApplicationAsync(stranger)).Source).ShouldBe(("kirjasto", null));
        county.House.Clock.Set(now + Duration.FromDays(2));
        (await county.House.InvokeAsync<ApplicationStarted>(new StartApplication("kevat", null, "fi"))).Token.ShouldBeNull();
        foreach (var outcome in new[] { CampaignSaved.Done, CampaignSaved.Stale }) // of two who change the same one, the second is told
            (await county.House.InvokeAsync<CampaignSaved>(new SaveCampaign(id, 0, Applicants.Call(now, now + Duration.FromDays(outcome == CampaignSaved.Done ? 9 : 8))))).ShouldBe(outcome);
    }

    [Fact]
    public async Task Withdrawing_ends_an_application_and_frees_the_interview()
    {
        await using var county = await Applicants.CountyAsync();
        var (token, application) = await county.AppliedAsync();
        await county.OfferTimesAsync(application.Id, 3);
        var time = (await county.TimesAsync(application.Id)).Single();
        await county.House.InvokeAsync<Handled>(new ChooseInterviewTime(application.Id, time.Id, token));
        (await county.House.InvokeAsync<Withdrawal>(new WithdrawApplication(token))).ShouldBe(Withdrawal.Done);
        (await county.House.InvokeAsync<Withdrawal>(new WithdrawApplication(token))).ShouldBe(Withdrawal.Done);
        (await county.LettersAsync("recruitment.application-withdrawn")).Count(letter => letter.Entry?.Method == CalendarMethod.Cancel).ShouldBe(1);
        (await county.TimesAsync(application.Id)).ShouldAllBe(one => one.AgreedFor == null);
        (await county.DecideAsync(application.Id, ApplicationStage.Accepted)).ShouldBeOfType<Decision.NotNow>();
        (await county.House.InvokeAsync<Withdrawal>(new WithdrawApplication("unknown"))).ShouldBe(Withdrawal.NotThere);
        (await county.CheckAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("contact", "Email", "x", "Email")]
    [InlineData("name", "FirstName", "=1+1", "FirstName")]
    [InlineData("place", "Municipality", "999", "Municipality")]
    public void Each_page_says_what_is_wrong_on_it_and_nothing_of_the_others(string page, string field, string value, string wrong)
    {
        var typed = new ApplicationInput();
        typeof(ApplicationInput).GetProperty(field)!.SetValue(typed, value);
        var errors = typed.Check(ApplyPage.Find(page)!);
        errors.Has(wrong).ShouldBeTrue();
        errors.ShouldAllBe(problem => ApplyPage.Find(page)!.Fields.Contains(problem.Field));
    }

    [Fact]
    public void Every_answer_has_its_page()
    {
        var fields = typeof(ApplicationInput).GetProperties().Select(property => property.Name);
        ApplyPage.All.SelectMany(page => page.Fields).Order().ShouldBe(fields.Order());
    }
}
