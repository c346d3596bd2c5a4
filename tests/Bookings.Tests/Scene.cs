using Bookings.Data;
using Fees.Contracts;
using Foundation;
using Foundation.Calendar;
using Foundation.Mail;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Recruitment.Contracts;
using Rig;

namespace Bookings.Tests;

/// <summary>A small county to play the main job in: one unit, its contact, and as many experts and requests as a test asks for.</summary>
public sealed class Scene(TestHouse house)
{
    public static readonly Guid ContactId = Guid.Parse("01990000-0000-7000-8000-000000000001");

    public Guid UnitId { get; private set; }

    public static async Task<(TestHouse House, Scene Scene)> OpenAsync(bool dispatch = true, IDictionary<string, string?>? settings = null)
    {
        var house = await Surroundings.OpenAsync(settings, dispatch);
        house.Services.GetRequiredService<Organisation>().Is("Kainuun esimerkkialue", "kokemus@esimerkki.example", "08 123 456");
        var scene = new Scene(house);
        await scene.UnitAsync();
        return (house, scene);
    }

    private async Task UnitAsync()
    {
        var unit = new Unit(Guid.CreateVersion7(), "Kuhmon sosiaalityö", "4410");
        unit.Add(new UnitMember { PersonId = ContactId, Name = "Ulla Yksikkö", Email = "ulla@esimerkki.example", Language = "fi", Role = UnitMember.Contact });
        UnitId = unit.Id;
        await house.WriteAsync<BookingsDb>(db => db.Units.Add(unit));
    }

    public async Task<Guid> ExpertAsync(string firstName = "Aino", string municipality = "290", string[]? travelsTo = null, string[]? areas = null, string[]? languages = null,
        bool qualified = true, bool byPhone = false, string role = "kokemusasiantuntija")
    {
        var id = Guid.CreateVersion7();
        var facts = new ExpertFacts(id, 1, firstName, "Esimerkki", byPhone ? null : firstName.ToLowerInvariant() + "@esimerkki.example", "+358457550000", role, byPhone ? "phone" : "email",
            municipality, travelsTo ?? [municipality], languages ?? ["fi"], "fi", areas ?? ["mielenterveys"], qualified, null);
        await house.InvokeAsync<NothingToSay>(new Learn(facts));
        return id;
    }

    /// <param name="hour">Start on the day, Helsinki time; two hours long.</param>
    public async Task<Request> RequestAsync(int places = 1, int daysAhead = 14, int hour = 12, string taskType = TaskTypes.Workshop, string municipality = "290",
        string[]? areas = null, string language = "fi", bool? quoted = true)
    {
        var now = house.Clock.GetCurrentInstant();
        var wish = new Wish(taskType, "Palvelun kehittäminen", "Asiakkaita ja työntekijöitä", areas ?? ["mielenterveys"], null, false, municipality, "Kainuuntie 5", null,
            Helsinki.Date(now).PlusDays(daysAhead), new LocalTime(hour, 0), new LocalTime(hour + 2, 0), 60, places, language, "Esteetön sisäänkäynti", "Ulla Yksikkö", "044 000 0000", "4410");
        var request = new Request(Guid.CreateVersion7(), UnitId, ContactId, wish, now);
        request.AskFee();
        await house.WriteAsync<BookingsDb>(db => db.Requests.Add(request));
        if (quoted is { } decided)
            await QuoteAsync(request, decided);
        return request;
    }

    /// <summary>Fees answers the last question about the request.</summary>
    public Task QuoteAsync(Request request, bool decided = true) => house.InvokeAsync(new FeeQuoted(request.Id, request.QuoteRevision, decided, false, decided ? "Suositus 2026, versio 1" : "",
        decided ? [new FeeLine(Words("Työpaja"), Words("30 € tunnilta, 2 h"), 6000)] : [], decided ? 6000 : 0, house.Clock.GetCurrentInstant().ToDateTimeOffset()));

    private static Dictionary<string, string> Words(string words) => new() { ["fi"] = words, ["en"] = words };

    public Instant InDays(int days) => house.Clock.GetCurrentInstant() + Duration.FromDays(days);

    public async Task<Letter> LetterAsync(string kind, string to) =>
        (await house.HeardAsync<Letter>()).Last(letter => letter.Kind == kind && letter.Reader.Address == to);

    /// <summary>The token in the last offer mailed to the address.</summary>
    public async Task<string> TokenAsync(string to) =>
        (await LetterAsync("bookings.offer", to)).Parts.OfType<LetterPart.Link>().Single().Address.AbsolutePath.Split('/').Last();
}

/// <summary>Puts a person into Bookings' copy of the register, as Recruitment's event would.</summary>
public sealed record Learn(ExpertFacts Facts);

public sealed record NothingToSay;

public static class LearnHandler
{
    public static async Task<NothingToSay> Handle(Learn learn, BookingsDb db, Foundation.Privacy.Vault vault, CancellationToken ct)
    {
        await Listening.ExpertActivatedHandler.Handle(new ExpertActivated(learn.Facts, DateTimeOffset.UnixEpoch), db, vault, ct);
        return new NothingToSay();
    }
}
