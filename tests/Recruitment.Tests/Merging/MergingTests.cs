using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Contracts;
using Recruitment.Data;
using Recruitment.Erasing;
using Recruitment.Leaving;
using Recruitment.Merging;
using Recruitment.Registering;

namespace Recruitment.Tests.Merging;

public sealed class MergingTests
{
    /// <summary>Maija again, typed by somebody else: another address and number, other areas.</summary>
    private static readonly ExpertDetails Again = Register.Maija with
    {
        Email = "maija.k@esimerkki.example", Phone = null, Languages = ["fi", "sv"], ExperienceAreas = ["paihde"], Qualified = false, Needs = "Hiljainen tila",
    };

    [Fact]
    public async Task Doubles_are_noticed_by_name_and_municipality_and_by_the_contact_of_somebody_who_has_left()
    {
        await using var register = await Register.OpenAsync();
        var first = await register.AddAsync(Register.Maija);
        var second = await register.AddAsync(Again);
        await register.AddAsync(Again with { Email = "kuhmon.maija@esimerkki.example", Municipality = "290" });
        var ville = await register.AddAsync(Register.Ville);
        await register.House.InvokeAsync<LeavingOutcome>(new LeaveRegister(ville));
        var villeAgain = await register.AddAsync(Register.Ville with { LastName = "Äikäs-Virtanen", Municipality = "205" });

        (await FindAsync(register)).Select(found => (found.KeepId, found.GoneId, found.Shares)).ShouldBe([(first, second, "name"), (villeAgain, ville, "phone")], ignoreOrder: true);
    }

