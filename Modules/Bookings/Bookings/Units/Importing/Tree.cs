namespace Bookings.Units.Importing;

/// <summary>The organisation's divisions and service areas, found by name as people write them.</summary>
internal sealed class Tree(IReadOnlyList<Branch> branches)
{
    private readonly List<Branch> all = [.. branches];

    public Branch? DivisionOf(UnitLine line) => Find(Guid.Empty, line.Division);

    public Branch? AreaOf(UnitLine line) => DivisionOf(line) is { } division ? Find(division.Id, line.Area) : null;

    /// <summary>The service area of the line; it and its division are made when they are not there yet.</summary>
    public Branch Grow(UnitLine line, Action<Branch> add)
    {
        var division = DivisionOf(line) ?? Add(new Branch(Guid.CreateVersion7(), line.Division, null));
        return Find(division.Id, line.Area) ?? Add(new Branch(Guid.CreateVersion7(), line.Area, division));

        Branch Add(Branch made)
        {
            all.Add(made);
            add(made);
            return made;
        }
    }

    /// <summary>"Perhepalvelut, Lapset ja nuoret"; null for a unit that stands nowhere.</summary>
    public string? PathOf(Guid? areaId) => all.Find(b => b.Id == areaId) is { } area ? Path(area) : null;

    public IReadOnlyList<string> NotIn(IReadOnlyList<UnitLine> lines)
    {
        var named = lines.SelectMany(line => new[] { DivisionOf(line)?.Id, AreaOf(line)?.Id }).ToHashSet();
        return [.. all.Where(b => !named.Contains(b.Id)).Select(Path).Order(StringComparer.CurrentCulture)];
    }

    private string Path(Branch branch) => branch.IsDivision ? branch.Name : all.Find(b => b.Id == branch.Under)?.Name + ", " + branch.Name;

    private Branch? Find(Guid under, string name) => all.Find(b => b.Under == under && b.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
