using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Training.Data;

namespace Training.Surveying;

/// <summary>The results of one round, as pages and the file show them. Four queries, however many answers.</summary>
public sealed record RoundResults(Survey Survey, SurveyRound Round, int Answers, IReadOnlyList<StatementResult> Statements)
{
    /// <returns>Null when there is no such round, or it is not over.</returns>
    public static async Task<RoundResults?> ReadAsync(TrainingDb db, Guid roundId, Instant now, CancellationToken ct)
    {
        var round = await db.SurveyRounds.AsNoTracking().Include(r => r.Groups).SingleOrDefaultAsync(r => r.Id == roundId, ct);
        if (round is null || !round.IsOver(now))
            return null;
        var survey = await db.Surveys.AsNoTracking().Include(s => s.Statements).SingleAsync(s => s.Id == round.SurveyId, ct);
        var groups = round.InOrder.Select(group => group.Id).ToList();
        var answers = await db.SurveyReceipts.CountAsync(r => groups.Contains(r.GroupId), ct);
        var marks = await db.SurveyMarks.Where(m => groups.Contains(m.GroupId)).GroupBy(m => new { m.GroupId, m.Statement, m.Choice }).Select(same => new { same.Key, Count = same.Count() }).ToListAsync(ct);
        return new RoundResults(survey, round, answers, SurveyResults.Of(groups, [.. marks.Select(one => new Tally(one.Key.GroupId, one.Key.Statement, one.Key.Choice, one.Count))], survey.Statements.Count, survey.Labels.Count));
    }

    /// <summary>What the page shows and nothing more, for a spreadsheet: semicolons, as Finnish ones expect.</summary>
    public byte[] Csv(string language)
    {
        string Say(string key, params object[] values) => TrainingTexts.T.Say(language, key, values);
        var lines = new StringBuilder();
        void Line(params IEnumerable<string> cells) => lines.AppendJoin(';', cells.Select(Cell)).Append("\r\n");
        Line(["nro", Say("survey.statement"), Say("survey.group"), Say("survey.answered-count"), .. Survey.Labels.SelectMany(label => new[] { label, label + " %" })]);
        foreach (var result in Statements)
            foreach (var (name, share) in result.ByGroup.Select(one => (Round.Groups.Single(group => group.Id == one.Key).Name, one.Value)).Prepend((Say("survey.everybody"), result.All)))
                Line([Whole(result.Statement), Survey.Statements.Single(statement => statement.Number == result.Statement).Text, name,
                    .. share is null ? [Say("survey.hidden")] : Enumerable.Range(1, Survey.Labels.Count).SelectMany(choice => new[] { Whole(share.Counts[choice - 1]), Whole(share.Percent(choice)) }).Prepend(Whole(share.Answered))]);
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(lines.ToString())];

        string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Always quoted; what a spreadsheet would take for a formula is marked as text.</summary>
    private static string Cell(string text) => $"\"{(text.Length > 0 && "=+-@\t\r".Contains(text[0], StringComparison.Ordinal) ? "'" : "")}{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
