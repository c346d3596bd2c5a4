using System.Security.Cryptography;
using System.Text;
using Foundation.Calendar;

namespace Foundation.Mail.Receiving;

/// <summary>
/// Addresses that say what is answered: vastaus+CODE@…, where the code is an id and a seal on it. The same id has the same address for life, nothing of it is stored,
/// and who does not have the key cannot make one. In letters and digits that survive mail servers which change capitals.
/// </summary>
public sealed class ReplyCodes
{
    private const int SealBytes = 12, IdBytes = 16;
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz234567";

    /// <summary>Letters of a code: 28 bytes, five bits in each.</summary>
    public const int Length = ((IdBytes + SealBytes) * 8 + 4) / 5;

    private readonly byte[] key;
    private readonly string user, domain;

    public ReplyCodes(byte[] key, string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        this.key = key;
        var at = address.LastIndexOf('@');
        (user, domain) = (address[..at], address[(at + 1)..]);
    }

    /// <param name="what">What the id is of, e.g. "offer": the code of one thing is never taken for another's.</param>
    public string AddressOf(string what, Guid id) => $"{user}+{Written([.. id.ToByteArray(), .. Seal(what, id)])}@{domain}";

    /// <summary>The button of a calendar writes to the organizer: that address tells what is answered, as the letter's own address for replies does.</summary>
    public CalendarEntry Organize(CalendarEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.AnswersOf is { } what ? entry with { Organizer = AddressOf(what, entry.Uid) } : entry;
    }

    /// <summary>What is answered by a mail to these addresses. Addresses of others, and codes that are not ours, are left out.</summary>
    public IReadOnlyList<Guid> Find(string what, IEnumerable<string> addresses) => [.. addresses.Select(CodeIn).OfType<string>().Select(code => Open(what, code)).OfType<Guid>().Distinct()];

    /// <summary>One of these is our address with something after the plus, whatever that is worth.</summary>
    public bool IsCoded(IEnumerable<string> addresses) => addresses.Any(address => CodeIn(address) is not null);

    private string? CodeIn(string address)
    {
        var (plus, at) = (user.Length, address.LastIndexOf('@'));
        return at > plus && address[plus] == '+' && address.StartsWith(user, StringComparison.OrdinalIgnoreCase) && address[(at + 1)..].Equals(domain, StringComparison.OrdinalIgnoreCase)
            ? address[(plus + 1)..at]
            : null;
    }

    private Guid? Open(string what, string code)
    {
        if (Read(code) is not { } bytes)
            return null;
        var id = new Guid(bytes.AsSpan(0, IdBytes));
        return CryptographicOperations.FixedTimeEquals(bytes.AsSpan(IdBytes), Seal(what, id)) ? id : null;
    }

    private byte[] Seal(string what, Guid id) => HMACSHA256.HashData(key, (byte[])[.. Encoding.UTF8.GetBytes(what), 0, .. id.ToByteArray()])[..SealBytes];

    private static string Written(byte[] bytes)
    {
        var code = new StringBuilder(Length);
        for (var bit = 0; bit < bytes.Length * 8; bit += 5)
        {
            var (index, shift) = (bit / 8, 11 - bit % 8);
            var pair = bytes[index] << 8 | (index + 1 < bytes.Length ? bytes[index + 1] : 0);
            code.Append(Alphabet[pair >> shift & 31]);
        }
        return code.ToString();
    }

    private static byte[]? Read(string code)
    {
        if (code.Length != Length)
            return null;
        var bytes = new byte[IdBytes + SealBytes];
        for (var i = 0; i < Length; i++)
        {
            var value = Alphabet.IndexOf(char.ToLowerInvariant(code[i]), StringComparison.Ordinal);
            if (value < 0)
                return null;
            var (index, shift) = (i * 5 / 8, 11 - i * 5 % 8);
            bytes[index] |= (byte)(value << shift >> 8);
            if (index + 1 < bytes.Length)
                bytes[index + 1] |= (byte)(value << shift);
        }
        return bytes;
    }
}
