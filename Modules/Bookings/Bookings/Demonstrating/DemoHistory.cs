using Bookings.Contracts;
using Bookings.Data;
using Fees.Contracts;
using Foundation;
using Foundation.Calendar;
using Foundation.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Bookings.Demonstrating;

/// <summary>
/// Invented tasks of the past, at any size, written straight to the tables in large steps and without letters. They obey the same rules as the real ones,
/// so the audit of invariants finds nothing.
/// </summary>
public sealed class DemoHistory
{
    private const int AtOnce = 1000;

    private readonly IReadOnlyList<DemoUnits.DemoUnit> units;
    private readonly Func<ExpertRequested, Task<FeeQuoted>> quote;
    private readonly DemoWishes wishes;
    private readonly Random random;
    private readonly HashSet<(Guid Expert, LocalDate Day)> taken = [];
    private readonly Dictionary<(Guid Expert, int Year), int> counts = [];
    private List<DemoExpert> experts = [];
    private Dictionary<string, List<DemoExpert>> nearby = [];

    private sealed record DemoExpert(Guid Id, string Municipality, IReadOnlyList<string> TravelsTo, bool Qualified, string Language);

    /// <summary>What the other modules would have been told of one confirmed place.</summary>
    public sealed record Told(AssignmentConfirmed Confirmed, AssignmentCompleted? Completed, AssignmentCancelled? Cancelled);

    public DemoHistory(IReadOnlyList<DemoUnits.DemoUnit> units, Func<ExpertRequested, Task<FeeQuoted>> quote, int seed)
    {
        (this.units, this.quote, random) = (units, quote, new Random(seed));
        wishes = new DemoWishes(random);
    }

    /// <param name="write">Hands over each step for the other modules' copies.</param>
    public async Task WriteAsync(IServiceProvider services, int bookings, LocalDate from, LocalDate until, Func<IReadOnlyList<Told>, Task> write, IProgress<int>? progress, CancellationToken ct)
    {
        await LoadExpertsAsync(services, ct);
        for (var done = 0; done < bookings; done += AtOnce)
        {
            await using var scope = services.CreateAsyncScope();
            var session = scope.ServiceProvider.GetRequiredService<DbSession>();
            await session.BeginAsync(ct);
            var db = scope.ServiceProvider.GetRequiredService<BookingsDb>();
            db.ChangeTracker.AutoDetectChangesEnabled = false;
            var told = new List<Told>();
            var reserved = new List<Reservation>();
            for (var i = 0; i < Math.Min(AtOnce, bookings - done); i++)
                await OneAsync(db, from, until, told, reserved);
            await scope.ServiceProvider.GetRequiredService<Ledger>().EnterAsync(reserved, ct);
            await session.CommitAsync(ct);
            await write(told);
            progress?.Report(Math.Min(done + AtOnce, bookings));
        }
        await WriteCountsAsync(services, ct);
    }

    private async Task LoadExpertsAsync(IServiceProvider services, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        experts = await scope.ServiceProvider.GetRequiredService<BookingsDb>().Candidates.AsNoTracking().Where(c => c.State == CandidateState.Active && c.WorkLanguages.Contains("fi"))
            .OrderBy(c => c.Id).Select(c => new DemoExpert(c.Id, c.Municipality, c.TravelsTo, c.Qualified, c.Language)).ToListAsync(ct);
        nearby = Places.Municipalities.ToDictionary(m => m.Code, m => experts.Where(e => e.Municipality == m.Code || e.TravelsTo.Contains(m.Code)).ToList());
    }

    private async Task OneAsync(BookingsDb db, LocalDate from, LocalDate until, List<Told> told, List<Reservation> reserved)
    {
        var unit = units[random.Next(units.Count)];
        var day = Weekday(from.PlusDays(random.Next(Math.Max(1, Period.DaysBetween(from, until)))));
        var wish = wishes.Next(unit, day, 9 + random.Next(6));
        var sentAt = Helsinki.At(day.PlusDays(-14 - random.Next(10)), new LocalTime(9 + random.Next(6), random.Next(60)));
        var request = new Request(Guid.CreateVersion7(sentAt.ToDateTimeOffset()), unit.Id, unit.Contact, wish, sentAt);
        var quoted = new Quote(request.Id);
        quoted.Answer(await quote(request.AskFee()));
        db.Add(request);
        db.Add(quoted);
        request.OffersAreOut();
        var people = Free(request).Take(request.Places + 2).ToList();
        var fate = random.Next(100);
        if (people.Count == 0 || fate < 3)
        {
            request.Cancel();
            db.Add(new RequestCancellation { RequestId = request.Id, ByPerson = unit.Contact, ByRole = "unit", Reason = "Tilaisuus siirtyi myöhemmäksi.", At = sentAt + Duration.FromDays(3) });
            return;
        }
        foreach (var (index, person) in people.Index())
            Place(db, request, unit, person, index, fate, told, reserved);
        request.Finish();
    }

