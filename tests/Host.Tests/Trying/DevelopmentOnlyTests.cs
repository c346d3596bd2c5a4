using System.Net.Http.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SiteRig;

namespace Host.Tests.Trying;

public class DevelopmentOnlyTests
{
    [Fact]
    public async Task Nothing_under_dev_exists_in_production()
    {
        await using var site = await TestSite.SetUpAsync();
        await using var development = TestSite.Development();
        var addresses = development.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))
            .Where(pattern => pattern.StartsWith("/dev", StringComparison.OrdinalIgnoreCase)).Distinct().ToList();
        addresses.ShouldContain("/dev/sign-in");
        addresses.ShouldContain("/dev/clock");
        using var visitor = site.Visitor();
        foreach (var address in addresses.Select(pattern => System.Text.RegularExpressions.Regex.Replace(pattern, @"\{[^}]*\}", "x")).Append("/DEV/sign-in"))
        {
            (await visitor.GoAsync(address)).Status.ShouldBe(404, address);
            using var posted = await visitor.Http.PostAsJsonAsync(address, new { advance = "1.00:00:00" });
            ((int)posted.StatusCode).ShouldBe(404, address);
        }
    }

    [Fact]
    public async Task The_clock_moves_forward_only()
    {
        await using var site = TestSite.Development();
        using var visitor = site.Visitor();
        var before = site.Services.GetRequiredService<Foundation.AppClock>().GetCurrentInstant();
        (await visitor.Http.PostAsJsonAsync("/dev/clock", new { advance = "7.00:00:00" })).EnsureSuccessStatusCode();
        var after = site.Services.GetRequiredService<Foundation.AppClock>().GetCurrentInstant();
        (after - before).TotalDays.ShouldBe(7, 0.01);
        foreach (var wrong in new[] { "-1.00:00:00", "soon", "400.00:00:00" })
            ((int)(await visitor.Http.PostAsJsonAsync("/dev/clock", new { advance = wrong })).StatusCode).ShouldBe(400, wrong);
        ((int)(await visitor.Http.PostAsJsonAsync("/dev/clock", new[] { 1 })).StatusCode).ShouldBe(400);
    }

    [Fact]
    public async Task The_bar_moves_the_clock_from_any_page_and_comes_back_to_it()
    {
        await using var site = TestSite.Development();
        using var visitor = site.Visitor();
        await visitor.GoAsync("/sign-in");
        (await visitor.PressAsync("+1 päivä")).Address.ShouldBe("/sign-in");
    }

    [Fact]
    public async Task The_front_page_says_what_this_is()
    {
        await using var site = TestSite.Development();
        using var visitor = site.Visitor();
        var page = await visitor.GoAsync("/");
        page.One(".lead").TextContent.Split(". ", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(4);
        page.Document.QuerySelectorAll("ol.numbered > li").Length.ShouldBe(7);
    }
}
