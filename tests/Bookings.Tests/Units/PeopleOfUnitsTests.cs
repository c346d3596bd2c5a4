using Bookings.Contracts;
using Bookings.Data;
using Bookings.Units;
using Foundation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rig;

namespace Bookings.Tests.Units;

public sealed class PeopleOfUnitsTests
{
    private static readonly string[] Both = [UnitMember.Contact, UnitMember.Approver];

    [Fact]
    public async Task One_person_in_two_roles_is_told_twice_with_one_id()
    {
        await using var house = await Surroundings.OpenAsync();
        var unit = await KeepingUnitsTests.AddAsync(house, "Kuhmon sosiaalityö");
        await house.InvokeAsync<UnitOutcome>(new AddPerson(unit, "Aino Laine", "Aino.Laine@kainuu.example", "fi", Both));
        var people = (await house.HeardAsync<UnitChanged>())[^1].People;
        people.Select(p => p.Role).ShouldBe(Both);
        people.Select(p => p.PersonId).Distinct().Count().ShouldBe(1);
        people[0].Email.ShouldBe("aino.laine@kainuu.example");
    }

    [Fact]
    public async Task A_known_address_is_the_same_person_and_a_corrected_name_reaches_every_unit()
    {
        await using var house = await Surroundings.OpenAsync();
        var kuhmo = await KeepingUnitsTests.AddAsync(house, "Kuhmon sosiaalityö");
        var kajaani = await KeepingUnitsTests.AddAsync(house, "Kajaanin sosiaalityö");
        await house.InvokeAsync<UnitOutcome>(new AddPerson(kuhmo, "Aino Laine", "aino@kainuu.example", "fi", [UnitMember.Contact]));
        await house.InvokeAsync<UnitOutcome>(new AddPerson(kajaani, "Aino Laine-Virta", "AINO@kainuu.example", "en", [UnitMember.Approver]));
        var told = await house.HeardAsync<UnitChanged>();
        var people = new[] { kuhmo, kajaani }.Select(unit => told.Last(t => t.UnitId == unit).People.Single()).ToList();
        people[0].PersonId.ShouldBe(people[1].PersonId);
        people.Select(p => (p.Name, p.Language)).ShouldAllBe(p => p.Name == "Aino Laine-Virta" && p.Language == "en");
        (await UnitInvariantsOf(house)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Adding_the_same_person_again_tells_nothing_new()
    {
        await using var house = await Surroundings.OpenAsync();
        var unit = await KeepingUnitsTests.AddAsync(house, "Kuhmon sosiaalityö");
        var add = new AddPerson(unit, "Aino Laine", "aino@kainuu.example", "fi", Both);
        await house.InvokeAsync<UnitOutcome>(add);
        (await house.InvokeAsync<UnitOutcome>(add)).ShouldBeOfType<UnitOutcome.Saved>();
        (await house.HeardAsync<UnitChanged>()).Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("", "aino@kainuu.example", "fi", "contact", "PersonName", "unit.person-name-missing")]
    [InlineData("Aino", "", "fi", "contact", "Email", "unit.email-missing")]
    [InlineData("Aino", "aino@kainuu", "fi", "contact", "Email", "unit.email-wrong")]
    [InlineData("Aino", "a@b.fi, c@d.fi", "fi", "contact", "Email", "unit.email-wrong")]
    [InlineData("Aino", "aino@kainuu.example\r\nBcc: x@y.fi", "fi", "contact", "Email", "unit.email-wrong")]
    [InlineData("Aino", "aino@kainuu.example", "xx", "contact", "Language", "unit.language-missing")]
    [InlineData("Aino", "aino@kainuu.example", "fi", "payer", "Roles", "unit.role-missing")]
    public async Task A_wrong_person_is_refused_beside_the_field(string name, string email, string language, string role, string field, string key)
    {
        await using var house = await Surroundings.OpenAsync();
        var unit = await KeepingUnitsTests.AddAsync(house, "Kuhmon sosiaalityö");
        var refused = (await house.InvokeAsync<UnitOutcome>(new AddPerson(unit, name, email, language, [role]))).ShouldBeOfType<UnitOutcome.Refused>();
        var problem = refused.Errors.ShouldHaveSingleItem();
        (problem.Field, problem.Key).ShouldBe((field, key));
    }

    [Fact]
    public async Task A_removed_person_is_told_once_and_a_second_removal_is_harmless()
    {
        await using var house = await Surroundings.OpenAsync();
        var unit = await KeepingUnitsTests.AddAsync(house, "Kuhmon sosiaalityö");
        await house.InvokeAsync<UnitOutcome>(new AddPerson(unit, "Aino Laine", "aino@kainuu.example", "fi", Both));
        var contact = await house.ReadAsync<BookingsDb, Guid>(db => db.UnitMembers.Where(m => m.Role == UnitMember.Contact).Select(m => m.Id).SingleAsync());
        await house.InvokeAsync<UnitOutcome>(new RemovePerson(unit, contact));
        (await house.InvokeAsync<UnitOutcome>(new RemovePerson(unit, contact))).ShouldBeOfType<UnitOutcome.Saved>();
        var told = await house.HeardAsync<UnitChanged>();
        told.Count.ShouldBe(3);
        told[^1].People.ShouldHaveSingleItem().Role.ShouldBe(UnitMember.Approver);
    }

    [Fact]
    public async Task A_person_of_one_unit_cannot_be_removed_through_another()
    {
        await using var house = await Surroundings.OpenAsync();
        var kuhmo = await KeepingUnitsTests.AddAsync(house, "Kuhmon sosiaalityö");
        var kajaani = await KeepingUnitsTests.AddAsync(house, "Kajaanin sosiaalityö");
        await house.InvokeAsync<UnitOutcome>(new AddPerson(kuhmo, "Aino Laine", "aino@kainuu.example", "fi", Both));
        var member = await house.ReadAsync<BookingsDb, Guid>(db => db.UnitMembers.Select(m => m.Id).FirstAsync());
        await house.InvokeAsync<UnitOutcome>(new RemovePerson(kajaani, member));
        (await house.ReadAsync<BookingsDb, int>(db => db.UnitMembers.CountAsync())).ShouldBe(2);
    }

    [Fact]
    public async Task Two_people_with_one_address_are_found_by_the_check()
    {
        await using var house = await Surroundings.OpenAsync();
        var unit = await KeepingUnitsTests.AddAsync(house, "Kuhmon sosiaalityö");
        await house.WriteAsync<BookingsDb>(db => db.AddRange(Enumerable.Range(0, 2).Select(_ => new UnitMember
        {
            UnitId = unit, PersonId = Guid.CreateVersion7(), Name = "Aino", Email = "aino@kainuu.example", Language = "fi", Role = UnitMember.Contact,
        })));
        (await UnitInvariantsOf(house)).ShouldHaveSingleItem();
    }

    private static async Task<IReadOnlyList<string>> UnitInvariantsOf(TestHouse house)
    {
        await using var scope = house.Services.CreateAsyncScope();
        var check = house.Services.GetRequiredService<Installation>().Checks.Single(c => c.Invariant.Contains("address", StringComparison.Ordinal));
        return await check.Find(scope.ServiceProvider, CancellationToken.None);
    }
}
