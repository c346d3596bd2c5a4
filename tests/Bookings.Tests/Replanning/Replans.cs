using Bookings.Data;
using Bookings.Overlapping;
using Bookings.Replanning;
using Foundation.Mail;
using Microsoft.EntityFrameworkCore;
using Rig;

namespace Bookings.Tests.Replanning;

/// <summary>Changes of time and place, as a page would ask for them.</summary>
internal static class Replans
{
    /// <param name="tell">Everybody concerned when null.</param>
    public static async Task<ReplanOutcome> ReplanAsync(
        this TestHouse house, Guid requestId, Func<Plan, Plan> change, Reach? by = null, IReadOnlyList<string>? tell = null, KnownOverlap? overlap = null, params IReadOnlyList<Guid> giveBack)
    {
        var request = await house.RequestAsync(requestId);
        var places = await house.ReadAsync<BookingsDb, List<Guid>>(db => db.Assignments.Where(a => a.RequestId == requestId).Select(a => a.Id).ToListAsync());
        tell ??= [Concerned.Contact(Scene.ContactId), Concerned.Coordinator, .. places.Select(Concerned.Expert)];
        var outcome = await house.InvokeAsync<ReplanOutcome>(new Replan(requestId, request.Version, change(Plan.Of(request)), "Sali on varattu", tell, giveBack, by ?? ConfirmedPlaces.Coordinator, overlap));
        await house.RestAsync();
        return outcome;
    }

    public static Task MoveAsync(this TestHouse house, Guid requestId, int days = 1) => house.ReplanAsync(requestId, plan => plan with { Date = plan.Date.PlusDays(days) });

    /// <summary>What the place waits for, or the last question that it waited for.</summary>
    public static Task<Reconfirmation> QuestionAsync(this TestHouse house, Guid place) =>
        house.ReadAsync<BookingsDb, Reconfirmation>(db => db.Reconfirmations.Where(q => q.AssignmentId == place).OrderByDescending(q => q.AskedAt).ThenByDescending(q => q.Id).FirstAsync());

    public static async Task<NewTimeStanding> AnswerAsync(this TestHouse house, Guid question, bool suits, string by = "expert")
    {
        var standing = await house.InvokeAsync<NewTimeStanding>(new AnswerNewTime(question, suits, by));
        await house.RestAsync();
        return standing;
    }

    public static async Task<IReadOnlyList<Letter>> LettersToAsync(this TestHouse house, string address) => [.. (await house.HeardAsync<Letter>()).Where(letter => letter.Reader.Address == address)];
}
