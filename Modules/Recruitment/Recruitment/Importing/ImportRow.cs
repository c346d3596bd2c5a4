using Foundation.Privacy;

namespace Recruitment.Importing;

public enum RowKind { New, Updated, Unchanged, Error }

/// <summary>One row of an import: what it would do, or did.</summary>
public sealed class ImportRow
{
    public const int MaxName = 200;

    private ImportRow() { }

    public ImportRow(Guid importId, int line, string name, RowKind kind)
    {
        (Id, ImportId, Line, Kind) = (Guid.CreateVersion7(), importId, line, kind);
        Name = name.Length <= MaxName ? name : name[..MaxName];
    }

    public Guid Id { get; private set; }
    public Guid ImportId { get; private set; }
    public int Line { get; private set; }
    public string Name { get; private set; } = "";
    public RowKind Kind { get; private set; }

    /// <summary>The person as the row tells, sealed; gone as soon as the row is done or the import is discarded.</summary>
    public Sealed? Content { get; private set; }

    /// <summary>Whom the row is about; for a new person known once the row is done.</summary>
    public Guid? ExpertId { get; private set; }

    /// <summary>Fields that an update changes.</summary>
    public List<string> Changes { get; private set; } = [];

    public List<Flaw> Flaws { get; private set; } = [];

    /// <summary>Somebody else of the same name and municipality: perhaps the same person with a new address.</summary>
    public Guid? Namesake { get; private set; }

    /// <summary>Changes something and is not done yet.</summary>
    public bool Waiting { get; private set; }

    public bool Failed { get; private set; }

    public static ImportRow New(Guid importId, ParsedRow row, Sealed content, Guid? namesake) =>
        new(importId, row.Line, row.Name, RowKind.New) { Content = content, Namesake = namesake, Waiting = true };

    public static ImportRow Updated(Guid importId, ParsedRow row, Sealed content, Guid expertId, IReadOnlyList<string> changes) =>
        new(importId, row.Line, row.Name, RowKind.Updated) { Content = content, ExpertId = expertId, Changes = [.. changes], Waiting = true };

    public static ImportRow Unchanged(Guid importId, ParsedRow row, Guid expertId) => new(importId, row.Line, row.Name, RowKind.Unchanged) { ExpertId = expertId };

    public static ImportRow Error(Guid importId, ParsedRow row, params IReadOnlyList<Flaw> flaws) =>
        new(importId, row.Line, row.Name, RowKind.Error) { Flaws = [.. flaws] };

    /// <summary>The person was erased: that there was a row stays, what it said of them does not.</summary>
    public void Forget(string nameless) => (Name, Content, Waiting, Flaws, Changes) = (nameless, null, false, [.. Flaws.Select(flaw => flaw with { Value = null })], []);

    public void TakenIn(Guid expertId) => (ExpertId, Waiting, Content) = (expertId, false, null);

    public void CouldNot(Flaw flaw)
    {
        Flaws = [.. Flaws, flaw];
        (Failed, Waiting, Content) = (true, false, null);
    }
}
