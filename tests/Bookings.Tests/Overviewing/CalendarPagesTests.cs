using Bookings.Overviewing;
using Bookings.Tests.Requesting;
using NodaTime;

namespace Bookings.Tests.Overviewing;

public sealed class CalendarPagesTests
{
    private static readonly LocalDate Today = new(2026, 9, 1);

    [Theory]
    [InlineData("2026-W36", null, "week=2026-W36", "2026-08-31", "2026-09-06")]
    [InlineData(null, null, "week=2026-W36", "2026-08-31", "2026-09-06")]
    [InlineData("2026-W53", null, "week=2026-W53", "2026-12-28", "2027-01-03")]
    [InlineData("2025-W53", null, "week=2026-W36", "2026-08-31", "2026-09-06")]
    [InlineData("roskaa", null, "week=2026-W36", "2026-08-31", "2026-09-06")]
    [InlineData(null, "2027-02", "month=2027-02", "2027-02-01", "2027-02-28")]
    [InlineData("2026-W01", "2026-13", "week=2026-W01", "2025-12-29", "2026-01-04")]
    public void An_address_is_a_week_or_a_month_and_anything_else_is_this_week(string? week, string? month, string key, string first, string last)
    {
        var span = CalendarSpan.Of(week, month, Today);
        (span.Key, $"{span.First:uuuu-MM-dd}", $"{span.Last:uuuu-MM-dd}").ShouldBe((key, first, last));
        (span.Before.After, span.After.Before).ShouldBe((span, span));
        span.Weeks().SelectMany(days => days).Where(span.Holds).ShouldBe(Enumerable.Range(0, Period.DaysBetween(span.First, span.Last) + 1).Select(span.First.PlusDays));
        span.Weeks().ShouldAllBe(days => days.Count == 7 && days[0].DayOfWeek == IsoDayOfWeek.Monday);
    }

    [Fact]
    public async Task A_month_is_a_list_and_a_table_with_headings_and_can_be_narrowed()
    {
        await using var county = await County.OpenAsync();
        using var ulla = await county.Site.SignedInAsync(County.Ulla);
        using var otto = await county.Site.SignedInAsync(County.Otto);
        var first = await County.SendAsync(ulla, ("Date", "1.10.2026"), ("Start", "0.15"), ("End", "2.00"));
        var clocks = await County.SendAsync(ulla, ("Date", "25.10.2026")); // the clocks are put back this night
        var last = await County.SendAsync(otto, ("Date", "31.10.2026"), ("Start", "22.00"), ("End", "23.45"), ("Municipality", "205"));
        await County.SendAsync(otto, ("Date", "1.11.2026"), ("Start", "0.15"), ("End", "2.00"));
        await county.TakePlaceAsync(first, "");

        var page = await county.Kaisa.GoAsync("/bookings/calendar?month=2026-10");
        page.One("table.month caption").TextContent.ShouldBe("Lokakuu 2026");
        page.Document.QuerySelectorAll("table.month thead th[scope=col]").Select(th => th.TextContent.Trim()).ShouldBe(["Viikko", "ma", "ti", "ke", "to", "pe", "la", "su"]);
        page.Document.QuerySelectorAll("table.month tbody th[scope=row]").Select(th => th.TextContent.Trim()).ShouldBe(["40", "41", "42", "43", "44"]);
        page.Document.QuerySelectorAll("table.month td").Where(td => td.TextContent.Contains("klo", StringComparison.Ordinal) || td.QuerySelector("a") is not null)
            .Select(td => td.QuerySelector(".month-day")!.TextContent).ShouldBe(["1.10.", "25.10.", "31.10."]);
        page.Document.QuerySelectorAll("main h3").Select(h => h.TextContent).ShouldBe(["to 1.10.2026", "su 25.10.2026", "la 31.10.2026"]);
        page.Text.ShouldContain("00.15–02.00 Kehittämistyöpaja, Kuhmon sosiaalityö");
        page.Text.ShouldContain("Paikkoja sovittu 1 / 1.");
        foreach (var id in new[] { first, clocks, last })
            page.Html.ShouldContain($"/requests/{id}");

        page = await county.Kaisa.SubmitAsync("form[action='/bookings/calendar']", new() { ["place"] = "205" });
        page.Document.QuerySelectorAll("main h3").Select(h => h.TextContent).ShouldBe(["la 31.10.2026"]);
        page.Address.ShouldContain("month=2026-10");
        page = await county.Kaisa.FollowAsync("Seuraava kuukausi");
        page.One("table.month caption").TextContent.ShouldBe("Marraskuu 2026");
        page.Text.ShouldContain("Ei tehtäviä tänä aikana.");
        await county.Kaisa.FollowAsync("Edellinen kuukausi");
        page = await county.Kaisa.FollowAsync("Näytä viikko");
        page.Address.ShouldContain("week=2026-W40");
        page.Document.QuerySelectorAll("table.month tbody tr").Length.ShouldBe(1);
    }
}
