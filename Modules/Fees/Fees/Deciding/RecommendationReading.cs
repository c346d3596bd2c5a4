using Foundation.Ui;
using NodaTime;

namespace Fees.Deciding;

/// <summary>
/// Reads a typed recommendation. Of a decision, who decided, when and where must be there; a proposal waits for that. An example comes with the demo and in no other
/// way.
/// </summary>
public sealed class RecommendationReading
{
    /// <param name="proposal">The proposal that the decision is of; null when there was none.</param>
    public RecommendationReading(RecommendationForm form, bool decided, Guid? proposal = null)
    {
        var name = Must(form.Name, nameof(form.Name), "recommendation.name-missing", 150);
        var from = MustDate(form.ValidFrom, nameof(form.ValidFrom));
        LocalDate? to = Typed.Empty(form.ValidTo) ? null : MustDate(form.ValidTo, nameof(form.ValidTo));
        if (from is not null && to < from)
            Errors.Add(nameof(form.ValidTo), "recommendation.ends-before");
        var decision = decided ? ReadDecision(form) : null;
        List<RecommendationRow> rows = [.. form.Rows.Index().Select(one => Row(one.Index, one.Item)).OfType<RecommendationRow>()];
        if (rows.Count == 0 && !Errors.Any)
            Errors.Add("Rows[0].Amount", "recommendation.rows-missing");
        Rows = rows;
        if (!Errors.Any && decision is not null)
            Command = new EnterRecommendation(name, from!.Value, to, decision, rows, proposal);
    }

    public Errors Errors { get; } = new(FeesTexts.T);

    /// <summary>Null when something is wrong, and for a proposal, which is not decided yet.</summary>
    public EnterRecommendation? Command { get; }
    public IReadOnlyList<RecommendationRow> Rows { get; }

    /// <summary>What the decision would lie over, said beside its first day.</summary>
    public void Refuse(EnteringOutcome.Overlaps overlaps, string language) =>
        Errors.Add("ValidFrom", overlaps.To is null ? "recommendation.overlaps-open" : "recommendation.overlaps", overlaps.Other, Dates.Say(overlaps.From, language), overlaps.To is { } to ? Dates.Say(to, language) : "");

    private Decision? ReadDecision(RecommendationForm form)
    {
        var body = Must(form.Body, nameof(form.Body), "recommendation.body-missing", 200);
        var on = MustDate(form.DecidedOn, nameof(form.DecidedOn));
        var section = Must(form.Section, nameof(form.Section), "recommendation.section-missing", 20);
        var caseNumber = Must(form.CaseNumber, nameof(form.CaseNumber), "recommendation.case-missing", 50);
        return on is { } day ? new Decision(body, day, section, caseNumber) : null;
    }

    private RecommendationRow? Row(int index, RecommendationForm.RowForm row)
    {
        if (Typed.Empty(row.Amount))
            return null;
        string Field(string name) => $"Rows[{index}].{name}";
        var amount = Typed.Euros(row.Amount);
        if (amount is null)
            Errors.Add(Field(nameof(row.Amount)), "recommendation.amount-wrong");
        var upTo = Typed.Empty(row.UpTo) ? null : Typed.Euros(row.UpTo);
        if (!Typed.Empty(row.UpTo) && (upTo is null || upTo <= amount))
            Errors.Add(Field(nameof(row.UpTo)), upTo is null ? "recommendation.amount-wrong" : "recommendation.range-wrong");
        if (row.TaskType != TaskTypes.Any && !TaskTypes.All.Contains(row.TaskType))
            Errors.Add(Field(nameof(row.TaskType)), "recommendation.type-missing");
        if (!Enum.TryParse<FeeUnit>(row.Unit, out var unit))
            Errors.Add(Field(nameof(row.Unit)), "recommendation.unit-missing");
        var taxClass = (row.TaxClass ?? "").Trim();
        if (taxClass.Length > 0 && !TaxClassChoice.IsWritten(taxClass))
            Errors.Add(Field(nameof(row.TaxClass)), "recommendation.class-missing");
        var from = Minutes(row.FromMinutes, Field(nameof(row.FromMinutes)));
        var to = Minutes(row.ToMinutes, Field(nameof(row.ToMinutes)));
        if (to < from)
            Errors.Add(Field(nameof(row.ToMinutes)), "recommendation.band-wrong");
        var within = Typed.Empty(row.WithinHours) ? null : Typed.Whole(row.WithinHours, 1, 720);
        if (unit == FeeUnit.LateCancellation ? within is null || upTo is not null : !Typed.Empty(row.WithinHours))
            Errors.Add(Field(nameof(row.WithinHours)), "recommendation.within-wrong");
        return Errors.Any ? null : new RecommendationRow(row.TaskType == TaskTypes.Any ? null : row.TaskType, unit, amount!.Value, taxClass, from, to, upTo, row.Remote == CheckField.Yes, row.Group == CheckField.Yes, within);
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
