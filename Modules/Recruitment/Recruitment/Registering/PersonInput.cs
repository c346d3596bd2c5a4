using System.Globalization;
using Foundation.Ui;

namespace Recruitment.Registering;

/// <summary>What was typed into the form of a person, as it came, so that nothing is lost.</summary>
public sealed class PersonInput
{
    public string? FirstName { get; set; }
    public string? LastName { get; set; }
    public string? Email { get; set; }
    public string? Phone { get; set; }
    public string? Municipality { get; set; }
    // A list of which nothing is ticked arrives as null.
    public List<string> TravelsTo { get; set => field = value ?? []; } = [];
    public List<string> Languages { get; set => field = value ?? []; } = [];
    public string? Language { get; set; }
    public List<string> Areas { get; set => field = value ?? []; } = [];
    public string? Role { get; set; }
    public string? Channel { get; set; }
    public string? Qualified { get; set; }
    public string? Needs { get; set; }

    /// <summary>The version of the person that the form was filled in on.</summary>
    public string? Version { get; set; }

    public static PersonInput ForNew() => new() { Languages = ["fi"], Language = "fi" };

    public static PersonInput Of(ExpertDetails details, int version) => new()
    {
        FirstName = details.FirstName, LastName = details.LastName, Email = details.Email, Phone = details.Phone, Municipality = details.Municipality,
        TravelsTo = [.. details.TravelsTo], Languages = [.. details.Languages], Language = details.Language, Areas = [.. details.ExperienceAreas],
        Role = details.Role, Channel = details.Channel, Qualified = details.Qualified ? CheckField.Yes : null, Needs = details.Needs,
        Version = version.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>The person that was meant; null with at least one error when the form does not say enough.</summary>
    public ExpertDetails? Read(Errors errors)
    {
        var details = new ExpertDetails
        {
            FirstName = Required(errors, "FirstName", FirstName, text => PersonNames.Check(text)),
            LastName = Required(errors, "LastName", LastName, text => PersonNames.Check(text)),
            Email = Optional(errors, "Email", Email, EmailAddresses.Check),
            Phone = Optional(errors, "Phone", Phone, PhoneNumbers.Check),
            Municipality = Required(errors, "Municipality", Municipality, text => OneOf(Municipalities.Codes, text)),
            TravelsTo = Municipalities.Codes.Where(TravelsTo.Contains).ToList(),
            Languages = WorkLanguages.Codes.Where(Languages.Contains).ToList(),
            Language = Required(errors, "Language", Language, text => OneOf(Foundation.Ui.Languages.All, text)),
            ExperienceAreas = ExperienceAreas.Keys.Where(Areas.Contains).ToList(),
            Role = Required(errors, "Role", Role, text => OneOf(ExpertRoles.All, text)),
            Channel = Required(errors, "Channel", Channel, text => OneOf(Channels.All, text)),
            Qualified = Qualified == CheckField.Yes,
            Needs = Optional(errors, "Needs", Needs, text => text.Length > ExpertDetails.MaxNeeds ? Checked.Refused("problem.too-long") : Checked.Kept(text)),
        };

        if (details.Languages.Count == 0)
        {
            errors.Add("Languages", "problem.required");
        }

        if (errors.Any)
        {
            return null;
        }

        foreach (var flaw in details.Contradictions())
        {
            errors.Add(flaw.Field == "email" ? "Email" : "Channel", flaw.TextKey);
        }

        return errors.Any ? null : details.InOrder();
    }

    private static string Required(Errors errors, string field, string? typed, Func<string, Checked> check)
    {
        if (Typed.Empty(typed))
        {
            errors.Add(field, "problem.required");
            return "";
        }

        return Optional(errors, field, typed, check) ?? "";
    }

    private static string? Optional(Errors errors, string field, string? typed, Func<string, Checked> check)
    {
        if (Typed.Empty(typed))
        {
            return null;
        }

        var result = check(typed!.Trim());
        if (result.Problem is { } problem)
        {
            errors.Add(field, problem, new Flaw(field, problem, typed.Trim()).Value);
        }

        return result.Value;
    }

    private static Checked OneOf(IReadOnlyList<string> known, string text) => known.Contains(text) ? Checked.Kept(text) : Checked.Refused("problem.required");
}
