using Foundation.Ui;

namespace Recruitment;

/// <summary>The register's keys in the reader's words.</summary>
public static class Say
{
    private static Texts T => RecruitmentTexts.T;

    public static string Area(string key) => T["area." + key];

    public static string Areas(IEnumerable<string> keys) => string.Join(", ", keys.Select(Area));

    public static string Language(string code) => T["language." + code];

    public static string Languages(IEnumerable<string> codes) => string.Join(", ", codes.Select(Language));

    public static string Role(string role) => T["role." + role];

    public static string Channel(string channel) => T["channel." + channel];

    public static string YesOrNo(bool yes) => T[yes ? "yes" : "no"];

    public static string Places(IReadOnlyList<string> codes) =>
        codes.Count == Municipalities.All.Count ? T["municipality.all"] : string.Join(", ", codes.Select(Municipalities.Name));

    /// <summary>One field of a person, for "this is what is there now".</summary>
    public static string Field(string field, ExpertDetails details) => field switch
    {
        "firstName" => details.FirstName,
        "lastName" => details.LastName,
        "email" => details.Email ?? "",
        "phone" => details.Phone ?? "",
        "municipality" => Municipalities.Name(details.Municipality),
        "travelsTo" => Places(details.TravelsTo),
        "languages" => Languages(details.Languages),
        "language" => Language(details.Language),
        "areas" => Areas(details.ExperienceAreas),
        "role" => Role(details.Role),
        "channel" => Channel(details.Channel),
        "qualified" => YesOrNo(details.Qualified),
        "needs" => details.Needs ?? "",
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "No such field."),
    };

    public static string Flaw(Flaw flaw) => flaw.Value is null ? T[flaw.TextKey] : T[flaw.TextKey, flaw.Value];

    public static IEnumerable<Option> AreaOptions => ExperienceAreas.Keys.Select(key => new Option(key, Area(key)));

    public static IEnumerable<Option> LanguageOptions => WorkLanguages.Codes.Select(code => new Option(code, Language(code)));

    public static IEnumerable<Option> MunicipalityOptions => Municipalities.All.Select(municipality => new Option(municipality.Code, municipality.Name));

    public static IEnumerable<Option> RoleOptions => ExpertRoles.All.Select(role => new Option(role, Role(role), T[$"role.{role}.hint"]));
}
