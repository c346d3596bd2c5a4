using Foundation;
using Foundation.Ui;
using Handbook.Data;
using Handbook.Rendering;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Handbook.Publishing;

/// <summary>The chapters as they are now become the plan of the next edition, for somebody else to approve.</summary>
/// <param name="Changes">What changed, in words.</param>
public sealed record PlanEdition(Guid Id, string? Changes);

/// <summary>Takes a plan back, so that the texts can be changed first.</summary>
public sealed record DropEdition(Guid Id);

public abstract record EditionOutcome
{
    private EditionOutcome() { }

    public sealed record Done : EditionOutcome;
    /// <summary>Comments wait for answers, or a round goes on.</summary>
    public sealed record GateShut(Gate Gate) : EditionOutcome;
    /// <summary>An edition is planned or being built already.</summary>
    public sealed record UnderWay : EditionOutcome;
    public sealed record NothingNew : EditionOutcome;
    /// <summary>Who planned it or wrote its new texts cannot approve it.</summary>
    public sealed record OwnWork : EditionOutcome;
    public sealed record NotFound : EditionOutcome;
    public sealed record Refused(Errors Errors) : EditionOutcome;
}

public static class PlanEditionHandler
{
    public static async Task<EditionOutcome> Handle(PlanEdition command, HandbookDb db, Sender sender, IClock clock, CancellationToken ct)
    {
        if (await db.Editions.AnyAsync(e => e.Id == command.Id, ct))
            return new EditionOutcome.Done(); // the button was pressed twice
        if (await db.Editions.AnyAsync(e => e.State == EditionState.Planned || e.State == EditionState.Building, ct))
            return new EditionOutcome.UnderWay();
        if (await Gate.LookAsync(db, clock.GetCurrentInstant(), ct) is { Open: false } shut)
            return new EditionOutcome.GateShut(shut);
        var errors = new Errors(HandbookTexts.T);
        var changes = TypedText.Required(TypedText.Lines(command.Changes), "Changes", "edition.changes-missing", 4000, errors);
        if (errors.Any)
            return new EditionOutcome.Refused(errors);
        var chapters = await ChaptersAsync(db, command.Id, ct);
        var latest = await db.Editions.AsNoTracking().Where(e => e.State == EditionState.Published).OrderByDescending(e => e.Number).Select(e => e.Fingerprint).FirstOrDefaultAsync(ct);
        if (chapters.Count == 0 || Edition.FingerprintOf(chapters) == latest)
            return new EditionOutcome.NothingNew();
        db.Editions.Add(new Edition(command.Id, changes, chapters, Act.Of(sender, clock)));
        return new EditionOutcome.Done();
    }

    private static async Task<List<EditionChapter>> ChaptersAsync(HandbookDb db, Guid edition, CancellationToken ct)
    {
        var blocks = (await Textbook.OpenAsync(db, "", ct)).Blocks;
        var heads = await db.Newest().AsNoTracking().Where(one => one.Chapter.Kind == ChapterKind.Chapter && !one.Chapter.Retired).OrderBy(one => one.Chapter.Position).ThenBy(one => one.Chapter.Id)
            .Select(one => new { one.Chapter.Slug, one.Head }).ToListAsync(ct);
        return [.. heads.Select((one, index) => new EditionChapter
        {
            EditionId = edition, Position = index + 1, ChapterId = one.Head.ChapterId, RevisionId = one.Head.Id, Slug = one.Slug, Title = one.Head.Title,
            Text = LiveBlocks.Fill(one.Head.Text, blocks), Plain = LiveBlocks.Fill(one.Head.Plain, blocks),
        })];
    }
}

public static class DropEditionHandler
{
    public static async Task<EditionOutcome> Handle(DropEdition command, HandbookDb db, CancellationToken ct)
    {
        if (await db.Editions.SingleOrDefaultAsync(e => e.Id == command.Id, ct) is not { } edition)
            return new EditionOutcome.NotFound();
        if (edition.State != EditionState.Planned)
            return new EditionOutcome.UnderWay();
        edition.Drop();
        return new EditionOutcome.Done();
    }
}
