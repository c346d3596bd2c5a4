using Foundation.Calendar;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Training.Calling;
using Training.Data;
using Training.Recordings;

namespace Training.MyTraining;

/// <summary>What waits for a person on their first page because of training: an offered place; for the coordinator, requests to decide and people to call.</summary>
internal static class TrainingDesk
{
    public static async Task<IReadOnlyList<Waiting>> AskAsync(IServiceProvider services, Me me, CancellationToken ct)
    {
        var db = services.GetRequiredService<TrainingDb>();
        var now = services.GetRequiredService<IClock>().GetCurrentInstant();
        var waiting = new List<Waiting>();
        if (me.ExpertId is { } personId)
        {
            var until = await db.Enrolments.Where(e => e.PersonId == personId && e.State == EnrolmentState.Offered && e.OfferedUntil > now).Select(e => e.OfferedUntil).ToListAsync(ct);
            if (until.Count > 0)
                waiting.Add(new Waiting(TrainingTexts.T["desk.offered"], "/my/training", Helsinki.Say(until.Min()!.Value, TrainingTexts.Language)));
        }
        if (me.ExpertId is { } learner && (await Learners.RecordingsAsync(db, learner, null, now, ct)).Where(one => one.State is "open" or "questions").ToList() is { Count: > 0 } left)
            waiting.Add(new Waiting(TrainingTexts.T["desk.recordings"], "/my/training", Helsinki.Say(left.Min(one => one.LastDay), TrainingTexts.Language)));
        if (me.IsCoordinator)
        {
            if (await db.Enrolments.CountAsync(e => e.State == EnrolmentState.Requested && db.Sessions.Any(s => s.Id == e.SessionId && s.StartsAt > now), ct) is > 0 and var requests)
                waiting.Add(new Waiting(TrainingTexts.T["desk.requests", requests], "/training"));
            if (await CallList.Open(db, now).CountAsync(ct) is > 0 and var calls)
                waiting.Add(new Waiting(TrainingTexts.T["desk.calls", calls], "/training/calls"));
        }
        return waiting;
    }
}
