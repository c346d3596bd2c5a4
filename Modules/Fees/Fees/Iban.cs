using System.Collections.Frozen;

namespace Fees;

public enum IbanFault { None, Missing, Form, Country, Length, CheckDigits }

/// <summary>
/// A bank account number that has passed its check digits (ISO 13616: the first four characters moved last, letters as 10–35, mod 97 = 1).
/// Only countries of the SEPA area are known, because only there can a SEPA payment go. A default value holds no account.
/// </summary>
public readonly record struct Iban
{
    private Iban(string value) => Value = value;

    /// <summary>Without spaces, in capitals: FI2112345600000785.</summary>
    public string Value { get; }

    public static bool TryRead(string? typed, out Iban iban, out IbanFault fault)
    {
        iban = default;
        var text = Copied.Compact(typed);
        fault = Find(text);
        if (fault != IbanFault.None)
            return false;
        iban = new Iban(text);
        return true;
    }

    /// <summary>What was checked when it was stored.</summary>
    public static Iban Known(string value) =>
        TryRead(value, out var iban, out var fault) ? iban : throw new FormatException($"A stored IBAN no longer passes: {fault}.");

    /// <summary>Two check digits for a country and a domestic account number.</summary>
    public static string CheckDigits(string country, string account) => (98 - Mod97(account + country + "00")).ToString("00", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>For people: FI21 1234 5600 0007 85.</summary>
    public string Grouped => string.Join(' ', Value.Chunk(4).Select(four => new string(four)));

    /// <summary>For everyone after it was given: FI•• •••• 0785 tells nothing but lets the owner recognise it.</summary>
    public string Masked => Value[..2] + "•• •••• " + Value[^4..];

    public override string ToString() => Masked;

    private static IbanFault Find(string text)
    {
        if (text.Length == 0) return IbanFault.Missing;
        if (text.Length < 5 || !char.IsAsciiLetter(text[0]) || !char.IsAsciiLetter(text[1]) || !char.IsAsciiDigit(text[2]) || !char.IsAsciiDigit(text[3])
            || !text.All(char.IsAsciiLetterOrDigit)) return IbanFault.Form;
        if (!Lengths.TryGetValue(text[..2], out var length)) return IbanFault.Country;
        if (text.Length != length) return IbanFault.Length;
        return Mod97(text[4..] + text[..4]) == 1 ? IbanFault.None : IbanFault.CheckDigits;
    }

    private static int Mod97(string text)
    {
        var rest = 0;
        foreach (var c in text)
            rest = char.IsAsciiDigit(c) ? (rest * 10 + (c - '0')) % 97 : (rest * 100 + (c - 'A' + 10)) % 97;
        return rest;
    }

    private static readonly FrozenDictionary<string, int> Lengths = (
        "AD24 AL28 AT20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FR27 GB22 GI23 GR27 HR21 HU28 IE22 IS26 IT27 LI21 LT20 LU20 LV21 " +
        "MC27 MD24 ME22 MK19 MT31 NL18 NO15 PL28 PT25 RO24 RS22 SE24 SI19 SK24 SM27 VA22")
        .Split(' ').ToFrozenDictionary(entry => entry[..2], entry => int.Parse(entry[2..], System.Globalization.CultureInfo.InvariantCulture));
}
