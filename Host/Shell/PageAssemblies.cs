using System.Reflection;
using Foundation;

namespace Host.Shell;

public static class InstallationPages
{
    /// <summary>Where the modules' pages are, besides Host's own.</summary>
    public static IEnumerable<Assembly> PageAssemblies(this Installation installation) =>
        installation.Modules.Select(module => module.GetType().Assembly).Distinct().Where(assembly => assembly != typeof(App).Assembly);
}
