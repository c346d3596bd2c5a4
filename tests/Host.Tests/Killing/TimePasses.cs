using SiteRig;
using static Host.Tests.Killing.Patience;

namespace Host.Tests.Killing;

/// <summary>
/// Weeks go by, and what follows a task is done again and again: unit and expert report at the same time, the unit's approver approves, the payer takes the file
/// of the batch and marks it paid. Writes down what the site has confirmed.
/// </summary>
internal sealed class TimePasses(Uri site, Func<bool> stop)
{
    private const string Unit = "Kajaanin mielenterveyspalvelut";

    /// <summary>Places of which both reports are in.</summary>
    public HashSet<Guid> Reported { get; } = [];
    /// <summary>Claims that are approved.</summary>
    public HashSet<Guid> Approved { get; } = [];
    /// <summary>Batches that are marked paid.</summary>
    public HashSet<Guid> Paid { get; } = [];

    /// <summary>Batches of the demo's own past.</summary>
    private readonly HashSet<Guid> paidBefore = [];

    public Counts Done => new(Reported.Count, Approved.Count, Paid.Count);

    public async Task WalkAsync()
    {
        while (!stop())
        {
            await Task.Delay(1000);
            await AWeekGoesByAsync();
            await ReportAsync();
            await ApproveAsync();
            await PayAsync();
        }
    }

    /// <summary>Pressed once: who did not hear whether it was done does not do it again.</summary>
    private async Task AWeekGoesByAsync()
    {
        using var anybody = new Visitor(site);
        try
        {
            await anybody.GoAsync("/dev/clock");
            var after = await anybody.SubmitAsync("form[action='/dev/clock']", new() { ["advance"] = "7.00:00:00" });
            after.Status.ShouldBe(200, after.Text);
        }
        catch (Exception gone) when (Patience.IsGone(gone))
        {
            return; // killed in the middle; the next week comes soon
        }
    }

    private async Task ReportAsync()
    {
        using var coordinator = await BeAsync(site, "Kaisa Koordinaattori");
        using var contact = await BeAsync(site, "Aila Keinonen");
        var waiting = await UntilAnsweredAsync(() => coordinator.GoAsync("/bookings/reports"));
        foreach (var place in waiting.Linked("/assignments/", "/unit-report", Unit).Concat(waiting.Linked("/assignments/", "/expert-report", Unit)).Distinct().Take(5))
        {
            var both = await Task.WhenAll(
                ReportAsync(contact, $"/assignments/{place}/unit-report", ("Form.What", "held")),
                ReportAsync(coordinator, $"/assignments/{place}/expert-report", ("Form.Costs", "12,50"), ("Form.CostsWhat", "Pysäköinti")));
            if (both.All(told => told))
                Reported.Add(place);
        }
    }

    /// <returns>That the site has said it is told.</returns>
    private static async Task<bool> ReportAsync(Visitor who, string address, params (string, string?)[] typed)
    {
        var after = await UntilAnsweredAsync(async () => (await who.GoAsync(address)).Has("Lähetä") ? await who.FillAsync("Lähetä", typed) : who.Page);
        return after is { Status: 200 } && (after.Address != address || after.Text.Contains("Tämä on jo kerrottu", StringComparison.Ordinal));
    }

    private async Task ApproveAsync()
    {
        using var approver = await BeAsync(site, "Kimmo Korpela");
        var waiting = await UntilAnsweredAsync(() => approver.GoAsync("/fees/approvals"));
        foreach (var claim in waiting.Linked("/fees/approvals/").Take(5))
        {
            var address = $"/fees/approvals/{claim}";
            await UntilAnsweredAsync(async () => (await approver.GoAsync(address)).HasForm("approve") ? await approver.SendAsync(address, "approve") : approver.Page);
            if (!(await UntilAnsweredAsync(() => approver.GoAsync(address))).HasForm("approve"))
                Approved.Add(claim);
        }
    }

    private async Task PayAsync()
    {
        using var payer = await BeAsync(site, "Pirjo Palkanlaskija");
        var batches = await UntilAnsweredAsync(() => payer.GoAsync("/fees/payouts"));
        foreach (var batch in batches.Linked("/fees/payouts/").Except(Paid).Except(paidBefore))
        {
            var mine = false;
            var address = $"/fees/payouts/{batch}";
            await UntilAnsweredAsync(async () => (await payer.GoAsync(address)).HasForm("export") ? await payer.SendAsync(address, "export") : payer.Page);
            await UntilAnsweredAsync(async () => (mine |= (await payer.GoAsync(address)).HasForm("paid")) && payer.Page.HasForm("paid") ? await payer.SendAsync(address, "paid") : payer.Page);
            var after = await UntilAnsweredAsync(() => payer.GoAsync(address));
            if (after.HasForm("export") && !after.HasForm("paid"))
                (mine ? Paid : paidBefore).Add(batch);
        }
    }

    /// <summary>How far it came.</summary>
    public sealed record Counts(int Reported, int Approved, int Paid)
    {
        public bool IsEnough => this is { Reported: > 3, Approved: > 3, Paid: > 0 };
    }
}
