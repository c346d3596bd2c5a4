using Foundation;
using Foundation.Calendar;
using Foundation.Messaging;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Data;

namespace Recruitment.Agreeing;

/// <summary>
/// Sweep: agreements and pledges that end within 60, 30 or 7 days and are not renewed. Each reminder is sent once; of missed ones only the latest that is due.
/// People without mail are on the coordinator's list.
/// </summary>
public sealed record RemindOfAgreements;

public static class RemindOfAgreementsHandler
{
    /// <summary>Days before the end, the nearest first.</summary>
    public static readonly IReadOnlyList<int> Stages = [7, 30, Standing.RenewalDays];

    private const int AtOnce = 200;

    public static async Task<Cascade> Handle(RemindOfAgreements _, RecruitmentDb db, Organisation organisation, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var today = Helsinki.Date(now);
        var due = new List<(Signature Signature, int Stage)>();
        var before = today;
        foreach (var stage in Stages)
        {
            // A day belongs to the nearest stage alone: who is 5 days before the end is not reminded of 30 any more.
            var (from, to) = (before, today.PlusDays(stage));
            due.AddRange((await Unreminded(db, stage, from, to).OrderBy(s => s.Until).ThenBy(s => s.Id).Take(AtOnce).ToListAsync(ct)).Select(s => (s, stage)));
            before = to.PlusDays(1);
        }

        var ids = due.Select(one => one.Signature.ExpertId).Distinct().ToList();
        var people = await db.Experts.Where(e => ids.Contains(e.Id)).ToDictionaryAsync(e => e.Id, ct);
        var told = new Cascade();
        foreach (var one in due.GroupBy(one => one.Signature.ExpertId))
        {
            db.AgreementReminders.AddRange(one.Select(due => new AgreementReminder { SignatureId = due.Signature.Id, Days = due.Stage, SentAt = now }));
            told.Add(AgreementLetters.Renewal(people[one.Key], [.. one.Select(due => due.Signature)], AgreementLinks.Make(people[one.Key], db, organisation, now), organisation, now));
        }

        if (due.Count >= AtOnce)
            told.Add(new RemindOfAgreements());
        return told;
    }

    /// <summary>Of people with mail who are here: ends within the days, nothing follows it, not reminded at this stage.</summary>
    private static IQueryable<Signature> Unreminded(RecruitmentDb db, int stage, LocalDate from, LocalDate to) =>
        db.Signatures.AsNoTracking().Where(s => s.Until != null && s.Until >= from && s.Until <= to
            && !db.Signatures.Any(other => other.ExpertId == s.ExpertId && other.Kind == s.Kind && other.Id != s.Id && (other.Until == null || other.Until > s.Until))
            && !db.AgreementReminders.Any(r => r.SignatureId == s.Id && r.Days == stage)
            && db.Experts.Any(e => e.Id == s.ExpertId && e.Email != null && e.Departures.All(d => d.ReturnedAt != null)));
}
