using Bookings.Contracts;
using Fees.Approving;
using Fees.Contracts;
using Fees.Data;
using Fees.Deciding;
using Fees.GivingDetails;
using Fees.Paying;
using Foundation;
using Foundation.Mail;
using Foundation.Messaging;
using Foundation.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Recruitment.Contracts;
using Rig;

namespace Fees.Tests;

/// <summary>Fees on a real database, with a stand-in for the modules around it. Verbs are what people and other modules do.</summary>
internal sealed class FeesHouse : IAsyncDisposable
{
    public static readonly Guid Aino = Guid.CreateVersion7(), Toivo = Guid.CreateVersion7();
    public static readonly Guid Kuhmo = Guid.CreateVersion7(), Sotkamo = Guid.CreateVersion7();
    public static readonly Guid Approver = Guid.CreateVersion7(), Payer = Guid.CreateVersion7();

    private FeesHouse(TestHouse house) => House = house;

    public TestHouse House { get; }
    public Told Told => House.Services.GetRequiredService<Told>();

    /// <summary>Aino reads mail, Toivo does not; Kuhmo has an approver; the county's account is set. It is Tuesday 1.9.2026.</summary>
    public static async Task<FeesHouse> OpenAsync(bool recommendation = true, bool payer = true, bool production = false, bool contact = true)
    {
        var settings = payer
            ? new Dictionary<string, string?>
            {
                ["Fees:Payer:Iban"] = "FI2112345600000785", ["Fees:Payer:Name"] = "Kainuun hyvinvointialue", ["Fees:Payer:BusinessId"] = "2077474-0",
                ["Fees:IncomesRegister:Production"] = production ? "true" : "false", ["Fees:IncomesRegister:ContactName"] = "Palkanlaskenta", ["Fees:IncomesRegister:ContactPhone"] = contact ? "08 123 456" : "",
            }
            : null;
        var fees = new FeesHouse(await TestHouse.OpenAsync([new FeesModule(), new AroundModule()], settings: settings));
        await fees.House.PublishAsync(new ExpertActivated(Facts(Aino, "Aino", "Korhonen", "aino@esimerkki.example", "email"), fees.Now));
        await fees.House.PublishAsync(new ExpertActivated(Facts(Toivo, "Toivo", "Leinonen", null, "phone"), fees.Now));
        await fees.House.PublishAsync(new UnitChanged(Kuhmo, 1, "Kuhmon sosiaalityö", "4711",
            [new(Approver, "Helmi Hyväksyjä", "helmi@esimerkki.example", "fi", "approver"), new(Guid.CreateVersion7(), "Ossi", "ossi@esimerkki.example", "fi", "contact")], fees.Now));
        if (recommendation)
            await fees.House.InvokeAsync<EnteringOutcome>(new EnterRecommendation("Esimerkkisuositus", new(2026, 1, 1), null, null,
                [Examples.PerHour("workshop", 25), Examples.PerOccasion("lecture", 100), Examples.Preparation(20)]));
        await fees.House.RestAsync();
        return fees;
    }

    public DateTimeOffset Now => House.Clock.GetCurrentInstant().ToDateTimeOffset();

    public static ExpertFacts Facts(Guid id, string first, string last, string? email, string channel, int revision = 1) => new(
        id, revision, first, last, email, "+358 44 000 0000", "kokemusasiantuntija", channel, "290", ["290"], ["fi"], "fi", ["mielenterveys"], true, null);

    public static AssignmentCompleted Done(
        Guid? expert = null, Guid? unit = null, string type = "workshop", int minutes = 120, int preparation = 0, int kilometres = 0, Guid? assignment = null,
        DateTimeOffset? starts = null, params Cost[] costs) => new(
        assignment ?? Guid.CreateVersion7(), Guid.CreateVersion7(), expert ?? Aino, unit ?? Kuhmo, "Kehittämistyöpaja, Kuhmo 25.8.2026", type,
        starts ?? new(2026, 8, 25, 10, 0, 0, TimeSpan.Zero), (starts ?? new(2026, 8, 25, 10, 0, 0, TimeSpan.Zero)).AddMinutes(minutes), minutes, preparation, kilometres, costs,
        kilometres == 0, "4711", new(2026, 8, 26, 8, 0, 0, TimeSpan.Zero));

    public async Task<Claim> DoneAsync(AssignmentCompleted done)
    {
        await House.PublishAsync(done);
        await House.RestAsync();
        return await ClaimAsync(db => db.AssignmentId == done.AssignmentId);
    }

    public Task<Claim> ClaimAsync(System.Linq.Expressions.Expression<Func<Claim, bool>> which) => House.ReadAsync<FeesDb, Claim>(db => db.Claims.AsNoTracking()
        .Include(c => c.Lines).Include(c => c.Questions).Include(c => c.Declined).Include(c => c.Approval).Include(c => c.Reversal).Include(c => c.Withdrawal).SingleAsync(which));

    public Task<Claim> AgainAsync(Claim claim) => ClaimAsync(c => c.Id == claim.Id);

    public Task<ApprovalOutcome> ApproveAsync(Claim claim, Guid? by = null, params Guid[] units) => House.InvokeAsync<ApprovalOutcome>(
        new ApproveClaim(claim.Id, units.Length > 0 ? units : [Kuhmo], claim.Total), by ?? Approver, "Helmi Hyväksyjä", "approver");

    public async Task<Claim> ApprovedAsync(AssignmentCompleted done)
    {
        var claim = await DoneAsync(done);
        (await ApproveAsync(claim)).ShouldBe(ApprovalOutcome.Approved);
        return await AgainAsync(claim);
    }

