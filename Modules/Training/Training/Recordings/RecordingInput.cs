using System.Globalization;
using Foundation.Calendar;
using Foundation.Ui;
using NodaTime;

namespace Training.Recordings;

/// <summary>A recording as typed. Questions are rows of one form; an empty row is no question.</summary>
public sealed class RecordingInput
{
    public const int Rows = 5;

    public string? Version { get; set; }
    public string? Title { get; set; }
    public string? Link { get; set; }
    public string? Minutes { get; set; }
    public string? Part { get; set; }
    public string? CompleteBy { get; set; }
    public List<QuestionInput> Questions { get; set; } = [];

    public static RecordingInput Of(Recording recording) => new()
    {
        Version = recording.Version.ToString(CultureInfo.InvariantCulture), Title = recording.Title, Link = recording.Link, Minutes = recording.Minutes.ToString(CultureInfo.InvariantCulture),
        Part = recording.Part?.ToString(CultureInfo.InvariantCulture), CompleteBy = $"{recording.CompleteBy.Day}.{recording.CompleteBy.Month}.{recording.CompleteBy.Year}",
        Questions = [.. recording.InOrder.Select(question => new QuestionInput { Text = question.Text, Options = question.Options, Right = question.Right.ToString(CultureInfo.InvariantCulture), Explanation = question.Explanation })],
    };

    /// <param name="known">The last day so far: it may stay although it has passed.</param>
    public RecordingContent? Read(int parts, LocalDate? known, Instant now, Errors errors)
    {
        var title = TypedText.Required(Title, "Title", "recording.title-missing", 200, errors);
        var link = TypedText.Link(Link, "Link", errors);
        if (link?.StartsWith("https://", StringComparison.OrdinalIgnoreCase) != true && !errors.Has("Link"))
            errors.Add("Link", "typed.link");
        if (Typed.Whole(Minutes, 1, 600) is not { } minutes)
        {
            errors.Add("Minutes", "recording.minutes-wrong");
            minutes = 0;
        }
        var by = Typed.Date(CompleteBy);
        if (by is null)
            errors.Add("CompleteBy", "meeting.date-wrong");
        else if (by != known && (by < Helsinki.Date(now) || by > Helsinki.Date(now).PlusYears(3)))
            errors.Add("CompleteBy", "recording.date-past");
        List<QuestionContent> questions = [];
        foreach (var (row, typed) in Questions.Index())
            if (typed.Read(row, errors) is { } question)
                questions.Add(question);
        return errors.Any ? null : new RecordingContent(title, link!, minutes, Typed.Whole(Part, 1, parts), by!.Value, questions);
    }
}

/// <summary>One row.</summary>
public sealed class QuestionInput
{
    public string? Text { get; set; }
    /// <summary>One answer on each line.</summary>
    public string? Options { get; set; }
    public string? Right { get; set; }
    public string? Explanation { get; set; }

    public QuestionContent? Read(int row, Errors errors)
    {
        string Field(string name) => $"Questions[{row}].{name}";
        if (Typed.Empty(Text) && Typed.Empty(Options) && Typed.Empty(Explanation))
            return null;
        var text = TypedText.Required(Text, Field("Text"), "question.text-missing", 500, errors);
        var options = TypedText.Lines(Options).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (options.Length is < 2 or > 5 || options.Any(option => option.Length > 200))
            errors.Add(Field("Options"), "question.options-wrong");
        if (Typed.Whole(Right, 1, Math.Max(1, options.Length)) is not { } right)
        {
            errors.Add(Field("Right"), "question.right-missing");
            right = 0;
        }
        var explanation = TypedText.Limited(TypedText.Lines(Explanation), Field("Explanation"), 1000, errors);
        if (explanation.Length == 0)
            errors.Add(Field("Explanation"), "question.explanation-missing");
        return errors.Any ? null : new QuestionContent(text, options, right, explanation);
    }
}
