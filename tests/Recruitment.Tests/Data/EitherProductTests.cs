using Foundation.Calendar;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Recruitment.Data;
using Recruitment.Importing;
using Recruitment.Leaving;
using Recruitment.Pausing;
using Recruitment.Registering;
using Recruitment.Tests.Importing;
using Recruitment.Viewing;
using Rig;

namespace Recruitment.Tests.Data;

/// <summary>What depends on the database, on each product that there is.</summary>
public class EitherProductTests
{
    [Theory, EveryProduct]
    public async Task Of_many_who_add_the_same_person_at_once_one_succeeds(Product product)
    {
        await using var register = await Register.OpenAsync(product: product);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => register.House.InvokeAsync<Registration>(new RegisterExpert(Register.Maija))));

        outcomes.Count(outcome => outcome is Registration.Done).ShouldBe(1);
        (await register.CheckAsync()).ShouldBeEmpty();
    }

    [Theory, EveryProduct]
    public async Task People_are_found_by_every_filter(Product product)
    {
        await using var register = await Register.OpenAsync(product: product);
        await register.AddAsync(Register.Maija);
        var ville = await register.AddAsync(Register.Ville);
        await register.House.InvokeAsync<PausingOutcome>(new PauseExpert(ville, null));
        var gone = await register.AddAsync(Register.Maija with { Email = "gone@esimerkki.example", Phone = null });
        await register.House.InvokeAsync<LeavingOutcome>(new LeaveRegister(gone));

        async Task<int> Found(string? name = null, string? municipality = null, string? area = null, string? language = null, string? role = null, string? state = null,
            string? qualified = null, string? comes = null, string? free = null, string? activity = null)
        {
            await using var scope = register.House.Services.CreateAsyncScope();
            var filter = new RegisterFilter(name, municipality, area, language, role, state) { Qualified = qualified, Comes = comes, Free = free, Activity = activity };
            var found = await filter.OfAsync(
                scope.ServiceProvider.GetRequiredService<RecruitmentDb>(), scope.ServiceProvider.GetRequiredService<Ledger>(), register.House.Clock, TestContext.Current.CancellationToken);
            return await found.CountAsync(TestContext.Current.CancellationToken);
        }

        (await Found()).ShouldBe(2);
        (await Found(name: "ÄIKÄS")).ShouldBe(1);
        (await Found(name: "%")).ShouldBe(0);
        (await Found(municipality: "205", area: "mielenterveys", language: "en", role: ExpertRoles.Expert, state: RegisterFilter.Active)).ShouldBe(1);
        (await Found(area: "vamma")).ShouldBe(0);
        (await Found(state: RegisterFilter.Paused)).ShouldBe(1);
        (await Found(state: RegisterFilter.Left)).ShouldBe(1);
        (await Found(qualified: RegisterFilter.IsQualified)).ShouldBe(1);
        (await Found(qualified: RegisterFilter.NotQualified)).ShouldBe(0); // a developer client needs no training
        (await Found(comes: "205")).ShouldBe(1);
        (await Found(free: "24.3.2099")).ShouldBe(1);
        (await Found(free: "next week")).ShouldBe(0);
        (await Found(activity: RegisterFilter.ThisYear)).ShouldBe(0);
        (await Found(activity: RegisterFilter.Quiet)).ShouldBe(2);
        (await Found(activity: RegisterFilter.Never)).ShouldBe(2);
    }

    [Theory, EveryProduct]
    public async Task An_import_is_taken_in_and_a_pause_ends(Product product)
    {
        await using var register = await Register.OpenAsync(product: product);
        var ville = await register.AddAsync(Register.Ville);
        await register.House.InvokeAsync<PausingOutcome>(new PauseExpert(ville, new NodaTime.LocalDate(2026, 9, 1)));
        var import = await TakingInTests.PreviewAsync(register, [Csv.Header, .. Enumerable.Range(0, 250).Select(number => $"Maija Korhonen{number};m{number}@esimerkki.example;;Kuhmo")]);

        await register.House.InvokeAsync<ImportDecision>(new AcceptImport(import.Id));
        register.House.Clock.Advance(NodaTime.Duration.FromDays(1));
        await register.House.InvokeAsync(new EndPassedPauses());
        await register.House.RestAsync(60);

        (await register.CountAsync()).ShouldBe(251);
        (await register.ExpertAsync(ville)).OpenPause.ShouldBeNull();
        (await register.CheckAsync()).ShouldBeEmpty();
    }
}
