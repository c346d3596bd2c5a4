using Bookings.Data;
using Foundation;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.FollowingUp;

/// <summary>What one area answers on the measures, and its free words.</summary>
/// <param name="WordsSeen">What the form was filled in on: see <see cref="AnswerFacts.Print"/>.</param>
public sealed record SaveSheet(Guid RoundId, Guid AreaId, IReadOnlyList<SheetLine> Lines, string Words, string WordsSeen);

/// <param name="Seen">The <see cref="AnswerFacts.Print"/> of the answer that the form was filled in on.</param>
public sealed record SheetLine(Guid MeasureId, AnswerFacts Typed, string Seen);

public abstract record SheetOutcome
{
    private SheetOutcome() { }

    /// <param name="Changed">How many answers are different now.</param>
    public sealed record Saved(int Changed) : SheetOutcome;

    /// <summary>Somebody else wrote on the same lines meanwhile: what is there now, by measure, and the words when they are concerned. Nothing was saved.</summary>
    public sealed record Stale(IReadOnlyDictionary<Guid, Standing> Answers, Standing? Words) : SheetOutcome;

    /// <param name="Facts">Of free words only How.</param>
    public sealed record Standing(AnswerFacts Facts, string ByName, Instant? At);

    public sealed record NotThere : SheetOutcome;
}

public static class SaveSheetHandler
{
    public static async Task<SheetOutcome> Handle(SaveSheet command, BookingsDb db, Sender sender, IClock clock, CancellationToken ct)
    {
        var measures = await (from round in db.FollowUpRounds
                              join part in db.ProgrammeParts on round.ProgrammeId equals part.ProgrammeId
                              where round.Id == command.RoundId && (part.Kind == PartKind.Measure || part.Id == command.AreaId && part.Kind == PartKind.Area)
                              select part.Id).ToListAsync(ct);
        if (!measures.Remove(command.AreaId))
            return new SheetOutcome.NotThere();
        var stored = await db.MeasureAnswers.Where(a => a.RoundId == command.RoundId && a.AreaId == command.AreaId).ToDictionaryAsync(a => a.MeasureId, ct);
        var words = await db.AreaWords.SingleOrDefaultAsync(w => w.RoundId == command.RoundId && w.AreaId == command.AreaId, ct);

        // A line on which nothing was typed is left as it is now, whoever wrote it meanwhile.
        var lines = command.Lines.Where(line => measures.Contains(line.MeasureId) && line.Typed.Print != line.Seen && line.Typed != Now(line)).ToList();
        var worded = AnswerFacts.PrintOf(command.Words) != command.WordsSeen && command.Words != (words?.Words ?? "");
        var stale = lines.Where(line => Now(line).Print != line.Seen).ToDictionary(line => line.MeasureId,
            line => stored.TryGetValue(line.MeasureId, out var one) ? new SheetOutcome.Standing(one.Facts, one.ByName, one.At) : new SheetOutcome.Standing(AnswerFacts.None, "", null));
        var staleWords = worded && AnswerFacts.PrintOf(words?.Words ?? "") != command.WordsSeen
            ? new SheetOutcome.Standing(AnswerFacts.None with { How = words?.Words ?? "" }, words?.ByName ?? "", words?.At) : null;
        if (stale.Count > 0 || staleWords is not null)
            return new SheetOutcome.Stale(stale, staleWords);

        var by = new Writer(sender.PersonId, sender.Name, clock.GetCurrentInstant());
        foreach (var line in lines)
            Answers.Write(db, stored.GetValueOrDefault(line.MeasureId), new(command.RoundId, line.MeasureId, command.AreaId), line.Typed, by);
        if (worded)
            Answers.Write(db, words, new(command.RoundId, command.AreaId), command.Words, by);
        return new SheetOutcome.Saved(lines.Count + (worded ? 1 : 0));

        AnswerFacts Now(SheetLine line) => stored.GetValueOrDefault(line.MeasureId)?.Facts ?? AnswerFacts.None;
    }
}

/// <summary>Writes an answer where there was one or none, and takes away one that says nothing any more.</summary>
internal static class Answers
{
    public static void Write(BookingsDb db, MeasureAnswer? stored, MeasureAnswer empty, AnswerFacts facts, Writer by)
    {
        if (facts.IsNone && stored is not null)
            db.MeasureAnswers.Remove(stored);
        else if (!facts.IsNone)
            (stored ?? db.MeasureAnswers.Add(empty).Entity).Write(facts, by);
    }

    public static void Write(BookingsDb db, AreaWords? stored, AreaWords empty, string words, Writer by)
    {
        if (words.Length == 0 && stored is not null)
            db.AreaWords.Remove(stored);
        else if (words.Length > 0)
            (stored ?? db.AreaWords.Add(empty).Entity).Write(words, by);
    }
}