    /// <summary>The first people accept, the others say no or come too late.</summary>
    private void Place(BookingsDb db, Request request, DemoUnits.DemoUnit unit, DemoExpert person, int index, int fate, List<Told> told, List<Reservation> reserved)
    {
        var offeredAt = request.SentAt + Duration.FromHours(20);
        var answeredAt = offeredAt + Duration.FromHours(5 + index);
        var offer = new Offer(Guid.CreateVersion7(offeredAt.ToDateTimeOffset()), request.Id, person.Id, Offering.OfferToken.Hash(Offering.OfferToken.New()), false, true, null, offeredAt + Duration.FromDays(3), null, offeredAt);
        db.Add(offer);
        if (index >= request.Places)
        {
            if (index % 2 == 0)
                offer.Decline(Answer(db, offer, false, answeredAt));
            else
                offer.LoseToAnother();
            return;
        }
        offer.Accept(Answer(db, offer, true, answeredAt));
        request.TakePlace();
        var assignment = new Assignment(Guid.CreateVersion7(answeredAt.ToDateTimeOffset()), request, offer.Id, person.Id, index + 1, answeredAt);
        db.Add(assignment);
        var confirmed = assignment.TellConfirmed(request.TaskType);
        if (fate < 7 && request.Places == 1)
        {
            var cancelledAt = request.StartsAt - Duration.FromDays(2);
            assignment.Cancel();
            request.GiveBackPlace(offersAreOut: true);
            db.Add(new Cancellation { AssignmentId = assignment.Id, ByRole = "expert", ByPerson = person.Id, Reason = "Henkilökohtainen syy", At = cancelledAt });
            told.Add(new Told(confirmed, null, assignment.TellCancelled(request, RequestWords.TitleWithDay(request, unit.Name, person.Language), request.Places, "expert", cancelledAt)));
            return;
        }
        taken.Add((person.Id, request.Date));
        counts[(person.Id, request.Date.Year)] = counts.GetValueOrDefault((person.Id, request.Date.Year)) + 1;
        reserved.Add(new Reservation { PersonId = person.Id, StartsAt = assignment.StartsAt, EndsAt = assignment.EndsAt, Owner = assignment.Owner });
        told.Add(new Told(confirmed, Held(db, request, unit, assignment, person), null));
    }

    private static OfferAnswer Answer(BookingsDb db, Offer offer, bool accepted, Instant at)
    {
        var answer = new OfferAnswer { OfferId = offer.Id, Accepted = accepted, ByRole = "expert", At = at, Reason = accepted ? null : "En pääse silloin" };
        db.Add(answer);
        return answer;
    }

    private AssignmentCompleted Held(BookingsDb db, Request request, DemoUnits.DemoUnit unit, Assignment assignment, DemoExpert person)
    {
        var reportedAt = request.EndsAt + Duration.FromHours(3 + random.Next(40));
        var kilometres = request.Remote || person.Municipality == request.Municipality ? random.Next(3) * 4 : 40 + random.Next(120);
        db.Add(new UnitReport { AssignmentId = assignment.Id, TookPlace = true, NoShow = false, Minutes = request.Minutes, PreparationMinutes = request.PreparationMinutes, ByRole = "unit", ByPerson = unit.Contact, At = reportedAt });
        db.Add(new ExpertReport { AssignmentId = assignment.Id, Kilometres = request.Remote ? 0 : kilometres, OtherCosts = Money.Zero, ByRole = "expert", ByPerson = person.Id, At = reportedAt });
        foreach (var (kind, days) in new[] { ("before-7", 7), ("before-1", 1) })
            foreach (var to in new[] { "expert", "unit" })
            {
                var due = Helsinki.At(request.Date.PlusDays(-days), new LocalTime(9, 0));
                db.Add(new Reminder { AssignmentId = assignment.Id, Kind = kind, To = to, DueAt = due, HandledAt = due, Missed = false });
            }
        foreach (var to in new[] { "expert", "unit" })
            db.Add(new Reminder { AssignmentId = assignment.Id, Kind = "report", To = to, DueAt = request.EndsAt, HandledAt = request.EndsAt + Duration.FromMinutes(30), Missed = false });
        if (random.Next(2) == 0)
            db.Add(new Feedback { AssignmentId = assignment.Id, From = "unit", Score = 3 + random.Next(3), Words = random.Next(3) == 0 ? "Kiitos, saimme paljon ajateltavaa." : null, At = reportedAt });
        var impactAt = request.EndsAt + Duration.FromDays(28);
        if (random.Next(3) == 0)
            db.Add(new Impact { AssignmentId = assignment.Id, AskedAt = impactAt, Words = "Muutimme kirjeen alun ja puhelinohjeen.", ByPerson = unit.Contact, AnsweredAt = impactAt + Duration.FromDays(1) });
        assignment.Complete();
        return new AssignmentCompleted(assignment.Id, request.Id, person.Id, unit.Id,
            RequestWords.Title(request, unit.Name, person.Language) + " " + request.Date.ToString("d.M.uuuu", System.Globalization.CultureInfo.InvariantCulture), request.TaskType,
            assignment.StartsAt.ToDateTimeOffset(), assignment.EndsAt.ToDateTimeOffset(), request.Minutes, request.PreparationMinutes, request.Remote ? 0 : kilometres, [], request.Remote, request.CostCentre,
            reportedAt.ToDateTimeOffset());
    }

    /// <summary>People who could do it and have nothing that day, starting anywhere in the list so that tasks spread.</summary>
    private IEnumerable<DemoExpert> Free(Request request)
    {
        var pool = request.Remote ? experts : nearby[request.Municipality!];
        var start = pool.Count == 0 ? 0 : random.Next(pool.Count);
        return Enumerable.Range(0, pool.Count).Select(i => pool[(start + i) % pool.Count])
            .Where(e => (e.Qualified || !TaskTypes.NeedsQualification(request.TaskType)) && !taken.Contains((e.Id, request.Date)));
    }

    private static LocalDate Weekday(LocalDate day) => day.DayOfWeek switch
    {
        IsoDayOfWeek.Saturday => day.PlusDays(-1),
        IsoDayOfWeek.Sunday => day.PlusDays(-2),
        _ => day,
    };

    private async Task WriteCountsAsync(IServiceProvider services, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<BookingsDb>();
        foreach (var (key, count) in counts)
        {
            var row = new TaskCount(key.Expert, key.Year);
            row.Add(count);
            db.Add(row);
        }
        await db.SaveChangesAsync(ct);
    }
}
