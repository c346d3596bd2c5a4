using Bookings.Contracts;
using Bookings.Data;
using Foundation;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Bookings.Replanning;

/// <summary>The part of the module's face that is about changes of time and place.</summary>
internal static class ReplanningFace
{
    public static ModuleBuilder AddReplanning(this ModuleBuilder module)
    {
        module.Messages.Name<AssignmentRescheduled>("bookings.assignment-rescheduled", 1).Name<TellOfMove>("bookings.tell-of-move", 1);
        module.Services.AddSingleton(new Desk(WaitingAsync));
        return module
            .Check("an answer about a new time is awaited only of who has the place", ReplanInvariants.QuestionsAsync)
            .Check("a request is when and where its last change says", ReplanInvariants.ChangesAsync)
            .Check("who has a place comes when the request is", ReplanInvariants.TimesAsync);
    }

    /// <summary>An expert answers for their own places; the coordinator sees that answers are missing.</summary>
    private static async Task<IReadOnlyList<Waiting>> WaitingAsync(IServiceProvider services, Me me, CancellationToken ct)
    {
        var db = services.GetRequiredService<BookingsDb>();
        var now = services.GetRequiredService<IClock>().GetCurrentInstant();
        var waiting = new List<Waiting>();
        var ahead = from question in db.Reconfirmations
                    join place in db.Assignments on question.OpenFor equals place.Id
                    where place.StartsAt > now
                    orderby place.StartsAt, place.Id
                    select new { place.Id, place.ExpertId, place.StartsAt };
        if (me.ExpertId is { } expertId)
            foreach (var mine in await ahead.Where(one => one.ExpertId == expertId).Take(10).ToListAsync(ct))
                waiting.Add(new(BookingsTexts.T["desk.new-time", Foundation.Calendar.Helsinki.Say(mine.StartsAt, BookingsTexts.Language)], $"/my/tasks/{mine.Id}/new-time"));
        if (me.IsCoordinator && await db.NewTimesToCall(now).CountAsync(ct) is > 0 and var calls)
            waiting.Add(new(BookingsTexts.T["desk.new-times-to-call", calls], "/bookings/calls"));
        return waiting;
    }
}
