using Foundation.Privacy;
using Microsoft.Extensions.Configuration;

namespace Foundation.Tests.Privacy;

public sealed class RetentionPeriodTests
{
    private static int? Days(string? typed) =>
        RetentionPeriod.Days(new ConfigurationBuilder().AddInMemoryCollection([new("X:Days", typed)]).Build(), "X:Days");

    [Theory]
    [InlineData(null, null), InlineData("", null), InlineData("1", 1), InlineData("3650", 3650)]
    public void Nothing_is_decided_until_somebody_has(string? typed, int? days) => Days(typed).ShouldBe(days);

    [Theory]
    [InlineData("0"), InlineData("3651"), InlineData("-5"), InlineData("forever")]
    public void What_is_no_period_stops_the_programme_and_names_the_setting(string typed) =>
        Should.Throw<InvalidOperationException>(() => Days(typed)).Message.ShouldContain("X:Days");
}
