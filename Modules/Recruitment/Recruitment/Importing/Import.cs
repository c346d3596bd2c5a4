using Foundation.Privacy;
using NodaTime;

namespace Recruitment.Importing;

/// <summary>
/// One uploaded file. Nothing of it is in the register before somebody has seen the preview and accepted it; then it is taken in chunk by chunk.
/// </summary>
public sealed class Import
{
    public enum Stage { Preview, Running, Finished, Discarded }

    public const int MaxFileName = 200;

    private Import() { }

    public Import(string fileName, ParsedFile file, By by)
    {
        Id = Guid.CreateVersion7();
        FileName = fileName.Length <= MaxFileName ? fileName : fileName[..MaxFileName];
        Encoding = file.Encoding;
        UnusedColumns = [.. file.Columns.Unused.Where(header => header.Length > 0).Take(50).Select(header => header.Length <= 60 ? header : header[..60] + "…")];
        RowCount = file.Rows.Count;
        (UploadedAt, UploadedBy, UploadedByName) = (by.At, by.PersonId, by.Name);
    }

    public Guid Id { get; private set; }
    public int Version { get; private set; }
    public string FileName { get; private set; } = "";
    public string Encoding { get; private set; } = "";
    public List<string> UnusedColumns { get; private set; } = [];
    public Stage State { get; private set; }

    public int RowCount { get; private set; }
    public int NewCount { get; private set; }
    public int UpdatedCount { get; private set; }
    public int UnchangedCount { get; private set; }
    public int ErrorCount { get; private set; }
    public int RemarkCount { get; private set; }

    /// <summary>Rows that were taken in or could not be, of those that were accepted.</summary>
    public int DoneCount { get; private set; }
    public int FailedCount { get; private set; }

    public Instant UploadedAt { get; private set; }
    public Guid? UploadedBy { get; private set; }
    public string UploadedByName { get; private set; } = "";
    public Instant? DecidedAt { get; private set; }
    public string? DecidedByName { get; private set; }
    public Instant? FinishedAt { get; private set; }

    /// <summary>Rows that change something in the register.</summary>
    public int ToDo => NewCount + UpdatedCount;

    public int Percent => ToDo == 0 ? 100 : (int)(100L * DoneCount / ToDo);

    public void Count(IReadOnlyCollection<ImportRow> rows)
    {
        NewCount = rows.Count(row => row.Kind == RowKind.New);
        UpdatedCount = rows.Count(row => row.Kind == RowKind.Updated);
        UnchangedCount = rows.Count(row => row.Kind == RowKind.Unchanged);
        ErrorCount = rows.Count(row => row.Kind == RowKind.Error);
        RemarkCount = rows.Count(row => row.Namesake is not null);
    }

    public void Accept(By by) => (State, DecidedAt, DecidedByName) = (Stage.Running, by.At, by.Name);

    public void Discard(By by) => (State, DecidedAt, DecidedByName, FinishedAt) = (Stage.Discarded, by.At, by.Name, by.At);

    public void Advance(int done, int failed) => (DoneCount, FailedCount) = (DoneCount + done, FailedCount + failed);

    public void Finish(Instant now) => (State, FinishedAt) = (Stage.Finished, now);
}
