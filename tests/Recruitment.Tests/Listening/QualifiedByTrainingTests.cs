using Microsoft.EntityFrameworkCore;
using Recruitment.Contracts;
using Recruitment.Data;
using Recruitment.Registering;
using Training.Contracts;

namespace Recruitment.Tests.Listening;

public class QualifiedByTrainingTests
{
    [Fact]
    public async Task Who_completes_a_course_that_qualifies_is_qualified_and_the_others_hear_it_once()
    {
        await using var register = await Register.OpenAsync();
        var id = await AddAsync(register);

        for (var i = 0; i < 2; i++)
            await TellAsync(register, id, "kokemusasiantuntija");

        (await QualifiedAsync(register, id)).ShouldBeTrue();
        (await register.ToldAsync()).OfType<ExpertChanged>().ShouldHaveSingleItem().Expert.Qualified.ShouldBeTrue();
    }

    [Fact]
    public async Task Another_course_and_somebody_unknown_change_nothing()
    {
        await using var register = await Register.OpenAsync();
        var id = await AddAsync(register);

        await TellAsync(register, id, "");
        await TellAsync(register, Guid.CreateVersion7(), "kokemusasiantuntija");

        (await QualifiedAsync(register, id)).ShouldBeFalse();
        (await register.ToldAsync()).OfType<ExpertChanged>().ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_is_still_on_the_way_is_told_of_only_to_those_who_look_after_newcomers()
    {
        await using var county = await Applying.Applicants.CountyAsync();
        var (_, application) = await Applying.Applicants.AppliedAsync(county);
        await Applying.Applicants.DecideAsync(county, application.Id, ApplicationStage.Accepted);
        var id = (await county.ToldAsync()).OfType<ApplicantAccepted>().Single().Expert.ExpertId;

        await TellAsync(county, id, "kokemusasiantuntija");

        (await county.ToldAsync()).OfType<ApplicantAccepted>().Last().Expert.Qualified.ShouldBeTrue();
        (await county.ToldAsync()).OfType<ExpertChanged>().ShouldBeEmpty();
        (await county.ExpertAsync(id)).IsJoining.ShouldBeTrue();
    }

    private static async Task<Guid> AddAsync(Register register) => (await register.House.InvokeAsync<Registration>(new RegisterExpert(new ExpertDetails
    {
        FirstName = "Maija", LastName = "Korhonen", Email = "maija@esimerkki.example", Municipality = "205",
    }))).ShouldBeOfType<Registration.Done>().ExpertId;

    private static async Task TellAsync(Register register, Guid person, string qualification)
    {
        await register.House.PublishAsync(new TrainingCompleted(person, Guid.NewGuid(), "Peruskoulutus", qualification, 720, new DateOnly(2026, 9, 1), DateTimeOffset.UnixEpoch));
        await register.House.RestAsync();
    }

    private static Task<bool> QualifiedAsync(Register register, Guid id) => register.House.ReadAsync<RecruitmentDb, bool>(db => db.Experts.Where(e => e.Id == id).Select(e => e.Qualified).SingleAsync());
}
