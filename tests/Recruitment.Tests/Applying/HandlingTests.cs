using Foundation.Calendar;
using Foundation.Mail;
using Foundation.Privacy;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Applying;
using Recruitment.Contracts;
using Recruitment.Data;
using Recruitment.Handling;
using Recruitment.Registering;

namespace Recruitment.Tests.Applying;

public sealed class HandlingTests
{
    [Fact]
    public async Task One_interview_is_agreed_and_choosing_again_moves_it()
    {
        await using var county = await Applicants.CountyAsync();
        var (token, application) = await county.AppliedAsync();
        (await county.OfferTimesAsync(application.Id, 3, 4)).ShouldBe(Handled.Done);
        (await county.OfferTimesAsync(application.Id, 3)).ShouldBe(Handled.Done); // the same time twice is one
        var times = await county.TimesAsync(application.Id);
        times.Count.ShouldBe(2);
        (await county.House.InvokeAsync<Handled>(new ChooseInterviewTime(application.Id, times[0].Id, "somebody else's"))).ShouldBe(Handled.NotThere);
        foreach (var time in new[] { times[0], times[0], times[1] })
            (await county.House.InvokeAsync<Handled>(new ChooseInterviewTime(application.Id, time.Id, token))).ShouldBe(Handled.Done);

        (await county.TimesAsync(application.Id)).Select(time => time.AgreedFor is not null).ShouldBe([false, true]);
        (await county.LettersAsync("recruitment.interview-agreed")).Select(letter => letter.Entry!.Uid).ShouldBe([times[0].Id, times[1].Id]);
        var gone = (await county.LettersAsync("recruitment.interview-moved")).ShouldHaveSingleItem().Entry!;
        (gone.Uid, gone.Method, gone.Sequence).ShouldBe((times[0].Id, CalendarMethod.Cancel, 1));
        county.House.Clock.Set(times[1].StartsAt);
        (await county.House.InvokeAsync<Handled>(new ChooseInterviewTime(application.Id, times[0].Id, token))).ShouldBe(Handled.NotNow);
    }

    [Fact]
    public async Task An_interview_is_reminded_of_once_a_day_before()
    {
        await using var county = await Applicants.CountyAsync();
        var (token, application) = await county.AppliedAsync();
        await county.OfferTimesAsync(application.Id, 3);
        var time = (await county.TimesAsync(application.Id)).Single();
        await county.House.InvokeAsync<Handled>(new ChooseInterviewTime(application.Id, time.Id, token));
        await SweepAsync(county);
        (await county.LettersAsync("recruitment.interview-reminder")).ShouldBeEmpty();
        county.House.Clock.Set(time.StartsAt - Duration.FromHours(24));
        await SweepAsync(county);
        await SweepAsync(county);
        LetterText.Render((await county.LettersAsync("recruitment.interview-reminder")).ShouldHaveSingleItem()).ShouldContain("Kuhmo");
    }

