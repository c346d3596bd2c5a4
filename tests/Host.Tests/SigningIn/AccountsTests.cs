using Bookings.Contracts;
using Foundation.Ui;
using Host.Data;
using Host.SigningIn;
using Microsoft.EntityFrameworkCore;
using Recruitment.Contracts;
using Rig;

namespace Host.Tests.SigningIn;

public class AccountsTests
{
    private static readonly DateTimeOffset At = new(2026, 9, 1, 7, 0, 0, TimeSpan.Zero);
    private readonly Guid expert = Guid.CreateVersion7(), unit = Guid.CreateVersion7(), person = Guid.CreateVersion7();

    [Fact]
    public async Task One_address_is_one_account_with_the_roles_of_all_sources()
    {
        await using var house = await OpenAsync();
        await Told(house, new ExpertActivated(Facts(1, "Aino@posti.example"), At), Unit(1, new UnitPerson(person, "Aino Esimerkki", "aino@posti.example", "fi", "contact"),
            new UnitPerson(person, "Aino Esimerkki", "aino@posti.example", "fi", "approver")));
        var account = (await AccountsOf(house)).ShouldHaveSingleItem();
        account.Email.ShouldBe("aino@posti.example");
        account.Grants.Select(grant => (grant.Role, grant.Reach)).ShouldBe([(Roles.Expert, expert), (Roles.Unit, unit), (Roles.Approver, unit)], ignoreOrder: true);
    }

    [Fact]
    public async Task Older_news_is_ignored()
    {
        await using var house = await OpenAsync();
        await Told(house, new ExpertChanged(Facts(3, "uusi@posti.example"), At));
        await Told(house, new ExpertActivated(Facts(1, "vanha@posti.example"), At));
        (await AccountsOf(house)).ShouldHaveSingleItem().Email.ShouldBe("uusi@posti.example");
    }

    [Fact]
    public async Task A_new_address_keeps_the_account()
    {
        await using var house = await OpenAsync();
        await Told(house, new ExpertActivated(Facts(1, "vanha@posti.example"), At));
        var before = (await AccountsOf(house)).Single();
        await Told(house, new ExpertChanged(Facts(2, "uusi@posti.example"), At));
        var after = (await AccountsOf(house)).ShouldHaveSingleItem();
        (after.Id, after.Email).ShouldBe((before.Id, "uusi@posti.example"));
        after.Grants.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Nobody_takes_over_an_account_by_taking_its_address_in_another_role_only()
    {
        await using var house = await OpenAsync();
        await Told(house, new ExpertActivated(Facts(1, "aino@posti.example"), At), Unit(1, new UnitPerson(person, "Aino", "aino@posti.example", "fi", "contact")));
        await Told(house, new ExpertChanged(Facts(2, "toinen@posti.example"), At));
        var accounts = await AccountsOf(house);
        accounts.Single(a => a.Email == "aino@posti.example").Grants.ShouldHaveSingleItem().Role.ShouldBe(Roles.Unit);
        accounts.Single(a => a.Email == "toinen@posti.example").Grants.ShouldHaveSingleItem().Role.ShouldBe(Roles.Expert);
    }

    [Fact]
    public async Task Who_has_left_or_is_no_longer_listed_is_out()
    {
        await using var house = await OpenAsync();
        await Told(house, new ExpertActivated(Facts(1, "aino@posti.example"), At), Unit(1, new UnitPerson(person, "Eino", "eino@posti.example", "fi", "contact")));
        await Told(house, new ExpertLeft(expert, 2, At), Unit(2));
        (await AccountsOf(house)).ShouldBeEmpty();
        await Told(house, new ExpertChanged(Facts(1, "aino@posti.example"), At)); // late news of before
        (await AccountsOf(house)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_an_address_there_is_no_account()
    {
        await using var house = await OpenAsync();
        await Told(house, new ExpertActivated(Facts(1, null), At));
        (await AccountsOf(house)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Many_people_at_once_have_their_accounts_as_if_told_one_by_one()
    {
        await using var house = await OpenAsync();
        Guid newcomer = Guid.CreateVersion7(), first = Guid.CreateVersion7(), second = Guid.CreateVersion7(), silent = Guid.CreateVersion7(), gone = Guid.CreateVersion7();
        await Told(house, new ExpertActivated(Facts(2, "aino@posti.example"), At), new ExpertActivated(Facts(1, "lahtija@posti.example", gone), At), Unit(1, new UnitPerson(person, "Eino", "eino@posti.example", "fi", "contact")));
        await Told(house, new RegisterChanged(
            [new(Facts(1, "uusi@posti.example", newcomer), At), new(Facts(1, "yhteinen@posti.example", first), At), new(Facts(1, "Yhteinen@posti.example", second), At), new(Facts(1, null, silent), At)],
            [new(Facts(3, "eino@posti.example"), At)], [], [new(gone, 2, At)]));
        await Told(house, new RegisterChanged([new(Facts(1, "vanha@posti.example", newcomer), At)], [], [], []));

        var accounts = (await AccountsOf(house)).ToDictionary(a => a.Email, a => a.Grants.Select(grant => (grant.Role, grant.Reach)).ToList());
        accounts.Keys.ShouldBe(["uusi@posti.example", "yhteinen@posti.example", "eino@posti.example"], ignoreOrder: true);
        accounts["uusi@posti.example"].ShouldBe([(Roles.Expert, newcomer)]);
        accounts["yhteinen@posti.example"].ShouldBe([(Roles.Expert, first), (Roles.Expert, second)], ignoreOrder: true);
        accounts["eino@posti.example"].ShouldBe([(Roles.Unit, unit), (Roles.Expert, expert)], ignoreOrder: true);
    }

    private ExpertFacts Facts(int revision, string? email, Guid? of = null) =>
        new(of ?? expert, revision, "Aino", "Esimerkki", email, null, "kokemusasiantuntija", "email", "205", ["205"], ["fi"], "fi", ["mielenterveys"], true, null);

    private UnitChanged Unit(int revision, params UnitPerson[] people) => new(unit, revision, "Kuhmon sosiaalityö", "1234", people, At);

    private static Task<TestHouse> OpenAsync() => TestHouse.OpenAsync([new HostModule(), new Telling()]);

    private static async Task Told(TestHouse house, params object[] news)
    {
        foreach (var one in news)
            await house.PublishAsync(one);
        await house.RestAsync();
    }

    private static Task<List<Account>> AccountsOf(TestHouse house) => house.ReadAsync<HostDb, List<Account>>(db => db.Accounts.AsNoTracking().Include(a => a.Grants).ToListAsync());

    /// <summary>Stands in for the modules that tell the news.</summary>
    private sealed class Telling : Foundation.IModule
    {
        public string Name => "telling";

        public void Register(Foundation.ModuleBuilder module) => module.Messages
            .Name<ExpertActivated>("recruitment.expert-activated", 1).Name<ExpertChanged>("recruitment.expert-changed", 1)
            .Name<ExpertLeft>("recruitment.expert-left", 1).Name<RegisterChanged>("recruitment.register-changed", 1).Name<UnitChanged>("bookings.unit-changed", 1);
    }
}
