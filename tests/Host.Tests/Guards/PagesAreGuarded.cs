using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;

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

    private static bool IsPage(Type type) => type.IsDefined(typeof(RouteAttribute), inherit: false);

    private static bool Unguarded(Type type) =>
        IsPage(type) && !type.GetCustomAttributes(inherit: true).Any(attribute => attribute is IAuthorizeData or IAllowAnonymous);

    [Route("/planted")]
    private sealed class Planted : ComponentBase;
}

internal static class House
{
    /// <summary>Host, the foundation and the modules.</summary>
    public static IReadOnlyList<Assembly> Assemblies => [.. Modules.All.Select(module => module.GetType().Assembly).Append(typeof(Foundation.Ui.Texts).Assembly).Distinct()];
}
