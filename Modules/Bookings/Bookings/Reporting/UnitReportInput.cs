using Foundation.Calendar;
using Foundation.Ui;

namespace Bookings.Reporting;

/// <summary>What the unit types after a task, as it came.</summary>
public sealed class UnitReportInput
{
    public const string Held = "held", NoShow = "no-show", NotHeld = "not-held";
    public const int MostPreparation = 600;

    public string? What { get; set; }
    public string? Start { get; set; }
    public string? End { get; set; }
    public string? Preparation { get; set; }
    public string? Score { get; set; }
    public string? Words { get; set; }
    public string? Contact { get; set; }

    /// <summary>Filled in as it was agreed, so that most need only press the button.</summary>
    public static UnitReportInput Agreed(Request request) => new()
    {
        Start = Helsinki.Say(request.Start, "fi"), End = Helsinki.Say(request.End, "fi"), Preparation = request.PreparationMinutes.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };

    /// <summary>Null when something is wrong, which is then among the errors.</summary>
    public UnitReportFacts? Read(Request request, Errors errors)
    {
        if (What is not (Held or NoShow or NotHeld))
            errors.Add("What", "report.what-missing");
        var (minutes, preparation) = What == Held ? ReadTimes(request, errors) : (0, 0);
        var (score, words) = FeedbackInput.Read(Score, Words, errors);
        return errors.Any ? null : new UnitReportFacts(What != NotHeld, What == NoShow, minutes, preparation, score, words, Contact == CheckField.Yes);
    }

    private (int Minutes, int Preparation) ReadTimes(Request request, Errors errors)
    {
        var (start, end, preparation) = (Typed.Time(Start), Typed.Time(End), Typed.Empty(Preparation) ? 0 : Typed.Whole(Preparation, 0, MostPreparation));
        if (start is null)
            errors.Add("Start", "report.time-wrong");
        if (end is null)
            errors.Add("End", "report.time-wrong");
        if (end <= start)
            errors.Add("End", "report.end-before-start");
        if (preparation is null)
            errors.Add("Preparation", "report.preparation-wrong", MostPreparation);
        return errors.Any ? (0, 0) : ((int)(Helsinki.At(request.Date, end!.Value) - Helsinki.At(request.Date, start!.Value)).TotalMinutes, preparation!.Value);
    }
}
