using System.Globalization;
using System.Text;

namespace Recruitment;

/// <summary>Compares words as a reader does: "Päihde- / riippuvuus" and "paihde riippuvuus" are one.</summary>
public static class Words
{
    /// <summary>Lower case, without accents, spaces and punctuation.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(letter) && char.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(char.ToLowerInvariant(letter));
            }
        }

        return folded.ToString();
    }

    /// <summary>Several values in one cell: "suomi, ruotsi", "suomi / ruotsi", "suomi|ruotsi" or, quoted, "suomi;ruotsi".</summary>
    public static IReadOnlyList<string> Split(string text) =>
        text.Split([',', ';', '/', '|', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
