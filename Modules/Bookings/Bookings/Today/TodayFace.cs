using Bookings.Data;
using Foundation;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bookings.Today;

/// <summary>The part of the module's face that is the coordinator's day.</summary>
internal static class TodayFace
{
    public static ModuleBuilder AddToday(this ModuleBuilder module)
    {
        module.Services.AddSingleton(new Desk(WaitingAsync));
        return module.Nav("/bookings/today", () => BookingsTexts.T["nav.today"], 15, Roles.Coordinator);
    }

    /// <summary>Only what no other desk of this module counts: who wishes to be contacted.</summary>
    private static async Task<IReadOnlyList<Waiting>> WaitingAsync(IServiceProvider services, Me me, CancellationToken ct)
    {
        if (!me.IsCoordinator || await services.GetRequiredService<BookingsDb>().Feedbacks.CountAsync(said => said.WantsContact && said.ContactedAt == null, ct) is not (> 0 and var wishes))
            return [];
        return [new Waiting(BookingsTexts.T["desk.contacts", wishes], "/bookings/today")];
    }
}
