using Bogus;

namespace Recruitment.Demo;

/// <summary>A person who does not exist, and what became of them in the register.</summary>
public sealed record InventedPerson(ExpertDetails Details, int? PausedForDays, bool Leaves);

/// <summary>Makes invented people, the same ones every time. Addresses end in .example and phone numbers are from a range that no operator gives out.</summary>
public static class InventedPeople
{
    private const int Seed = 20260901;

    private static readonly string[] NeedsOfSome =
    [
        "Pyörätuoli. Ei portaita eikä kynnyksiä.", "Induktiosilmukka tai hyvä äänentoisto.", "Taukoja vähintään tunnin välein.",
        "Kirjalliset ohjeet etukäteen.", "Rauhallinen tila, ei kovia ääniä.", "Saattaja mukana.", "Isokokoinen teksti.",
    ];

    // About as the people of Kainuu are spread: Kajaani is large, but nobody is forgotten.
    private static readonly float[] Shares = [0.06f, 0.34f, 0.16f, 0.08f, 0.07f, 0.05f, 0.14f, 0.10f];

    public static IEnumerable<InventedPerson> Make(int count)
    {
        var faker = new Faker("fi") { Random = new Randomizer(Seed) };
        HashSet<string> addresses = [];
        for (var number = 0; number < count; number++)
        {
            yield return Person(faker, number, addresses);
        }
    }

    private static InventedPerson Person(Faker faker, int number, HashSet<string> addresses)
    {
        var random = faker.Random;
        // The first one is always somebody to try things with: active, trained and with an email address.
        var first = number == 0;
        var (firstName, lastName) = (faker.Name.FirstName(), faker.Name.LastName());
        var role = !first && random.Bool(0.2f) ? ExpertRoles.DeveloperClient : ExpertRoles.Expert;
        var hasEmail = first || !random.Bool(0.12f);
        var hasPhone = !hasEmail || random.Bool(0.85f);
        var municipality = random.WeightedRandom([.. Municipalities.Codes], Shares);
        var details = new ExpertDetails
        {
            FirstName = firstName, LastName = lastName,
            Email = hasEmail ? Address(firstName, lastName, addresses) : null,
            Phone = hasPhone ? $"+35845755{number:D5}" : null,
            Municipality = municipality,
            TravelsTo = random.Bool(0.15f) ? Municipalities.Codes : [.. random.ArrayElements([.. Municipalities.Codes], random.Int(0, 3))],
            Languages = ["fi", .. random.Bool(0.3f) ? ["en"] : Array.Empty<string>(), .. random.Bool(0.08f) ? [random.ArrayElement(["sv", "ru", "uk", "ar", "et"])] : Array.Empty<string>()],
            Language = random.Bool(0.04f) ? "en" : "fi",
            ExperienceAreas = random.ArrayElements([.. ExperienceAreas.Keys], random.Int(1, 3)),
            Role = role,
            Channel = !hasEmail || (hasPhone && random.Bool(0.06f)) ? Channels.Phone : Channels.Email,
            Qualified = role == ExpertRoles.Expert && (first || random.Bool(0.8f)),
            Needs = random.Bool(0.15f) ? random.ArrayElement(NeedsOfSome) : null,
        };
        int? paused = !first && random.Bool(0.07f) ? random.Int(7, 120) : null;
        return new InventedPerson(details, paused, !first && paused is null && random.Bool(0.05f));
    }

    private static string Address(string firstName, string lastName, HashSet<string> taken)
    {
        var name = $"{Words.Fold(firstName)}.{Words.Fold(lastName)}";
        var address = name + "@esimerkki.example";
        for (var next = 2; !taken.Add(address); next++)
        {
            address = $"{name}{next}@esimerkki.example";
        }

        return address;
    }
}
