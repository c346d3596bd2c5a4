using Foundation.Mail;
using Handbook.Data;
using Handbook.Reviewing;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Handbook.Listening;

/// <summary>A letter of ours did not arrive: the round's page says whom to call, and who was not told of an edition stands on the list of those to call.</summary>
public static class LetterRefusedHandler
{
    public static async Task Handle(LetterRefused told, HandbookDb db, IClock clock, CancellationToken ct)
    {
        if (told.About?.StartsWith(ReviewLetters.About, StringComparison.Ordinal) == true && Guid.TryParse(told.About[ReviewLetters.About.Length..], out var reviewer)
            && await db.Reviewers.SingleOrDefaultAsync(r => r.Id == reviewer, ct) is { } refused)
        {
            refused.MailRefusedAt ??= clock.GetCurrentInstant();
            if (told.Kind == ReviewLetters.AnsweredKind) // whatever was answered is told by phone
                foreach (var answer in await db.Answers.Where(a => db.Comments.Any(c => c.Id == a.CommentId && c.ReviewerId == refused.Id)).ToListAsync(ct))
                    answer.ToldAt = null;
        }
        else if (told is { Kind: "handbook.edition", PersonId: { } reader } && Guid.TryParse(told.About?["handbook-edition:".Length..], out var edition)
            && await db.Readings.SingleOrDefaultAsync(r => r.EditionId == edition && r.ReaderId == reader, ct) is { } reading)
            reading.ToldAt = null;
    }
}
