using Bookings.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bookings.MyTasks;

/// <summary>The offers and tasks of one person, with what they have answered and reported, for the file of their own data.</summary>
internal static class OwnFile
{
    public static async Task<object?> OfAsync(IServiceProvider services, Guid person, CancellationToken ct)
    {
        var db = services.GetRequiredService<BookingsDb>();
        var offers = await db.Offers.AsNoTracking().Where(offer => offer.ExpertId == person).OrderBy(offer => offer.OfferedAt)
            .Join(db.Requests, offer => offer.RequestId, request => request.Id, (offer, request) => new { offer, request.TaskType, request.Goal, request.StartsAt }).ToListAsync(ct);
        var answers = (await db.OfferAnswers.AsNoTracking().Where(answer => db.Offers.Any(offer => offer.Id == answer.OfferId && offer.ExpertId == person)).OrderBy(answer => answer.At).ToListAsync(ct)).ToLookup(answer => answer.OfferId);
        var places = await db.Assignments.AsNoTracking().Where(place => place.ExpertId == person).OrderBy(place => place.StartsAt)
            .Join(db.Requests, place => place.RequestId, request => request.Id, (place, request) => new { place, request.TaskType, request.Goal }).ToListAsync(ct);
        var mine = db.Assignments.Where(place => place.ExpertId == person).Select(place => place.Id);
        var reports = await db.ExpertReports.AsNoTracking().Where(report => mine.Contains(report.AssignmentId)).ToDictionaryAsync(report => report.AssignmentId, ct);
        var feedback = (await db.Feedbacks.AsNoTracking().Where(words => mine.Contains(words.AssignmentId)).OrderBy(words => words.At).ToListAsync(ct)).ToLookup(words => words.AssignmentId);
        var overlaps = (await db.OverlapPermits.AsNoTracking().Where(permit => mine.Contains(permit.AssignmentId)).OrderBy(permit => permit.At).ToListAsync(ct)).ToLookup(permit => permit.AssignmentId);
        var wishes = await db.Preferences.AsNoTracking().SingleOrDefaultAsync(said => said.ExpertId == person, ct);
        var away = await db.Absences.AsNoTracking().Where(absence => absence.ExpertId == person).OrderBy(absence => absence.From).ToListAsync(ct);
        var vault = services.GetRequiredService<Foundation.Privacy.Vault>();
        var mails = await db.MailNotes.AsNoTracking().Where(note => note.ExpertId == person).OrderBy(note => note.ReceivedAt).ToListAsync(ct);
        return offers.Count + places.Count + away.Count + mails.Count == 0 && wishes is null ? null : new
        {
            wishes = wishes is null ? null : new
            {
                notOn = wishes.NotOn, notBefore = wishes.NotBefore?.ToString("HH:mm", null), notAfter = wishes.NotAfter?.ToString("HH:mm", null), mostInMonth = wishes.MostInMonth,
                quietFrom = wishes.QuietFrom?.ToString("HH:mm", null), quietTo = wishes.QuietTo?.ToString("HH:mm", null),
            },
            away = away.Select(absence => new { from = absence.From.ToString("uuuu-MM-dd", null), to = absence.To.ToString("uuuu-MM-dd", null) }),
            mails = mails.Select(note => new { at = note.ReceivedAt.ToString(), why = note.Why.ToString(), subject = vault.OpenOrNull(note.Subject), words = vault.OpenOrNull(note.Words) }),
            offers = offers.Select(one => new
            {
                taskType = one.TaskType, goal = one.Goal, startsAt = one.StartsAt.ToString(), offeredAt = one.offer.OfferedAt.ToString(), answerBy = one.offer.AnswerBy.ToString(), state = one.offer.State.ToString(), message = one.offer.Message,
                answers = answers[one.offer.Id].Select(answer => new { at = answer.At.ToString(), accepted = answer.Accepted, reason = answer.Reason, by = answer.ByRole }),
            }),
            tasks = places.Select(one => new
            {
                taskType = one.TaskType, goal = one.Goal, startsAt = one.place.StartsAt.ToString(), endsAt = one.place.EndsAt.ToString(), confirmedAt = one.place.ConfirmedAt.ToString(), state = one.place.State.ToString(),
                report = reports.GetValueOrDefault(one.place.Id) is { } report ? new { at = report.At.ToString(), kilometres = report.Kilometres, otherCosts = report.OtherCosts.ToString(), what = report.OtherCostsWhat } : null,
                overlaps = overlaps[one.place.Id].Select(permit => new { at = permit.At.ToString(), reason = permit.Reason, with = new { startsAt = permit.WithStartsAt.ToString(), endsAt = permit.WithEndsAt.ToString() } }),
                feedback = feedback[one.place.Id].Select(words => new { from = words.From, at = words.At.ToString(), score = words.Score, words = words.Words, wantsContact = words.WantsContact }),
            }),
        };
    }
}
