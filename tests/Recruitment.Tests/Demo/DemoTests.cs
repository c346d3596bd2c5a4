using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Recruitment.Contracts;
using Recruitment.Data;
using Recruitment.Demo;

namespace Recruitment.Tests.Demo;

public class DemoTests
{
    [Fact]
    public async Task Thirty_invented_people_fill_an_empty_register_once()
    {
        await using var register = await Register.OpenAsync();

        var seeded = await RecruitmentDemo.SeedAsync(register.House.Services, 30, null, TestContext.Current.CancellationToken);

        seeded.Registered.ShouldBe(30);
        (await RecruitmentDemo.SeedAsync(register.House.Services, 30, null, TestContext.Current.CancellationToken)).Registered.ShouldBe(0);
        (await register.ToldAsync()).OfType<ExpertActivated>().Count().ShouldBe(30);
        (await register.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_demo_has_agreements_in_all_states_and_texts_that_say_they_are_examples()
    {
        await using var register = await Register.OpenAsync();
        await RecruitmentDemo.SeedAsync(register.House.Services, 30, null, TestContext.Current.CancellationToken);

        for (var i = 0; i < 2; i++)
            await DemoAgreements.SeedAsync(register.House.Services, TestContext.Current.CancellationToken);

        var today = Foundation.Calendar.Helsinki.Date(register.House.Clock.GetCurrentInstant());
        var texts = await register.House.ReadAsync<RecruitmentDb, List<AgreementText>>(db => db.AgreementTexts.ToListAsync());
        texts.Count.ShouldBe(2);
        texts.ShouldAllBe(text => text.Fi.StartsWith("ESIMERKKI.") && text.En.StartsWith("EXAMPLE."));
        var signatures = await register.House.ReadAsync<RecruitmentDb, List<Signature>>(db => db.Signatures.ToListAsync());
        var people = await register.House.ReadAsync<RecruitmentDb, List<Guid>>(db => db.Experts.Select(e => e.Id).ToListAsync());
        var holds = people.Select(id => Recruitment.Agreeing.Standing.Of(AgreementKind.Agreement, signatures.Where(s => s.ExpertId == id), today).Hold).Distinct().Order();
        holds.ShouldBe([Recruitment.Agreeing.Hold.Missing, Recruitment.Agreeing.Hold.Ended, Recruitment.Agreeing.Hold.Ending, Recruitment.Agreeing.Hold.InForce]);
        (await register.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_demo_has_an_interview_to_which_one_expert_comes_along_and_another_is_asked()
    {
        await using var register = await Register.OpenAsync();
        await RecruitmentDemo.SeedAsync(register.House.Services, 30, null, TestContext.Current.CancellationToken);
        await DemoAgreements.SeedAsync(register.House.Services, TestContext.Current.CancellationToken);
        await DemoApplications.SeedAsync(register.House.Services, 30, TestContext.Current.CancellationToken);

        var invitations = await register.House.ReadAsync<RecruitmentDb, List<InterviewInvitation>>(db => db.InterviewInvitations.OrderBy(i => i.Id).ToListAsync());
        invitations.Select(one => one.State).ShouldBe([InvitationState.Accepted, InvitationState.Asked]);
        (await register.ToldAsync()).OfType<Foundation.Mail.Letter>().Count(letter => letter.Kind == "recruitment.interview-invited").ShouldBe(2);
        (await register.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public void The_invented_people_are_the_same_every_time_and_cannot_be_real()
    {
        var people = InventedPeople.Make(1000).ToList();

        people.Select(person => person.Details.Email).ShouldBe(InventedPeople.Make(1000).Select(person => person.Details.Email));
        people.ShouldAllBe(person => person.Details.Email == null || person.Details.Email.EndsWith(".example", StringComparison.Ordinal));
        people.ShouldAllBe(person => person.Details.Phone == null || person.Details.Phone.StartsWith("+35845755", StringComparison.Ordinal));
        people.ShouldAllBe(person => !person.Details.Contradictions().Any());
        people.Select(person => person.Details.Municipality).Distinct().Count().ShouldBe(8);
        people.Count(person => person.Details.Role == ExpertRoles.DeveloperClient).ShouldBeInRange(150, 250);
        people.Count(person => person.Details.Email is null).ShouldBeInRange(80, 160);
        people.Count(person => person.PausedForDays is not null).ShouldBeInRange(40, 110);
    }

    [Fact]
    public async Task Thousands_are_made_in_batches()
    {
        await using var register = await Register.OpenAsync(dispatch: false);
        var watch = Stopwatch.StartNew();

        var seeded = await RecruitmentDemo.SeedAsync(register.House.Services, 2000, null, TestContext.Current.CancellationToken);

        TestContext.Current.TestOutputHelper!.WriteLine($"2000 people in {watch.Elapsed.TotalSeconds:F1} s");
        seeded.Registered.ShouldBe(2000);
        (await register.House.ReadAsync<RecruitmentDb, int>(db => db.Experts.CountAsync(e => e.Departures.Any()))).ShouldBe(seeded.Left);
        (await register.CheckAsync()).ShouldBeEmpty();
    }
}
