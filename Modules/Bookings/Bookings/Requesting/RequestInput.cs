using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bookings.Requesting;

/// <summary>The form of a request just as it was typed. A draft keeps it as JSON, so what is added here must stay readable from older drafts.</summary>
public class RequestInput
{
    public const string OnSite = "site", Online = "remote", Save = "save", Send = "send";

    /// <summary>Id of the draft and of the request that is made of it: whatever is sent twice is one request.</summary>
    [JsonIgnore] public string? Id { get; set; }
    [JsonIgnore] public string? UnitId { get; set; }
    /// <summary>Version of the draft this was filled in on; 0 for one that has not been saved.</summary>
    [JsonIgnore] public string? Version { get; set; }
    /// <summary>Which button was pressed.</summary>
    [JsonIgnore] public string? Act { get; set; }

    public string? TaskType { get; set; }
    public string? Goal { get; set; }
    public string? Audience { get; set; }
    public List<string>? Areas { get; set; }
    public string? Experience { get; set; }
    public string? Where { get; set; }
    public string? Municipality { get; set; }
    public string? Address { get; set; }
    public string? Accessibility { get; set; }
    public string? MeetingLink { get; set; }
    public string? LinkLater { get; set; }
    public string? Date { get; set; }
    public string? Start { get; set; }
    public string? End { get; set; }
    public string? PreparationHours { get; set; }
    public string? PreparationMinutes { get; set; }
    public string? Places { get; set; }
    public string? Language { get; set; }
    public string? ContactName { get; set; }
    public string? ContactPhone { get; set; }
    public string? CostCentre { get; set; }

    public string ToJson() => JsonSerializer.Serialize(this);

    public static RequestInput From(Draft draft)
    {
        var typed = From(draft.Typed);
        (typed.Id, typed.UnitId, typed.Version) = (draft.Id.ToString(), draft.UnitId.ToString(), draft.Version.ToString(CultureInfo.InvariantCulture));
        return typed;
    }

    public static RequestInput From(string json) => JsonSerializer.Deserialize<RequestInput>(json) ?? new();

    /// <summary>What the draft is called in lists: the beginning of its goal.</summary>
    public string Title()
    {
        var goal = new StringInfo(TypedText.Line(Goal?[..Math.Min(Goal.Length, 400)]));
        return goal.LengthInTextElements <= 80 ? Fit(goal.String) : Fit(goal.SubstringByTextElements(0, 79)) + "…";
    }

    /// <summary>One letter can be many marks; the column holds 200.</summary>
    private static string Fit(string title) => title.Length <= 199 ? title : title[..(char.IsHighSurrogate(title[198]) ? 198 : 199)];
}
