using Bookings.Answering;
using Bookings.Data;
using Bookings.Matching;
using Bookings.Offering;
using Bookings.Requesting;
using Fees.Contracts;
using Foundation.Calendar;
using Foundation.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Bookings.Demonstrating;

/// <summary>What is going on now in the demo county: requests in every state, made through the same handlers as the pages, letters included.</summary>
public static class DemoPresent
{
    /// <param name="rest">Waits until everything told has been heard.</param>
    public static async Task PlayAsync(IServiceProvider services, IReadOnlyList<DemoUnits.DemoUnit> units, Func<Task> rest, int seed, CancellationToken ct)
    {
        var wishes = new DemoWishes(new Random(seed));
        var today = Helsinki.Date(services.GetRequiredService<IClock>().GetCurrentInstant());
        var sent = new List<Guid>();
        for (var i = 0; i < 14; i++)
        {
            var day = today.PlusDays(4 + i * 2);
            var wish = wishes.Next(units[i % units.Count], day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday ? day.PlusDays(2) : day, 9 + i % 6);
            sent.Add(await SendAsync(services, units[i % units.Count], wish, ct));
        }
        await DraftAsync(services, units[4], ct);
        await rest();
        foreach (var (index, id) in sent.Skip(4).Index())
        {
            var offers = await OfferAsync(services, id, people: 3, ct);
            await rest();
            if (index < 3 || offers.Count == 0)
                continue; // wait for answers
            await AnswerAsync(services, offers[0], accept: index != 3, ct);
            await rest();
        }
        await CancelAsync(services, sent[^1], ct);
        await rest();
        await DemoClinics.PlayAsync(services, units, rest, ct);
        await DemoProgramme.SeedAsync(services, units, ct);
    }

    internal static async Task<T> InvokeAsync<T>(IServiceProvider services, object command, CancellationToken ct) where T : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IMessageBus>().InvokeAsync<T>(command, ct);
    }

    internal static async Task<Guid> SendAsync(IServiceProvider services, DemoUnits.DemoUnit unit, Wish wish, CancellationToken ct)
    {
        var outcome = await InvokeAsync<Writing>(services, new SendRequest(Guid.CreateVersion7(), unit.Id, 0, Typed(wish), ReachOf(unit)), ct);
        return outcome is Writing.Sent done ? done.RequestId : throw new InvalidOperationException($"A demo request is not invented well: {outcome}.");
    }

    private static async Task DraftAsync(IServiceProvider services, DemoUnits.DemoUnit unit, CancellationToken ct) => await InvokeAsync<Writing>(services,
        new SaveDraft(Guid.CreateVersion7(), unit.Id, 0, new RequestInput { TaskType = TaskTypes.Workshop, Goal = "Kotihoidon ja läheisten yhteinen ilta", CostCentre = unit.CostCentre }, ReachOf(unit)), ct);

    internal static Reach ReachOf(DemoUnits.DemoUnit unit) => new(Foundation.Ui.Roles.Unit, unit.Contact, null, [unit.Id]);

    private static RequestInput Typed(Wish wish) => new()
    {
        TaskType = wish.TaskType, Goal = wish.Goal, Audience = wish.Audience, Areas = [.. wish.Areas], Where = wish.Remote ? RequestInput.Online : RequestInput.OnSite,
        Municipality = wish.Municipality, Address = wish.Address, Accessibility = wish.Accessibility, MeetingLink = wish.MeetingLink,
        Date = wish.Date.ToString("d.M.uuuu", null), Start = wish.Start.ToString("HH.mm", null), End = wish.End.ToString("HH.mm", null),
        PreparationMinutes = wish.PreparationMinutes.ToString(System.Globalization.CultureInfo.InvariantCulture), Places = wish.Places.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Language = wish.Language, ContactName = wish.ContactName, ContactPhone = wish.ContactPhone, CostCentre = wish.CostCentre,
    };

    /// <summary>Offers to the first who suit. Returns the offers, the best match first.</summary>
    private static async Task<List<Guid>> OfferAsync(IServiceProvider services, Guid requestId, int people, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<BookingsDb>();
        var request = await db.Requests.AsNoTracking().SingleAsync(r => r.Id == requestId, ct);
        var chosen = (await scope.ServiceProvider.GetRequiredService<Matches>().ForAsync(request, ct)).Where(m => m.Obstacle is null).Take(people).Select(m => m.Candidate.Id).ToList();
        if (chosen.Count == 0)
            return [];
        var now = scope.ServiceProvider.GetRequiredService<IClock>().GetCurrentInstant();
        await InvokeAsync<OfferPlacesOutcome>(services, new OfferPlaces(requestId, chosen, now + Duration.FromDays(3), null, false), ct);
        var offers = await db.Offers.AsNoTracking().Where(o => o.RequestId == requestId).ToListAsync(ct);
        return [.. offers.OrderBy(o => chosen.IndexOf(o.ExpertId)).Select(o => o.Id)];
    }

    private static Task<AnswerOutcome> AnswerAsync(IServiceProvider services, Guid offer, bool accept, CancellationToken ct) =>
        InvokeAsync<AnswerOutcome>(services, new AnswerOffer(offer, accept, accept ? null : "En pääse silloin", "expert"), ct);

    private static async Task CancelAsync(IServiceProvider services, Guid requestId, CancellationToken ct) => await InvokeAsync<Cancelling.CancelOutcome>(services,
        new Cancelling.CancelRequest(requestId, Cancelling.CancelReasons.Stored(Cancelling.CancelReasons.CalledOff, "Tilaisuus siirtyi kevääseen."), new Reach(Foundation.Ui.Roles.Coordinator, null, null, [])), ct);

    /// <summary>What Fees told of payments of the past.</summary>
    public static async Task PaidAsync(IServiceProvider services, IEnumerable<FeePaid> paid, CancellationToken ct)
    {
        foreach (var step in paid.Chunk(2000))
        {
            await using var scope = services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<BookingsDb>();
            db.Payments.AddRange(step.Select(one => new Payment { AssignmentId = one.AssignmentId, ClaimId = one.ClaimId, Amount = new Foundation.Money(one.Cents), PaidOn = LocalDate.FromDateOnly(one.PaidOn) }));
            await db.SaveChangesAsync(ct);
        }
    }
}
