namespace Fees;

/// <summary>How numbers that people copy from letters and bank pages are read: spaces of every kind fall away, letters become capitals.</summary>
internal static class Copied
{
    public static string Compact(string? typed) =>
        string.Concat((typed ?? "").Where(c => !char.IsWhiteSpace(c) && c is not ('\u200b' or '\u2060' or '\ufeff'))).ToUpperInvariant();
}
