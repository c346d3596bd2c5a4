using System.Globalization;
using Foundation.Ui;
using NodaTime;

namespace Fees.GivingDetails;

/// <summary>Reads the payee form: every field either becomes a checked value or an error beside it.</summary>
public sealed class PayeeReading
{
    public PayeeReading(PayeeForm form, bool first, LocalDate today)
    {
        Name = (form.Name ?? "").Trim();
        if (Name.Length == 0)
            Errors.Add(nameof(form.Name), "payee.name-missing");
        else if (Name.Length > 200)
            Errors.Add(nameof(form.Name), "payee.name-long");
        ReadIban(form, first);
        ReadIdentityCode(form, first, today);
        if (form.HasCard)
            ReadCard(form, today.Year);
    }

    public Errors Errors { get; } = new(FeesTexts.T);
    public string Name { get; }
    public Iban? Iban { get; private set; }
    public PersonalIdentityCode? IdentityCode { get; private set; }
    public TaxCard? Card { get; private set; }

    private void ReadIban(PayeeForm form, bool first)
    {
        if (!first && string.IsNullOrWhiteSpace(form.Iban))
            return;
        if (Fees.Iban.TryRead(form.Iban, out var iban, out var fault))
            Iban = iban;
        else
            Errors.Add(nameof(form.Iban), "payee.iban-" + Key(fault));
    }

    private void ReadIdentityCode(PayeeForm form, bool first, LocalDate today)
    {
        if (!first && string.IsNullOrWhiteSpace(form.IdentityCode))
            return;
        if (!PersonalIdentityCode.TryRead(form.IdentityCode, out var code, out var fault))
            Errors.Add(nameof(form.IdentityCode), "payee.code-" + Key(fault));
        else if (code.Born > today)
            Errors.Add(nameof(form.IdentityCode), "payee.code-date");
        else
            IdentityCode = code;
    }

    private void ReadCard(PayeeForm form, int thisYear)
    {
        var year = Typed.Whole(form.CardYear, thisYear - 1, thisYear + 1);
        var rate = Percent(form.BasePercent);
        var extra = Percent(form.ExtraPercent);
        var limit = Typed.Euros(form.YearLimit);
        if (year is null)
            Errors.Add(nameof(form.CardYear), "payee.card-year-wrong", thisYear);
        if (rate is null)
            Errors.Add(nameof(form.BasePercent), "payee.percent-wrong");
        if (extra is null)
            Errors.Add(nameof(form.ExtraPercent), "payee.percent-wrong");
        else if (rate > extra)
            Errors.Add(nameof(form.ExtraPercent), "payee.extra-lower");
        if (limit is null)
            Errors.Add(nameof(form.YearLimit), "payee.limit-wrong");
        if (year is { } y && rate is { } r && extra is { } e && limit is { } l)
            Card = new TaxCard(y, r, e, l);
    }

    /// <summary>"20,5", "20.5 %" in hundredths of a percent; 0–100 with at most two decimals.</summary>
    public static int? Percent(string? text)
    {
        var typed = new string([.. (text ?? "").Where(c => !char.IsWhiteSpace(c) && c != '%')]).Replace(',', '.');
        return decimal.TryParse(typed, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent)
            && percent is >= 0 and <= 100 && decimal.Round(percent, 2) == percent ? (int)(percent * 100) : null;
    }

    private static string Key<T>(T fault) where T : struct, Enum =>
        string.Concat(fault.ToString().Select((letter, at) => char.IsUpper(letter) ? (at > 0 ? "-" : "") + char.ToLowerInvariant(letter) : letter.ToString()));
}
