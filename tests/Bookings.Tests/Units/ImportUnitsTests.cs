using Bookings.Contracts;
using Bookings.Data;
using Bookings.Tests.Requesting;
using Bookings.Units;
using Bookings.Units.Importing;
using Microsoft.EntityFrameworkCore;
using Rig;

namespace Bookings.Tests.Units;

public sealed class ImportUnitsTests
{
    private const string Header = "Toimialue;Palvelualue;Yksikkö;Kustannuspaikka;Yhteyshenkilöt (sähköposti);Hyväksyjät\n";

    private const string County = Header
        + "Perhepalvelut;Lapset ja nuoret;Kuhmon perhekeskus;4410;Ulla Yhteys <ulla@kainuu.example>, maija.meikalainen@kainuu.example;aino.johtaja@kainuu.example\n"
        + "Perhepalvelut;Lapset ja nuoret;Sotkamon perhekeskus;4420;ulla@kainuu.example;aino.johtaja@kainuu.example\n"
        + "Ikäihmiset;Kotihoito;Kuhmon kotihoito;5510;;\n";

    [Fact]
    public async Task A_file_is_taken_in_once_and_told_and_the_second_time_changes_nothing()
    {
        await using var house = await Surroundings.OpenAsync();
        var plan = await LookAsync(house, County);
        plan.Units.ShouldAllBe(unit => unit.Kind == PlanKind.New);
        (await house.ReadAsync<BookingsDb, int>(db => db.Units.CountAsync())).ShouldBe(0);

        (await house.InvokeAsync<UnitsImported>(new ImportUnits(County, plan.Fingerprint))).ShouldBe(new UnitsImported.Done(3, 0));
        var told = await house.HeardAsync<UnitChanged>();
        told.Select(unit => (unit.Name, unit.CostCentre, unit.Revision)).ShouldBe([("Kuhmon perhekeskus", "4410", 1), ("Sotkamon perhekeskus", "4420", 1), ("Kuhmon kotihoito", "5510", 1)], ignoreOrder: true);
        var kuhmo = told.Single(unit => unit.Name == "Kuhmon perhekeskus");
        kuhmo.People.Select(person => (person.Name, person.Email, person.Role)).ShouldBe(
            [("Ulla Yhteys", "ulla@kainuu.example", "contact"), ("Maija Meikalainen", "maija.meikalainen@kainuu.example", "contact"), ("Aino Johtaja", "aino.johtaja@kainuu.example", "approver")], ignoreOrder: true);
        told.SelectMany(unit => unit.People).Where(person => person.Email == "ulla@kainuu.example").Select(person => (person.PersonId, person.Name)).Distinct().Count().ShouldBe(1);
        (await house.ReadAsync<BookingsDb, List<string>>(db => db.Branches.OrderBy(b => b.Name).Select(b => b.Name).ToListAsync())).ShouldBe(["Ikäihmiset", "Kotihoito", "Lapset ja nuoret", "Perhepalvelut"]);

        var again = await LookAsync(house, County);
        again.Units.ShouldAllBe(unit => unit.Kind == PlanKind.Same);
        (await house.InvokeAsync<UnitsImported>(new ImportUnits(County, again.Fingerprint))).ShouldBe(new UnitsImported.Nothing());
        (await house.HeardAsync<UnitChanged>()).Count.ShouldBe(3);
        (await house.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Another_file_moves_adds_and_leaves_what_it_does_not_name()
    {
        await using var house = await Surroundings.OpenAsync();
        await TakeAsync(house, County);
        const string other = Header
            + "perhepalvelut;LAPSET JA NUORET;kuhmon perhekeskus;;ulla@kainuu.example;\n" // the same in other letters: nothing changes
            + "Ikäihmiset;Kotihoito;Sotkamon perhekeskus;4499;otto@kainuu.example;\n";
        var plan = await LookAsync(house, other);
        plan.Units.Select(unit => unit.Kind).ShouldBe([PlanKind.Same, PlanKind.Changed]);
        plan.Units[0].Stays.ShouldHaveSingleItem().ShouldStartWith("Maija Meikalainen");
        (plan.Units[1].From, plan.Units[1].OldCostCentre).ShouldBe(("Perhepalvelut, Lapset ja nuoret", "4420"));
        plan.Gone.ShouldHaveSingleItem().Name.ShouldBe("Kuhmon kotihoito");
        await TakeAsync(house, other);
        var units = await house.ReadAsync<BookingsDb, List<Unit>>(db => db.Units.AsNoTracking().Include(u => u.Members).OrderBy(u => u.Name).ToListAsync());
        units.Select(unit => unit.Name).ShouldBe(["Kuhmon kotihoito", "Kuhmon perhekeskus", "Sotkamon perhekeskus"]);
        units[2].BranchId.ShouldBe(units[0].BranchId);
        units[2].Members.Count.ShouldBe(3);
        (await house.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_plan_that_has_become_another_is_not_carried_out()
    {
        await using var house = await Surroundings.OpenAsync();
        var plan = await LookAsync(house, County);
        await KeepingUnitsTests.AddAsync(house, "Kuhmon kotihoito", "1");
        (await house.InvokeAsync<UnitsImported>(new ImportUnits(County, plan.Fingerprint))).ShouldBe(new UnitsImported.Stale());
        (await house.ReadAsync<BookingsDb, int>(db => db.Units.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Lines_that_cannot_be_taken_in_are_told_by_their_number_and_the_others_are_taken()
    {
        await using var house = await Surroundings.OpenAsync();
        const string file = "sep=;\n" + Header + "A;B;Yksi;1;;\nA;B;YKSI;2;;\nA;;Kaksi;1;;\nA;B;Kolme;;;\nA;B;Neljä;1;ulla at kainuu;\n\nA;B;\"Viisi;1;;\n";
        var plan = await LookAsync(house, file);
        plan.Flaws.Select(flaw => (flaw.Line, flaw.Why.First().Key)).ShouldBe(
            [(4, "unit-file.unit-twice"), (5, "unit-file.cell-missing"), (6, "unit.cost-centre-missing"), (7, "unit-file.email-wrong"), (9, "unit-file.quote-open")]);
        (await house.InvokeAsync<UnitsImported>(new ImportUnits(file, plan.Fingerprint))).ShouldBe(new UnitsImported.Done(1, 0));
    }

    [Theory]
    [InlineData("", "unit-file.none")]
    [InlineData("Toimialue;Yksikkö\nA;B\n", "unit-file.column-missing")]
    [InlineData("Toimialue;Palvelualue;Yksikkö;yksikkö\nA;B;C;D\n", "unit-file.column-twice")]
    [InlineData("Toimialue;Palvelualue;Yksikkö\n", "unit-file.header-only")]
    public void A_file_without_what_is_needed_is_refused(string text, string key) => new UnitFile(text).Errors.ShouldHaveSingleItem().Key.ShouldBe(key);

    [Fact]
    public async Task A_tree_of_three_levels_refuses_circles_twins_and_the_removing_of_what_is_not_empty()
    {
        await using var house = await Surroundings.OpenAsync();
        var (family, elderly, children) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        foreach (var branch in new[] { new SaveBranch(family, null, "Perhepalvelut", ""), new(elderly, null, "Ikäihmiset", ""), new(children, null, "Lapset", family.ToString()) })
            (await house.InvokeAsync<UnitOutcome>(branch)).ShouldBeOfType<UnitOutcome.Saved>();
        async Task RefusedAsync(SaveBranch branch, string key) =>
            (await house.InvokeAsync<UnitOutcome>(branch)).ShouldBeOfType<UnitOutcome.Refused>().Errors.ShouldHaveSingleItem().Key.ShouldBe(key);
        await RefusedAsync(new(Guid.CreateVersion7(), null, "PERHEPALVELUT", null), "branch.name-taken");
        await RefusedAsync(new(Guid.CreateVersion7(), null, "lapset", family.ToString()), "branch.name-taken");
        await RefusedAsync(new(Guid.CreateVersion7(), null, "Vauvat", children.ToString()), "branch.division-wrong");
        await RefusedAsync(new(children, 0, "Lapset", children.ToString()), "branch.division-wrong");
        await RefusedAsync(new(family, 0, "Perhepalvelut", elderly.ToString()), "branch.division-wrong");
        await RefusedAsync(new(children, 0, "Lapset", ""), "branch.division-missing");
        await RefusedAsync(new(children, 7, "Lapset ja nuoret", elderly.ToString()), "branch.stale");
        foreach (var _ in new[] { "a click", "the second click of two" })
            (await house.InvokeAsync<UnitOutcome>(new SaveBranch(children, 0, "Lapset", elderly.ToString()))).ShouldBeOfType<UnitOutcome.Saved>();
        await RefusedAsync(new(children, 0, "Lapset", family.ToString()), "branch.stale");

        var unit = await KeepingUnitsTests.AddAsync(house, "Kuhmon perhekeskus");
        async Task<UnitOutcome> MoveAsync(string? area) =>
            await house.InvokeAsync<UnitOutcome>(new MoveUnit(unit, await house.ReadAsync<BookingsDb, int>(db => db.Units.Select(u => u.Version).SingleAsync()), area));
        (await MoveAsync(family.ToString())).ShouldBeOfType<UnitOutcome.Refused>();
        (await MoveAsync(children.ToString())).ShouldBeOfType<UnitOutcome.Saved>();
        (await house.InvokeAsync<UnitOutcome>(new MoveUnit(unit, -1, ""))).ShouldBeOfType<UnitOutcome.Stale>();
        (await house.InvokeAsync<UnitOutcome>(new RemoveBranch(children))).ShouldBeOfType<UnitOutcome.Refused>();
        (await house.InvokeAsync<UnitOutcome>(new RemoveBranch(elderly))).ShouldBeOfType<UnitOutcome.Refused>();
        (await MoveAsync("")).ShouldBeOfType<UnitOutcome.Saved>();
        (await house.InvokeAsync<UnitOutcome>(new RemoveBranch(children))).ShouldBeOfType<UnitOutcome.Saved>();
        (await house.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Check_finds_a_unit_in_a_division_and_an_area_under_nothing_and_a_template_with_a_date()
    {
        await using var house = await Surroundings.OpenAsync();
        await house.WriteAsync<BookingsDb>(db =>
        {
            var division = new Branch(Guid.CreateVersion7(), "Perhepalvelut", null);
            var (area, unit) = (new Branch(Guid.CreateVersion7(), "Lapset", division), new Unit(Guid.CreateVersion7(), "Kuhmo", "1"));
            unit.Place(area);
            db.AddRange(area, unit, new RequestTemplate(Guid.CreateVersion7(), unit.Id, Guid.CreateVersion7(), "Työpaja", """{"Date":"1.12.2026"}""", house.Clock.GetCurrentInstant()));
        });
        (await house.CheckAsync()).Order().ShouldSatisfyAllConditions(
            found => found.ShouldContain(problem => problem.Contains("stands under no division")),
            found => found.ShouldContain(problem => problem.Contains("holds a date")));
        await house.WriteAsync<BookingsDb>(db => db.RemoveRange(db.Branches));
        (await house.CheckAsync()).ShouldContain(problem => problem.Contains("stands in no service area"));
    }

    private static async Task<ImportPlan> LookAsync(TestHouse house, string text) =>
        await house.ReadAsync<BookingsDb, ImportPlan>(db => ImportPlan.OfAsync(db, new UnitFile(text), CancellationToken.None));

    private static async Task TakeAsync(TestHouse house, string text) =>
        (await house.InvokeAsync<UnitsImported>(new ImportUnits(text, (await LookAsync(house, text)).Fingerprint))).ShouldBeOfType<UnitsImported.Done>();
}
