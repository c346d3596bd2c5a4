using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Training;

/// <summary>The secret in a mailed link: 256 random bits, known only to the mail. We keep its hash.</summary>
public static class LinkToken
{
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}

/// <summary>The code on a certificate: twenty letters and digits that are not mistaken for each other when read aloud, 100 random bits.</summary>
public static class ProofCode
{
    private const string Alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    public static string New() => string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Alphabet, 5)));

    /// <summary>As it is kept, from whatever way it was typed.</summary>
    public static string Read(string? typed)
    {
        var letters = new string([.. (typed ?? "").ToUpperInvariant().Where(char.IsAsciiLetterOrDigit)]);
        return letters.Length == 20 ? string.Join('-', letters.Chunk(5).Select(chunk => new string(chunk))) : "";
    }
}
