namespace Recruitment.Importing;

/// <summary>Which column of the file holds what, found by the headers people use in Finnish and in English.</summary>
public sealed class Columns
{
    private static readonly (string Field, string[] Headers)[] Known =
    [
        ("fullName", ["nimi", "koko nimi", "name", "full name"]),
        ("firstName", ["etunimi", "etunimet", "first name", "given name"]),
        ("lastName", ["sukunimi", "last name", "surname", "family name"]),
        ("email", ["sähköposti", "sähköpostiosoite", "s-posti", "email", "e-mail", "email address", "mail"]),
        ("phone", ["puhelin", "puhelinnumero", "puh", "gsm", "matkapuhelin", "phone", "phone number", "telephone", "mobile"]),
        ("municipality", ["kunta", "kotikunta", "asuinkunta", "paikkakunta", "municipality", "home municipality", "town"]),
        ("travelsTo", ["liikkuu kuntiin", "liikkumisalue", "toimintakunnat", "toiminta-alue", "travels to", "travel area"]),
        ("languages", ["kielet", "kieli", "kielitaito", "työkielet", "languages", "language", "languages worked in"]),
        ("language", ["asiointikieli", "viestien kieli", "yhteydenpitokieli", "mail language", "contact language", "language of mails"]),
        ("areas", ["kokemusalueet", "kokemusala", "kokemusalat", "kokemus", "kokemustausta", "kokemusalue", "experience", "experience areas", "experience area", "areas"]),
        ("role", ["rooli", "role"]),
        ("channel", ["yhteydenpitotapa", "yhteydenpito", "yhteystapa", "kanava", "channel", "contact by", "preferred contact"]),
        ("qualified", ["koulutettu", "koulutus käyty", "pätevä", "qualified", "trained"]),
        ("needs", ["esteettömyystarpeet", "esteettömyys", "tuen tarve", "tarpeet", "accessibility needs", "accessibility", "needs"]),
    ];

    private static readonly Dictionary<string, string> FieldByHeader = Known
        .SelectMany(known => known.Headers.Select(header => (Header: Words.Fold(header), known.Field)))
        .Distinct()
        .ToDictionary(pair => pair.Header, pair => pair.Field);

    private readonly Dictionary<string, int> places = [];
    private readonly string[] headers;

    public Columns(string[] headers)
    {
        this.headers = headers;
        for (var place = 0; place < headers.Length; place++)
        {
            if (!FieldByHeader.TryGetValue(Words.Fold(headers[place]), out var field))
            {
                Unused.Add(headers[place].Trim());
            }
            else if (!places.TryAdd(field, place))
            {
                Twice.Add(headers[place].Trim());
            }
        }
    }

    /// <summary>Headers that mean nothing to us; shown so that a misspelt one is noticed.</summary>
    public List<string> Unused { get; } = [];

    /// <summary>Headers that mean the same as an earlier one: which is right we cannot know.</summary>
    public List<string> Twice { get; } = [];

    public int Count => headers.Length;

    public bool Has(string field) => places.ContainsKey(field);

    /// <summary>The text keys of what a register cannot be read without.</summary>
    public IEnumerable<string> Missing()
    {
        if (!Has("fullName") && !(Has("firstName") && Has("lastName")))
        {
            yield return "import.missing-name";
        }

        if (!Has("municipality"))
        {
            yield return "import.missing-municipality";
        }

        if (!Has("email") && !Has("phone"))
        {
            yield return "import.missing-contact";
        }
    }

    /// <summary>The header as the file writes it, for naming the column in a problem.</summary>
    public string Header(string field) => places.TryGetValue(field, out var place) ? headers[place].Trim() : field;

    /// <summary>The cell, trimmed; null when the column is absent, the row is short or the cell is empty.</summary>
    public string? Cell(string field, string[] row) =>
        places.TryGetValue(field, out var place) && place < row.Length && row[place].Trim() is { Length: > 0 } cell ? cell : null;
}
