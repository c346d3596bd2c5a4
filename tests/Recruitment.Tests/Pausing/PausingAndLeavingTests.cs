using Foundation.Calendar;
using NodaTime;
using Recruitment.Contracts;
using Recruitment.Data;
using Recruitment.Leaving;
using Recruitment.Pausing;

namespace Recruitment.Tests.Pausing;

public class PausingAndLeavingTests
{
    [Fact]
    public async Task A_pause_is_told_with_its_last_day_and_ends_on_the_day_after()
    {
        await using var register = await Register.OpenAsync();
        var id = await register.AddAsync(Register.Maija);
        var until = Today(register).PlusDays(7);

        (await register.House.InvokeAsync<PausingOutcome>(new PauseExpert(id, until))).ShouldBe(PausingOutcome.Done);
        await SweepOnAsync(register, until);
        (await register.ExpertAsync(id)).OpenPause.ShouldNotBeNull();
        await SweepOnAsync(register, until.PlusDays(1));

        (await register.ExpertAsync(id)).OpenPause.ShouldBeNull();
        var told = await register.ToldAsync();
        told.OfType<ExpertPaused>().ShouldHaveSingleItem().ShouldSatisfyAllConditions(paused => paused.Until.ShouldBe(until.ToDateOnly()), paused => paused.Revision.ShouldBe(2));
        told.OfType<ExpertActivated>().Select(activated => activated.Expert.Revision).Order().ShouldBe([1, 3]);
    }

    [Fact]
    public async Task The_sweep_catches_up_missed_nights_and_running_it_again_does_nothing_more()
    {
        await using var register = await Register.OpenAsync();
        var id = await register.AddAsync(Register.Maija);
        await register.House.InvokeAsync<PausingOutcome>(new PauseExpert(id, Today(register).PlusDays(1)));

        for (var night = 0; night < 3; night++)
        {
            await SweepOnAsync(register, Today(register).PlusDays(30));
        }

        (await register.ToldAsync()).OfType<ExpertActivated>().Count().ShouldBe(2);
    }

    [Fact]
    public async Task More_pauses_than_one_sweep_takes_all_end()
    {
        await using var register = await Register.OpenAsync();
        var vault = (Foundation.Privacy.Vault)register.House.Services.GetService(typeof(Foundation.Privacy.Vault))!;
        var now = register.House.Clock.GetCurrentInstant();
        await register.House.WriteAsync<RecruitmentDb>(db =>
        {
            for (var number = 0; number < EndPassedPausesHandler.AtOnce + 30; number++)
            {
                var expert = Expert.Register(Register.Ville with { Phone = $"+35845{number:D7}" }, vault, now);
                expert.PauseUntil(Today(register), new By(null, "Testi", now));
                db.Experts.Add(expert);
            }
        });

        await SweepOnAsync(register, Today(register).PlusDays(1));

        (await register.ToldAsync()).Count.ShouldBe(EndPassedPausesHandler.AtOnce + 30);
    }

    [Fact]
    public async Task A_pause_without_a_last_day_goes_on_until_somebody_ends_it()
    {
        await using var register = await Register.OpenAsync();
        var id = await register.AddAsync(Register.Maija);
        await register.House.InvokeAsync<PausingOutcome>(new PauseExpert(id, null));
        await SweepOnAsync(register, Today(register).PlusDays(300));

        (await register.ExpertAsync(id)).OpenPause.ShouldNotBeNull();
        (await register.House.InvokeAsync<PausingOutcome>(new ResumeExpert(id))).ShouldBe(PausingOutcome.Done);
        (await register.House.InvokeAsync<PausingOutcome>(new ResumeExpert(id))).ShouldBe(PausingOutcome.NotPaused);
    }

    [Fact]
    public async Task Pausing_somebody_who_is_paused_moves_the_last_day()
    {
        await using var register = await Register.OpenAsync();
        var id = await register.AddAsync(Register.Maija);
        await register.House.InvokeAsync<PausingOutcome>(new PauseExpert(id, Today(register).PlusDays(1)));

        await register.House.InvokeAsync<PausingOutcome>(new PauseExpert(id, Today(register).PlusDays(9)));

        (await register.ExpertAsync(id)).Pauses.ShouldHaveSingleItem().Until.ShouldBe(Today(register).PlusDays(9));
    }

    [Fact]
    public async Task A_pause_cannot_end_before_today()
    {
        await using var register = await Register.OpenAsync();
        var id = await register.AddAsync(Register.Maija);

        (await register.House.InvokeAsync<PausingOutcome>(new PauseExpert(id, Today(register).PlusDays(-1)))).ShouldBe(PausingOutcome.DayHasPassed);
    }

    [Fact]
    public async Task Who_leaves_frees_the_address_and_ends_the_pause()
    {
        await using var register = await Register.OpenAsync();
        var id = await register.AddAsync(Register.Maija);
        await register.House.InvokeAsync<PausingOutcome>(new PauseExpert(id, null));

        (await register.House.InvokeAsync<LeavingOutcome>(new LeaveRegister(id))).ShouldBeOfType<LeavingOutcome.Done>();
        (await register.House.InvokeAsync<LeavingOutcome>(new LeaveRegister(id))).ShouldBeOfType<LeavingOutcome.Already>();
        await register.AddAsync(Register.Ville with { Email = Register.Maija.Email });

        (await register.ToldAsync()).OfType<ExpertLeft>().ShouldHaveSingleItem().Revision.ShouldBe(3);
        (await register.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_comes_back_is_active_again_unless_the_address_is_someone_elses_by_now()
    {
        await using var register = await Register.OpenAsync();
        var id = await register.AddAsync(Register.Maija);
        await register.House.InvokeAsync<LeavingOutcome>(new LeaveRegister(id));
        (await register.House.InvokeAsync<LeavingOutcome>(new ReturnToRegister(id))).ShouldBeOfType<LeavingOutcome.Done>();
        (await register.ExpertAsync(id)).EmailKey.ShouldBe(Register.Maija.Email);

        await register.House.InvokeAsync<LeavingOutcome>(new LeaveRegister(id));
        var other = await register.AddAsync(Register.Ville with { Email = Register.Maija.Email });

        (await register.House.InvokeAsync<LeavingOutcome>(new ReturnToRegister(id))).ShouldBeOfType<LeavingOutcome.Refused>().Same.ExpertId.ShouldBe(other);
    }

    [Fact]
    public async Task The_check_finds_a_person_who_is_paused_twice()
    {
        await using var register = await Register.OpenAsync();
        var id = await register.AddAsync(Register.Maija);
        await register.House.InvokeAsync<PausingOutcome>(new PauseExpert(id, null));
        (await register.CheckAsync()).ShouldBeEmpty();

        await register.House.WriteAsync<RecruitmentDb>(db => db.Pauses.Add(new Pause(id, null, new By(null, "Testi", register.House.Clock.GetCurrentInstant()))));

        (await register.CheckAsync()).ShouldHaveSingleItem().ShouldContain(id.ToString());
    }

    private static LocalDate Today(Register register) => Helsinki.Date(register.House.Clock.GetCurrentInstant());

    private static async Task SweepOnAsync(Register register, LocalDate date)
    {
        register.House.Clock.Set(Helsinki.At(date, new LocalTime(0, 5)));
        await register.House.InvokeAsync(new EndPassedPauses());
        await register.House.RestAsync();
    }
}
