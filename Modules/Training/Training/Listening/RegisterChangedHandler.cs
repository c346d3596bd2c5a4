using Foundation.Messaging;
using NodaTime;
using Recruitment.Contracts;
using Training.Data;
using Training.Enrolling;

namespace Training.Listening;

/// <summary>Many people at once: each as the single event says.</summary>
public static class RegisterChangedHandler
{
    public static async Task<Cascade> Handle(RegisterChanged told, TrainingDb db, Seating seating, IClock clock, CancellationToken ct)
    {
        await db.MeetAsync([.. told.Activated.Select(one => one.Expert.ExpertId).Concat(told.Changed.Select(one => one.Expert.ExpertId))
            .Concat(told.Paused.Select(one => one.ExpertId)).Concat(told.Left.Select(one => one.ExpertId)).Distinct()], ct);
        var cascade = new Cascade();
        foreach (var one in told.Activated)
            await ExpertActivatedHandler.Handle(one, db, ct);
        foreach (var one in told.Changed)
            await ExpertChangedHandler.Handle(one, db, ct);
        foreach (var one in told.Paused)
            await ExpertPausedHandler.Handle(one, db, ct);
        foreach (var one in told.Left)
            cascade.AddRange(await ExpertLeftHandler.Handle(one, db, seating, clock, ct));
        return cascade;
    }
}
