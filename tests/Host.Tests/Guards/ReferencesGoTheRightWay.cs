using System.Xml.Linq;

namespace Host.Tests.Guards;

/// <summary>A module stands on the foundation, its own contracts and the contracts of the modules it listens to. Contracts stand on nothing.</summary>
public class ReferencesGoTheRightWay
{
    [Fact]
    public void A_module_references_only_the_foundation_its_own_contracts_and_those_it_listens_to()
    {
        var projects = House.Sources("Modules", ".csproj").Select(Project.Read).ToList();
        projects.Count.ShouldBeGreaterThan(6);
        Offences(projects, Heard).ShouldBeEmpty();
    }

    [Fact]
    public void Arrows_that_nobody_decided_are_found() => Offences(
    [
        new("Fees.Contracts", ["Foundation"], []),
        new("Bookings.Contracts", [], ["NodaTime"]),
        new("Fees", ["Foundation", "Fees.Contracts", "Bookings"], []),
        new("Bookings", ["Foundation", "Bookings.Contracts", "Fees.Contracts"], ["Bogus"]),
        new("Recruitment", ["Foundation", "Recruitment.Contracts", "Bookings.Contracts"], []),
        new("Foundation", ["Microsoft.SqlServer.Server", "Bookings.Contracts"], ["NodaTime"]),
    ], module => module == "Recruitment" ? ["Bookings"] : []).ShouldBe(
    [
        "Fees.Contracts references Foundation", "Bookings.Contracts references the package NodaTime", "Fees references Bookings",
        "Bookings references Fees.Contracts, though it does not listen to Fees", "Foundation references Bookings.Contracts",
    ], ignoreOrder: true);

    private static IEnumerable<string> Offences(IEnumerable<Project> projects, Func<string, IReadOnlyList<string>> heard)
    {
        foreach (var project in projects)
        {
            var contracts = project.Name.EndsWith(".Contracts", StringComparison.Ordinal);
            if (contracts)
                foreach (var package in project.Packages)
                    yield return $"{project.Name} references the package {package}";
            foreach (var other in project.Projects)
            {
                var teller = other.EndsWith(".Contracts", StringComparison.Ordinal) ? other[..^".Contracts".Length] : null;
                if (!contracts && project.Name != "Foundation" && (other == "Foundation" || teller == project.Name))
                    continue;
                if (project.Name == "Foundation" && other == "Microsoft.SqlServer.Server")
                    continue; // the stand-in, see docs/adr
                if (contracts || project.Name == "Foundation" || teller is null)
                    yield return $"{project.Name} references {other}";
                else if (!heard(project.Name).Contains(teller))
                    yield return $"{project.Name} references {other}, though it does not listen to {teller}";
            }
        }
    }

    /// <summary>The modules whose events the module has handlers for.</summary>
    private static IReadOnlyList<string> Heard(string module) => [.. House.Messages.AllHandlers.Where(handler => handler.Module == module.ToLowerInvariant())
        .Select(handler => handler.MessageType.Assembly.GetName().Name!).Where(name => name.EndsWith(".Contracts", StringComparison.Ordinal))
        .Select(name => name[..^".Contracts".Length]).Distinct()];
}

/// <summary>What one project file references.</summary>
internal sealed record Project(string Name, IReadOnlyList<string> Projects, IReadOnlyList<string> Packages)
{
    public static Project Read(Source source)
    {
        var xml = XDocument.Parse(source.Text);
        string[] Of(string kind) => [.. xml.Descendants(kind).Select(reference => (string)reference.Attribute("Include")!)];
        return new Project(Path.GetFileNameWithoutExtension(source.Path),
            [.. Of("ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')))], [.. Of("PackageReference"), .. Of("FrameworkReference")]);
    }
}
