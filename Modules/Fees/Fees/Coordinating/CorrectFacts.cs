using Fees.Calculating;
using Fees.Data;
using Fees.Telling;
using Foundation;
using Foundation.Messaging;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Fees.Coordinating;

/// <summary>What really happened, as typed: hours with up to two decimals, kilometres, and why it is not as it was told.</summary>
public sealed class FactsForm
{
    public string? Hours { get; set; }
    public string? Preparation { get; set; }
    public string? Kilometres { get; set; }
    public string? Why { get; set; }
}

/// <summary>
/// The coordinator corrects the facts of a claim that nobody has approved; without other facts it is only priced anew by the recommendation that holds for the day
/// now. What changed is kept and told to the expert.
/// </summary>
public sealed record CorrectFacts(Guid ClaimId, FactsForm Form);

public abstract record CorrectionOutcome
{
    private CorrectionOutcome() { }
    public sealed record Corrected : CorrectionOutcome;
    public sealed record Unchanged : CorrectionOutcome;
    public sealed record Refused(Errors Errors) : CorrectionOutcome;
    public sealed record NotFound : CorrectionOutcome;
    public sealed record TooLate : CorrectionOutcome;
}

public static class CorrectFactsHandler
{
    public static async Task<(CorrectionOutcome, Cascade)> Handle(
        CorrectFacts command, FeesDb db, FeesSettings settings, Sender sender, IClock clock, Organisation organisation, CancellationToken ct)
    {
        var claim = await db.Claims.Include(c => c.Lines).Include(c => c.Questions).Include(c => c.Declined).AsSplitQuery().SingleOrDefaultAsync(c => c.Id == command.ClaimId, ct);
        if (claim is null)
            return (new CorrectionOutcome.NotFound(), []);
        if (!claim.CanStillChange || claim.CalledOff is not null)
            return (new CorrectionOutcome.TooLate(), []);
        var read = new FactsReading(command.Form);
        if (read.Errors.Any)
            return (new CorrectionOutcome.Refused(read.Errors), []);

        var task = claim.Task with { Minutes = read.Minutes, PreparationMinutes = read.Preparation };
        var recommendation = await Recommendations.InForceAsync(db, claim.Day, ct);
        var rates = await KilometreRates.OfAsync(db, settings, ct);
        var now = clock.GetCurrentInstant();
        var changed = false;
        var told = await ClaimNews.ChangedAsync(db, claim, () =>
        {
            var changes = claim.Correct(task, read.Kilometres, null, recommendation, rates, Act.Of(sender, clock), Said.AsTyped(read.Why));
            changed = changes.Count > 0;
            return changes;
        }, organisation, now, ct);
        return (changed ? new CorrectionOutcome.Corrected() : new CorrectionOutcome.Unchanged(), told);
    }
}

/// <summary>Reads the typed facts as the calculator does.</summary>
internal sealed class FactsReading
{
    public FactsReading(FactsForm form)
    {
        var read = new CalculatorReading(new() { TaskType = Deciding.TaskTypes.All[0], Day = "1.1.2026", Hours = form.Hours, Preparation = form.Preparation, Kilometres = form.Kilometres });
        Errors = read.Errors;
        Why = (form.Why ?? "").Trim();
        if (Why.Length == 0)
            Errors.Add(nameof(form.Why), "correct.why-missing");
        if (read.Task is { } task)
            (Minutes, Preparation, Kilometres) = (task.Minutes, task.PreparationMinutes, read.Kilometres);
    }

    public Errors Errors { get; }
    public string Why { get; }
    public int Minutes { get; }
    public int Preparation { get; }
    public int Kilometres { get; }
}
