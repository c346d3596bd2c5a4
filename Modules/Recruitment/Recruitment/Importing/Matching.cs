namespace Recruitment.Importing;

/// <summary>Somebody in the register, as far as matching needs to know.</summary>
public sealed record Known(Guid Id, string Name, string FirstName, string SortName, string? Email, string? Phone, string Municipality, bool HasLeft);

/// <summary>Whom a row is about.</summary>
public abstract record Match
{
    /// <param name="Namesake">Somebody of the same name and municipality with other contacts; a person should look.</param>
    public sealed record Nobody(Guid? Namesake) : Match;

    public sealed record Somebody(Known Known) : Match;

    public sealed record Unclear(Flaw Flaw) : Match;
}

/// <summary>
/// Finds whom in the register a row is about: by email, else by phone, else by name and municipality. Where two people could be meant, a person decides
/// and the row says so.
/// </summary>
public sealed class Matching
{
    private readonly Dictionary<string, Known> byEmail = [];
    private readonly Dictionary<string, Known> byPhone = [];
    private readonly ILookup<(string Name, string Municipality), Known> byName;
    private readonly Dictionary<Guid, int> lineOf = [];

    public Matching(IReadOnlyCollection<Known> register)
    {
        // Those who have left come last: their address may by now be someone else's.
        foreach (var known in register.OrderBy(known => known.HasLeft))
        {
            if (EmailAddresses.Key(known.Email) is { } email)
            {
                byEmail.TryAdd(email, known);
            }

            if (known.Phone is { } phone)
            {
                byPhone.TryAdd(phone, known);
            }
        }

        byName = register.Where(known => !known.HasLeft).ToLookup(known => (known.SortName, known.Municipality));
    }

    public Match Find(ImportedPerson person, int line)
    {
        var match = FindOne(person);
        if (match is not Match.Somebody { Known: var known })
        {
            return match;
        }

        if (known.HasLeft)
        {
            return new Match.Unclear(new Flaw("row", "problem.has-left", known.Name));
        }

        return lineOf.TryAdd(known.Id, line)
            ? match
            : new Match.Unclear(new Flaw("row", "problem.same-in-file", lineOf[known.Id].ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    private Match FindOne(ImportedPerson person)
    {
        var withEmail = EmailAddresses.Key(person.Email) is { } email ? byEmail.GetValueOrDefault(email) : null;
        var withPhone = person.Phone is { } phone ? byPhone.GetValueOrDefault(phone) : null;
        if (withEmail is not null)
        {
            return withPhone is null || withPhone == withEmail || withPhone.HasLeft ? new Match.Somebody(withEmail) : Taken("phone", withPhone);
        }

        if (withPhone is not null)
        {
            // Families share telephones. Another first name is another person, whom an update must not overwrite.
            return Words.Fold(withPhone.FirstName) == Words.Fold(person.FirstName) || withPhone.HasLeft ? new Match.Somebody(withPhone) : Taken("phone", withPhone);
        }

        var namesakes = byName[(Expert.SortNameOf(person.LastName, person.FirstName), person.Municipality)].ToList();
        var possible = namesakes.Where(known => !Contradict(known.Email, person.Email) && !Contradict(known.Phone, person.Phone)).ToList();
        return possible.Count switch
        {
            0 => new Match.Nobody(namesakes.FirstOrDefault()?.Id),
            1 => new Match.Somebody(possible[0]),
            _ => new Match.Unclear(new Flaw("row", "problem.several-namesakes")),
        };
    }

    private static bool Contradict(string? known, string? told) => known is not null && told is not null;

    private static Match.Unclear Taken(string field, Known other) => new(new Flaw(field, "problem.taken", other.Name));
}
