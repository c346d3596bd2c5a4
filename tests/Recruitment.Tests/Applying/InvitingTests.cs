using Foundation.Calendar;
using Foundation.Mail;
using Foundation.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Recruitment.Agreeing;
using Recruitment.Applying;
using Recruitment.Data;
using Recruitment.Erasing;
using Recruitment.Handling;
using Recruitment.Inviting;
using Recruitment.Leaving;
using Recruitment.Merging;
using Recruitment.Pausing;
using Recruitment.Tests.Agreeing;

namespace Recruitment.Tests.Applying;

/// <summary>An expert is asked to take part in an interview.</summary>
public sealed class InvitingTests
{
    [Fact]
    public async Task An_expert_says_yes_and_the_time_is_reserved_and_in_the_calendar()
    {
        await using var scene = await Scene.OpenAsync();
        (await scene.InviteAsync()).ShouldBe(Invited.Done);
        (await scene.InviteAsync()).ShouldBe(Invited.Already);
        var asked = (await scene.LettersAsync("invited")).ShouldHaveSingleItem();
        asked.Subject.ShouldBe("Kutsu mukaan haastatteluun");
        var words = LetterText.Render(asked);
        foreach (var fact in new[] { "Maija", "Siiri", "Kuhmo", "klo 10.00–10.45", "Vastaa viimeistään", "luottamuksellista", "/interview/" })
            words.ShouldContain(fact);
        foreach (var secret in new[] { "Hakija", "siiri@", "Toivuin", "Päihde", "Taukoja" })
            words.ShouldNotContain(secret);
        asked.Entry.ShouldBeNull(); // nothing is agreed yet
        (await scene.ReservedAsync()).ShouldBeEmpty();

        foreach (var _ in Enumerable.Range(0, 2))
            (await scene.AnswerAsync(comes: true)).ShouldBe(InvitationAnswered.Done);

        var comes = (await scene.LettersAsync("invitation-accepted")).ShouldHaveSingleItem();
        (comes.Entry!.Method, comes.Entry.Sequence, comes.Entry.Location).ShouldBe((CalendarMethod.Request, 0, "Kuhmo"));
        (comes.Entry.Summary + comes.Entry.Description).ShouldNotContain("Siiri");
        LetterText.Render(comes).ShouldNotContain("Hakija");
        var reserved = (await scene.ReservedAsync()).ShouldHaveSingleItem();
        (reserved.StartsAt, reserved.EndsAt).ShouldBe((scene.Times[0].StartsAt, scene.Times[0].StartsAt + Duration.FromMinutes(45)));
        LetterText.Render((await scene.LettersAsync("invitation-answered")).ShouldHaveSingleItem()).ShouldNotContain("Siiri");
        (await scene.County.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_answer_may_be_changed_until_the_interview_begins()
    {
        await using var scene = await Scene.OpenAsync();
        await scene.InviteAsync();
        foreach (var comes in new[] { false, true, false, true })
            (await scene.AnswerAsync(comes)).ShouldBe(InvitationAnswered.Done);

        var told = (await scene.County.ToldAsync()).OfType<Letter>().Where(letter => letter.Entry?.Uid == scene.Invitation.Id).Select(letter => (letter.Entry!.Method, letter.Entry.Sequence));
        told.ShouldBe([(CalendarMethod.Request, 0), (CalendarMethod.Cancel, 1), (CalendarMethod.Request, 2)]);
        scene.County.House.Clock.Set(scene.Times[0].StartsAt);
        (await scene.AnswerAsync(comes: false)).ShouldBe(InvitationAnswered.NotNow);
        (await scene.ReservedAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Who_has_something_else_then_is_refused_kindly()
    {
        await using var scene = await Scene.OpenAsync();
        await scene.InviteAsync();
        await using (var scope = scene.County.House.Services.CreateAsyncScope())
        {
            (await scope.ServiceProvider.GetRequiredService<Ledger>().ReserveAsync(scene.Expert, scene.Times[0].StartsAt, scene.Times[0].StartsAt + Duration.FromHours(2), "bookings.assignment:1", CancellationToken.None)).ShouldBeTrue();
            await scope.ServiceProvider.GetRequiredService<FoundationDb>().SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        (await scene.AnswerAsync(comes: true)).ShouldBe(InvitationAnswered.Busy);
        (await scene.InvitationNowAsync()).State.ShouldBe(InvitationState.Asked);
    }

    [Fact]
    public async Task Another_time_frees_the_old_one_and_asks_again()
    {
        await using var scene = await Scene.OpenAsync();
        await scene.InviteAsync();
        await scene.AnswerAsync(comes: true);
        await scene.ChooseAsync(scene.Times[1]);

        (await scene.ReservedAsync()).ShouldBeEmpty();
        var moved = (await scene.LettersAsync("invitation-moved")).ShouldHaveSingleItem();
        (moved.Entry!.Method, moved.Entry.Sequence).ShouldBe((CalendarMethod.Cancel, 1));
        LetterText.Render(moved).ShouldContain(InterviewCalendar.Say(scene.Times[1], "fi"));
        (await scene.AnswerAsync(comes: true)).ShouldBe(InvitationAnswered.Moved); // a page that was opened before
        (await scene.AnswerAsync(comes: true, scene.Times[1])).ShouldBe(InvitationAnswered.Done);
        (await scene.ReservedAsync()).ShouldHaveSingleItem().StartsAt.ShouldBe(scene.Times[1].StartsAt);
        (await scene.County.CheckAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("withdrawn")]
    [InlineData("declined")]
    [InlineData("held early")]
    public async Task An_interview_that_is_not_held_frees_the_time_and_the_expert_is_told(string how)
    {
        await using var scene = await Scene.OpenAsync();
        await scene.InviteAsync();
        await scene.AnswerAsync(comes: true);
        if (how == "withdrawn")
            (await scene.County.House.InvokeAsync<Withdrawal>(new WithdrawApplication(scene.Token))).ShouldBe(Withdrawal.Done);
        else if (how == "declined")
            (await scene.County.DecideAsync(scene.Application, ApplicationStage.Declined)).ShouldBeOfType<Decision.Done>();
        else
            (await scene.County.House.InvokeAsync<Handled>(new RecordInterview(scene.Application, "Hyvä"))).ShouldBe(Handled.Done);

        (await scene.ReservedAsync()).ShouldBeEmpty();
        (await scene.LettersAsync("invitation-ended")).ShouldHaveSingleItem().Entry!.Method.ShouldBe(CalendarMethod.Cancel);
        (await scene.AnswerAsync(comes: true)).ShouldBe(InvitationAnswered.NotNow);
        (await scene.County.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_leaves_comes_to_no_interview_and_erasing_leaves_no_invitation()
    {
        await using var scene = await Scene.OpenAsync();
        await scene.InviteAsync();
        await scene.AnswerAsync(comes: true);
        await scene.County.House.InvokeAsync<LeavingOutcome>(new LeaveRegister(scene.Expert));
        (await scene.ReservedAsync()).ShouldBeEmpty();
        (await scene.InvitationNowAsync()).State.ShouldBe(InvitationState.Ended);
        (await scene.County.House.InvokeAsync<ErasingOutcome>(new EraseExpert(scene.Expert))).ShouldBeOfType<ErasingOutcome.Done>();
        (await scene.CountAsync()).ShouldBe(0);
        (await scene.County.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_application_that_is_erased_takes_its_invitations_along()
    {
        await using var scene = await Scene.OpenAsync(retentionDays: 30);
        await scene.InviteAsync();
        await scene.AnswerAsync(comes: true);
        scene.County.House.Clock.Set(scene.Times[0].StartsAt + Duration.FromHours(2)); // it was held, and the time stays taken
        await scene.County.DecideAsync(scene.Application, ApplicationStage.Declined);
        (await scene.ReservedAsync()).Count.ShouldBe(1);
        scene.County.House.Clock.Advance(Duration.FromDays(31));
        await scene.County.House.PublishAsync(new EraseEndedApplications());
        await scene.County.House.RestAsync();

        (await scene.CountAsync()).ShouldBe(0);
        (await scene.ReservedAsync()).ShouldBeEmpty();
        (await scene.County.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Only_an_active_expert_with_a_pledge_is_asked_and_only_when_an_interview_is_ahead()
    {
        await using var scene = await Scene.OpenAsync();
        var ville = await scene.County.AddAsync(Register.Ville);
        (await scene.InviteAsync(ville)).ShouldBe(Invited.NotActive); // a developer client
        var paused = await scene.County.AddAsync(Register.Ville with { Phone = "+358451234510", Role = ExpertRoles.Expert });
        (await scene.InviteAsync(paused)).ShouldBe(Invited.NoPledge);
        await scene.County.House.InvokeAsync<PausingOutcome>(new PauseExpert(paused, null));
        (await scene.InviteAsync(paused)).ShouldBe(Invited.NotActive);
        scene.County.House.Clock.Set(scene.Times[0].StartsAt);
        (await scene.InviteAsync()).ShouldBe(Invited.NotNow);
    }

    [Fact]
    public async Task Who_has_no_mail_is_called_and_the_coordinator_records_the_answer()
    {
        await using var scene = await Scene.OpenAsync(Register.Ville with { Role = ExpertRoles.Expert });
        (await scene.InviteAsync()).ShouldBe(Invited.Done);
        (await scene.County.House.InvokeAsync<InvitationAnswered>(new AnswerInterviewInvitation(scene.Invitation.Id, scene.Times[0].Id, true), name: "Kaisa")).ShouldBe(InvitationAnswered.Done);
        (await scene.InvitationNowAsync()).RecordedByName.ShouldBe("Kaisa");
        (await scene.ReservedAsync()).Count.ShouldBe(1);
        await scene.ChooseAsync(scene.Times[1]);
        (await scene.County.ToldAsync()).OfType<Letter>().ShouldAllBe(letter => !letter.Kind.Contains("invit"));
    }

    [Fact]
    public async Task Who_comes_along_is_reminded_once()
    {
        await using var scene = await Scene.OpenAsync();
        await scene.InviteAsync();
        await scene.AnswerAsync(comes: true);
        for (var time = 0; time < 2; time++)
        {
            scene.County.House.Clock.Set(scene.Times[0].StartsAt - Duration.FromHours(24 - time));
            await scene.County.House.PublishAsync(new RemindOfInterviews());
            await scene.County.House.RestAsync();
        }

        var reminder = LetterText.Render((await scene.LettersAsync("invitation-reminder")).ShouldHaveSingleItem());
        reminder.ShouldContain("Kuhmo");
        reminder.ShouldNotContain("Hakija");
    }

    [Fact]
    public async Task Who_has_said_no_can_be_asked_again_with_the_same_address()
    {
        await using var scene = await Scene.OpenAsync();
        await scene.InviteAsync();
        await scene.AnswerAsync(comes: false);
        (await scene.InviteAsync()).ShouldBe(Invited.Done);
        (await scene.InvitationNowAsync()).State.ShouldBe(InvitationState.Asked);
        (await scene.LettersAsync("invited")).Select(letter => letter.Parts.OfType<LetterPart.Link>().Single().Address).Distinct().Count().ShouldBe(1);
        (await scene.LettersAsync("invited")).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Two_rows_are_not_merged_while_the_other_has_an_interview_ahead()
    {
        await using var scene = await Scene.OpenAsync();
        await scene.InviteAsync();
        await scene.AnswerAsync(comes: true);
        var kept = await scene.County.ExpertAsync(await scene.County.AddAsync(Register.Ville));
        async Task<MergingOutcome> MergeAsync() => await scene.County.House.InvokeAsync<MergingOutcome>(new MergePeople(kept.Id, kept.Version, scene.Expert, (await scene.County.ExpertAsync(scene.Expert)).Version));
        (await MergeAsync()).ShouldBeOfType<MergingOutcome.InTheWay>().What.ShouldHaveSingleItem().Place.ShouldContain("Haastattelut");
        await scene.AnswerAsync(comes: false);
        (await MergeAsync()).ShouldBeOfType<MergingOutcome.Done>();
        (await scene.InvitationNowAsync()).State.ShouldBe(InvitationState.Ended);
    }

    [Fact]
    public async Task A_lost_reservation_is_found_by_the_check()
    {
        await using var scene = await Scene.OpenAsync();
        await scene.InviteAsync();
        await scene.AnswerAsync(comes: true);
        await scene.County.House.WriteAsync<FoundationDb>(db => db.Reservations.RemoveRange(db.Reservations.ToList()));
        (await scene.County.CheckAsync()).ShouldHaveSingleItem().ShouldContain("is accepted but its time is not reserved");
    }

    /// <summary>An applicant whose interview is agreed, with another time offered, and an expert with a pledge.</summary>
    private sealed class Scene(Register county, Guid expert, Guid application, string token, List<InterviewTime> times) : IAsyncDisposable
    {
        public Register County => county;
        public Guid Expert => expert;
        public Guid Application => application;
        public string Token => token;
        public List<InterviewTime> Times => times;
        public InterviewInvitation Invitation { get; private set; } = null!;

        public static async Task<Scene> OpenAsync(ExpertDetails? who = null, int? retentionDays = null)
        {
            var county = await Applicants.CountyAsync(retentionDays);
            await county.PublishAsync(AgreementKind.Pledge, months: null);
            var expert = await county.AddAsync(who ?? Register.Maija);
            (await county.PaperAsync(expert, AgreementKind.Pledge, county.Today())).ShouldBe(PaperRecorded.Done);
            var (token, application) = await county.AppliedAsync();
            await county.OfferTimesAsync(application.Id, 7, 8);
            var scene = new Scene(county, expert, application.Id, token, await county.TimesAsync(application.Id));
            await scene.ChooseAsync(scene.Times[0]);
            return scene;
        }

        public async Task ChooseAsync(InterviewTime time) => (await county.House.InvokeAsync<Handled>(new ChooseInterviewTime(application, time.Id, token))).ShouldBe(Handled.Done);

        public async Task<Invited> InviteAsync(Guid? who = null)
        {
            var outcome = await county.House.InvokeAsync<Invited>(new InviteToInterview(application, who ?? expert));
            if (outcome == Invited.Done)
                Invitation = await InvitationNowAsync();
            return outcome;
        }

        public Task<InvitationAnswered> AnswerAsync(bool comes, InterviewTime? about = null) =>
            county.House.InvokeAsync<InvitationAnswered>(new AnswerInterviewInvitation(Invitation.Id, (about ?? times[0]).Id, comes), expert, "Maija Korhonen", "expert");

        public Task<InterviewInvitation> InvitationNowAsync() => county.House.ReadAsync<RecruitmentDb, InterviewInvitation>(db => db.InterviewInvitations.AsNoTracking().SingleAsync());

        public Task<int> CountAsync() => county.House.ReadAsync<RecruitmentDb, int>(db => db.InterviewInvitations.CountAsync());

        public Task<List<Reservation>> ReservedAsync() => county.House.ReadAsync<FoundationDb, List<Reservation>>(db => db.Reservations.AsNoTracking().Where(r => r.Owner.StartsWith("recruitment.interview:")).ToListAsync());

        public Task<IReadOnlyList<Letter>> LettersAsync(string kind) => county.LettersAsync("recruitment.interview-" + kind);

        public ValueTask DisposeAsync() => county.DisposeAsync();
    }
}
