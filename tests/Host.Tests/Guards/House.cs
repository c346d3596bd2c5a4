using System.Reflection;
using Foundation;
using Foundation.Messaging;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Host.Tests.Guards;

/// <summary>The house as it is composed, and the sources it is made of.</summary>
internal static class House
{
    /// <summary>Host, the foundation and the modules.</summary>
    public static IReadOnlyList<Assembly> Assemblies => [.. Modules.All.Select(module => module.GetType().Assembly).Append(typeof(Foundation.Ui.Texts).Assembly).Distinct()];

    /// <summary>The registry of messages as the modules fill it at start.</summary>
    public static Messages Messages { get; } = Compose().GetRequiredService<Messages>();

    /// <summary>Everything the modules register, without a web server. No database is opened.</summary>
    public static ServiceProvider Compose(params IReadOnlyList<IModule> more)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["ConnectionStrings:Database"] = "Data Source=nowhere.db" }).Build();
        var services = new ServiceCollection().AddLogging();
        services.AddFoundation(configuration, Path.Combine(Path.GetTempPath(), "kokemus-test-guards"), development: false, [.. Modules.All, .. more]);
        return services.BuildServiceProvider();
    }

    public static string Root { get; } = FindRoot();

    /// <summary>Files that people write, as path from the root and text.</summary>
    public static IEnumerable<Source> Sources(string folder, params string[] endings) => Directory
        .EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories)
        .Where(path => endings.Any(ending => path.EndsWith(ending, StringComparison.Ordinal)))
        .Select(path => new Source(Path.GetRelativePath(Root, path).Replace('\\', '/'), path))
        .Where(source => !source.Path.Split('/').Any(part => part is "bin" or "obj"))
        .OrderBy(source => source.Path, StringComparer.Ordinal);

    public static IEnumerable<Source> ProductSources(params string[] endings) => Sources("Host", endings).Concat(Sources("Modules", endings));

    /// <summary>"recruitment" for Recruitment and Recruitment.Contracts.</summary>
    public static string ModuleOf(Assembly assembly) => assembly.GetName().Name!.Split('.')[0].ToLowerInvariant();

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Kokemusasiantuntija.sln")))
                return folder.FullName;
        throw new InvalidOperationException($"The sources are not above {AppContext.BaseDirectory}.");
    }
}

internal sealed record Source(string Path, string FullPath)
{
    public string Text { get; } = File.ReadAllText(FullPath);
}
