using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Training.Data;
using Training.Planning;

namespace Training.Surveying;

/// <summary>Adds a survey or changes it. Once somebody has answered, statements and scale stand: answers belong to them.</summary>
/// <param name="Id">Made with the form, so that sending it twice adds one survey.</param>
/// <param name="Version">What the form was filled in on; null for a new one.</param>
public sealed record SaveSurvey(Guid Id, int? Version, SurveyInput Typed);

public static class SaveSurveyHandler
{
    public static async Task<PlanOutcome> Handle(SaveSurvey command, TrainingDb db, IClock clock, CancellationToken ct)
    {
        var survey = await db.Surveys.Include(s => s.Statements).SingleOrDefaultAsync(s => s.Id == command.Id, ct);
        if (survey is null && command.Version is not null)
            return new PlanOutcome.Unknown();
        if (survey is not null && command.Version is null)
            return new PlanOutcome.Saved(survey.Id);
        var errors = new Errors(TrainingTexts.T);
        if (command.Typed.Read(errors) is not { } content)
            return new PlanOutcome.Refused(errors);
        if (survey is null)
        {
            db.Surveys.Add(new Survey(command.Id, content, clock.GetCurrentInstant()));
            return new PlanOutcome.Saved(command.Id);
        }
        if (survey.Version != command.Version)
            return new PlanOutcome.Stale(survey.Version);
        var changed = survey.Scale != string.Join('\n', content.Scale) || !survey.InOrder.Select(statement => statement.Text).SequenceEqual(content.Statements);
        if (changed && await db.SurveyReceipts.AnyAsync(r => db.SurveyRounds.Any(round => round.SurveyId == survey.Id && round.Groups.Any(g => g.Id == r.GroupId)), ct))
            return new PlanOutcome.Refused(errors.Add("Statements", "survey.answered"));
        survey.Is(content);
        db.Entry(survey).State = EntityState.Modified; // also when only a statement changed: the version rises
        return new PlanOutcome.Saved(survey.Id);
    }
}

/// <summary>Asks the survey once more: a new round with its groups.</summary>
/// <param name="Id">Made with the form, so that sending it twice adds one round.</param>
public sealed record AddRound(Guid Id, Guid SurveyId, RoundInput Typed);

public static class AddRoundHandler
{
    public static async Task<PlanOutcome> Handle(AddRound command, TrainingDb db, IClock clock, CancellationToken ct)
    {
        if (await db.SurveyRounds.AnyAsync(r => r.Id == command.Id, ct))
            return new PlanOutcome.Saved(command.Id);
        if (!await db.Surveys.AnyAsync(s => s.Id == command.SurveyId, ct))
            return new PlanOutcome.Unknown();
        var errors = new Errors(TrainingTexts.T);
        if (command.Typed.Read(command.Id, command.SurveyId, clock.GetCurrentInstant(), errors) is not { } round)
            return new PlanOutcome.Refused(errors);
        db.SurveyRounds.Add(round);
        return new PlanOutcome.Saved(command.Id);
    }
}

/// <summary>The round is over before its last day, for good.</summary>
public sealed record CloseRound(Guid Id);

public static class CloseRoundHandler
{
    public static async Task Handle(CloseRound command, TrainingDb db, IClock clock, CancellationToken ct) =>
        (await db.SurveyRounds.SingleAsync(r => r.Id == command.Id, ct)).Close(clock.GetCurrentInstant());
}
