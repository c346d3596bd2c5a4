using System.Globalization;
using Foundation.Calendar;
using Foundation.Ui;
using NodaTime;

namespace Recruitment.Campaigning;

/// <summary>The form of a campaign as it was typed.</summary>
public sealed class CampaignInput
{
    public string? TitleFi { get; set; }
    public string? TitleEn { get; set; }
    public string? TextFi { get; set; }
    public string? TextEn { get; set; }
    public string? Slug { get; set; }
    public List<string> Areas { get; set => field = value ?? []; } = [];
    public List<string> Municipalities { get; set => field = value ?? []; } = [];
    public string? Sources { get; set; }
    public string? OpenDate { get; set; }
    public string? OpenTime { get; set; }
    public string? CloseDate { get; set; }
    public string? CloseTime { get; set; }
    public string? Sought { get; set; }
    public string? Version { get; set; }

    public static CampaignInput Of(Campaign campaign)
    {
        var (opens, closes) = (Helsinki.Local(campaign.OpensAt), Helsinki.Local(campaign.ClosesAt));
        return new()
        {
            TitleFi = campaign.TitleFi, TitleEn = campaign.TitleEn, TextFi = campaign.TextFi, TextEn = campaign.TextEn, Slug = campaign.Slug, Areas = [.. campaign.Areas],
            Municipalities = [.. campaign.Municipalities], Sources = string.Join('\n', campaign.Sources), Sought = campaign.Sought.ToString(CultureInfo.InvariantCulture),
            OpenDate = Day(opens), OpenTime = Helsinki.Say(opens.TimeOfDay, "fi"), CloseDate = Day(closes), CloseTime = Helsinki.Say(closes.TimeOfDay, "fi"),
            Version = campaign.Version.ToString(CultureInfo.InvariantCulture),
        };
    }

    public CampaignFacts? Read(Errors errors)
    {
        var slug = (Slug ?? "").Trim().ToLowerInvariant();
        if (slug.Length is 0 or > Campaign.MaxSlug || slug.Any(letter => !char.IsAsciiLetterLower(letter) && !char.IsAsciiDigit(letter) && letter != '-'))
            errors.Add("Slug", "campaign.slug-wrong", Campaign.MaxSlug);
        Needed(errors, "TitleFi", TitleFi, Campaign.MaxTitle);
        Needed(errors, "TextFi", TextFi, Campaign.MaxText);
        Short(errors, "TitleEn", TitleEn, Campaign.MaxTitle);
        Short(errors, "TextEn", TextEn, Campaign.MaxText);
        var opens = Moment(errors, "Open", OpenDate, OpenTime);
        var closes = Moment(errors, "Close", CloseDate, CloseTime);
        if (opens is not null && closes is not null && closes <= opens)
            errors.Add("CloseDate", "campaign.close-before-open");
        var sought = Typed.Whole(Sought, 1, 1000);
        if (sought is null)
            errors.Add("Sought", "campaign.sought-wrong");
        var sources = (Sources ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct().ToList();
        if (sources.Count > Campaign.MostSources || sources.Any(source => source.Length > Campaign.MaxSource))
            errors.Add("Sources", "campaign.sources-wrong", Campaign.MostSources, Campaign.MaxSource);
        return errors.Any ? null : new CampaignFacts(slug, TitleFi!.Trim(), (TitleEn ?? "").Trim(), Lines(TextFi), Lines(TextEn),
            [.. ExperienceAreas.Keys.Where(Areas.Contains)], [.. Recruitment.Municipalities.Codes.Where(Municipalities.Contains)], sources, opens!.Value, closes!.Value, sought!.Value);
    }

    private static string Day(LocalDateTime local) => local.Date.ToString("d.M.uuuu", CultureInfo.InvariantCulture);

    private static string Lines(string? text) => (text ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Trim();

    private static void Needed(Errors errors, string field, string? typed, int longest)
    {
        if (Typed.Empty(typed))
            errors.Add(field, "problem.required");
        else
            Short(errors, field, typed, longest);
    }

    private static void Short(Errors errors, string field, string? typed, int longest)
    {
        if (typed is not null && typed.Trim().Length > longest)
            errors.Add(field, "problem.too-long");
    }

    private static Instant? Moment(Errors errors, string field, string? date, string? time)
    {
        var (day, hour) = (Typed.Date(date), Typed.Time(time));
        if (day is null)
            errors.Add(field + "Date", "campaign.date-wrong");
        if (hour is null)
            errors.Add(field + "Time", "campaign.time-wrong");
        else if (day is not null && Helsinki.Look(day.Value, hour.Value) != Helsinki.Odd.None)
            errors.Add(field + "Time", "campaign.time-odd");
        return day is null || hour is null ? null : Helsinki.At(day.Value, hour.Value);
    }
}
