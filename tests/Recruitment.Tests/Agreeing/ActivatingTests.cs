using Microsoft.EntityFrameworkCore;
using Recruitment.Agreeing;
using Recruitment.Contracts;
using Recruitment.Data;
using Recruitment.Registering;
using Recruitment.Tests.Applying;
using Training.Contracts;

namespace Recruitment.Tests.Agreeing;

public sealed class ActivatingTests
{
    public static TheoryData<string> Orders => ["TAP", "TPA", "ATP", "APT", "PTA", "PAT"];

    [Theory, MemberData(nameof(Orders))]
    public async Task Training_agreement_and_pledge_in_any_order_make_active_once(string order)
    {
        await using var county = await Agreements.WithTextsAsync();
        var id = await county.AcceptedAsync();
        foreach (var (index, step) in order.Index())
        {
            for (var again = 0; again < 2; again++)
                await DoAsync(county, id, step);
            (await county.ExpertAsync(id)).IsJoining.ShouldBe(index < 2);
        }

        (await county.ToldAsync()).OfType<ExpertActivated>().ShouldHaveSingleItem().Expert.Qualified.ShouldBeTrue();
        (await county.LettersAsync("recruitment.activated")).Count.ShouldBe(1);
        (await RecordAsync(county, id)).Reason.ShouldBeNull();
        (await county.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task All_three_at_the_same_moment_make_active_once()
    {
        await using var county = await Agreements.WithTextsAsync();
        var id = await county.AcceptedAsync();
        await Task.WhenAll(
            county.House.InvokeAsync<Signing>(new SignAgreements(id, null, [Agreements.Agreement])), county.House.InvokeAsync<Signing>(new SignAgreements(id, null, [Agreements.Pledge])), TrainAsync(county, id));
        await county.House.RestAsync();
        (await county.ExpertAsync(id)).IsJoining.ShouldBeFalse();
        (await county.ToldAsync()).OfType<ExpertActivated>().Count().ShouldBe(1);
    }

    [Fact]
    public async Task A_developer_client_needs_no_training()
    {
        await using var county = await Agreements.WithTextsAsync();
        var id = await county.AcceptedAsync(Applicants.Urho);
        await county.PaperAsync(id, AgreementKind.Agreement, county.Today());
        await county.PaperAsync(id, AgreementKind.Pledge, county.Today());
        (await county.ToldAsync()).OfType<ExpertActivated>().ShouldHaveSingleItem().Expert.ExpertId.ShouldBe(id);
        (await county.LettersAsync("recruitment.activated")).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_has_ended_does_not_make_active()
    {
        await using var county = await Agreements.WithTextsAsync();
        var id = await county.AcceptedAsync();
        await county.PaperAsync(id, AgreementKind.Agreement, county.Today().PlusMonths(-30));
        await county.SignAsync(id, Agreements.Pledge);
        await TrainAsync(county, id);
        (await county.ExpertAsync(id)).IsJoining.ShouldBeTrue();
    }

    [Fact]
    public async Task Training_that_the_coordinator_ticks_can_be_the_last_step()
    {
        await using var county = await Agreements.WithTextsAsync();
        var id = await county.AcceptedAsync();
        await county.SignAsync(id, Agreements.Agreement, Agreements.Pledge);
        var expert = await county.ExpertAsync(id);
        var details = new ExpertDetails { FirstName = "Siiri", LastName = "Hakija", Email = "siiri@esimerkki.example", Municipality = "290", Qualified = true };
        (await county.House.InvokeAsync<Change>(new ChangeExpert(id, expert.Version, details))).ShouldBeOfType<Change.Done>();
        (await county.ToldAsync()).OfType<ExpertActivated>().Count().ShouldBe(1);
    }

    [Fact]
    public async Task The_coordinator_activates_earlier_only_with_a_reason_that_is_kept()
    {
        await using var county = await Agreements.WithTextsAsync();
        var id = await county.AcceptedAsync();
        (await county.House.InvokeAsync<Activation>(new ActivateExpert(id, " "))).ShouldBe(Activation.ReasonMissing);
        (await county.ExpertAsync(id)).IsJoining.ShouldBeTrue();
        (await county.House.InvokeAsync<Activation>(new ActivateExpert(id, "Kokenut jo"))).ShouldBe(Activation.Done);
        var record = await RecordAsync(county, id);
        (record.Reason, record.ByName).ShouldBe(("Kokenut jo", "Testaaja"));
        await county.SignAsync(id, Agreements.Agreement, Agreements.Pledge);
        await TrainAsync(county, id);
        (await county.ToldAsync()).OfType<ExpertActivated>().Count().ShouldBe(1);
        (await county.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_was_active_before_there_were_agreements_stays_active()
    {
        await using var county = await Agreements.WithTextsAsync();
        var id = await county.AddAsync(Register.Maija);
        await county.House.PublishAsync(new ActivateIfReady(id));
        await county.SweepAsync();
        (await county.ExpertAsync(id)).IsJoining.ShouldBeFalse();
        (await county.ToldAsync()).OfType<ExpertActivated>().Count().ShouldBe(1); // when they were registered
    }

    private static Task DoAsync(Register county, Guid id, char step) => step switch
    {
        'T' => TrainAsync(county, id),
        'A' => county.SignAsync(id, Agreements.Agreement),
        _ => county.SignAsync(id, Agreements.Pledge),
    };

    internal static async Task TrainAsync(Register county, Guid id)
    {
        await county.House.PublishAsync(new TrainingCompleted(id, Guid.NewGuid(), "Peruskoulutus", "kokemusasiantuntija", 720, new DateOnly(2026, 9, 1), DateTimeOffset.UnixEpoch));
        await county.House.RestAsync();
    }

    private static Task<ActivationRecord> RecordAsync(Register county, Guid id) =>
        county.House.ReadAsync<RecruitmentDb, ActivationRecord>(db => db.ActivationRecords.AsNoTracking().SingleAsync(a => a.ExpertId == id));
}
