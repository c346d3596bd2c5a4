using Foundation.Ui;

namespace Bookings;

/// <summary>Which page of a list an address asks for: what is typed there may be anything.</summary>
internal static class PageNumber
{
    public static int Of(string? typed, int total, int size) => Math.Clamp(Typed.Whole(typed, 1, int.MaxValue) ?? 1, 1, Math.Max(1, (total + size - 1) / size));
}
