using Bookings.Confirming;
using Bookings.Data;
using Foundation;
using Foundation.Calendar;
using Foundation.Mail;
using Foundation.Messaging;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Cancelling;

/// <summary>What cancelling one confirmed place does, whoever cancels and by whatever page: all of it in the caller's transaction.</summary>
public static class PlaceCancelling
{
    /// <param name="byRole">"unit", "expert" or "coordinator".</param>
    /// <param name="reason">Told to the others as it stands.</param>
    /// <param name="placeIsOffered">False when the whole request is called off: the place is then not free for anybody else.</param>
    public static async Task<Cascade> CancelAsync(BookingsDb db, Ledger ledger, Organisation organisation, Assignment assignment, Request request,
        string byRole, Guid? byPerson, string reason, Instant now, CancellationToken ct, bool placeIsOffered = true)
    {
        assignment.Cancel();
        db.Cancellations.Add(new Cancellation { AssignmentId = assignment.Id, ByRole = byRole, ByPerson = byPerson, Reason = reason, At = now });
        await ledger.ReleaseAsync(assignment.ExpertId, assignment.Owner, ct);
        await db.CountTaskAsync(assignment.ExpertId, request.Date.Year, -1, ct);
        request.GiveBackPlace(offersAreOut: await db.Offers.AnyAsync(o => o.RequestId == request.Id && o.State == OfferState.Open, ct));

        var expert = await db.Candidates.AsNoTracking().SingleAsync(c => c.Id == assignment.ExpertId, ct);
        var unit = await db.Units.AsNoTracking().SingleAsync(u => u.Id == request.UnitId, ct);
        var cascade = new Cascade { assignment.TellCancelled(request.TaskType, byRole, now) };
        if (expert.HasMail)
            cascade.Add(CancellationLetters.ToExpert(assignment, request, unit.Name, expert, byRole, reason, organisation, now));
        foreach (var contact in await db.ContactsOfAsync(request, ct))
            cascade.Add(CancellationLetters.ToUnit(contact, assignment, request, unit.Name, expert, byRole, reason, placeIsOffered, organisation, now));
        if (placeIsOffered && byRole != "coordinator")
            cascade.Add(CancellationLetters.ToCoordinator(request, unit.Name, expert, byRole, reason, organisation, now));
        return cascade;
    }
}
