using Foundation.Persistence;
using Microsoft.EntityFrameworkCore;
using Recruitment.Contracts;
using Recruitment.Data;
using Recruitment.Leaving;
using Recruitment.Registering;

namespace Recruitment.Tests.Registering;

public class RegisteringTests
{
    [Fact]
    public async Task A_person_who_is_added_is_told_with_every_fact()
    {
        await using var register = await Register.OpenAsync();

        var id = await register.AddAsync(Register.Maija);

        var facts = (await register.ToldAsync()).ShouldHaveSingleItem().ShouldBeOfType<ExpertActivated>().Expert;
        facts.ShouldSatisfyAllConditions(
            () => facts.ExpertId.ShouldBe(id),
            () => facts.Revision.ShouldBe(1),
            () => facts.TravelsTo.ShouldBe(["205"]),
            () => facts.Languages.ShouldBe(["fi", "en"]),
            () => facts.Needs.ShouldBe("Pyörätuoli"));
    }

    [Fact]
    public async Task Needs_are_stored_so_that_nobody_can_read_them_from_the_database()
    {
        await using var register = await Register.OpenAsync();

        var id = await register.AddAsync(Register.Maija);

        (await register.ExpertAsync(id)).Needs!.Value.Ciphertext.ShouldNotContain("Pyörätuoli");
    }

    [Theory]
    [InlineData("Email")]
    [InlineData("Phone")]
    public async Task The_same_contact_twice_is_refused_and_says_whose_it_is(string field)
    {
        await using var register = await Register.OpenAsync();
        var maija = await register.AddAsync(Register.Maija);
        var other = field == "Email"
            ? Register.Ville with { Email = "MAIJA@esimerkki.example" }
            : Register.Ville with { Phone = Register.Maija.Phone };

        var refused = (await register.House.InvokeAsync<Registration>(new RegisterExpert(other))).ShouldBeOfType<Registration.Refused>();

        refused.Same.ShouldBe(new SameContact(field, maija, "Maija Korhonen"));
        (await register.CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Of_many_who_add_the_same_person_at_once_one_succeeds_and_the_others_hear_of_it()
    {
        await using var register = await Register.OpenAsync();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => register.House.InvokeAsync<Registration>(new RegisterExpert(Register.Maija))));

        outcomes.Count(outcome => outcome is Registration.Done).ShouldBe(1);
        outcomes.Count(outcome => outcome is Registration.Refused).ShouldBe(19);
        (await register.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_database_itself_refuses_a_second_person_with_one_address()
    {
        await using var register = await Register.OpenAsync();
        await register.AddAsync(Register.Maija);

        var failure = await Should.ThrowAsync<DbUpdateException>(register.House.WriteAsync<RecruitmentDb>(db =>
            db.Experts.Add(Expert.Register(Register.Maija with { Phone = null, Needs = null }, Vault(register), register.House.Clock.GetCurrentInstant()))));

        Database.IsConflict(failure).ShouldBeTrue();
    }

    [Fact]
    public async Task A_change_is_told_with_the_next_revision_and_logged_field_by_field()
    {
        await using var register = await Register.OpenAsync();
        var id = await register.AddAsync(Register.Maija);

        (await register.House.InvokeAsync<Change>(new ChangeExpert(id, 0, Register.Maija with { Municipality = "290", Needs = null }))).ShouldBeOfType<Change.Done>();

        var facts = (await register.ToldAsync()).OfType<ExpertChanged>().ShouldHaveSingleItem().Expert;
        facts.ShouldSatisfyAllConditions(
            () => facts.Revision.ShouldBe(2), () => facts.Municipality.ShouldBe("290"), () => facts.TravelsTo.ShouldBe(["290"]), () => facts.Needs.ShouldBeNull());
        (await LogAsync(register, id)).ShouldBe(
            ["changed recruitment.municipality", "changed recruitment.needs", "changed recruitment.registered", "changed recruitment.travelsTo"]);
    }

    [Fact]
    public async Task A_change_that_changes_nothing_tells_nobody()
    {
        await using var register = await Register.OpenAsync();
        var id = await register.AddAsync(Register.Maija);

        await register.House.InvokeAsync<Change>(new ChangeExpert(id, 0, Register.Maija));

        (await register.ToldAsync()).ShouldHaveSingleItem().ShouldBeOfType<ExpertActivated>();
        (await register.ExpertAsync(id)).Revision.ShouldBe(1);
    }

    [Fact]
    public async Task Two_who_edit_one_person_at_once_do_not_undo_each_other()
    {
        await using var register = await Register.OpenAsync();
        var id = await register.AddAsync(Register.Maija);
        await register.House.InvokeAsync<Change>(new ChangeExpert(id, 0, Register.Maija with { Municipality = "290" }));

        var stale = (await register.House.InvokeAsync<Change>(new ChangeExpert(id, 0, Register.Maija with { Phone = "+358459999999" }))).ShouldBeOfType<Change.Stale>();

        stale.Version.ShouldBe(1);
        stale.Now.Municipality.ShouldBe("290");
        stale.Differences.ShouldBe(["phone", "municipality", "travelsTo"]);
        (await register.ExpertAsync(id)).Phone.ShouldBe(Register.Maija.Phone);
    }

    [Fact]
    public async Task Of_two_changes_in_the_same_moment_one_is_told_that_it_was_late()
    {
        await using var register = await Register.OpenAsync();
        var id = await register.AddAsync(Register.Maija);

        var outcomes = await Task.WhenAll(Enumerable.Range(1, 10).Select(number =>
            register.House.InvokeAsync<Change>(new ChangeExpert(id, 0, Register.Maija with { FirstName = "Maija" + number }))));

        outcomes.Count(outcome => outcome is Change.Done).ShouldBe(1);
        outcomes.Count(outcome => outcome is Change.Stale).ShouldBe(9);
    }

    [Fact]
    public async Task Somebody_who_is_not_there_or_has_left_cannot_be_changed()
    {
        await using var register = await Register.OpenAsync();
        var id = await register.AddAsync(Register.Maija);
        await register.House.InvokeAsync<LeavingOutcome>(new LeaveRegister(id));

        (await register.House.InvokeAsync<Change>(new ChangeExpert(id, 1, Register.Maija))).ShouldBeOfType<Change.HasLeft>();
        (await register.House.InvokeAsync<Change>(new ChangeExpert(Guid.NewGuid(), 0, Register.Maija))).ShouldBeOfType<Change.NotThere>();
    }

    private static Foundation.Privacy.Vault Vault(Register register) =>
        (Foundation.Privacy.Vault)register.House.Services.GetService(typeof(Foundation.Privacy.Vault))!;

    private static Task<List<string>> LogAsync(Register register, Guid id) => register.House.ReadAsync<FoundationDb, List<string>>(db =>
        db.PrivacyEntries.Where(entry => entry.Subject == id).Select(entry => entry.Act + " " + entry.What).OrderBy(line => line).ToListAsync());
}
