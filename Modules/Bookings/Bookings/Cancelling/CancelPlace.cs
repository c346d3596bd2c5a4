using Bookings.Data;
using Foundation;
using Foundation.Calendar;
using Foundation.Messaging;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Cancelling;

/// <summary>One confirmed place is cancelled; the request goes on and needs somebody else.</summary>
/// <param name="OnBehalfOf">Whose cancellation it is, "expert" or "unit": the coordinator records what somebody told on the phone.</param>
/// <param name="Reason">As <see cref="CancelReasons"/> stores it.</param>
public sealed record CancelPlace(Guid AssignmentId, string OnBehalfOf, string Reason, Reach By);

public static class CancelPlaceHandler
{
    public static async Task<(CancelOutcome, Cascade?)> Handle(
        CancelPlace command, BookingsDb db, Ledger ledger, Sender sender, Organisation organisation, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        if (await command.By.Of(db.Assignments).SingleOrDefaultAsync(a => a.Id == command.AssignmentId, ct) is not { } assignment)
            return (CancelOutcome.NotThere, null);
        if (Refusal(assignment, now) is { } refusal)
            return (refusal, null);

        var request = await db.Requests.SingleAsync(r => r.Id == assignment.RequestId, ct);
        var offer = await db.Offers.SingleAsync(o => o.Id == assignment.OfferId, ct);
        if (command.OnBehalfOf == Roles.Expert)
        {
            // A changed answer: the expert may still change it back until the deadline, while the place is free.
            offer.Decline(new OfferAnswer { Accepted = false, ByRole = command.By.Role, ByPerson = command.By.PersonId, At = now });
        }
        else
        {
            offer.Withdraw();
        }

        return (CancelOutcome.Done, await PlaceCancelling.CancelAsync(
            db, ledger, sender, organisation, assignment, request, command.OnBehalfOf, command.By.PersonId, command.Reason, now, ct));
    }

    /// <summary>Why a place cannot be cancelled any more; null when it can.</summary>
    public static CancelOutcome? Refusal(Assignment assignment, Instant now) => assignment.State switch
    {
        AssignmentState.Cancelled => CancelOutcome.AlreadyCancelled,
        AssignmentState.Completed or AssignmentState.NotHeld => CancelOutcome.AlreadyReported,
        _ => now >= assignment.StartsAt ? CancelOutcome.HasBegun : null,
    };
}
