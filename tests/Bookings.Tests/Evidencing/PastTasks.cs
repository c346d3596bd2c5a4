using Bookings.Data;
using Foundation.Ui;
using NodaTime;

namespace Bookings.Tests.Evidencing;

/// <summary>Requests of the past and how they went, written straight to the tables.</summary>
internal sealed class PastTasks(BookingsDb db, Guid unit, Guid expert)
{
    public Guid Unit { get; set; } = unit;
    public string Type { get; set; } = TaskTypes.Workshop;
    public string[] Areas { get; set; } = ["mielenterveys"];
    public string? Municipality { get; set; } = "290";
    /// <summary>From the sending of the request to the yes.</summary>
    public Duration Wait { get; set; } = Duration.FromDays(2);

    public enum How { Held, NotHeld, NoShow, Unreported }

    /// <returns>The places in the order of how they went.</returns>
    public IReadOnlyList<Assignment> Add(LocalDate date, LocalTime start, int places, params How[] went)
    {
        var sent = Foundation.Calendar.Helsinki.At(date.PlusDays(-30), new LocalTime(12, 0));
        var request = new Request(Guid.CreateVersion7(), Unit, Guid.CreateVersion7(), new Wish(Type, "g", "a", Areas, null, Municipality is null, Municipality, "x", null,
            date, start, start.PlusMinutes(45), 0, places, "fi", null, "n", "0441234567", "1"), sent);
        request.AskFee();
        db.Add(request);
        return [.. went.Index().Select(one => Place(request, one.Index + 1, one.Item))];
    }

    /// <summary>Slots for the request of this place: one was used by two people, one given back, and three came without.</summary>
    public void Slots(Assignment of)
    {
        var clinic = new Clinic(Guid.CreateVersion7(), of.RequestId, Guid.CreateVersion7(), new SlotPlan(15, 0), "koodi", of.ConfirmedAt);
        clinic.Counted(3, of.EndsAt);
        var visits = new[] { 0, 1, 2 }.Select(slot => new ClinicVisit(Guid.CreateVersion7(), clinic.Id, of.StartsAt + Duration.FromMinutes(15 * slot), of.StartsAt + Duration.FromMinutes(15 * slot + 15), 1, Unit, Guid.Empty, 2, null, false, of.ConfirmedAt)).ToList();
        visits[0].Counted(2);
        visits[1].End(VisitState.GivenBack);
        db.AddRange([clinic, .. visits, new ClinicFeedback { Id = Guid.CreateVersion7(), ClinicId = clinic.Id, Score = 4, Day = new LocalDate(2027, 12, 31) }]);
    }

    /// <summary>A clinic that nobody agreed to hold, with a slot that somebody had reserved.</summary>
    public void NobodyHeld(LocalDate date)
    {
        Add(date, new(9, 0), 1);
        var request = db.Requests.Local.Single(r => r.Date == date);
        request.NobodyConfirmed();
        var clinic = new Clinic(Guid.CreateVersion7(), request.Id, Guid.CreateVersion7(), new SlotPlan(15, 0), "ei kukaan", request.SentAt);
        db.AddRange(clinic, new ClinicVisit(Guid.CreateVersion7(), clinic.Id, request.StartsAt, request.StartsAt + Duration.FromMinutes(15), 1, Unit, Guid.Empty, 2, null, false, request.SentAt));
    }

    public void CallOff(LocalDate date, int places)
    {
        var request = new Request(Guid.CreateVersion7(), Unit, Guid.CreateVersion7(), new Wish(Type, "g", "a", Areas, null, false, Municipality, "x", null,
            date, new LocalTime(9, 0), new LocalTime(10, 0), 0, places, "fi", null, "n", "0441234567", "1"), Foundation.Calendar.Helsinki.At(date.PlusDays(-9), LocalTime.Noon));
        request.Cancel();
        db.Add(request);
    }

    /// <summary>An offer of the request that somebody else declined.</summary>
    public void Decline(Assignment of, string? reason)
    {
        var offer = new Offer(Guid.CreateVersion7(), of.RequestId, Guid.CreateVersion7(), Guid.NewGuid().ToString("N"), false, true, null, of.StartsAt, null, of.ConfirmedAt);
        var answer = new OfferAnswer { OfferId = offer.Id, Accepted = false, Reason = reason, ByRole = "expert", At = of.ConfirmedAt };
        offer.Decline(answer);
        db.AddRange(offer, answer);
    }

    public void Cancelled(Assignment of, string byRole, string reason)
    {
        of.Cancel();
        db.Add(new Cancellation { AssignmentId = of.Id, ByRole = byRole, Reason = reason, At = of.ConfirmedAt });
    }

    public void Mark(Assignment of, string from, int score) => db.Add(new Feedback { AssignmentId = of.Id, From = from, Score = score, At = of.EndsAt });

    public void Changed(Assignment of, string? words) =>
        db.Add(new Impact { AssignmentId = of.Id, AskedAt = of.EndsAt, Words = words, AnsweredAt = words is null ? null : of.EndsAt });

    private Assignment Place(Request request, int seat, How how)
    {
        request.TakePlace();
        var place = new Assignment(Guid.CreateVersion7(), request, Guid.CreateVersion7(), expert, seat, request.SentAt + Wait);
        db.Add(place);
        if (how != How.Unreported)
            db.Add(new UnitReport
            {
                AssignmentId = place.Id, TookPlace = how != How.NotHeld, NoShow = how == How.NoShow, Minutes = how == How.Held ? 90 : 0, PreparationMinutes = how == How.Held ? 30 : 0,
                ByRole = Roles.Unit, At = request.EndsAt,
            });
        return place;
    }
}
