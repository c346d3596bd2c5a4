namespace Recruitment.Importing;

/// <summary>Reads one row into a person, collecting every problem of the row rather than stopping at the first.</summary>
public sealed class RowReader(Columns columns, string[] cells)
{
    // A cell of a thousand unknown words needs no thousand reasons.
    private const int FlawsShown = 20;

    private readonly List<Flaw> problems = [];

    public static ParsedRow Read(Columns columns, string[] cells, int line)
    {
        var reader = new RowReader(columns, cells);
        var person = reader.Person();
        if (cells.Length > columns.Count && cells.Skip(columns.Count).Any(cell => !string.IsNullOrWhiteSpace(cell)))
        {
            reader.problems.Add(new Flaw("row", "problem.too-many-cells"));
        }

        var name = $"{person.FirstName} {person.LastName}".Trim();
        return new ParsedRow(line, name, reader.problems.Count == 0 ? person : null, [.. reader.problems.Take(FlawsShown)]);
    }

    private ImportedPerson Person()
    {
        var (first, last) = Name();
        var email = Take("email", EmailAddresses.Check);
        var phone = Take("phone", PhoneNumbers.Check);
        if (columns.Cell("email", cells) is null && columns.Cell("phone", cells) is null)
        {
            problems.Add(new Flaw(columns.Has("email") ? "email" : "phone", "problem.email-or-phone"));
        }

        return new ImportedPerson
        {
            FirstName = first, LastName = last, Email = email, Phone = phone,
            Municipality = Required("municipality", text => Known(Municipalities.Find(text), "problem.municipality")),
            TravelsTo = List("travelsTo", Municipalities.Find, "problem.municipality", text => Municipalities.MeansAll(text) ? Municipalities.Codes : null),
            Languages = List("languages", WorkLanguages.Find, "problem.language"),
            Language = Take("language", text => Known(WorkLanguages.Find(text) is "fi" or "en" ? WorkLanguages.Find(text) : null, "problem.mail-language")),
            Areas = List("areas", ExperienceAreas.Find, "problem.area"),
            Role = Take("role", text => Known(ExpertRoles.Find(text), "problem.role")),
            Channel = Take("channel", text => Known(Channels.Find(text), "problem.channel")),
            Qualified = YesOrNo(),
            Needs = Take("needs", text => text.Length > ExpertDetails.MaxNeeds ? Checked.Refused("problem.too-long") : Checked.Kept(text)),
        };
    }

    private (string First, string Last) Name()
    {
        if (columns.Has("firstName") && columns.Has("lastName"))
        {
            return (Required("firstName", text => PersonNames.Check(text)), Required("lastName", text => PersonNames.Check(text)));
        }

        var full = Required("fullName", text => PersonNames.Check(text, 2 * PersonNames.MaxLength));
        if (full.Length == 0)
        {
            return ("", "");
        }

        // "Korhonen, Maija" as lists sort it, or "Maija Korhonen" as people say it.
        var comma = full.IndexOf(',', StringComparison.Ordinal);
        var space = full.LastIndexOf(' ');
        var (first, last) = comma >= 0 ? (full[(comma + 1)..].Trim(), full[..comma].Trim()) : space > 0 ? (full[..space].Trim(), full[(space + 1)..]) : ("", full);
        if (first.Length == 0 || last.Length == 0)
        {
            problems.Add(new Flaw("fullName", "problem.full-name", full));
            return (first, last);
        }

        return (Kept("fullName", first, PersonNames.Check(first)) ?? "", Kept("fullName", last, PersonNames.Check(last)) ?? "");
    }

    private bool? YesOrNo()
    {
        var word = Take("qualified", text => Words.Fold(text) switch
        {
            "kylla" or "k" or "yes" or "y" or "1" or "true" or "x" => Checked.Kept("yes"),
            "ei" or "e" or "no" or "n" or "0" or "false" => Checked.Kept("no"),
            _ => Checked.Refused("problem.yes-no"),
        });
        return word is null ? null : word == "yes";
    }

    private List<string>? List(string field, Func<string, string?> find, string problem, Func<string, IReadOnlyList<string>?>? several = null)
    {
        if (columns.Cell(field, cells) is not { } cell)
        {
            return null;
        }

        List<string> values = [];
        foreach (var word in Words.Split(cell))
        {
            if (several?.Invoke(word) is { } all)
            {
                values.AddRange(all);
            }
            else if (Kept(field, word, Known(find(word), problem)) is { } value)
            {
                values.Add(value);
            }
        }

        return values;
    }

    private string Required(string field, Func<string, Checked> check)
    {
        if (columns.Cell(field, cells) is null)
        {
            problems.Add(new Flaw(field, "problem.required"));
            return "";
        }

        return Take(field, check) ?? "";
    }

    private string? Take(string field, Func<string, Checked> check) => columns.Cell(field, cells) is { } cell ? Kept(field, cell, check(cell)) : null;

    private string? Kept(string field, string written, Checked result)
    {
        if (result.Problem is { } problem)
        {
            problems.Add(new Flaw(field, problem, written));
        }

        return result.Value;
    }

    private static Checked Known(string? key, string problem) => key is null ? Checked.Refused(problem) : Checked.Kept(key);
}
