using Bookings.Contracts;
using Bookings.Demonstrating;
using Fees.Contracts;
using Fees.Data;
using Fees.Demonstrating;
using Foundation;
using Foundation.Calendar;
using Foundation.Messaging;
using Foundation.Ui;
using Handbook.Demonstrating;
using Host.Data;
using Host.SettingUp;
using Host.SigningIn;
using Host.Staffing;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Data;
using Recruitment.Demo;
using Training.Demonstrating;

namespace Host;

/// <summary>The size of a demo county.</summary>
/// <param name="Bookings">Requests of the past; what is going on now comes on top.</param>
public sealed record DemoSize(int Experts, int Bookings, int Seed)
{
    public static readonly DemoSize Small = new(30, 40, 1);
}

/// <summary>
/// Fills an empty installation with the demo county: invented people, units, tasks past and present, an example recommendation and payouts. Runs before
/// the server answers, on the dispatcher by hand, so that everything told has been heard when it ends.
/// </summary>
public sealed class Demo(IServiceProvider services, DemoSize size, Action<string> say)
{
    private static readonly LocalDate RecommendationFrom = new(2023, 1, 1);

    /// <returns>False when the installation has data already: nothing is mixed into it.</returns>
    public async Task<bool> FillAsync(CancellationToken ct)
    {
        await using (var scope = services.CreateAsyncScope())
            if (await scope.ServiceProvider.GetRequiredService<HostDb>().Counties.AnyAsync(ct) || await scope.ServiceProvider.GetRequiredService<RecruitmentDb>().Experts.AnyAsync(ct))
                return false;
        say("An empty installation gets the demo county first.");
        var payer = await SetUpAsync(ct);
        var units = await DemoUnits.SeedAsync(services, ct);
        say($"Experts: {size.Experts}");
        await RecruitmentDemo.SeedAsync(services, size.Experts, Progress("experts", size.Experts), ct);
        await RestAsync(ct);
        await DemoAgreements.SeedAsync(services, ct);
        say("Applications");
        await DemoApplications.SeedAsync(services, size.Experts, ct);
        await RestAsync(ct);
        await FeesDemo.SeedAsync(services, RecommendationFrom, ct);
        await HistoryAsync(units, payer, ct);
        say("What is going on now");
        await DemoPresent.PlayAsync(services, units, () => RestAsync(ct), size.Seed, ct);
        say("Training");
        await TrainingDemo.SeedAsync(services, ct);
        await RestAsync(ct);
        say("Handbook");
        await HandbookAsync(ct);
        await Schedule.RingAllAsync(services, ct);
        await RestAsync(ct);
        return true;
    }

    private async Task<(Guid Id, string Name)> SetUpAsync(CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        var bus = scope.ServiceProvider.GetRequiredService<IMessageBus>();
        var set = await bus.InvokeAsync<SetUpOutcome>(new SetUpCounty(services.GetRequiredService<SetUpCode>().Text, "Kainuun hyvinvointialue (esimerkki)",
            "kokemustoiminta@alue.esimerkki.example", "08 000 0000", "Kaisa Koordinaattori", "kaisa.koordinaattori@alue.esimerkki.example", Languages.Default), ct);
        if (set is not SetUpOutcome.Done done)
            throw new InvalidOperationException($"The demo county could not be set up: {set}.");
        services.GetRequiredService<Organisation>().Is(done.County.Name, done.County.Mailbox, done.County.Phone);
        await bus.InvokeAsync<StaffOutcome>(new AddStaff("Pirjo Palkanlaskija", "pirjo.palkanlaskija@alue.esimerkki.example", Roles.Payer, Languages.Default), ct);
        var account = await scope.ServiceProvider.GetRequiredService<HostDb>().Grants.Where(g => g.Role == Roles.Payer).Select(g => g.PersonId).SingleAsync(ct);
        return (account, "Pirjo Palkanlaskija");
    }

    /// <summary>Written by the coordinator, approved by an approver of a unit.</summary>
    private async Task HandbookAsync(CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        var host = scope.ServiceProvider.GetRequiredService<HostDb>();
        async Task<DemoWriter> SomebodyAsync(string role) => await host.Grants.Where(grant => grant.Role == role).OrderBy(grant => grant.Id)
            .Join(host.Accounts, grant => grant.AccountId, account => account.Id, (grant, account) => new DemoWriter(account.Id, account.Name, role)).FirstAsync(ct);
        var fees = (await scope.ServiceProvider.GetRequiredService<FeesDb>().Recommendations.AsNoTracking().Include(r => r.Rows).OrderByDescending(r => r.ValidFrom).FirstAsync(ct)).Fees;
        await new HandbookDemo(services, await SomebodyAsync(Roles.Coordinator), await SomebodyAsync(Roles.Approver)).SeedAsync(fees, () => RestAsync(ct), ct);
    }

    /// <summary>Two months for the small county; three years for a large one, so that nobody has a task every day.</summary>
    private async Task HistoryAsync(IReadOnlyList<DemoUnits.DemoUnit> units, (Guid Id, string Name) payer, CancellationToken ct)
    {
        var today = Helsinki.Date(services.GetRequiredService<IClock>().GetCurrentInstant());
        var from = size.Bookings <= 1000 ? today.PlusMonths(-2) : today.PlusYears(-3);
        say($"Bookings: {size.Bookings}");
        await new DemoHistory(units, QuoteAsync(), size.Seed).WriteAsync(services, size.Bookings, from, today.PlusDays(-3), CopyAsync, Progress("bookings", size.Bookings), ct);
        say("Approvals and payouts");
        await DemoPresent.PaidAsync(services, await FeesDemo.SettleAsync(services, payer.Id, payer.Name, ct), ct);
    }

    /// <summary>What the task would have paid. The same question is asked thousands of times; its answer differs only in whose it is.</summary>
    private Func<ExpertRequested, Task<FeeQuoted>> QuoteAsync()
    {
        var known = new Dictionary<(string, int, int, int, bool), FeeQuoted>();
        return async asked =>
        {
            var key = (asked.TaskType, asked.StartsAt.Year, asked.Minutes, asked.PreparationMinutes, asked.Remote);
            if (!known.TryGetValue(key, out var answer))
            {
                await using var scope = services.CreateAsyncScope();
                known[key] = answer = await Fees.Listening.ExpertRequestedHandler.Handle(asked, scope.ServiceProvider.GetRequiredService<FeesDb>(),
                    services.GetRequiredService<Fees.FeesSettings>(), services.GetRequiredService<IClock>(), CancellationToken.None);
            }
            return answer with { RequestId = asked.RequestId, Revision = asked.Revision, At = asked.StartsAt.AddDays(-14) };
        };
    }

    /// <summary>The other modules' copies of past tasks, as if each had been told then.</summary>
    private async Task CopyAsync(IReadOnlyList<DemoHistory.Told> told)
    {
        await FeesDemo.ClaimAsync(services, told.Select(one => one.Completed).OfType<AssignmentCompleted>(), CancellationToken.None);
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RecruitmentDb>();
        foreach (var one in told)
            db.Tasks.Add(RecruitmentDemo.Copy(one.Confirmed, one.Completed, one.Cancelled));
        await db.SaveChangesAsync();
    }

    private Task RestAsync(CancellationToken ct) => services.GetRequiredService<Dispatcher>().DrainAsync(ct);

    private Progress<int> Progress(string what, int of)
    {
        var shown = 0;
        return new Progress<int>(done =>
        {
            if (done * 10L / Math.Max(1, of) == shown)
                return;
            shown = (int)(done * 10L / Math.Max(1, of));
            say($"  {done} of {of} {what}");
        });
    }
}
