using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Bookings.Offering;

/// <summary>The secret in an offer's link: 256 random bits, known only to the mail. We keep its hash.</summary>
public static class OfferToken
{
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
