using System.Security.Cryptography;

namespace Bookings.Clinics;

/// <summary>The address on the paper that visitors take with them: short enough to be typed.</summary>
internal static class FeedbackAddress
{
    /// <summary>Without letters that look alike on paper.</summary>
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";
    private const int Length = 8;

    public static string NewCode() => RandomNumberGenerator.GetString(Letters, Length);

    public static string Path(string code) => "/palaute/" + code;
}
