using Foundation.Calendar;
using NodaTime;

namespace Foundation.Tests.Calendar;

internal static class Entries
{
    public static readonly CalendarEntry Workshop = new(
        Guid.Parse("0199a000-0000-7000-8000-000000000001"), 0, CalendarMethod.Request, "Kehittämistyöpaja; Kuhmo, aula \\ 2",
        new LocalDateTime(2026, 12, 1, 9, 0), new LocalDateTime(2026, 12, 1, 11, 30))
    {
        Description = "Ovella vastassa Aino.\r\nPuh. 044 123, 044 456 😀",
        Location = "Koulukatu 1, Kuhmo",
        Url = new Uri("https://kokemus.example.fi/bookings/my/1"),
    };

    public static readonly Party Organizer = new("Kokemusasiantuntijat", "ohjelma@example.fi");
    public static readonly Instant Stamp = Instant.FromUtc(2026, 11, 21, 10, 0);

    public static string Written(CalendarEntry entry, bool answersAreRead = false) =>
        IcsWriter.Write(entry, Organizer, new Party("Matti \"Masa\" Määttä", "matti@example.fi"), Stamp, answersAreRead);
}
