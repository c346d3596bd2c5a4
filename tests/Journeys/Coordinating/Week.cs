namespace Journeys.Coordinating;

/// <summary>What the steps of a coordinator's week tell each other.</summary>
public sealed class Week(Site site, Chromium chromium, View view, Gaze gaze) : Play(site, chromium, view, gaze)
{
    public const string Goal = "Kotihoidon aloituskäynti selkeämmäksi", Declined = "Olen silloin matkoilla.", Doubt = "En tiedä vielä, riippuu bussista. Mihin aikaan pitäisi olla perillä?";

    public string RequestId { get; set; } = "";
    /// <summary>Of the request, as people type it.</summary>
    public string Day { get; set; } = "";
    public string ExpertName { get; set; } = "";
    public string Request => $"/requests/{RequestId}";
}
