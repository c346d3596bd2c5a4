using System.Text.RegularExpressions;
using Foundation.Calendar;
using Foundation.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Recruitment.Agreeing;
using Recruitment.Data;
using Recruitment.Handling;
using Recruitment.Registering;
using Recruitment.Tests.Applying;
using SiteRig;

namespace Recruitment.Tests.Pages;

/// <summary>The invitation to an interview over the pages, on the whole site and signed in as people do.</summary>
public sealed class InvitingPagesTests
{
    [Fact]
    public async Task The_coordinator_invites_the_expert_answers_by_mail_and_everybody_sees_how_it_stands()
    {
        await using var site = await TestSite.SetUpAsync();
        var (maija, application, time) = await ArrangeAsync(site);
        using var coordinator = await site.SignedInAsync(TestSite.Coordinator);
        var page = $"/recruitment/applications/{application}";
        (await coordinator.GoAsync(page + "?expert=nobody")).Text.ShouldContain("Tällä nimellä ei löytynyt");
        (await coordinator.GoAsync(page + "?expert=ÄIK")).Text.ShouldContain("Vaitiolositoumus ei ole voimassa");
        await coordinator.GoAsync(page + "?expert=korho");
        await coordinator.PressAsync("Kutsu Maija Korhonen");
        coordinator.Page.Address.ShouldBe(page);
        coordinator.Page.Text.ShouldContain("Odottaa vastausta");
        (await coordinator.GoAsync(page + "?expert=korho")).Text.ShouldContain("Kutsuttu jo");

        var link = Regex.Match(await site.LastMailAsync(Register.Maija.Email!), "/interview/[\\w-]+").Value;
        using var anybody = site.Visitor();
        (await anybody.GoAsync(link)).Text.ShouldContain("Siiri");
        anybody.Page.Text.ShouldNotContain("Hakija");
        (await anybody.GoAsync("/interview/unknown")).Status.ShouldBe(404);
        (await StateAsync(site)).ShouldBe(InvitationState.Asked); // opening changes nothing
        using var expert = await site.SignedInAsync(Register.Maija.Email!);
        (await expert.GoAsync("/my")).Text.ShouldContain("Kutsu mukaan haastatteluun odottaa vastaustasi");
        await anybody.GoAsync(link);
        (await anybody.PressAsync("Tulen mukaan")).Text.ShouldContain("Tule haastatteluun.");
        (await coordinator.GoAsync(page)).Text.ShouldContain("Tulee");

        await expert.GoAsync("/my");
        expert.Page.Text.ShouldContain(InterviewCalendar.Say(time, "fi"));
        await expert.FollowAsync("Olet mukana haastattelussa");
        (await expert.PressAsync("En pääsekään")).Text.ShouldContain("Et ole tulossa.");
        (await expert.PressAsync("Pääsen sittenkin")).Text.ShouldContain("Tule haastatteluun.");
        (await coordinator.GoAsync(expert.Page.Address)).Status.ShouldBe(403);
        await coordinator.GoAsync(page);
        (await coordinator.PressAsync("Kirjaa: ei tule Maija Korhonen")).Text.ShouldContain("Vastaus kirjattu");
        (await StateAsync(site)).ShouldBe(InvitationState.Declined);

        using var answer = await expert.Http.GetAsync("/my/details.json", TestContext.Current.CancellationToken);
        using var json = System.Text.Json.JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        json.RootElement.GetProperty("interviews")[0].GetProperty("state").GetString().ShouldBe("Declined");
    }

    private static async Task<(Guid Maija, Guid Application, InterviewTime Time)> ArrangeAsync(TestSite site)
    {
        var today = Helsinki.Date(site.Services.GetRequiredService<IClock>().GetCurrentInstant());
        var maija = (await InvokeAsync<Registration>(site, new RegisterExpert(Register.Maija))).ShouldBeOfType<Registration.Done>().ExpertId;
        (await InvokeAsync<Registration>(site, new RegisterExpert(Register.Ville with { Role = ExpertRoles.Expert }))).ShouldBeOfType<Registration.Done>();
        await InvokeAsync<DraftSaved>(site, new SaveAgreementDraft(AgreementKind.Pledge, 0, new DraftFacts("Sanat", "Words", null, today.PlusYears(-1))));
        await InvokeAsync<TextPublished>(site, new PublishAgreementText(AgreementKind.Pledge, 1));
        (await InvokeAsync<PaperRecorded>(site, new RecordPaperSignature(maija, AgreementKind.Pledge, 1, today))).ShouldBe(PaperRecorded.Done);
        var id = (await InvokeAsync<Entering>(site, new EnterApplication(Applicants.Siiri, Application.OnPaper, null, 0))).ShouldBeOfType<Entering.Done>().ApplicationId;
        await InvokeAsync<Handled>(site, new OfferInterviewTimes(id, [new OfferedTime(today.PlusDays(7), new LocalTime(10, 0), new LocalTime(10, 45), "Kuhmo")]));
        var time = await ReadAsync(site, db => db.InterviewTimes.AsNoTracking().SingleAsync());
        await InvokeAsync<Handled>(site, new ChooseInterviewTime(id, time.Id, null));
        await site.RestAsync();
        return (maija, id, time);
    }

    private static Task<InvitationState> StateAsync(TestSite site) => ReadAsync(site, db => db.InterviewInvitations.Select(i => i.State).SingleAsync());

    private static async Task<T> ReadAsync<T>(TestSite site, Func<RecruitmentDb, Task<T>> read)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<RecruitmentDb>());
    }

    private static async Task<T> InvokeAsync<T>(TestSite site, object command) where T : notnull
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IMessageBus>().InvokeAsync<T>(command, TestContext.Current.CancellationToken);
    }
}
