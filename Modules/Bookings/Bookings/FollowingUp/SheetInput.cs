using Foundation.Ui;

namespace Bookings.FollowingUp;

/// <summary>One area's sheet as typed.</summary>
public sealed class SheetInput
{
    public List<SheetRow>? Rows { get; set; }
    public string? Words { get; set; }
    public string? WordsSeen { get; set; }
    /// <summary>The row whose proof is taken into its text, when that button was pressed.</summary>
    public string? Take { get; set; }

    public static SheetInput Of(FollowUpYear followUp, ProgrammePart area)
    {
        var words = followUp.Words.GetValueOrDefault(area.Id)?.Words ?? "";
        return new() { Rows = [.. followUp.Programme.Measures.Select(measure => SheetRow.Of(measure.Id, followUp.Answer(area, measure)?.Facts ?? AnswerFacts.None))], Words = words, WordsSeen = AnswerFacts.PrintOf(words) };
    }

    /// <summary>Null when something is wrong, which is then among the errors.</summary>
    public SaveSheet? Read(Guid roundId, Guid areaId, Errors errors)
    {
        var lines = (Rows ?? []).Index().Select(row => row.Item.Read(row.Index, errors)).OfType<SheetLine>().ToList();
        var words = TypedText.Lines(Words);
        if (words.Length > AnswerFacts.Longest)
            errors.Add(nameof(Words), "typed.too-long", AnswerFacts.Longest, words.Length);
        return errors.Any ? null : new SaveSheet(roundId, areaId, lines, words, WordsSeen ?? "");
    }
}

public sealed class SheetRow
{
    public string? Measure { get; set; }
    public string? Done { get; set; }
    public string? NotDone { get; set; }
    public string? How { get; set; }
    public string? Seen { get; set; }

    public static SheetRow Of(Guid measure, AnswerFacts facts) => new()
    {
        Measure = measure.ToString(), Done = facts.Done ? CheckField.Yes : null, NotDone = facts.NotDone ? CheckField.Yes : null, How = facts.How, Seen = facts.Print,
    };

    internal SheetLine? Read(int index, Errors errors)
    {
        var how = TypedText.Lines(How);
        if (how.Length > AnswerFacts.Longest)
            errors.Add($"Rows[{index}].How", "typed.too-long", AnswerFacts.Longest, how.Length);
        return Guid.TryParse(Measure, out var measure) ? new SheetLine(measure, new AnswerFacts(Done == CheckField.Yes, NotDone == CheckField.Yes, how), Seen ?? "") : null;
    }
}
