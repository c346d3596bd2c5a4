using Foundation.Privacy;
using Handbook.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Recruitment.Contracts;

namespace Handbook.Listening;

/// <summary>Forgets the name, the address and every word of the person. That an edition was read, and that somebody commented, stays for the counts.</summary>
public static class PersonErasedHandler
{
    public static async Task Handle(PersonErased told, HandbookDb db, CancellationToken ct)
    {
        var reader = await db.ReaderOrNewAsync(told.ExpertId, ct);
        reader.Learn(told.Facts());
        reader.Is(active: false, told.Revision);
        await db.Readings.Where(r => r.ReaderId == told.ExpertId).ExecuteUpdateAsync(set => set.SetProperty(r => r.TokenHash, (string?)null), ct);
        var mine = db.Reviewers.Where(r => r.ExpertId == told.ExpertId);
        await db.ReviewerLinks.Where(link => mine.Any(r => r.Id == link.ReviewerId)).ExecuteDeleteAsync(ct);
        await db.Answers.Where(a => db.Comments.Any(c => c.Id == a.CommentId && mine.Any(r => r.Id == c.ReviewerId))).ExecuteUpdateAsync(set => set.SetProperty(a => a.Words, Gone), ct);
        await db.Comments.Where(c => mine.Any(r => r.Id == c.ReviewerId)).ExecuteUpdateAsync(set => set.SetProperty(c => c.Words, Gone).SetProperty(c => c.NameShown, false), ct);
        await mine.ExecuteUpdateAsync(set => set.SetProperty(r => r.Name, PersonErased.Nameless).SetProperty(r => r.Email, (string?)null).SetProperty(r => r.Phone, (string?)null), ct);
    }

    /// <summary>What stands where words stood; the handbook is written in Finnish.</summary>
    private const string Gone = "(Poistettu.)";

    public static async Task<IReadOnlyList<Remembered>> RememberedAsync(IServiceProvider services, Guid person, CancellationToken ct)
    {
        var db = services.GetRequiredService<HandbookDb>();
        return
        [
            new(HandbookTexts.T["remembered.reader"], await db.Readers.CountAsync(r => r.Id == person, ct)),
            new(HandbookTexts.T["remembered.readings"], await db.Readings.CountAsync(r => r.ReaderId == person, ct), HandbookTexts.T["remembered.kept"]),
            new(HandbookTexts.T["remembered.comments"], await db.Comments.CountAsync(c => db.Reviewers.Any(r => r.Id == c.ReviewerId && r.ExpertId == person), ct)),
        ];
    }
}
