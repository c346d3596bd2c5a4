using Handbook.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Handbook.Confirming;

/// <summary>The handbook's part of the file that a person takes of their own data: what was read, what was commented and answered.</summary>
internal static class OwnFile
{
    public static async Task<object?> OfAsync(IServiceProvider services, Guid person, CancellationToken ct)
    {
        var db = services.GetRequiredService<HandbookDb>();
        var readings = await (from reading in db.Readings.AsNoTracking()
                              join edition in db.Editions on reading.EditionId equals edition.Id
                              where reading.ReaderId == person
                              orderby edition.Number
                              select new { edition.Number, reading.ToldAt, reading.ReadAt, reading.ConfirmedBy }).ToListAsync(ct);
        var comments = await (from comment in db.Comments.AsNoTracking()
                              join reviewer in db.Reviewers on comment.ReviewerId equals reviewer.Id
                              join round in db.Rounds on comment.RoundId equals round.Id
                              where reviewer.ExpertId == person
                              orderby comment.GivenAt
                              select new { Round = round.Title, comment.GivenAt, comment.Paragraph, comment.Words, comment.NameShown, Answer = comment.Answer == null ? null : comment.Answer.Words }).ToListAsync(ct);
        return readings.Count + comments.Count == 0 ? null : new
        {
            Readings = readings.Select(r => new { r.Number, ToldAt = r.ToldAt?.ToString(), ReadAt = r.ReadAt?.ToString(), r.ConfirmedBy }),
            Comments = comments.Select(c => new { c.Round, GivenAt = c.GivenAt.ToString(), c.Paragraph, c.Words, c.NameShown, c.Answer }),
        };
    }
}
