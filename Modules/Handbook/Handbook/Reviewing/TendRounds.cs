using Foundation;
using Foundation.Calendar;
using Foundation.Mail;
using Foundation.Messaging;
using Handbook.Contracts;
using Handbook.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Handbook.Reviewing;

/// <summary>
/// Sweep over comment rounds: asks people when a round opens, reminds those who have said nothing (once at half, once two days before the end, never after), and
/// tells who proposed fees when every comment on them is answered.
/// </summary>
public sealed record TendRounds;

public static class TendRoundsHandler
{
    private const int AtOnce = 200;

    public static async Task<Cascade> Handle(TendRounds _, HandbookDb db, Organisation organisation, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var rounds = await db.Rounds.AsNoTracking().Where(r => r.OpensAt <= now && r.ClosesAt > now).ToDictionaryAsync(r => r.Id, ct);
        var told = new Cascade();
        var unasked = await db.Reviewers.Where(r => r.AskedAt == null && r.Email != null && rounds.Keys.Contains(r.RoundId)).OrderBy(r => r.Id).Take(AtOnce).ToListAsync(ct);
        foreach (var reviewer in unasked)
        {
            reviewer.AskedAt = now;
            told.Add(ReviewLetters.Asked(reviewer, rounds[reviewer.RoundId], Link(db, reviewer, organisation), organisation, now));
        }
        if (unasked.Count == AtOnce)
            told.Add(new TendRounds());
        else if (Helsinki.Local(now).Hour is >= 9 and < 20) // nobody is reminded at night
            await RemindAsync(db, rounds, organisation, now, told, ct);
        await TellAnsweredAsync(db, now, told, ct);
        return told;
    }

    private static async Task RemindAsync(HandbookDb db, Dictionary<Guid, Round> rounds, Organisation organisation, Instant now, Cascade told, CancellationToken ct)
    {
        var due = rounds.Values.Where(r => r.HalfAt <= now || r.LastCallAt <= now).Select(r => r.Id).ToList();
        var silent = await db.Reviewers.Where(r => due.Contains(r.RoundId) && r.Email != null && r.AskedAt != null && r.DoneAt == null && r.LastRemindedAt == null
            && !db.Comments.Any(c => c.ReviewerId == r.Id)).OrderBy(r => r.Id).ToListAsync(ct);
        foreach (var reviewer in silent)
        {
            var round = rounds[reviewer.RoundId];
            var last = round.LastCallAt <= now;
            // Who was asked after the reminder's time is not reminded of what came just now.
            if (last ? reviewer.AskedAt >= round.LastCallAt : reviewer.HalfRemindedAt is not null || reviewer.AskedAt >= round.HalfAt)
                continue;
            (reviewer.HalfRemindedAt, reviewer.LastRemindedAt) = (reviewer.HalfRemindedAt ?? now, last ? now : null);
            told.Add(ReviewLetters.Reminder(reviewer, round, Link(db, reviewer, organisation), organisation, now));
        }
    }

    private static async Task TellAnsweredAsync(HandbookDb db, Instant now, Cascade told, CancellationToken ct)
    {
        var over = await db.Rounds.Include(r => r.Texts).Where(r => r.ClosesAt <= now && r.AnsweredToldAt == null && r.Texts.Any(t => t.ProposalId != null)
            && !db.Comments.Any(c => c.RoundId == r.Id && c.Answer == null)).ToListAsync(ct);
        foreach (var round in over)
        {
            round.ToldAnswered(now);
            foreach (var text in round.Texts.Where(text => text.ProposalId is not null))
                told.Add(new ProposalRoundAnswered(round.Id, text.ProposalId!.Value, await db.Comments.CountAsync(c => c.TextId == text.Id, ct), now.ToDateTimeOffset()));
        }
    }

    private static Uri Link(HandbookDb db, Reviewer reviewer, Organisation organisation)
    {
        var token = Foundation.Privacy.Secret.New();
        db.ReviewerLinks.Add(new ReviewerLink { ReviewerId = reviewer.Id, TokenHash = Foundation.Privacy.Secret.Hash(token) });
        return new Uri(organisation.Link("/review/" + token));
    }
}
