using System.Text.Json;
using Foundation.Ui;
using Recruitment.Registering;

namespace Recruitment.Applying;

/// <summary>An application just as it is typed, page by page. Kept as sealed JSON, so what is added here must stay readable from older drafts.</summary>
public sealed class ApplicationInput
{
    public const int MaxWords = 2000;

    public string? FirstName { get; set; }
    public string? LastName { get; set; }
    public string? Email { get; set; }
    public string? Phone { get; set; }
    public string? Channel { get; set; }
    public string? Municipality { get; set; }
    // A list of which nothing is ticked arrives as null.
    public List<string> TravelsTo { get; set => field = value ?? []; } = [];
    public List<string> Languages { get; set => field = value ?? []; } = [];
    public string? Language { get; set; }
    public List<string> Areas { get; set => field = value ?? []; } = [];
    public string? Experience { get; set; }
    public string? Role { get; set; }
    public string? Wishes { get; set; }
    public string? Needs { get; set; }

    public string ToJson() => JsonSerializer.Serialize(this, JsonSerializerOptions.Web);

    public static ApplicationInput From(string? json) => json is null ? new() : JsonSerializer.Deserialize<ApplicationInput>(json, JsonSerializerOptions.Web) ?? new();

    /// <summary>The person that was meant; null with at least one error when not enough is said.</summary>
    public ExpertDetails? Read(Errors errors)
    {
        if (Experience is { Length: > MaxWords })
            errors.Add("Experience", "problem.too-long");
        if (Wishes is { Length: > MaxWords })
            errors.Add("Wishes", "problem.too-long");
        if (Areas.Count == 0 && Typed.Empty(Experience))
            errors.Add("Areas", "apply.areas-missing");
        var details = new PersonInput
        {
            FirstName = FirstName, LastName = LastName, Email = Email, Phone = Phone, Channel = Channel, Municipality = Municipality, TravelsTo = TravelsTo,
            Languages = Languages, Language = Language, Areas = Areas, Role = Role, Needs = Needs,
        }.Read(errors);
        return errors.Any ? null : details;
    }

    /// <summary>What is wrong with the answers of one page; the rest is not looked at yet.</summary>
    public Errors Check(ApplyPage page)
    {
        var all = new Errors(RecruitmentTexts.T);
        Read(all);
        var here = new Errors(RecruitmentTexts.T);
        foreach (var problem in all.Where(problem => page.Fields.Contains(problem.Field)))
            here.Add(problem.Field, problem.Key, problem.Values);
        return here;
    }

    /// <summary>Takes over the answers of one page from the form; the others stay as they were kept.</summary>
    public void Take(ApplicationInput typed, ApplyPage page)
    {
        foreach (var property in typeof(ApplicationInput).GetProperties().Where(property => page.Fields.Contains(property.Name)))
            property.SetValue(this, property.GetValue(typed));
    }
}

/// <summary>One page of the application: one thing at a time.</summary>
public sealed record ApplyPage(string Key, params IReadOnlyList<string> Fields)
{
    public static readonly IReadOnlyList<ApplyPage> All =
    [
        new("name", "FirstName", "LastName"),
        new("contact", "Email", "Phone", "Channel"),
        new("place", "Municipality", "TravelsTo"),
        new("languages", "Languages", "Language"),
        new("experience", "Areas", "Experience"),
        new("wishes", "Role", "Wishes"),
        new("needs", "Needs"),
    ];

    /// <summary>The last page: everything to look over, and the consent.</summary>
    public const string Review = "review";

    public static ApplyPage? Find(string key) => All.FirstOrDefault(page => page.Key == key);

    public int Number => All.ToList().IndexOf(this) + 1;

    public static int Count => All.Count + 1;

    public string Next => Number < All.Count ? All[Number].Key : Review;

    public string? Previous => Number > 1 ? All[Number - 2].Key : null;
}
