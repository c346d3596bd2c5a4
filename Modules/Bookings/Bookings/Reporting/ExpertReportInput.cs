using Foundation;
using Foundation.Ui;

namespace Bookings.Reporting;

/// <summary>What the expert types after a task, as it came. Empty kilometres and costs mean none.</summary>
public sealed class ExpertReportInput
{
    public const int MostKilometres = 1500, LongestWhat = 200;
    public static readonly Money MostCosts = Money.Euros(1000);

    public string? Kilometres { get; set; }
    public string? Costs { get; set; }
    public string? CostsWhat { get; set; }
    public string? Score { get; set; }
    public string? Words { get; set; }
    public string? Contact { get; set; }

    /// <summary>Null when something is wrong, which is then among the errors.</summary>
    public ExpertReportFacts? Read(bool remote, Errors errors)
    {
        var kilometres = Typed.Empty(Kilometres) ? 0 : Typed.Whole(WithoutUnit(Kilometres!), 0, MostKilometres);
        if (kilometres is null)
            errors.Add("Kilometres", "report.km-wrong", MostKilometres);
        else if (remote && kilometres > 0)
            errors.Add("Kilometres", "report.km-remote");

        var costs = Typed.Empty(Costs) ? Money.Zero : Typed.Euros(Costs);
        var what = Typed.Empty(CostsWhat) ? null : CostsWhat!.Trim();
        if (costs is null)
            errors.Add("Costs", "report.costs-wrong");
        else if (costs > MostCosts)
            errors.Add("Costs", "report.costs-much", MostCosts.ToString());
        else if (costs == Money.Zero && what is not null)
            errors.Add("Costs", "report.costs-missing");
        if (costs > Money.Zero && what is null)
            errors.Add("CostsWhat", "report.costs-what-missing");
        if (what is { Length: > LongestWhat })
            errors.Add("CostsWhat", "report.costs-what-long", LongestWhat);
        var (score, words) = FeedbackInput.Read(Score, Words, errors);
        return errors.Any ? null : new ExpertReportFacts(kilometres!.Value, costs!.Value, what, score, words, Contact == CheckField.Yes);
    }

    private static string WithoutUnit(string typed) => typed.Trim() is var text && text.EndsWith("km", StringComparison.OrdinalIgnoreCase) ? text[..^2] : text;
}
