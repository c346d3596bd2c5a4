namespace Recruitment;

/// <summary>What the register knows of a person, as a whole: what a form or an import row says after checking.</summary>
public sealed record ExpertDetails
{
    public const int MaxNeeds = 1000;

    /// <summary>Names of the fields, as changes of them are told and logged.</summary>
    public static readonly IReadOnlyList<string> Fields =
        ["firstName", "lastName", "email", "phone", "municipality", "travelsTo", "languages", "language", "areas", "role", "channel", "qualified", "needs"];

    public required string FirstName { get; init; }
    public required string LastName { get; init; }
    public string? Email { get; init; }
    public string? Phone { get; init; }
    public required string Municipality { get; init; }
    public IReadOnlyList<string> TravelsTo { get; init; } = [];
    public IReadOnlyList<string> Languages { get; init; } = ["fi"];
    public string Language { get; init; } = "fi";
    public IReadOnlyList<string> ExperienceAreas { get; init; } = [];
    public string Role { get; init; } = ExpertRoles.Expert;
    public string Channel { get; init; } = Channels.Email;
    public bool Qualified { get; init; }
    public string? Needs { get; init; }

    /// <summary>What does not fit together although each part alone is right.</summary>
    public IEnumerable<Flaw> Contradictions()
    {
        if (Email is null && Phone is null)
        {
            yield return new Flaw("email", "problem.email-or-phone");
        }
        else if (Channel == Channels.Email && Email is null)
        {
            yield return new Flaw("channel", "problem.channel-email");
        }
        else if (Channel == Channels.Phone && Phone is null)
        {
            yield return new Flaw("channel", "problem.channel-phone");
        }
    }

    /// <summary>One order and no doubles in the lists, and the own municipality always among those travelled to, so that equal details are equal.</summary>
    public ExpertDetails InOrder() => this with
    {
        TravelsTo = [.. TravelsTo.Append(Municipality).Distinct().Order(StringComparer.Ordinal)],
        Languages = [.. Languages.Distinct()],
        ExperienceAreas = [.. Recruitment.ExperienceAreas.Keys.Where(ExperienceAreas.Contains)],
        Needs = string.IsNullOrWhiteSpace(Needs) ? null : Needs.Trim(),
    };

    /// <summary>Names of the fields in which the two differ, for the preview and the privacy log.</summary>
    public IReadOnlyList<string> DifferencesFrom(ExpertDetails other)
    {
        List<string> fields = [];
        void Compare(string field, object? mine, object? theirs)
        {
            if (!Equals(mine, theirs))
            {
                fields.Add(field);
            }
        }

        Compare("firstName", FirstName, other.FirstName);
        Compare("lastName", LastName, other.LastName);
        Compare("email", Email, other.Email);
        Compare("phone", Phone, other.Phone);
        Compare("municipality", Municipality, other.Municipality);
        Compare("travelsTo", string.Join(',', TravelsTo), string.Join(',', other.TravelsTo));
        Compare("languages", string.Join(',', Languages), string.Join(',', other.Languages));
        Compare("language", Language, other.Language);
        Compare("areas", string.Join(',', ExperienceAreas), string.Join(',', other.ExperienceAreas));
        Compare("role", Role, other.Role);
        Compare("channel", Channel, other.Channel);
        Compare("qualified", Qualified, other.Qualified);
        Compare("needs", Needs, other.Needs);
        return fields;
    }
}

/// <summary>Why a field cannot be taken. The reason is a text key, so that each reader sees it in their own language.</summary>
/// <param name="Value">What was written, or what the reason speaks of, cut short.</param>
public sealed record Flaw(string Field, string TextKey, string? Value = null)
{
    public string? Value { get; init; } = Value is { Length: > 60 } ? Value[..60] + "…" : Value;
}
