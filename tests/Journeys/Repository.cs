namespace Journeys;

/// <summary>Where the sources are: above the folder this test runs in.</summary>
public static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo? folder) => folder switch
    {
        null => throw new InvalidOperationException("The solution is not above the test."),
        _ when File.Exists(Path.Combine(folder.FullName, "Kokemusasiantuntija.sln")) => folder.FullName,
        _ => Find(folder.Parent),
    };
}