    [Fact]
    public async Task Accepted_means_on_the_way_into_the_register_and_active_only_later()
    {
        await using var county = await Applicants.CountyAsync();
        var (_, application) = await county.AppliedAsync();
        (await county.House.InvokeAsync<Handled>(new RecordInterview(application.Id, "Sopii ryhmiin."))).ShouldBe(Handled.Done);
        (await county.DecideAsync(application.Id, ApplicationStage.Accepted)).ShouldBeOfType<Decision.Done>();
        (await county.DecideAsync(application.Id, ApplicationStage.Declined)).ShouldBeOfType<Decision.NotNow>();

        var accepted = (await county.ToldAsync()).OfType<ApplicantAccepted>().ShouldHaveSingleItem().Expert;
        (accepted.FirstName, accepted.Qualified, accepted.Needs).ShouldBe(("Siiri", false, "Taukoja"));
        (await county.ExpertAsync(accepted.ExpertId)).IsJoining.ShouldBeTrue();
        LetterText.Render((await county.LettersAsync("recruitment.decided")).ShouldHaveSingleItem()).ShouldContain("kiitos");

        // A change on the way is told to those who look after newcomers only.
        var expert = await county.ExpertAsync(accepted.ExpertId);
        var details = new ExpertDetails { FirstName = "Siiri", LastName = "Uusinimi", Email = "siiri@esimerkki.example", Municipality = "290" };
        (await county.House.InvokeAsync<Change>(new ChangeExpert(expert.Id, expert.Version, details))).ShouldBeOfType<Change.Done>();
        (await county.ToldAsync()).OfType<ApplicantAccepted>().Last().Expert.LastName.ShouldBe("Uusinimi");
        (await county.ToldAsync()).OfType<ExpertChanged>().ShouldBeEmpty();

        (await county.House.InvokeAsync<Activation>(new ActivateExpert(expert.Id, "Kokenut jo"))).ShouldBe(Activation.Done);
        (await county.House.InvokeAsync<Activation>(new ActivateExpert(expert.Id, "Kokenut jo"))).ShouldBe(Activation.Already);
        (await county.ToldAsync()).OfType<ExpertActivated>().ShouldHaveSingleItem().Expert.LastName.ShouldBe("Uusinimi");
        (await county.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Somebody_who_is_in_the_register_already_is_not_taken_in_twice()
    {
        await using var county = await Applicants.CountyAsync();
        var here = await county.AddAsync(Register.Maija with { Email = "SIIRI@esimerkki.example" });
        var (_, application) = await county.AppliedAsync();
        (await county.DecideAsync(application.Id, ApplicationStage.Accepted)).ShouldBeOfType<Decision.AlreadyInRegister>().Same.ExpertId.ShouldBe(here);
        (await county.CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task An_application_on_the_phone_goes_the_same_way_and_nobody_is_mailed()
    {
        await using var county = await Applicants.CountyAsync();
        var refused = (await county.House.InvokeAsync<Entering>(new EnterApplication(Applicants.Urho, "web", null, null))).ShouldBeOfType<Entering.Refused>();
        refused.Errors.Select(problem => problem.Field).ShouldBe(["Via", "Consent"]);
        var id = (await county.House.InvokeAsync<Entering>(new EnterApplication(Applicants.Urho, Application.ByPhone, null, 0))).ShouldBeOfType<Entering.Done>().ApplicationId;
        await county.OfferTimesAsync(id, 2);
        (await county.House.InvokeAsync<Handled>(new ChooseInterviewTime(id, (await county.TimesAsync(id)).Single().Id, null))).ShouldBe(Handled.Done);
        await county.House.InvokeAsync<Handled>(new RecordInterview(id, "Hyvä"));
        (await county.DecideAsync(id, ApplicationStage.WaitingList)).ShouldBeOfType<Decision.Done>();
        (await county.DecideAsync(id, ApplicationStage.Accepted)).ShouldBeOfType<Decision.Done>();
        (await county.ToldAsync()).OfType<Letter>().ShouldBeEmpty();
        (await county.ToldAsync()).OfType<ApplicantAccepted>().ShouldHaveSingleItem().Expert.Role.ShouldBe("kehittajaasiakas");
        (await county.CheckAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData(101, false)]
    [InlineData(99, true)]
    public async Task What_led_to_nothing_is_erased_when_its_time_is_up_and_not_before_the_county_has_decided_it(int? days, bool erased)
    {
        await using var county = await Applicants.CountyAsync(days);
        var (_, application) = await county.AppliedAsync();
        var draft = await county.StartAsync();
        await county.OfferTimesAsync(application.Id, 2);
        await county.House.InvokeAsync<Handled>(new RecordInterview(application.Id, "Salaista"));
        await county.DecideAsync(application.Id, ApplicationStage.Declined);
        county.House.Clock.Set(county.House.Clock.GetCurrentInstant() + Duration.FromDays(100));
        await county.House.PublishAsync(new EraseEndedApplications());
        await county.House.RestAsync();

        var left = await county.House.ReadAsync<RecruitmentDb, List<Application>>(db => db.Applications.AsNoTracking().Include(a => a.Steps).OrderBy(a => a.StartedAt).ThenBy(a => a.Id).ToListAsync());
        left.Any(one => one.TokenHash == Secret.Hash(draft)).ShouldBe(!erased);
        var declined = left.Single(one => one.Id == application.Id);
        (declined.Name, declined.Email, declined.Stage).ShouldBe(erased ? ("", null, ApplicationStage.Declined) : ("Siiri Hakija", "siiri@esimerkki.example", ApplicationStage.Declined));
        declined.Steps.Any(step => step.Note is not null).ShouldBe(!erased);
        (await county.TimesAsync(application.Id)).Count.ShouldBe(erased ? 0 : 1);
        (await county.CheckAsync()).ShouldBeEmpty();
    }

    private static async Task SweepAsync(Register county)
    {
        await county.House.PublishAsync(new RemindOfInterviews());
        await county.House.RestAsync();
    }
}
