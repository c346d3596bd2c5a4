using Foundation.Calendar;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Training.Data;

namespace Training.Surveying;

/// <summary>Somebody of a group answers. Nothing of the person comes along, and nothing of the marks can be put together again.</summary>
/// <param name="Form">The id that came with the form.</param>
/// <param name="Marks">For each statement, from the first, the number of the label as it came from the form; nothing when it was left out.</param>
public sealed record AnswerSurvey(string Code, string? Form, IReadOnlyList<string?> Marks);

public abstract record AnswerOutcome
{
    private AnswerOutcome() { }

    public sealed record Thanks : AnswerOutcome;
    /// <summary>Nothing was marked at all.</summary>
    public sealed record Empty : AnswerOutcome;
    /// <summary>Not open yet, or over.</summary>
    public sealed record Closed : AnswerOutcome;
    public sealed record Unknown : AnswerOutcome;
}

public static class AnswerSurveyHandler
{
    public static async Task<AnswerOutcome> Handle(AnswerSurvey command, TrainingDb db, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        if (await db.SurveyRounds.AsNoTracking().Include(r => r.Groups).SingleOrDefaultAsync(r => r.Groups.Any(g => g.Code == command.Code), ct) is not { } round)
            return new AnswerOutcome.Unknown();
        if (!round.IsOpen(now))
            return new AnswerOutcome.Closed();
        var form = Guid.TryParse(command.Form, out var made) ? made : Guid.NewGuid();
        if (await db.SurveyReceipts.AnyAsync(r => r.Id == form, ct))
            return new AnswerOutcome.Thanks(); // sent twice
        var survey = await db.Surveys.AsNoTracking().Include(s => s.Statements).SingleAsync(s => s.Id == round.SurveyId, ct);
        var group = round.Groups.Single(g => g.Code == command.Code).Id;
        var marks = survey.InOrder.Select(statement => (statement.Number, Choice: Typed.Whole(command.Marks.ElementAtOrDefault(statement.Number - 1), 1, survey.Labels.Count)))
            .Where(mark => mark.Choice is not null).Select(mark => new SurveyMark { GroupId = group, Statement = mark.Number, Choice = mark.Choice!.Value }).ToList();
        if (marks.Count == 0)
            return new AnswerOutcome.Empty();
        db.SurveyReceipts.Add(new SurveyReceipt { Id = form, GroupId = group, Day = Helsinki.Date(now) });
        db.SurveyMarks.AddRange(marks);
        return new AnswerOutcome.Thanks();
    }
}
