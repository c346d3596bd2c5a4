using NodaTime;

namespace Recruitment;

/// <summary>A call for people (haku): for whom, until when, how many. Its page is public.</summary>
public sealed class Campaign
{
    public const int MaxTitle = 150, MaxText = 3000, MaxSlug = 60, MostSources = 10, MaxSource = 40;

    private Campaign() { }

    public Campaign(Guid id, By by) => (Id, MadeAt, MadeByName) = (id, by.At, by.Name);

    public Guid Id { get; private set; }
    public int Version { get; private set; }

    /// <summary>The page's own address: /join/{slug}. Lower-case letters, digits and hyphens; unique.</summary>
    public string Slug { get; private set; } = "";

    public string TitleFi { get; private set; } = "";
    public string TitleEn { get; private set; } = "";
    public string TextFi { get; private set; } = "";
    public string TextEn { get; private set; } = "";

    /// <summary>Experience that is looked for; empty means any.</summary>
    public List<string> Areas { get; private set; } = [];

    /// <summary>Municipalities that people are looked for in; empty means the whole county.</summary>
    public List<string> Municipalities { get; private set; } = [];

    /// <summary>Where the call is told of, in the coordinator's words. An address with ?from= tells which one brought the applicant; nothing else is followed.</summary>
    public List<string> Sources { get; private set; } = [];

    public Instant OpensAt { get; private set; }
    public Instant ClosesAt { get; private set; }
    public int Sought { get; private set; }
    public Instant MadeAt { get; private set; }
    public string MadeByName { get; private set; } = "";

    public bool IsOpen(Instant now) => OpensAt <= now && now < ClosesAt;

    public bool IsOver(Instant now) => now >= ClosesAt;

    /// <summary>English readers get the Finnish words where there are no English ones.</summary>
    public string Title(string language) => language == "en" && TitleEn.Length > 0 ? TitleEn : TitleFi;

    /// <inheritdoc cref="Title"/>
    public string Text(string language) => language == "en" && TextEn.Length > 0 ? TextEn : TextFi;

    /// <summary>The language to mark the title with where it is not the reader's; null where it is.</summary>
    public string? TitleLanguage(string language) => language == "en" && TitleEn.Length == 0 ? "fi" : null;

    /// <inheritdoc cref="TitleLanguage"/>
    public string? TextLanguage(string language) => language == "en" && TextEn.Length == 0 ? "fi" : null;

    public void Take(CampaignFacts facts)
    {
        (Slug, TitleFi, TitleEn, TextFi, TextEn) = (facts.Slug, facts.TitleFi, facts.TitleEn, facts.TextFi, facts.TextEn);
        (Areas, Municipalities, Sources) = ([.. facts.Areas], [.. facts.Municipalities], [.. facts.Sources]);
        (OpensAt, ClosesAt, Sought) = (facts.OpensAt, facts.ClosesAt, facts.Sought);
    }
}

/// <summary>What a campaign's form says after checking.</summary>
public sealed record CampaignFacts(
    string Slug, string TitleFi, string TitleEn, string TextFi, string TextEn, IReadOnlyList<string> Areas, IReadOnlyList<string> Municipalities, IReadOnlyList<string> Sources,
    Instant OpensAt, Instant ClosesAt, int Sought);
