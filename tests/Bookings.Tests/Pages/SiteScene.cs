using Bookings.Answering;
using Bookings.Data;
using Bookings.Offering;
using Bookings.Replying;
using Foundation.Calendar;
using Foundation.Mail.Receiving;
using Foundation.Messaging;
using Foundation.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Recruitment.Contracts;
using SiteRig;

namespace Bookings.Tests.Pages;

/// <summary>A unit, its contact and confirmed places on a whole site, for tests that use the pages.</summary>
internal sealed class SiteScene(TestSite site)
{
    public const string Ulla = "ulla@alue.example", Olli = "olli@alue.example";

    private Guid unitId, otherUnitId;

    public static async Task<(TestSite Site, SiteScene Scene)> OpenAsync(Dictionary<string, string>? settings = null)
    {
        var site = await TestSite.SetUpAsync(settings);
        var scene = new SiteScene(site);
        scene.unitId = await scene.UnitAsync("Kuhmon sosiaalityö", "Ulla Yksikkö", Ulla);
        scene.otherUnitId = await scene.UnitAsync("Sotkamon perhekeskus", "Olli Toinen", Olli);
        return (site, scene);
    }

    private async Task<Guid> UnitAsync(string name, string contact, string email)
    {
        var unit = new Unit(Guid.CreateVersion7(), name, "4410");
        unit.Add(new UnitMember { PersonId = Guid.CreateVersion7(), Name = contact, Email = email, Language = "fi", Role = UnitMember.Contact });
        var told = unit.Tell(site.Clock.GetCurrentInstant());
        await WriteAsync(db => db.Units.Add(unit));
        await site.PublishAsync(told);
        return unit.Id;
    }

    public async Task<(Guid Place, Request Request)> ConfirmedAsync(string firstName, bool byPhone = false)
    {
        var (request, offer, _) = await OfferAsync(firstName, byPhone);
        await using var scope = site.Services.CreateAsyncScope();
        (await scope.ServiceProvider.GetRequiredService<IMessageBus>().InvokeAsync<AnswerOutcome>(new AnswerOffer(offer.Id, true, null, "expert"))).ShouldBeOfType<AnswerOutcome.Yours>();
        await site.RestAsync();
        return (await scope.ServiceProvider.GetRequiredService<BookingsDb>().Assignments.Where(a => a.RequestId == request.Id).Select(a => a.Id).SingleAsync(), request);
    }

    /// <summary>An open offer, with the token of its link.</summary>
    public async Task<(string Token, Instant AnswerBy)> OfferedAsync(string firstName)
    {
        var (_, offer, token) = await OfferAsync(firstName, byPhone: false);
        return (token, offer.AnswerBy);
    }

