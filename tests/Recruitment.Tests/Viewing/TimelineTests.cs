using System.Globalization;
using Bookings.Contracts;
using Foundation.Persistence;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Recruitment.Contracts;
using Recruitment.Data;
using Recruitment.Leaving;
using Recruitment.Pausing;
using Recruitment.Registering;
using Recruitment.Tests.Agreeing;
using Recruitment.Viewing;
using Recruitment.Wishing;

namespace Recruitment.Tests.Viewing;

public class TimelineTests
{
    [Fact]
    public async Task A_life_in_the_register_is_told_with_the_newest_first()
    {
        await using var register = await Register.OpenAsync();
        var id = await register.AddAsync(Register.Maija with { Qualified = false });
        async Task Then(Func<Task> happens)
        {
            register.House.Clock.Advance(Duration.FromDays(1));
            await happens();
        }

        await Then(() => register.House.InvokeAsync<Change>(new ChangeExpert(id, 0, Register.Maija with { Qualified = false, Municipality = "290", TravelsTo = ["205"] })));
        await Then(() => TellTrainedAsync(register, id));
        await Then(() => register.House.InvokeAsync<PausingOutcome>(new PauseExpert(id, null)));
        await Then(() => register.House.InvokeAsync<PausingOutcome>(new ResumeExpert(id)));
        await Then(() => register.House.InvokeAsync<WishOutcome>(new AskWish(id, WishKind.Leave)));
        await Then(() => register.House.InvokeAsync<LeavingOutcome>(new LeaveRegister(id)));
        await Then(() => register.House.InvokeAsync<LeavingOutcome>(new ReturnToRegister(id)));
        await Then(() => TellTaskAsync(register, id));

        (await EntriesAsync(register, id)).Select(entry => entry.Text).ShouldBe(
        [
            "Tehtävä on sovittu", "Palasi mukaan", "Lopetti", "Lopettamispyyntö on hoidettu", "Pyysi saada lopettaa", "Tauko päättyi", "Tauko alkoi", "Koulutus on merkitty",
            "Tietoja muutettu: Kotikunta, Kunnat, joihin henkilö voi matkustaa", "Lisätty rekisteriin",
        ]);
    }

    [Fact]
    public async Task Who_came_by_an_application_has_its_steps_and_was_accepted_before_becoming_active()
    {
        await using var county = await Applying.Applicants.CountyAsync();
        var (_, application) = await Applying.Applicants.AppliedAsync(county);
        county.House.Clock.Advance(Duration.FromDays(1));
        await Applying.Applicants.DecideAsync(county, application.Id, ApplicationStage.Accepted);
        var id = (await county.ToldAsync()).OfType<ApplicantAccepted>().Single().Expert.ExpertId;
        // Somebody else's application stays out.
        await Applying.Applicants.AppliedAsync(county, Applying.Applicants.Urho);

        (await EntriesAsync(county, id)).Select(entry => entry.Text).ShouldBe(["Hyväksytty mukaan ja lisätty rekisteriin", "Hakemus hyväksyttiin", "Hakemus saapui"]);
    }

    [Fact]
    public async Task What_was_signed_is_told_and_who_wrote_a_paper_down()
    {
        await using var county = await Agreements.WithTextsAsync();
        var id = await county.AcceptedAsync();
        await county.SignAsync(id, Agreements.Agreement);
        await county.PaperAsync(id, AgreementKind.Pledge, county.Today());

        var entries = await EntriesAsync(county, id);

        entries.ShouldContain(entry => entry.Text == "Allekirjoitettu: Toimeksiantosopimus" && entry.By == null);
        entries.ShouldContain(entry => entry.Text == "Allekirjoitettu: Vaitiolositoumus" && entry.By != null);
    }

    private static async Task<IReadOnlyList<TimelineEntry>> EntriesAsync(Register register, Guid id)
    {
        await register.House.RestAsync();
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("fi");
        await using var scope = register.House.Services.CreateAsyncScope();
        return await Timeline.OfAsync(
            scope.ServiceProvider.GetRequiredService<RecruitmentDb>(), scope.ServiceProvider.GetRequiredService<FoundationDb>(), await register.ExpertAsync(id), TestContext.Current.CancellationToken);
    }

    private static async Task TellTrainedAsync(Register register, Guid id)
    {
        await register.House.PublishAsync(new Training.Contracts.TrainingCompleted(id, Guid.NewGuid(), "Peruskoulutus", "kokemusasiantuntija", 720, new DateOnly(2026, 9, 1), DateTimeOffset.UnixEpoch));
        await register.House.RestAsync();
    }

    private static async Task TellTaskAsync(Register register, Guid id)
    {
        var starts = register.House.Clock.GetCurrentInstant().ToDateTimeOffset();
        await register.House.PublishAsync(new AssignmentConfirmed(Guid.NewGuid(), Guid.Empty, id, Guid.Empty, "workshop", starts, starts.AddHours(2), starts.AddDays(-9)));
        await register.House.RestAsync();
    }
}