    public static PayeeForm Details(int number = 1, bool card = true, string? name = null) => new()
    {
        Name = name ?? "Aino Korhonen", Iban = Account(number), IdentityCode = PersonalIdentityCode.Make(new(1970, 1, 1), '-', 900 + number % 100),
        CardYear = card ? "2026" : null, BasePercent = card ? "20,5" : null, ExtraPercent = card ? "40" : null, YearLimit = card ? "12 000" : null,
    };

    public static string Account(int number) => number.ToString("D14", System.Globalization.CultureInfo.InvariantCulture) is var account ? "FI" + Iban.CheckDigits("FI", account) + account : "";

    public Task<PayeeDetailsOutcome> GiveAsync(Guid expert, PayeeForm form) => House.InvokeAsync<PayeeDetailsOutcome>(new GivePayeeDetails(expert, form), expert, "Aino Korhonen", "expert");

    public async Task<PayoutBatch> PaidOnAsync(int year, int month, int day)
    {
        GoTo(year, month, day);
        (await House.InvokeAsync<BatchMade>(new MakePayoutBatch())).BatchId.ShouldNotBeNull();
        return await NewestBatchAsync();
    }

    public void GoTo(int year, int month, int day, int hour = 6) => House.Clock.Set(Foundation.Calendar.Helsinki.At(new(year, month, day), new LocalTime(hour, 0)));

    public Task<PayoutBatch> NewestBatchAsync() => House.ReadAsync<FeesDb, PayoutBatch>(db => db.Batches.AsNoTracking()
        .Include(b => b.Lines).Include(b => b.LeftOut).Include(b => b.Exports).Include(b => b.Payment).OrderByDescending(b => b.PayDay).FirstAsync());

    public Task<ExportOutcome> ExportAsync(PayoutBatch batch, FileKind kind = FileKind.Bank, Guid? by = null) =>
        House.InvokeAsync<ExportOutcome>(new ExportBatch(batch.Id, kind), by ?? Payer, "Pentti Maksaja", "payer");

    public Task<PaidOutcome> MarkPaidAsync(PayoutBatch batch, Guid? by = null) => House.InvokeAsync<PaidOutcome>(new MarkPaid(batch.Id), by ?? Payer, "Pentti Maksaja", "payer");

    /// <summary>Letters to one address, newest last, as subjects.</summary>
    public async Task<IReadOnlyList<string>> LettersToAsync(string address)
    {
        await House.RestAsync();
        return await House.ReadAsync<FoundationDb, List<string>>(db => db.Letters.Where(l => l.Address == address).OrderBy(l => l.QueuedAt).ThenBy(l => l.Id).Select(l => l.Subject).ToListAsync());
    }

    public Task<List<CallToMake>> CallsAsync() => House.ReadAsync<FeesDb, List<CallToMake>>(db => db.Calls.AsNoTracking().Where(c => c.DoneAt == null).ToListAsync());

    public async Task<IReadOnlyList<string>> CheckAsync()
    {
        List<string> broken = [];
        foreach (var check in House.Services.GetRequiredService<Installation>().Checks.Where(check => check.Invariant.StartsWith("fees", StringComparison.Ordinal)))
        {
            await using var scope = House.Services.CreateAsyncScope();
            broken.AddRange(await check.Find(scope.ServiceProvider, CancellationToken.None));
        }
        return broken;
    }

    public ValueTask DisposeAsync() => House.DisposeAsync();
}

/// <summary>What the modules around were told.</summary>
public sealed class Told
{
    public System.Collections.Concurrent.ConcurrentQueue<object> Messages { get; } = [];
    public IEnumerable<T> Of<T>() => Messages.OfType<T>();
}

/// <summary>Stands in for Recruitment and Bookings: names what they tell, hears what we tell.</summary>
public sealed class AroundModule : IModule
{
    public string Name => "around";

    public void Register(ModuleBuilder module)
    {
        module.Services.AddSingleton<Told>();
        module.Messages
            .Name<ExpertActivated>("recruitment.expert-activated", 1).Name<ExpertChanged>("recruitment.expert-changed", 1)
            .Name<RegisterChanged>("recruitment.register-changed", 1)
            .Name<UnitChanged>("bookings.unit-changed", 1).Name<ExpertRequested>("bookings.expert-requested", 1)
            .Name<AssignmentCompleted>("bookings.assignment-completed", 1).Name<AssignmentCancelled>("bookings.assignment-cancelled", 1)
            .Name<AssignmentConfirmed>("bookings.assignment-confirmed", 1).Name<AssignmentRescheduled>("bookings.assignment-rescheduled", 1).Name<AssignmentNotHeld>("bookings.assignment-not-held", 1)
            .Name<Handbook.Contracts.ProposalRoundOpened>("handbook.proposal-round-opened", 1).Name<Handbook.Contracts.ProposalRoundAnswered>("handbook.proposal-round-answered", 1);
    }
}

public static class FeeStandingHandler
{
    public static void Handle(FeeStanding message, Told told) => told.Messages.Enqueue(message);
}

public static class FeeQuotedHandler
{
    public static void Handle(FeeQuoted message, Told told) => told.Messages.Enqueue(message);
}

public static class FeePaidHandler
{
    public static void Handle(FeePaid message, Told told) => told.Messages.Enqueue(message);
}

public static class RecommendationDecidedHandler
{
    public static void Handle(RecommendationDecided message, Told told) => told.Messages.Enqueue(message);
}

public static class IncomeReportDueHandler
{
    public static void Handle(IncomeReportDue message, Told told) => told.Messages.Enqueue(message);
}

public static class ProposalShownHandler
{
    public static void Handle(ProposalShown message, Told told) => told.Messages.Enqueue(message);
}
