using NodaTime;
using Recruitment.Agreeing;

namespace Recruitment.Tests.Agreeing;

public sealed class StandingTests
{
    private static readonly LocalDate Today = new(2026, 9, 1);
    private static readonly By Somebody = new(null, "Siiri", Instant.FromUtc(2026, 9, 1, 8, 0));

    private static AgreementText Text(int number = 1, int? months = 24) => AgreementText.Publish(AgreementKind.Agreement, number, "Sanat", "Words", months, Today.PlusYears(-5), Somebody);

    private static Signature Signed(LocalDate from, LocalDate? until, int number = 1) => new(Guid.Empty, Text(number), SignedHow.Button, from, until, Somebody);

    [Theory]
    [InlineData(-800, -1, Hold.Ended)]
    [InlineData(-800, 0, Hold.Ending)]
    [InlineData(-800, 60, Hold.Ending)]
    [InlineData(-800, 61, Hold.InForce)]
    [InlineData(0, null, Hold.InForce)]
    public void A_signature_holds_through_its_last_day_and_ends_soon_for_sixty_days(int from, int? until, Hold hold)
    {
        var standing = Standing.Of(AgreementKind.Agreement, [Signed(Today.PlusDays(from), until is { } days ? Today.PlusDays(days) : null)], Today);
        standing.Hold.ShouldBe(hold);
        standing.IsDue.ShouldBe(hold != Hold.InForce);
    }

    [Fact]
    public void Nothing_signed_is_missing_and_the_other_kind_does_not_help()
    {
        Standing.Of(AgreementKind.Agreement, [], Today).Hold.ShouldBe(Hold.Missing);
        Standing.Of(AgreementKind.Pledge, [Signed(Today, null)], Today).Hold.ShouldBe(Hold.Missing);
    }

    [Fact]
    public void A_renewal_that_begins_later_covers_already_now()
    {
        var standing = Standing.Of(AgreementKind.Agreement, [Signed(Today.PlusDays(-700), Today.PlusDays(10)), Signed(Today.PlusDays(11), Today.PlusDays(700))], Today);
        (standing.Hold, standing.Until).ShouldBe((Hold.InForce, Today.PlusDays(700)));
    }

    [Fact]
    public void The_first_signature_holds_from_its_day_and_a_renewal_from_the_end_of_the_old()
    {
        Standing.Terms(Text(), [], Today).ShouldBe((Today, new LocalDate(2028, 8, 31)));
        Standing.Terms(Text(months: null), [], Today).ShouldBe((Today, null));
        Standing.Terms(Text(), [Signed(Today.PlusDays(-700), Today.PlusDays(60))], Today)!.Value.From.ShouldBe(Today.PlusDays(61));
        Standing.Terms(Text(), [Signed(Today.PlusDays(-700), Today.PlusDays(-1))], Today)!.Value.From.ShouldBe(Today);
    }

    [Fact]
    public void Signing_what_holds_is_nothing_new_and_a_newer_version_is()
    {
        Standing.Terms(Text(), [Signed(Today.PlusDays(-1), Today.PlusDays(61))], Today).ShouldBeNull();
        Standing.Terms(Text(), [Signed(Today.PlusDays(-1), null)], Today).ShouldBeNull();
        Standing.Terms(Text(), [Signed(Today.PlusDays(-700), Today.PlusDays(10)), Signed(Today.PlusDays(11), Today.PlusDays(700))], Today).ShouldBeNull();
        Standing.Terms(Text(), [Signed(Today.PlusDays(10), Today.PlusDays(700))], Today).ShouldBeNull(); // a paper of before cannot reach into it
        Standing.Terms(Text(2), [Signed(Today.PlusDays(-1), null)], Today)!.Value.From.ShouldBe(Today);
    }

    [Fact]
    public void The_fingerprint_is_that_of_every_word()
    {
        var one = AgreementText.FingerprintOf(AgreementKind.Pledge, 1, "Sanat", "Words", null);
        one.Length.ShouldBe(64);
        new[]
        {
            AgreementText.FingerprintOf(AgreementKind.Agreement, 1, "Sanat", "Words", null), AgreementText.FingerprintOf(AgreementKind.Pledge, 2, "Sanat", "Words", null),
            AgreementText.FingerprintOf(AgreementKind.Pledge, 1, "Sanat.", "Words", null), AgreementText.FingerprintOf(AgreementKind.Pledge, 1, "Sanat", "Words.", null),
            AgreementText.FingerprintOf(AgreementKind.Pledge, 1, "Sanat", "Words", 12),
        }.ShouldAllBe(other => other != one);
    }

    [Theory]
    [InlineData("2026-03-01", 6, false)]
    [InlineData("2026-02-28", 6, true)]
    [InlineData("2026-02-28", 12, false)]
    public void An_extract_is_too_old_when_the_set_months_have_passed(string issued, int months, bool old)
    {
        var extract = new RecordExtract(Guid.Empty);
        extract.Show(NodaTime.Text.LocalDatePattern.Iso.Parse(issued).Value, "Kaisa");
        new ExtractSettings(months).IsTooOld(extract, Today).ShouldBe(old);
    }
}
