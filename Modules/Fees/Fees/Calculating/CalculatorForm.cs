using Foundation.Ui;
using Fees.Deciding;
using NodaTime;

namespace Fees.Calculating;

/// <summary>What somebody wants to know the pay of, as typed. Nothing of it is kept.</summary>
public sealed class CalculatorForm
{
    public string? TaskType { get; set; }
    public string? Day { get; set; }
    public string? Hours { get; set; }
    public string? Preparation { get; set; }
    public string? Kilometres { get; set; }
    public string? Remote { get; set; }
}

/// <summary>Reads the typed question. Lengths are hours with up to two decimals ("1,5"), at most a day.</summary>
public sealed class CalculatorReading
{
    public const int MostKilometres = 3000;

    public CalculatorReading(CalculatorForm form)
    {
        if (!TaskTypes.All.Contains(form.TaskType))
            Errors.Add(nameof(form.TaskType), "recommendation.type-missing");
        var day = Typed.Date(form.Day);
        if (day is null)
            Errors.Add(nameof(form.Day), "recommendation.date-wrong");
        var minutes = Minutes(form.Hours, nameof(form.Hours), mayBeEmpty: false);
        var preparation = Minutes(form.Preparation, nameof(form.Preparation), mayBeEmpty: true);
        var kilometres = Typed.Empty(form.Kilometres) ? 0 : Typed.Whole(form.Kilometres, 0, MostKilometres);
        if (kilometres is null)
            Errors.Add(nameof(form.Kilometres), "calculator.kilometres-wrong", MostKilometres);
        if (!Errors.Any)
            (Task, Kilometres) = (new TaskFacts(form.TaskType!, day!.Value, minutes!.Value, preparation!.Value, form.Remote == CheckField.Yes), kilometres!.Value);
    }

    public Errors Errors { get; } = new(FeesTexts.T);
    public TaskFacts? Task { get; }
    public int Kilometres { get; }

    private int? Minutes(string? typed, string field, bool mayBeEmpty)
    {
        if (Typed.Empty(typed) && mayBeEmpty)
            return 0;
        // Hours are typed like money: digits, a comma or a point, at most two decimals.
        var minutes = Typed.Euros(typed) is { } hours ? (int?)Math.Round(Math.Min(hours.InEuros, 25) * 60) : null;
        if (minutes is null or > 24 * 60 || (minutes == 0 && !mayBeEmpty))
        {
            Errors.Add(field, "calculator.hours-wrong");
            return null;
        }
        return minutes;
    }
}
