namespace Fees.Tests.Paying;

/// <summary>Schemas we may not ship stand in a folder beside the repository, where there is one.</summary>
internal static class SharedSchemas
{
    public static string? Find(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "Kokemusasiantuntija.sln")))
                continue;
            var beside = Path.Combine(folder.FullName, "..", "shared", "schemas", name);
            return File.Exists(beside) ? beside : null;
        }
        return null;
    }
}
