using System.Globalization;
using System.Text;

namespace Fees.Paying;

/// <summary>
/// Text a bank takes without changing it: Latin letters with the Finnish ones, digits and / - ? : ( ) . , ' + and space (EPC217-08). Other letters lose
/// their accents, what remains unknown becomes a full stop, and a text never begins or ends with a slash.
/// </summary>
public static class SepaText
{
    private const string Allowed = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/-?:().,'+ ÅÄÖåäö";

    public static string Of(string text, int longest)
    {
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.Normalize(NormalizationForm.FormC).EnumerateRunes())
            Append(result, rune);
        var joined = string.Join(' ', result.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)).Replace("//", "/", StringComparison.Ordinal).Trim('/', ' ');
        return joined.Length <= longest ? joined : joined[..longest].TrimEnd('/', ' ');
    }

    private static void Append(StringBuilder result, Rune rune)
    {
        if (rune.IsBmp && Allowed.Contains((char)rune.Value))
            result.Append((char)rune.Value);
        else if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
            result.Append(' ');
        else if (Plain(rune) is { Length: > 0 } plain)
            result.Append(plain);
        else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.NonSpacingMark))
            result.Append('.');
    }

    private static string Plain(Rune rune) => rune.Value switch
    {
        'ß' => "ss", 'æ' => "ae", 'Æ' => "AE", 'ø' => "o", 'Ø' => "O", 'đ' => "d", 'Đ' => "D", 'ł' => "l", 'Ł' => "L", 'þ' => "th", 'Þ' => "Th",
        '–' or '—' or '−' => "-", '’' or '‘' or '´' or '`' => "'", '&' => "+",
        _ => string.Concat(rune.ToString().Normalize(NormalizationForm.FormKD).Where(c => c < 128 && Allowed.Contains(c))),
    };
}
