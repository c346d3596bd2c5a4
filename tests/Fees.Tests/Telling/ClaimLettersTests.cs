using Bookings.Contracts;
using Fees.Reporting;
using Fees.Telling;
using Foundation;
using Foundation.Mail;
using NodaTime;
using static Fees.Tests.Examples;

namespace Fees.Tests.Telling;

/// <summary>The letters as their readers get them, in both languages.</summary>
public class ClaimLettersTests
{
    [Theory]
    [InlineData("fi")]
    [InlineData("en")]
    public void The_letters_read_well(string language)
    {
        var organisation = new Organisation { BaseAddress = "https://kokemus.example.fi" };
        var now = Instant.FromUtc(2026, 11, 13, 8, 0);
        var expert = new Expert(Guid.Parse("00000000-0000-0000-0000-000000000001"));
        expert.Learn(FeesHouse.Facts(expert.Id, "Aino", "Korhonen", "aino@esimerkki.example", "email") with { Language = language });
        var claim = new Claim(Guid.Empty, expert.Id, Guid.Empty, "Kehittämistyöpaja, Kuhmo 12.11.2026", "4711", Task(preparation: 60, remote: false), 100, now);
        claim.Price(Example(PerHour(null, 25), Preparation(20)), [("Pysäköinti", Money.Euros(4.50m))], Rates);
        var waits = new Claim(Guid.Empty, expert.Id, Guid.Empty, "Luento, Sotkamo 12.1.2027", "4711", Task("lecture", day: new LocalDate(2027, 1, 12)), 100, now);
        waits.Price(null, [], Rates);
        var unit = new Unit(Guid.Empty);
        unit.Learn(new UnitChanged(Guid.Empty, 1, "Kuhmon sosiaalityö", "4711", [new(Guid.Empty, "Helmi Hyväksyjä", "helmi@esimerkki.example", language, "approver")], default));
        var batch = new PayoutBatch(November12.PlusDays(1), November12.PlusDays(1), now);
        var payee = new Payee(expert.Id);
        BatchLine line = new(batch, 1, claim, payee, [new("336", true, Money.Euros(70)), new("311", false, Money.Euros(59.50m))], Money.Euros(14.35m));

        Letter[] letters =
        [
            ClaimLetters.Formed(expert, claim, hasDetails: true, organisation, now), ClaimLetters.Formed(expert, waits, hasDetails: false, organisation, now),
            ClaimLetters.Question(expert, claim, "Montako kilometriä?\nEntä kuitti?", organisation, now), ClaimLetters.WaitsForApproval(unit.Approvers[0], unit, claim, organisation, now),
            ClaimLetters.Paid(expert, batch, [line], organisation, now), ClaimLetters.Reversed(expert, claim, "Palautui pankista", organisation, now),
            ClaimLetters.CameBack(expert, claim, CallReason.AccountRefused, organisation, now), ClaimLetters.CameBack(expert, claim, CallReason.PaymentDelayed, organisation, now),
            ReportLetters.Due(new(Guid.Empty, "Pirjo", "pirjo@esimerkki.example", language), new(Guid.Empty, new(2026, 11, 13), new(2026, 11, 18), 12, 0, now.ToDateTimeOffset()), organisation),
            ReportLetters.Due(new(Guid.Empty, "Pirjo", "pirjo@esimerkki.example", language), new(Guid.Empty, new(2026, 10, 15), new(2026, 10, 20), 12, 1, now.ToDateTimeOffset()), organisation),
            ReportLetters.Due(new(Guid.Empty, "Pirjo", "pirjo@esimerkki.example", language), new(Guid.Empty, new(2026, 10, 15), new(2026, 10, 20), 0, 1, now.ToDateTimeOffset()), organisation),
        ];
        string.Join("\n==========\n", letters.Select(letter => $"To: {letter.Reader.Address}\nSubject: {letter.Subject}\n\n{LetterText.Render(letter)}"))
            .Replace(claim.Id.ToString(), "CLAIM", StringComparison.Ordinal).Replace(waits.Id.ToString(), "WAITING", StringComparison.Ordinal).ReplaceLineEndings("\n")
            .ShouldMatchApproved(c => c.WithDiscriminator(language));
    }
}
