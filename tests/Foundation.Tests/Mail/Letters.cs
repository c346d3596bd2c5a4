using Foundation.Mail;
using Foundation.Tests.Calendar;
using NodaTime;

namespace Foundation.Tests.Mail;

internal static class Letters
{
    public static readonly Instant Now = Instant.FromUtc(2026, 11, 21, 10, 0);

    public static readonly Reader Matti = new(Guid.Parse("0199a000-0000-7000-8000-00000000aaaa"), "Matti Määttä", "matti@example.fi", "fi");

    public static readonly MailSettings Settings = new()
    {
        From = "Kokemusasiantuntijat, Kainuu <ohjelma@posti.example.fi>",
        ReplyTo = "koordinaattori@example.fi",
    };

    public static readonly Letterhead Letterhead = new(Settings, new Organisation());

    public static Letter Offer => Letter.To(Matti, "bookings.offer", "Tehtävä sinulle: työpaja Kuhmossa 1.12.2026", Now)
        .Regarding("offer:0199a000-0000-7000-8000-00000000bbbb")
        .Paragraph("Hei Matti!\nKuhmon sosiaalityö pyytää sinua työpajaan.")
        .Heading("Tehtävä")
        .Facts(
            ("Missä", "Koulukatu 1, Kuhmo\nKäynti pihan puolelta"),
            ("Milloin", "ti 1.12.2026 klo 9.00–11.30"),
            ("Etäyhteys", null),
            ("Palkkio", "150,00 € + matkat"))
        .Link("Vastaa tarjoukseen", new Uri("https://kokemus.example.fi/offers/abc?x=1&y=2"))
        .Note("Vastaa viimeistään to 26.11.2026 klo 16.00.");

    public static Letter Confirmation => Offer with { Kind = "bookings.confirmed", Entry = Entries.Workshop };
}
