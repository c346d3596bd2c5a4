using System.Security.Cryptography;
using Foundation.Privacy;

namespace Host.SettingUp;

/// <summary>The code that the log of the first start shows: who can read the log may set up. A new one at every start, none once the county is known.</summary>
public sealed class SetUpCode
{
    // Without 0/O, 1/I/L: it is read from a log and typed.
    private const string Letters = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    public string Text { get; } = RandomNumberGenerator.GetString(Letters, 20);

    public bool Matches(string? typed) => Secret.Same(new string([.. (typed ?? "").ToUpperInvariant().Where(char.IsAsciiLetterOrDigit)]), Text);
}
