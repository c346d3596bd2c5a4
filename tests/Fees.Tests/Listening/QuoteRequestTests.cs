using Bookings.Contracts;
using Fees.Contracts;

namespace Fees.Tests.Listening;

public class QuoteRequestTests
{
    private static ExpertRequested Asked(string type = "workshop", int year = 2026) =>
        new(Guid.CreateVersion7(), 3, FeesHouse.Kuhmo, type, new(year, 10, 1, 10, 0, 0, TimeSpan.Zero), 120, 60, false, "4711");

    [Fact]
    public async Task A_request_is_answered_with_the_fee_line_by_line()
    {
        await using var fees = await FeesHouse.OpenAsync();
        var asked = Asked();
        await fees.House.PublishAsync(asked);
        await fees.House.RestAsync();
        var quoted = fees.Told.Of<FeeQuoted>().ShouldHaveSingleItem();
        (quoted.RequestId, quoted.Revision, quoted.Decided, quoted.IsExample).ShouldBe((asked.RequestId, 3, true, true));
        quoted.Recommendation.ShouldBe("Esimerkkisuositus, versio 1");
        quoted.Lines.Select(line => line.Cents).ShouldBe([5000L, 2000L, null, null]);
        quoted.TotalCents.ShouldBe(7000);
    }

    [Theory]
    [InlineData("clinic", 2026)]
    [InlineData("workshop", 2025)]
    public async Task What_nothing_decides_is_answered_as_not_decided(string type, int year)
    {
        await using var fees = await FeesHouse.OpenAsync();
        await fees.House.PublishAsync(Asked(type, year));
        await fees.House.RestAsync();
        var quoted = fees.Told.Of<FeeQuoted>().ShouldHaveSingleItem();
        quoted.Decided.ShouldBeFalse();
        quoted.Lines.ShouldBeEmpty();
        quoted.Recommendation.ShouldBe("");
    }
}
