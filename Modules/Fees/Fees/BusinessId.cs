namespace Fees;

public enum BusinessIdFault { None, Missing, Form, CheckDigit }

/// <summary>Y-tunnus: seven digits, a hyphen and a check digit; weights 7 9 10 5 8 4 2, check weight 1, the sum divisible by 11.</summary>
public readonly record struct BusinessId
{
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1];

    private BusinessId(string value) => Value = value;

    /// <summary>1234567-1.</summary>
    public string Value { get; }

    public override string ToString() => Value;

    public static bool TryRead(string? typed, out BusinessId id, out BusinessIdFault fault)
    {
        id = default;
        var text = Copied.Compact(typed).Replace('–', '-').Replace('−', '-');
        // The register's oldest numbers have six digits; they are written today with a leading zero.
        if (text.Length == 8 && text.Contains('-'))
            text = "0" + text;
        fault = Find(text);
        if (fault != BusinessIdFault.None)
            return false;
        id = new BusinessId(text);
        return true;
    }

    private static BusinessIdFault Find(string text)
    {
        if (text.Length == 0) return BusinessIdFault.Missing;
        if (text.Length != 9 || text[7] != '-' || !text.Remove(7, 1).All(char.IsAsciiDigit)) return BusinessIdFault.Form;
        var sum = text.Remove(7, 1).Select((digit, place) => (digit - '0') * Weights[place]).Sum();
        return sum % 11 == 0 ? BusinessIdFault.None : BusinessIdFault.CheckDigit;
    }
}
