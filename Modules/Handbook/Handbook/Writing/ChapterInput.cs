using System.Globalization;
using System.Text.RegularExpressions;
using Foundation.Ui;
using Handbook.Data;
using Handbook.Rendering;
using NodaTime;

namespace Handbook.Writing;

/// <summary>The editor's fields, as typed.</summary>
public sealed partial class ChapterInput
{
    public string? Slug { get; set; }
    public string? Title { get; set; }
    public string? Text { get; set; }
    public string? Plain { get; set; }
    public string? Why { get; set; }
    public string? ReviewBy { get; set; }
    /// <summary>The number of the revision that was on the page.</summary>
    public string? Seen { get; set; }
    /// <summary>"save" or "preview".</summary>
    public string? Do { get; set; }

    public static ChapterInput Of(Chapter chapter, Revision head) => new()
    {
        Slug = chapter.Slug, Title = head.Title, Text = head.Text, Plain = head.Plain, Seen = head.Number.ToString(CultureInfo.InvariantCulture),
        ReviewBy = chapter.ReviewBy?.ToString("d.M.uuuu", CultureInfo.InvariantCulture),
    };

    public Wording Wording => new(TypedText.Line(Title), TypedText.Lines(Text), TypedText.Lines(Plain));

    /// <summary>Null when something is wrong; the errors say what.</summary>
    public SaveChapter? Read(Guid id, ChapterKind kind, bool isNew, Textbook book, Errors errors)
    {
        var wording = Wording;
        TypedText.Required(wording.Title, "Title", "chapter.title-missing", Wording.LongestTitle, errors);
        TypedText.Required(wording.Text, "Text", "chapter.text-missing", Wording.LongestText, errors);
        TypedText.Limited(wording.Plain, "Plain", Wording.LongestText, errors);
        var why = TypedText.Required(TypedText.Line(Why), "Why", "chapter.why-missing", 300, errors);
        var slug = TypedText.Line(Slug);
        if (isNew && !SlugPattern().IsMatch(slug))
            errors.Add("Slug", "chapter.slug-wrong");
        else if (isNew && Reserved.Contains(slug))
            errors.Add("Slug", "chapter.slug-taken", slug);
        LocalDate? reviewBy = null;
        if (!Typed.Empty(ReviewBy) && (reviewBy = Typed.Date(ReviewBy)) is null)
            errors.Add("ReviewBy", "chapter.review-wrong");
        if (!errors.Any)
        {
            Look(wording.Text, "Text", kind, book, errors);
            Look(wording.Plain, "Plain", kind, book, errors);
        }
        return errors.Any || Typed.Whole(Seen, 0, int.MaxValue) is not { } seen ? null : new SaveChapter(id, kind, slug, wording, why, seen, reviewBy);
    }

    /// <summary>Addresses of pages beside the chapters, and names of files beside theirs in the EPUB.</summary>
    private static readonly string[] Reserved = ["all", "changes", "contents", "title-page"];

    /// <summary>Links, pictures and blocks that lead nowhere are said now, not found by a reader of the edition.</summary>
    private static void Look(string text, string field, ChapterKind kind, Textbook book, Errors errors)
    {
        foreach (var problem in MarkdownReading.Of(text, book.Surroundings).Problems.DistinctBy(problem => (problem.Key, problem.What)).Take(5))
            errors.Add(field, problem.Key, problem.What);
        foreach (var name in LiveBlocks.NamesIn(text))
            if (kind == ChapterKind.Block)
                errors.Add(field, "text.block-in-block", name);
            else if (!book.Blocks.ContainsKey(name))
                errors.Add(field, "text.block-unknown", name);
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex SlugPattern();
}
