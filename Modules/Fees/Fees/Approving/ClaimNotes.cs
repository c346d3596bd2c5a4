using Fees.Data;
using Microsoft.EntityFrameworkCore;

namespace Fees.Approving;

/// <summary>Something to look at before approving. It stops nothing.</summary>
public sealed record ClaimNote(string Text);

/// <summary>
/// What the programme notices of claims before they are approved: the same person twice on one day, more hours than were booked, unusual kilometres, an account that
/// another person has too. Whose other claim or account it is, is not said: the approver may have no business with that person.
/// </summary>
public static class ClaimNotes
{
    /// <summary>Two questions to the database, however many claims.</summary>
    public static async Task<ILookup<Guid, ClaimNote>> OfAsync(FeesDb db, IReadOnlyCollection<Claim> claims, FeesSettings settings, CancellationToken ct = default)
    {
        var open = claims.Where(claim => claim.CanStillChange).ToList();
        if (open.Count == 0)
            return Array.Empty<Claim>().ToLookup(_ => Guid.Empty, _ => new ClaimNote(""));
        var (people, days) = (open.Select(claim => claim.ExpertId).ToHashSet(), open.Select(claim => claim.Day).ToHashSet());
        var near = (await db.Claims.AsNoTracking().Where(claim => people.Contains(claim.ExpertId) && days.Contains(claim.Day) && claim.Stage != ClaimStage.Withdrawn)
            .Select(claim => new { claim.ExpertId, claim.Day, claim.AssignmentId }).Distinct().ToListAsync(ct)).ToLookup(one => (one.ExpertId, one.Day), one => one.AssignmentId);
        var shared = (await db.Payees.AsNoTracking().Where(payee => people.Contains(payee.ExpertId) && payee.IbanMark != null
            && db.Payees.Any(other => other.IbanMark == payee.IbanMark && other.ExpertId != payee.ExpertId)).Select(payee => payee.ExpertId).ToListAsync(ct)).ToHashSet();
        return open.SelectMany(claim => Of(claim, near[(claim.ExpertId, claim.Day)].Any(task => task != claim.AssignmentId), shared.Contains(claim.ExpertId), settings).Select(note => (claim.Id, note)))
            .ToLookup(one => one.Id, one => one.note);
    }

    private static IEnumerable<ClaimNote> Of(Claim claim, bool twiceOnTheDay, bool sharedAccount, FeesSettings settings)
    {
        if (twiceOnTheDay)
            yield return new(FeesTexts.T["note.same-day"]);
        if (claim.BookedMinutes > 0 && claim.Minutes > claim.BookedMinutes)
            yield return new(FeesTexts.T["note.more-hours", Length(claim.BookedMinutes), Length(claim.Minutes)]);
        if (claim.Kilometres > settings.UnusualKilometres)
            yield return new(FeesTexts.T["note.kilometres", claim.Kilometres, settings.UnusualKilometres]);
        else if (claim is { Remote: true, Kilometres: > 0 })
            yield return new(FeesTexts.T["note.kilometres-remote", claim.Kilometres]);
        if (sharedAccount)
            yield return new(FeesTexts.T["note.same-account"]);
    }

    private static string Length(int minutes) => Following.ChangeWords.Length(minutes);
}
