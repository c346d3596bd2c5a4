using System.Globalization;
using NodaTime;

namespace Fees;

public enum PersonalIdentityCodeFault { None, Missing, Form, Date, Number, CheckCharacter }

/// <summary>
/// Henkilötunnus: ddmmyy, a sign for the century, an individual number and a check character. The signs are those in force since 1.1.2023
/// (https://dvv.fi/hetu-uudistus); the sign is a part of the code, so 010190-999W and 010190Y999W are two people.
/// Numbers 900–999 are temporary: no person in the population register has one, hospitals and examples do.
/// </summary>
public readonly record struct PersonalIdentityCode
{
    private const string CheckCharacters = "0123456789ABCDEFHJKLMNPRSTUVWXY";

    private PersonalIdentityCode(string value, LocalDate born) => (Value, Born) = (value, born);

    public string Value { get; }
    public LocalDate Born { get; }
    public bool IsTemporary => Number(Value) >= 900;

    /// <summary>The birthday and the rest hidden, for pages after it was given.</summary>
    public string Masked => "••••••" + Value[6] + "••••";

    public override string ToString() => Masked;

    public static bool TryRead(string? typed, out PersonalIdentityCode code, out PersonalIdentityCodeFault fault)
    {
        code = default;
        var text = Copied.Compact(typed).Replace('–', '-').Replace('−', '-');
        fault = Find(text, out var born);
        if (fault != PersonalIdentityCodeFault.None)
            return false;
        code = new PersonalIdentityCode(text, born);
        return true;
    }

    public static PersonalIdentityCode Known(string value) =>
        TryRead(value, out var code, out var fault) ? code : throw new FormatException($"A stored identity code no longer passes: {fault}.");

    /// <summary>The code of a birthday, sign and number with its check character; used for invented people.</summary>
    public static string Make(LocalDate born, char sign, int number)
    {
        var day = born.ToString("ddMMyy", CultureInfo.InvariantCulture);
        var individual = number.ToString("000", CultureInfo.InvariantCulture);
        return day + sign + individual + CheckCharacter(day + individual);
    }

    private static PersonalIdentityCodeFault Find(string text, out LocalDate born)
    {
        born = default;
        if (text.Length == 0) return PersonalIdentityCodeFault.Missing;
        if (text.Length != 11 || !text[..6].All(char.IsAsciiDigit) || !text[7..10].All(char.IsAsciiDigit) || Century(text[6]) is not { } century)
            return PersonalIdentityCodeFault.Form;
        int day = Part(text, 0), month = Part(text, 2), year = century + Part(text, 4);
        if (month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
            return PersonalIdentityCodeFault.Date;
        if (Number(text) < 2) return PersonalIdentityCodeFault.Number;
        if (text[10] != CheckCharacter(text[..6] + text[7..10])) return PersonalIdentityCodeFault.CheckCharacter;
        born = new LocalDate(year, month, day);
        return PersonalIdentityCodeFault.None;
    }

    private static int? Century(char sign) => sign switch
    {
        '+' => 1800,
        '-' or 'Y' or 'X' or 'W' or 'V' or 'U' => 1900,
        'A' or 'B' or 'C' or 'D' or 'E' or 'F' => 2000,
        _ => null,
    };

    private static int Part(string text, int at) => int.Parse(text.AsSpan(at, 2), CultureInfo.InvariantCulture);
    private static int Number(string text) => int.Parse(text.AsSpan(7, 3), CultureInfo.InvariantCulture);
    private static char CheckCharacter(string nineDigits) => CheckCharacters[int.Parse(nineDigits, CultureInfo.InvariantCulture) % 31];
}
