using System.Globalization;
using Foundation.Ui;
using NodaTime;

namespace Recruitment.Agreeing;

/// <summary>The next version of a text as it was typed.</summary>
public sealed class DraftInput
{
    public string? Fi { get; set; }
    public string? En { get; set; }
    public string? Months { get; set; }
    public string? InUseFrom { get; set; }
    public string? Version { get; set; }

    public static DraftInput Of(AgreementDraft draft) => Of(draft.Fi, draft.En, draft.Months, draft.InUseFrom, draft.Version);

    public static DraftInput After(AgreementText? now, LocalDate today) => Of(now?.Fi ?? "", now?.En ?? "", now is null ? 24 : now.Months, today, 0);

    private static DraftInput Of(string fi, string en, int? months, LocalDate from, int version) => new()
    {
        Fi = fi, En = en, Months = months?.ToString(CultureInfo.InvariantCulture), InUseFrom = from.ToString("d.M.uuuu", CultureInfo.InvariantCulture),
        Version = version.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>What was meant; null with at least one error.</summary>
    public DraftFacts? Read(AgreementKind kind, Errors errors)
    {
        foreach (var (field, text) in new[] { ("Fi", Fi), ("En", En) })
            if (Typed.Empty(text) || Lines(text!).Length > AgreementText.MaxText)
                errors.Add(field, Typed.Empty(text) ? "problem.required" : "agree.too-long", AgreementText.MaxText);
        var months = Typed.Empty(Months) ? null : Typed.Whole(Months, 1, AgreementText.MaxMonths);
        if (months is null && (kind == AgreementKind.Agreement || !Typed.Empty(Months)))
            errors.Add("Months", "agree.months-wrong", AgreementText.MaxMonths);
        var from = Typed.Date(InUseFrom);
        if (from is null)
            errors.Add("InUseFrom", "campaign.date-wrong");
        return errors.Any ? null : new DraftFacts(Lines(Fi!), Lines(En!), months, from!.Value);
    }

    private static string Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Trim();
}

/// <summary>A checked draft.</summary>
public sealed record DraftFacts(string Fi, string En, int? Months, LocalDate InUseFrom);
