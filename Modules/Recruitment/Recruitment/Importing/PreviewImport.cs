using System.Text.Json;
using Foundation;
using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Data;

namespace Recruitment.Importing;

/// <summary>Stores an uploaded file beside the register and works out what each row would do. The register itself stays as it is.</summary>
public sealed record PreviewImport(string FileName, ParsedFile File);

public sealed record ImportStored(Guid ImportId);

public static class PreviewImportHandler
{
    public static async Task<ImportStored> Handle(PreviewImport command, RecruitmentDb db, Vault vault, Sender sender, IClock clock, CancellationToken ct)
    {
        var import = new Import(command.FileName, command.File, By.Now(sender, clock));
        var register = await db.Experts.AsNoTracking().ToDictionaryAsync(e => e.Id, ct);
        var left = (await db.Departures.Where(d => d.ReturnedAt == null).Select(d => d.ExpertId).ToListAsync(ct)).ToHashSet();
        var matching = new Matching([.. register.Values.Select(e => new Known(e.Id, e.Name, e.FirstName, e.SortName, e.Email, e.Phone, e.Municipality, left.Contains(e.Id)))]);

        var rows = command.File.Rows.Select(row => Decide(import.Id, row, matching, register, vault, command.File.Columns)).ToList();
        import.Count(rows);
        db.Imports.Add(import);
        db.ImportRows.AddRange(rows);
        return new ImportStored(import.Id);
    }

    private static ImportRow Decide(Guid importId, ParsedRow row, Matching matching, Dictionary<Guid, Expert> register, Vault vault, Columns columns)
    {
        if (row.Person is not { } person)
        {
            return ImportRow.Error(importId, row, [.. row.Flaws.Select(flaw => Named(flaw, columns))]);
        }

        switch (matching.Find(person, row.Line))
        {
            case Match.Unclear unclear:
                return ImportRow.Error(importId, row, Named(unclear.Flaw, columns));

            case Match.Somebody { Known.Id: var id }:
                var known = register[id].Details(vault);
                var told = person.Onto(known);
                var changes = told.DifferencesFrom(known);
                return Contradictions(told, columns) is { Count: > 0 } wrong ? ImportRow.Error(importId, row, wrong)
                    : changes.Count == 0 ? ImportRow.Unchanged(importId, row, id)
                    : ImportRow.Updated(importId, row, Sealed(person, vault), id, changes);

            case Match.Nobody { Namesake: var namesake }:
                return Contradictions(person.AsNew(), columns) is { Count: > 0 } flaws
                    ? ImportRow.Error(importId, row, flaws)
                    : ImportRow.New(importId, row, Sealed(person, vault), namesake);

            default:
                throw new InvalidOperationException("A row is about nobody, somebody or unclear.");
        }
    }

    private static IReadOnlyList<Flaw> Contradictions(ExpertDetails details, Columns columns) => [.. details.Contradictions().Select(flaw => Named(flaw, columns))];

    // The reader looks for the column by the header of their own file.
    private static Flaw Named(Flaw flaw, Columns columns) => flaw with { Field = flaw.Field == "row" ? "" : columns.Header(flaw.Field) };

    private static Sealed Sealed(ImportedPerson person, Vault vault) => vault.Seal(JsonSerializer.Serialize(person, JsonSerializerOptions.Web));
}
