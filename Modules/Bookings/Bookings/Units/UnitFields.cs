using Foundation.Ui;

namespace Bookings.Units;

/// <summary>What a unit and its people are made of, read from what was typed.</summary>
internal static class UnitFields
{
    public const int NameLimit = 200, CostCentreLimit = 50;

    public static (string Name, string CostCentre) Unit(string? name, string? costCentre, Errors errors) =>
        (Line(name, "Name", "unit.name-missing", NameLimit, errors), Line(costCentre, "CostCentre", "unit.cost-centre-missing", CostCentreLimit, errors));

    public static string Name(string? typed, string missing, Errors errors) => Line(typed, "Name", missing, NameLimit, errors);

    public static (string Name, string Email, string Language) Person(string? name, string? email, string? language, Errors errors)
    {
        var read = Line(name, "PersonName", "unit.person-name-missing", NameLimit, errors);
        var address = Typed.Email(email);
        if (Typed.Empty(email))
            errors.Add("Email", "unit.email-missing");
        else if (address is null)
            errors.Add("Email", "unit.email-wrong");
        if (!Languages.All.Contains(language))
            errors.Add("Language", "unit.language-missing");
        // Addresses are compared by people, not by mail servers: one person is one address, however it was typed.
        return (read, address?.ToLowerInvariant() ?? "", language ?? "");
    }

    private static string Line(string? typed, string field, string missing, int limit, Errors errors)
    {
        var line = TypedText.Line(typed);
        if (line.Length == 0)
            errors.Add(field, missing);
        else if (line.Length > limit)
            errors.Add(field, "typed.too-long", limit, line.Length);
        return line;
    }
}
