using Bookings.Clinics;
using Bookings.Data;
using Foundation.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Bookings.Replanning;

/// <summary>Whom a change of plan concerns: the same look for the preview and for the change itself.</summary>
/// <param name="Places">Who has a place.</param>
/// <param name="Offers">Whose answer to an offer is awaited. Who has said no is left in peace.</param>
/// <param name="Contacts">Who at the unit hears of the request.</param>
public sealed record Concerned(IReadOnlyList<Concerned.Coming> Places, IReadOnlyList<Concerned.Asked> Offers, IReadOnlyList<UnitMember> Contacts)
{
    public const string Coordinator = "coordinator";

    public static string Contact(Guid personId) => "unit:" + personId;

    public static string Expert(Guid assignmentId) => "expert:" + assignmentId;

    /// <param name="Elsewhere">What else the person has at the new time.</param>
    /// <param name="AskedAnew">Has not yet said whether an earlier change suits.</param>
    public sealed record Coming(Assignment Place, Offer Offer, Candidate Expert, IReadOnlyList<Reservation> Elsewhere, bool AskedAnew)
    {
        public bool Busy => Elsewhere.Count > 0;
    }

    public sealed record Asked(Offer Offer, Candidate Expert);

    /// <summary>Of a clinic: how many slots are reserved, and how many of them it would have no more.</summary>
    public (int Reserved, int Lost) Slots { get; private init; }

    /// <summary>What all of them have elsewhere at the new time.</summary>
    public IReadOnlyList<Reservation> Elsewhere => [.. Places.SelectMany(one => one.Elsewhere)];

    /// <summary>Four queries; one more for a clinic, and one when the request's sender acts for the unit no more.</summary>
    public static async Task<Concerned> OfAsync(BookingsDb db, Ledger ledger, Request request, Plan plan, CancellationToken ct)
    {
        var places = await (from place in db.Assignments
                            join offer in db.Offers on place.OfferId equals offer.Id
                            join expert in db.Candidates on place.ExpertId equals expert.Id
                            where place.RequestId == request.Id && place.State == AssignmentState.Confirmed
                            orderby place.Seat
                            select new { place, offer, expert, AskedAnew = db.Reconfirmations.Any(q => q.OpenFor == place.Id) }).ToListAsync(ct);
        var offers = await (from offer in db.Offers
                            join expert in db.Candidates on offer.ExpertId equals expert.Id
                            where offer.RequestId == request.Id && offer.State == OfferState.Open
                            orderby offer.OfferedAt, offer.Id
                            select new Asked(offer, expert)).ToListAsync(ct);
        var elsewhere = plan.HasTimeOf(Plan.Of(request))
            ? []
            : await ledger.ElsewhereAsync(plan.Begins(), plan.Ends(), places.ToDictionary(p => p.place.ExpertId, p => p.place.Owner), ct);
        return new([.. places.Select(p => new Coming(p.place, p.offer, p.expert, [.. elsewhere.Where(one => one.PersonId == p.expert.Id)], p.AskedAnew))], offers, await db.ContactsOfAsync(request, ct))
        {
            Slots = request.TaskType == TaskTypes.Clinic ? await MovingVisits.ForeseeAsync(db, request.Id, Plan.Of(request), plan, ct) : default,
        };
    }
}
