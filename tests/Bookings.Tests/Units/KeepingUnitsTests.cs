using Bookings.Contracts;
using Bookings.Data;
using Bookings.Units;
using Microsoft.EntityFrameworkCore;
using Rig;

namespace Bookings.Tests.Units;

public sealed class KeepingUnitsTests
{
    [Fact]
    public async Task A_new_unit_is_told_with_its_facts()
    {
        await using var house = await Surroundings.OpenAsync();
        var id = await AddAsync(house, "  Kuhmon \n sosiaalityö ", "4410");
        var told = (await house.HeardAsync<UnitChanged>()).ShouldHaveSingleItem();
        (told.UnitId, told.Revision, told.Name, told.CostCentre).ShouldBe((id, 1, "Kuhmon sosiaalityö", "4410"));
    }

    [Fact]
    public async Task The_same_form_sent_twice_adds_one_unit()
    {
        await using var house = await Surroundings.OpenAsync();
        var add = new AddUnit(Guid.CreateVersion7(), "Kuhmon sosiaalityö", "4410");
        await house.InvokeAsync<UnitOutcome>(add);
        (await house.InvokeAsync<UnitOutcome>(add)).ShouldBe(new UnitOutcome.Saved(add.Id));
        (await house.HeardAsync<UnitChanged>()).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("", "4410", "Name", "unit.name-missing")]
    [InlineData("\u0000 \t", "4410", "Name", "unit.name-missing")]
    [InlineData("Kuhmon sosiaalityö", null, "CostCentre", "unit.cost-centre-missing")]
    [InlineData("KUHMON SOSIAALITYÖ", "1", "Name", "unit.name-taken")]
    public async Task A_wrong_unit_is_refused_beside_the_field(string? name, string? costCentre, string field, string key)
    {
        await using var house = await Surroundings.OpenAsync();
        await AddAsync(house, "Kuhmon sosiaalityö", "4410");
        var refused = (await house.InvokeAsync<UnitOutcome>(new AddUnit(Guid.CreateVersion7(), name, costCentre))).ShouldBeOfType<UnitOutcome.Refused>();
        var problem = refused.Errors.ShouldHaveSingleItem();
        (problem.Field, problem.Key).ShouldBe((field, key));
    }

    [Fact]
    public async Task A_megabyte_of_name_is_refused_with_both_lengths()
    {
        await using var house = await Surroundings.OpenAsync();
        var refused = (await house.InvokeAsync<UnitOutcome>(new AddUnit(Guid.CreateVersion7(), new string('x', 1_000_000), "1"))).ShouldBeOfType<UnitOutcome.Refused>();
        refused.Errors.Single().Values.ShouldBe([200, 1_000_000]);
    }

    [Fact]
    public async Task An_edit_on_old_facts_says_what_is_there_now_and_changes_nothing()
    {
        await using var house = await Surroundings.OpenAsync();
        var id = await AddAsync(house, "Kuhmon sosiaalityö", "4410");
        var version = await house.ReadAsync<BookingsDb, int>(db => db.Units.Select(u => u.Version).SingleAsync());
        await house.InvokeAsync<UnitOutcome>(new ChangeUnit(id, version, "Kuhmon sosiaalipalvelut", "4410"));
        var stale = (await house.InvokeAsync<UnitOutcome>(new ChangeUnit(id, version, "Kuhmon perhetyö", "4411"))).ShouldBeOfType<UnitOutcome.Stale>();
        (stale.Name, stale.CostCentre).ShouldBe(("Kuhmon sosiaalipalvelut", "4410"));
        (await house.InvokeAsync<UnitOutcome>(new ChangeUnit(id, stale.Version, "Kuhmon perhetyö", "4411"))).ShouldBeOfType<UnitOutcome.Saved>();
        (await house.HeardAsync<UnitChanged>()).Select(u => u.Revision).ShouldBe([1, 2, 3]);
    }

    [Fact]
    public async Task Nobody_can_change_a_unit_that_is_not_there()
    {
        await using var house = await Surroundings.OpenAsync();
        (await house.InvokeAsync<UnitOutcome>(new ChangeUnit(Guid.CreateVersion7(), 0, "Kuhmo", "1"))).ShouldBeOfType<UnitOutcome.NotThere>();
    }

    internal static async Task<Guid> AddAsync(TestHouse house, string name, string costCentre = "4410")
    {
        var added = await house.InvokeAsync<UnitOutcome>(new AddUnit(Guid.CreateVersion7(), name, costCentre));
        return added.ShouldBeOfType<UnitOutcome.Saved>().UnitId;
    }
}
