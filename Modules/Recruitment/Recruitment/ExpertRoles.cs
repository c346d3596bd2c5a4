namespace Recruitment;

/// <summary>The two roles that must not be mixed: a trained expert by experience, and a service user who develops a service.</summary>
public static class ExpertRoles
{
    public const string Expert = "kokemusasiantuntija";
    public const string DeveloperClient = "kehittajaasiakas";

    public static readonly IReadOnlyList<string> All = [Expert, DeveloperClient];

    public static string? Find(string text) => Words.Fold(text) switch
    {
        "kokemusasiantuntija" or "ka" or "expert" or "expertbyexperience" => Expert,
        "kehittajaasiakas" or "developerclient" or "developer" => DeveloperClient,
        _ => null,
    };
}

/// <summary>How a person wants to be reached. Somebody without email is first class: the coordinator calls.</summary>
public static class Channels
{
    public const string Email = "email";
    public const string Phone = "phone";

    public static readonly IReadOnlyList<string> All = [Email, Phone];

    public static string? Find(string text) => Words.Fold(text) switch
    {
        "email" or "mail" or "sahkoposti" or "sposti" => Email,
        "phone" or "puhelin" or "puh" or "soitto" or "call" or "telephone" => Phone,
        _ => null,
    };
}
