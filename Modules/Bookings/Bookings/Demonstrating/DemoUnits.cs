using Bookings.Units;
using Foundation.Messaging;
using Microsoft.Extensions.DependencyInjection;

namespace Bookings.Demonstrating;

/// <summary>Invented units of the demo county, each with a contact and an approver.</summary>
public static class DemoUnits
{
    private static readonly (string Name, string Municipality)[] Twelve =
    [
        ("Kajaanin mielenterveyspalvelut", "205"), ("Kajaanin päihdepalvelut", "205"), ("Lastensuojelun avohuolto", "205"), ("Aikuissosiaalityö", "205"),
        ("Kuhmon sosiaalityö", "290"), ("Sotkamon terveysasema", "765"), ("Suomussalmen perhekeskus", "777"), ("Paltamon kotihoito", "578"),
        ("Puolangan terveysasema", "620"), ("Ristijärven kotihoito", "697"), ("Hyrynsalmen terveysasema", "105"), ("Vammaispalvelut", "205"),
    ];

    private static readonly string[] First = ["Aila", "Pertti", "Saija", "Jorma", "Ritva", "Kimmo", "Tuire", "Olavi", "Helmi", "Raimo", "Sirpa", "Veikko"];
    private static readonly string[] Second = ["Keinonen", "Tuomi", "Halla", "Korpela", "Lehto", "Salmela", "Niska", "Kangas", "Harju", "Suo", "Vaara", "Koski"];

    public sealed record DemoUnit(Guid Id, string Name, string Municipality, string CostCentre, Guid Contact, string ContactName);

    /// <summary>Adds them through the handlers of the unit pages, so that the other modules hear of them.</summary>
    public static async Task<IReadOnlyList<DemoUnit>> SeedAsync(IServiceProvider services, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        var bus = scope.ServiceProvider.GetRequiredService<IMessageBus>();
        var units = new List<DemoUnit>();
        foreach (var (index, (name, municipality)) in Twelve.Index())
        {
            var (id, costCentre) = (Guid.CreateVersion7(), (4400 + index).ToString(System.Globalization.CultureInfo.InvariantCulture));
            Expect(await bus.InvokeAsync<UnitOutcome>(new AddUnit(id, name, costCentre), ct));
            var contact = $"{First[index]} {Second[index]}";
            var approver = $"{First[(index + 5) % 12]} {Second[(index + 3) % 12]}";
            Expect(await bus.InvokeAsync<UnitOutcome>(new AddPerson(id, contact, Address(contact), index == 5 ? "en" : "fi", [UnitMember.Contact]), ct));
            Expect(await bus.InvokeAsync<UnitOutcome>(new AddPerson(id, approver, Address(approver), "fi", [UnitMember.Approver]), ct));
            var personId = await PersonAsync(services, id, ct);
            units.Add(new DemoUnit(id, name, municipality, costCentre, personId, contact));
        }
        return units;
    }

    private static async Task<Guid> PersonAsync(IServiceProvider services, Guid unitId, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Data.BookingsDb>();
        return db.UnitMembers.Single(m => m.UnitId == unitId && m.Role == UnitMember.Contact).PersonId;
    }

    private static string Address(string name) => name.ToLowerInvariant().Replace('ä', 'a').Replace('ö', 'o').Replace(' ', '.') + "@alue.esimerkki.example";

    private static void Expect(UnitOutcome outcome)
    {
        if (outcome is not UnitOutcome.Saved)
            throw new InvalidOperationException($"A demo unit is not invented well: {outcome}.");
    }
}
