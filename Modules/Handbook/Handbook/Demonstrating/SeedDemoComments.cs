using Handbook.Data;
using Handbook.Rendering;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Handbook.Demonstrating;

/// <summary>The demo's comments, as if they had come in during the days since the round opened.</summary>
public sealed record SeedDemoComments(Guid RoundId, Instant Opened);

public sealed record DemoCommentsOutcome(int Count);

public static class SeedDemoCommentsHandler
{
    public static async Task<DemoCommentsOutcome> Handle(SeedDemoComments command, HandbookDb db, CancellationToken ct)
    {
        var texts = await (from text in db.RoundTexts
                           join chapter in db.Chapters on text.ChapterId equals chapter.Id
                           where text.RoundId == command.RoundId
                           select new { chapter.Slug, Text = text }).ToDictionaryAsync(one => one.Slug, one => one.Text, ct);
        var names = DemoComments.Reviewers.Select(one => one.Name).ToList();
        var reviewers = (await db.Reviewers.Where(r => r.RoundId == command.RoundId).ToListAsync(ct)).OrderBy(r => names.IndexOf(r.Name) is var at && at < 0 ? names.Count : at).ThenBy(r => r.Name, StringComparer.Ordinal).ToList();
        var surroundings = (await Textbook.OpenAsync(db, "", ct)).Surroundings;
        foreach (var (index, comment) in DemoComments.All.Index())
        {
            var text = texts[comment.Slug];
            var passage = WebText.Passages(text.Text, surroundings).FirstOrDefault(passage => comment.Quote is not null && passage.Words.Contains(comment.Quote, StringComparison.Ordinal));
            var reviewer = reviewers[comment.Reviewer % reviewers.Count];
            db.Comments.Add(new Comment
            {
                Id = Guid.CreateVersion7(), RoundId = command.RoundId, TextId = text.Id, ReviewerId = reviewer.Id, Paragraph = passage?.Anchor, Words = comment.Words, NameShown = comment.NameShown,
                Channel = reviewer.Email is null ? Channel.Phone : Channel.Web, GivenAt = command.Opened + Duration.FromHours(20 * (index + 1)), EnteredAt = command.Opened + Duration.FromHours(20 * (index + 1)), EnteredBy = reviewer.Email is null ? "Kaisa Koordinaattori" : null,
            });
        }
        return new DemoCommentsOutcome(DemoComments.All.Count);
    }
}
