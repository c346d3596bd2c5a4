using System.Net.Mail;
using System.Text;

namespace Recruitment;

/// <summary>Either the value in the form we keep it, or the text key of why it cannot be kept.</summary>
public readonly record struct Checked(string? Value, string? Problem)
{
    public static Checked Kept(string value) => new(value, null);
    public static Checked Refused(string textKey) => new(null, textKey);
}

/// <summary>Email addresses: kept as typed, compared in lower case.</summary>
public static class EmailAddresses
{
    public const int MaxLength = 254;

    public static Checked Check(string text)
    {
        var address = text.Trim();
        if (address.Length > MaxLength)
        {
            return Checked.Refused("problem.too-long");
        }

        if (address.Any(letter => letter > 127))
        {
            return Checked.Refused("problem.email-letters");
        }

        // MailAddress also reads 'Name <a@b>' and comments; only an address that is exactly what was typed will do.
        var readable = MailAddress.TryCreate(address, out var parsed) && parsed.Address == address && parsed.Host.Contains('.')
            && !parsed.Host.EndsWith('.') && !parsed.Host.StartsWith('.') && !parsed.Host.Contains("..") && !address.Any(char.IsWhiteSpace) && !address.Contains('"');
        return readable ? Checked.Kept(address) : Checked.Refused("problem.email");
    }

    public static string? Key(string? address) => address?.ToLowerInvariant();
}

/// <summary>Phone numbers: one form for all ways of writing one, "+358451234567".</summary>
public static class PhoneNumbers
{
    public const int MaxLength = 16;

    public static Checked Check(string text)
    {
        // A spreadsheet that took the number for a quantity writes 3,58452E+11: the last digits are gone for good.
        if (text.Contains("E+", StringComparison.OrdinalIgnoreCase) && text.Any(char.IsDigit))
        {
            return Checked.Refused("problem.phone-spreadsheet");
        }

        var compact = new StringBuilder();
        // An apostrophe in front is how spreadsheets and our own export keep a plus sign from being a formula.
        foreach (var letter in text.Replace("(0)", "").Trim().TrimStart('\''))
        {
            if (char.IsAsciiDigit(letter) || (letter == '+' && compact.Length == 0))
            {
                compact.Append(letter);
            }
            else if (!char.IsWhiteSpace(letter) && letter is not ('-' or '–' or '.' or '(' or ')' or '/'))
            {
                return Checked.Refused("problem.phone");
            }
        }

        var number = International(compact.ToString());
        return number is not null && number.Length is >= 8 and <= MaxLength ? Checked.Kept(number) : Checked.Refused("problem.phone");
    }

    private static string? International(string digits)
    {
        if (digits.StartsWith("00", StringComparison.Ordinal))
        {
            digits = "+" + digits[2..];
        }

        if (digits.StartsWith('+'))
        {
            return digits.StartsWith("+3580", StringComparison.Ordinal) ? "+358" + digits[5..] : digits;
        }

        if (digits.StartsWith('0'))
        {
            return "+358" + digits[1..];
        }

        // Spreadsheets drop a leading zero and a leading plus: 451234567 and 358451234567 are Finnish numbers all the same.
        if (digits.StartsWith("358", StringComparison.Ordinal) && digits.Length >= 10)
        {
            return "+" + digits;
        }

        return digits.Length is 8 or 9 or 10 && digits[0] is '4' or '5' ? "+358" + digits : null;
    }
}

/// <summary>Names of people, short and without what a spreadsheet would run as a formula.</summary>
public static class PersonNames
{
    public const int MaxLength = 80;

    public static Checked Check(string text, int maxLength = MaxLength)
    {
        var name = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (name.Length == 0)
        {
            return Checked.Refused("problem.required");
        }

        if (name.Length > maxLength)
        {
            return Checked.Refused("problem.too-long");
        }

        // Also behind the apostrophe with which exports disarm them.
        if (name.TrimStart('\'') is ['=' or '+' or '-' or '@', ..])
        {
            return Checked.Refused("problem.formula");
        }

        return name.Any(char.IsControl) ? Checked.Refused("problem.control-characters") : Checked.Kept(name);
    }
}
