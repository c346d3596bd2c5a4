using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Foundation.Calendar;
using Foundation.Ui;

namespace Bookings.Overlapping;

/// <summary>The coordinator has seen what a place overlaps with, has agreed it with the expert, and says why.</summary>
/// <param name="Seen">Of what was on the page: <see cref="SeenOf"/>. It agrees to nothing that has come or moved since.</param>
public sealed record KnownOverlap(string Reason, string Seen)
{
    /// <summary>The fields of the form that <see cref="OverlapFields"/> shows.</summary>
    public const string KnownField = "Known", WhyField = "Why";

    /// <summary>A print of these reservations and their times, which names none of them: what other modules hold is not for the page.</summary>
    public static string SeenOf(IEnumerable<Reservation> elsewhere)
    {
        var lines = elsewhere.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.PersonId}/{one.Owner}/{one.StartsAt}/{one.EndsAt}")).Order(StringComparer.Ordinal);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
    }

    /// <summary>Null when nothing was agreed, or when something is wrong, which is then among the errors.</summary>
    public static KnownOverlap? Read(string? known, string? why, string? seen, Errors errors)
    {
        var (ticked, reason) = (known == CheckField.Yes, TypedText.Lines(why));
        if (ticked && reason.Length == 0)
            errors.Add(WhyField, "overlap.why-missing");
        else if (!ticked && reason.Length > 0)
            errors.Add(KnownField, "overlap.tick-missing");
        if (reason.Length > OverlapPermit.LongestReason)
            errors.Add(WhyField, "typed.too-long", OverlapPermit.LongestReason, reason.Length);
        return ticked && !errors.Any ? new(reason, seen ?? "") : null;
    }
}
