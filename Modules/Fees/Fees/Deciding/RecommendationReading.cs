using Foundation.Ui;
using NodaTime;

namespace Fees.Deciding;

/// <summary>
/// Reads a typed decision. Only decided amounts are entered by hand, so who decided, when and where must be there; an example comes with the demo and in no
/// other way.
/// </summary>
public sealed class RecommendationReading
{
    public RecommendationReading(RecommendationForm form)
    {
        var name = Must(form.Name, nameof(form.Name), "recommendation.name-missing", 150);
        var from = MustDate(form.ValidFrom, nameof(form.ValidFrom));
        LocalDate? to = Typed.Empty(form.ValidTo) ? null : MustDate(form.ValidTo, nameof(form.ValidTo));
        if (from is not null && to < from)
            Errors.Add(nameof(form.ValidTo), "recommendation.ends-before");
        var body = Must(form.Body, nameof(form.Body), "recommendation.body-missing", 200);
        var on = MustDate(form.DecidedOn, nameof(form.DecidedOn));
        var section = Must(form.Section, nameof(form.Section), "recommendation.section-missing", 20);
        var caseNumber = Must(form.CaseNumber, nameof(form.CaseNumber), "recommendation.case-missing", 50);
        List<RecommendationRow> rows = [.. form.Rows.Index().Select(one => Row(one.Index, one.Item)).OfType<RecommendationRow>()];
        if (rows.Count == 0 && !Errors.Any)
            Errors.Add("Rows[0].Amount", "recommendation.rows-missing");
        if (!Errors.Any)
            Command = new EnterRecommendation(name, from!.Value, to, new Decision(body, on!.Value, section, caseNumber), rows);
    }

    public Errors Errors { get; } = new(FeesTexts.T);
    public EnterRecommendation? Command { get; }

    private RecommendationRow? Row(int index, RecommendationForm.RowForm row)
    {
        if (Typed.Empty(row.Amount))
            return null;
        string Field(string name) => $"Rows[{index}].{name}";
        var amount = Typed.Euros(row.Amount);
        if (amount is null)
            Errors.Add(Field(nameof(row.Amount)), "recommendation.amount-wrong");
        if (row.TaskType != TaskTypes.Any && !TaskTypes.All.Contains(row.TaskType))
            Errors.Add(Field(nameof(row.TaskType)), "recommendation.type-missing");
        if (!Enum.TryParse<FeeUnit>(row.Unit, out var unit))
            Errors.Add(Field(nameof(row.Unit)), "recommendation.unit-missing");
        var taxClass = (row.TaxClass ?? "").Trim();
        if (taxClass.Length != 3 || !taxClass.All(char.IsAsciiDigit))
            Errors.Add(Field(nameof(row.TaxClass)), "recommendation.class-missing");
        var from = Minutes(row.FromMinutes, Field(nameof(row.FromMinutes)));
        var to = Minutes(row.ToMinutes, Field(nameof(row.ToMinutes)));
        if (to < from)
            Errors.Add(Field(nameof(row.ToMinutes)), "recommendation.band-wrong");
        return Errors.Any ? null : new RecommendationRow(row.TaskType == TaskTypes.Any ? null : row.TaskType, unit, amount!.Value, taxClass, from, to);
    }

    private string Must(string? typed, string field, string key, int longest)
    {
        var text = (typed ?? "").Trim();
        if (text.Length == 0)
            Errors.Add(field, key);
        else if (text.Length > longest)
            Errors.Add(field, "recommendation.too-long", longest);
        return text;
    }

    private LocalDate? MustDate(string? typed, string field)
    {
        var date = Typed.Date(typed);
        if (date is null)
            Errors.Add(field, "recommendation.date-wrong");
        return date;
    }

    private int? Minutes(string? typed, string field)
    {
        if (Typed.Empty(typed))
            return null;
        var minutes = Typed.Whole(typed, 0, 24 * 60);
        if (minutes is null)
            Errors.Add(field, "recommendation.minutes-wrong");
        return minutes;
    }
}
