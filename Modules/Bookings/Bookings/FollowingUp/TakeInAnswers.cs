using Bookings.Data;
using Foundation;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.FollowingUp;

/// <summary>Takes the answers of a file into a year, with the goals, measures and areas that it names and the programme does not know yet.</summary>
/// <param name="Seen">What was previewed: see <see cref="TakeInAnswersHandler.PrintOf"/>.</param>
public sealed record TakeInAnswers(Guid RoundId, string Text, string Seen);

public abstract record ImportOutcome
{
    private ImportOutcome() { }

    public sealed record TakenIn(int Answers) : ImportOutcome;

    public sealed record Refused(Errors Errors) : ImportOutcome;

    /// <summary>The file or the answers are not those of the preview.</summary>
    public sealed record Stale : ImportOutcome;

    public sealed record NotThere : ImportOutcome;
}

public static class TakeInAnswersHandler
{
    public static string PrintOf(FollowUpYear followUp, string text) => AnswerFacts.PrintOf(followUp.Print + text.Replace("\r", "", StringComparison.Ordinal));

    public static async Task<ImportOutcome> Handle(TakeInAnswers command, BookingsDb db, Sender sender, IClock clock, CancellationToken ct)
    {
        if (await FollowUpYear.ReadAsync(db, command.RoundId, ct) is not { } followUp)
            return new ImportOutcome.NotThere();
        var file = new AnswersFile(command.Text);
        var plan = ImportPlan.Of(followUp, file);
        if (file.Errors.Any)
            return new ImportOutcome.Refused(file.Errors);
        if (PrintOf(followUp, command.Text) != command.Seen)
            return new ImportOutcome.Stale();

        var programme = await db.Programmes.Include(p => p.Parts).SingleAsync(p => p.Id == followUp.Programme.Id, ct);
        db.Programmes.Update(programme); // of two imports at once the second sees the parts of the first
        var answers = await db.MeasureAnswers.Where(a => a.RoundId == command.RoundId).ToDictionaryAsync(a => (a.AreaId, a.MeasureId), ct);
        var words = await db.AreaWords.Where(w => w.RoundId == command.RoundId).ToDictionaryAsync(w => w.AreaId, ct);
        var by = new Writer(sender.PersonId, sender.Name, clock.GetCurrentInstant());
        foreach (var (row, effect) in plan.Lines.Select(line => (line.Row, line.Effect)))
        {
            var area = Part(PartKind.Area, null, row.Area);
            var measure = row.Measure.Length == 0 ? null : Part(PartKind.Measure, Part(PartKind.Goal, null, row.Goal).Id, row.Measure);
            if (effect is not (ImportEffect.New or ImportEffect.Changed))
                continue;
            if (measure is null)
                Answers.Write(db, words.GetValueOrDefault(area.Id), new(command.RoundId, area.Id), row.Facts.How, by);
            else
                Answers.Write(db, answers.GetValueOrDefault((area.Id, measure.Id)), new(command.RoundId, measure.Id, area.Id), row.Facts, by);
        }
        return new ImportOutcome.TakenIn(plan.Lines.Count(line => line.Effect is ImportEffect.New or ImportEffect.Changed));

        ProgrammePart Part(PartKind kind, Guid? parent, string text) => programme.Find(kind, parent, text) ?? db.ProgrammeParts.Add(programme.Add(Guid.CreateVersion7(), kind, parent, text)).Entity;
    }
}
