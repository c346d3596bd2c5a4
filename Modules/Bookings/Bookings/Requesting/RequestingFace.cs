using Bookings.Data;
using Foundation;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Bookings.Requesting;

internal static class RequestingFace
{
    public static ModuleBuilder AddRequesting(this ModuleBuilder module)
    {
        module.Services.AddSingleton(new Desk(WaitingAsync));
        return module
            .Nav("/bookings", () => BookingsTexts.T["nav.inbox"], 20, Roles.Coordinator)
            .Nav("/requests", () => BookingsTexts.T["nav.requests"], 21, Roles.Unit)
            .Check("a request counts as many places taken as there are", RequestInvariants.PlacesAsync)
            .Check("the state of a request agrees with its places, offers and cancellation", RequestInvariants.StatusAsync)
            .Check("a request is sent once, by a unit", RequestInvariants.SentOnceAsync)
            .Check("a template holds no date and is a unit's", RequestInvariants.TemplatesAsync)
            .Check("every request has asked for its fee", RequestInvariants.FeeAskedAsync)
            .Check("the times of a request are its date and hours on the wall clock", RequestInvariants.TimesAsync);
    }

    /// <summary>New requests wait for the coordinator, unfinished ones for who writes them.</summary>
    private static async Task<IReadOnlyList<Waiting>> WaitingAsync(IServiceProvider services, Me me, CancellationToken ct)
    {
        var waiting = new List<Waiting>();
        var db = services.GetRequiredService<BookingsDb>();
        var now = services.GetRequiredService<IClock>().GetCurrentInstant();
        if (me.IsCoordinator && await db.Requests.CountAsync(r => r.Status == RequestStatus.New && r.EndsAt > now, ct) is > 0 and var fresh)
            waiting.Add(new(BookingsTexts.T[fresh == 1 ? "desk.new-one" : "desk.new", fresh], "/bookings"));
        var id = me.PersonId;
        if ((me.IsCoordinator || me.Units.Count > 0) && await db.Drafts.CountAsync(d => d.ByPerson == id, ct) is > 0 and var drafts)
            waiting.Add(new(BookingsTexts.T[drafts == 1 ? "desk.draft-one" : "desk.drafts", drafts], me.Units.Count > 0 ? "/requests" : "/bookings"));
        return waiting;
    }
}