    [Fact]
    public async Task The_kept_row_takes_what_the_other_knew_more_and_its_past_and_the_other_leaves()
    {
        await using var register = await Register.OpenAsync();
        var (kept, gone, task) = await TwoAsync(register);

        (await MergeAsync(register, kept, gone)).ShouldBeOfType<MergingOutcome.Done>();

        var details = (await register.ExpertAsync(kept)).Details(Vault(register));
        details.ShouldSatisfyAllConditions(
            d => d.Email.ShouldBe(Register.Maija.Email), d => d.Languages.ShouldBe(["fi", "en", "sv"]), d => d.ExperienceAreas.ShouldBe(["mielenterveys", "paihde"], ignoreOrder: true),
            d => d.Qualified.ShouldBeTrue(), d => d.Needs.ShouldBe("Pyörätuoli\nHiljainen tila"));
        (await register.ExpertAsync(gone)).HasLeft.ShouldBeTrue();
        (await OwnerAsync(register, task)).ShouldBe(kept);
        (await register.ToldAsync()).OfType<ExpertLeft>().ShouldHaveSingleItem().ExpertId.ShouldBe(gone);
        (await FindAsync(register)).ShouldBeEmpty();
        (await MergeAsync(register, kept, gone)).ShouldBeOfType<MergingOutcome.NotThere>("a second press does nothing more");
        (await register.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Within_a_day_the_two_are_two_again_exactly_as_they_were()
    {
        await using var register = await Register.OpenAsync();
        var (kept, gone, task) = await TwoAsync(register);
        var (before, other) = ((await register.ExpertAsync(kept)).Details(Vault(register)), (await register.ExpertAsync(gone)).Details(Vault(register)));
        var merge = (await MergeAsync(register, kept, gone)).ShouldBeOfType<MergingOutcome.Done>().MergeId;

        register.House.Clock.Advance(Duration.FromHours(23));
        (await register.House.InvokeAsync<UndoingOutcome>(new UndoMerge(merge))).ShouldBeOfType<UndoingOutcome.Done>();

        (await register.ExpertAsync(kept)).Details(Vault(register)).DifferencesFrom(before).ShouldBeEmpty();
        var back = await register.ExpertAsync(gone);
        back.HasLeft.ShouldBeFalse();
        back.Details(Vault(register)).DifferencesFrom(other).ShouldBeEmpty();
        (await OwnerAsync(register, task)).ShouldBe(gone);
        (await register.House.InvokeAsync<UndoingOutcome>(new UndoMerge(merge))).ShouldBeOfType<UndoingOutcome.TooLate>();
        (await register.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task After_a_day_or_a_later_change_nothing_is_undone()
    {
        await using var register = await Register.OpenAsync();
        var (kept, gone, _) = await TwoAsync(register);
        var merge = (await MergeAsync(register, kept, gone)).ShouldBeOfType<MergingOutcome.Done>().MergeId;
        var now = await register.ExpertAsync(kept);
        await register.House.InvokeAsync<Change>(new ChangeExpert(kept, now.Version, now.Details(Vault(register)) with { Municipality = "290" }));

        (await register.House.InvokeAsync<UndoingOutcome>(new UndoMerge(merge))).ShouldBeOfType<UndoingOutcome.ChangedSince>();
        (await register.ExpertAsync(kept)).Municipality.ShouldBe("290");

        register.House.Clock.Advance(Duration.FromHours(25));
        (await register.House.InvokeAsync<UndoingOutcome>(new UndoMerge(merge))).ShouldBeOfType<UndoingOutcome.TooLate>();
        await register.House.PublishAsync(new ForgetMerges());
        await register.House.RestAsync();
        (await register.House.ReadAsync<RecruitmentDb, bool>(db => db.Merges.AllAsync(m => m.Before == null))).ShouldBeTrue();
    }

    [Fact]
    public async Task An_older_preview_merges_nothing()
    {
        await using var register = await Register.OpenAsync();
        var (kept, gone, _) = await TwoAsync(register);
        var (one, other) = (await register.ExpertAsync(kept), await register.ExpertAsync(gone));
        await register.House.InvokeAsync<Change>(new ChangeExpert(gone, other.Version, other.Details(Vault(register)) with { Phone = "+358451234599" }));

        (await register.House.InvokeAsync<MergingOutcome>(new MergePeople(kept, one.Version, gone, other.Version))).ShouldBeOfType<MergingOutcome.Stale>();
        (await register.ExpertAsync(gone)).HasLeft.ShouldBeFalse();
    }

    [Fact]
    public async Task Who_left_while_on_the_way_comes_back_to_the_way_and_not_past_it()
    {
        await using var register = await Register.OpenAsync();
        var (vault, now) = (Vault(register), register.House.Clock.GetCurrentInstant());
        var joining = Expert.Accept(Register.Maija, vault, now);
        await register.House.WriteAsync<RecruitmentDb>(db => db.Experts.Add(joining));
        await register.House.InvokeAsync<LeavingOutcome>(new LeaveRegister(joining.Id));

        (await register.House.InvokeAsync<LeavingOutcome>(new ReturnToRegister(joining.Id))).ShouldBeOfType<LeavingOutcome.Done>();

        (await register.ExpertAsync(joining.Id)).IsJoining.ShouldBeTrue();
        (await register.ToldAsync()).OfType<ExpertActivated>().ShouldBeEmpty();
    }

    [Fact]
    public async Task Somebody_who_is_here_is_not_erased()
    {
        await using var register = await Register.OpenAsync();
        var id = await register.AddAsync(Register.Maija);

        (await register.House.InvokeAsync<ErasingOutcome>(new EraseExpert(id))).ShouldBeOfType<ErasingOutcome.StillHere>();
        (await register.ExpertAsync(id)).Name.ShouldBe("Maija Korhonen");
    }

    private static async Task<(Guid Kept, Guid Gone, Guid Task)> TwoAsync(Register register)
    {
        var (kept, gone, task) = (await register.AddAsync(Register.Maija), await register.AddAsync(Again), Guid.CreateVersion7());
        await register.House.WriteAsync<RecruitmentDb>(db =>
        {
            var done = new ExpertTask(task, gone);
            done.Is(ExpertTask.Stage.Completed, register.House.Clock.GetCurrentInstant() - Duration.FromDays(30), register.House.Clock.GetCurrentInstant());
            db.Tasks.Add(done);
        });
        return (kept, gone, task);
    }

    private static async Task<MergingOutcome> MergeAsync(Register register, Guid kept, Guid gone) => await register.House.InvokeAsync<MergingOutcome>(
        new MergePeople(kept, (await register.ExpertAsync(kept)).Version, gone, (await register.ExpertAsync(gone)).Version));

    private static Task<IReadOnlyList<Recruitment.Merging.Double>> FindAsync(Register register) => register.House.ReadAsync<RecruitmentDb, IReadOnlyList<Recruitment.Merging.Double>>(db => Doubles.FindAsync(db, CancellationToken.None));

    private static Task<Guid> OwnerAsync(Register register, Guid task) => register.House.ReadAsync<RecruitmentDb, Guid>(db => db.Tasks.Where(t => t.Id == task).Select(t => t.ExpertId).SingleAsync());

    private static Foundation.Privacy.Vault Vault(Register register) => (Foundation.Privacy.Vault)register.House.Services.GetService(typeof(Foundation.Privacy.Vault))!;
}
