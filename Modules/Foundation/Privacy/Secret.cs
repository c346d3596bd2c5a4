using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Foundation.Privacy;

/// <summary>Secrets that travel in links and cookies. Only their hash is stored, so that who reads the database cannot use them.</summary>
public static class Secret
{
    /// <summary>160 random bits, in letters that an address may hold.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(20));

    /// <summary>SHA-256 as hex, 64 characters. Enough for random secrets; a short code needs a random part hashed with it.</summary>
    public static string Hash(string secret) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    /// <summary>Compares without telling by its duration how much was right.</summary>
    public static bool Same(string one, string other) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(one), Encoding.UTF8.GetBytes(other));
}