    public async Task<Guid> RequestOfAsync(string token)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var hash = OfferToken.Hash(token);
        return await scope.ServiceProvider.GetRequiredService<BookingsDb>().Offers.Where(offer => offer.TokenHash == hash).Select(offer => offer.RequestId).SingleAsync();
    }

    public async Task<Guid> OfferOfAsync(string token)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var hash = OfferToken.Hash(token);
        return await scope.ServiceProvider.GetRequiredService<BookingsDb>().Offers.Where(offer => offer.TokenHash == hash).Select(offer => offer.Id).SingleAsync();
    }

    /// <summary>Where an answer to the offer goes by mail. The key is made here, as the first letter of an offer would.</summary>
    public async Task<string> ReplyAddressAsync(Guid offer)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var codes = await scope.ServiceProvider.GetRequiredService<ReplyAddresses>().OpenAsync(CancellationToken.None);
        await scope.ServiceProvider.GetRequiredService<FoundationDb>().SaveChangesAsync();
        return codes!.AddressOf(Reply.Offer, offer);
    }

    public async Task<Guid> ExpertAsync(string firstName, bool byPhone = false)
    {
        var expertId = Guid.CreateVersion7();
        await site.PublishAsync(new ExpertActivated(new ExpertFacts(expertId, 1, firstName, "Esimerkki", byPhone ? null : firstName.ToLowerInvariant() + "@posti.example", "+358457550000",
            "kokemusasiantuntija", byPhone ? "phone" : "email", "290", ["290"], ["fi"], "fi", ["mielenterveys"], true, "Tauko tunnin välein"), DateTimeOffset.UnixEpoch));
        return expertId;
    }

    /// <summary>A request whose fee is counted, as when it has been sent from the page.</summary>
    public async Task<Guid> RequestAsync()
    {
        var request = NewRequest();
        var asked = request.AskFee();
        await WriteAsync(db => db.Requests.Add(request));
        await site.PublishAsync(asked);
        return request.Id;
    }

    public async Task<Request> ClinicAsync()
    {
        var request = NewRequest(TaskTypes.Clinic);
        await WriteAsync(db => db.Requests.Add(request));
        return request;
    }

    public async Task<(Request Request, Guid Clinic)> OpenClinicAsync()
    {
        var request = await ClinicAsync();
        var clinic = Guid.CreateVersion7();
        await WriteAsync(db => db.Clinics.Add(new Clinic(clinic, request.Id, clinic, new SlotPlan(45, 15), "abcd2345", site.Clock.GetCurrentInstant())));
        return (request, clinic);
    }

    /// <summary>The person with the place is offered another task of the other unit, which begins an hour later.</summary>
    public async Task<(Request Request, Guid Offer, string Token)> OfferedBesideAsync(Guid place)
    {
        var (expert, request, token, now) = (await ExpertOfAsync(place), NewRequest(unit: otherUnitId, hour: 13), OfferToken.New(), site.Clock.GetCurrentInstant());
        request.AskFee();
        request.OffersAreOut();
        var offer = new Offer(Guid.CreateVersion7(), request.Id, expert, OfferToken.Hash(token), byPhone: false, false, null, now + Duration.FromDays(3), null, now);
        await WriteAsync(db => { db.Requests.Add(request); db.Offers.Add(offer); });
        return (request, offer.Id, token);
    }

    /// <summary>A request of the other unit at the time of the first, one hour later, whose fee is counted.</summary>
    public async Task<Guid> RequestBesideAsync()
    {
        var request = NewRequest(unit: otherUnitId, hour: 13);
        var asked = request.AskFee();
        await WriteAsync(db => db.Requests.Add(request));
        await site.PublishAsync(asked);
        return request.Id;
    }

    private Request NewRequest(string taskType = TaskTypes.Workshop, Guid? unit = null, int hour = 12)
    {
        var now = site.Clock.GetCurrentInstant();
        return new Request(Guid.CreateVersion7(), unit ?? unitId, Guid.CreateVersion7(), new Wish(taskType, "Palvelun kehittäminen", "Asiakkaita", ["mielenterveys"], null, false, "290", "Kainuuntie 5", null,
            Helsinki.Date(now).PlusDays(14), new LocalTime(hour, 0), new LocalTime(hour + 2, 0), 60, 1, "fi", null, "Ulla Yksikkö", "044 000 0000", "4410"), now);
    }

    private async Task<(Request, Offer, string Token)> OfferAsync(string firstName, bool byPhone)
    {
        var expertId = await ExpertAsync(firstName, byPhone);
        var (now, request) = (site.Clock.GetCurrentInstant(), NewRequest());
        request.AskFee();
        request.OffersAreOut();
        var token = OfferToken.New();
        var offer = new Offer(Guid.CreateVersion7(), request.Id, expertId, OfferToken.Hash(token), byPhone, false, null, now + Duration.FromDays(3), null, now);
        await WriteAsync(db => { db.Requests.Add(request); db.Offers.Add(offer); });
        return (request, offer, token);
    }

    public async Task<Guid> ExpertOfAsync(Guid place)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<BookingsDb>().Assignments.Where(a => a.Id == place).Select(a => a.ExpertId).SingleAsync();
    }

    public async Task<Guid> OfferOfAsync(Guid place)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<BookingsDb>().Assignments.Where(a => a.Id == place).Select(a => a.OfferId).SingleAsync();
    }

    /// <summary>The coordinator changes the plan from somewhere else.</summary>
    public async Task ReplanAsync(Guid requestId, Func<Plan, Plan> change)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var request = await scope.ServiceProvider.GetRequiredService<BookingsDb>().Requests.AsNoTracking().SingleAsync(r => r.Id == requestId);
        (await scope.ServiceProvider.GetRequiredService<IMessageBus>().InvokeAsync<Bookings.Replanning.ReplanOutcome>(
            new Bookings.Replanning.Replan(requestId, request.Version, change(Plan.Of(request)), "Siirto", [], [], ConfirmedPlaces.Coordinator))).ShouldBeOfType<Bookings.Replanning.ReplanOutcome.Done>();
        await site.RestAsync();
    }

    /// <summary>The person with the place has something else on that day.</summary>
    public async Task ReserveAsync(Guid place, LocalDate day)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var person = await scope.ServiceProvider.GetRequiredService<BookingsDb>().Assignments.Where(a => a.Id == place).Select(a => a.ExpertId).SingleAsync();
        var foundation = scope.ServiceProvider.GetRequiredService<Foundation.Persistence.FoundationDb>();
        (await new Ledger(foundation).ReserveAsync(person, Helsinki.At(day, new LocalTime(8, 0)), Helsinki.At(day, new LocalTime(20, 0)), "test:elsewhere", CancellationToken.None)).ShouldBeTrue();
        await foundation.SaveChangesAsync();
    }

    private async Task WriteAsync(Action<BookingsDb> write)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<BookingsDb>();
        write(db);
        await db.SaveChangesAsync();
    }
}
