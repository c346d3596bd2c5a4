using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using SiteRig;

namespace Host.Tests.Guards;

public class PagesAreGuarded
{
    [Fact]
    public void Every_page_says_who_may_see_it()
    {
        var pages = House.Assemblies.SelectMany(assembly => assembly.GetTypes()).ToList();
        pages.Count(IsPage).ShouldBeGreaterThan(10);
        pages.Where(Unguarded).Select(page => page.FullName).ShouldBeEmpty();
    }

    [Fact]
    public void A_page_that_says_nothing_is_found() => Unguarded(typeof(Planted)).ShouldBeTrue();

    [Fact]
    public async Task Every_other_address_says_who_may_ask()
    {
        await using var site = TestSite.Empty();
        var all = site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().ToList();
        all.Count.ShouldBeGreaterThan(10);
        all.Where(Open).Select(endpoint => endpoint.RoutePattern.RawText).Except(OpenToAll).ShouldBeEmpty();
    }

    /// <summary>What machines ask, what changes only the asker's own cookie, and what the framework maps beside the pages (a file that is not there, a redirect).</summary>
    private static readonly string[] OpenToAll = ["/healthz", "/readyz", "/sign-out", "/language", "{**path:file}", "/_framework/opaque-redirect"];

    [Fact]
    public void An_address_that_says_nothing_is_found()
    {
        static RouteEndpoint Planted(params object[] metadata) =>
            new(_ => Task.CompletedTask, RoutePatternFactory.Parse("/planted"), 0, new EndpointMetadataCollection(metadata), "planted");

        Open(Planted()).ShouldBeTrue();
        Open(Planted(new AuthorizeAttribute())).ShouldBeFalse();
    }

    private static bool Open(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IAuthorizeData>() is null && endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null
        && endpoint.Metadata.All(item => item.GetType().Name is not "StaticAssetDescriptor"); // the stylesheet and the icon

    private static bool IsPage(Type type) => type.IsDefined(typeof(RouteAttribute), inherit: false);

    private static bool Unguarded(Type type) =>
        IsPage(type) && !type.GetCustomAttributes(inherit: true).Any(attribute => attribute is IAuthorizeData or IAllowAnonymous);

    [Route("/planted")]
    private sealed class Planted : ComponentBase;
}
