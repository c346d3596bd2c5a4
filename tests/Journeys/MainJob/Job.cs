namespace Journeys.MainJob;

/// <summary>What the steps of one journey tell each other.</summary>
public sealed class Job(Site site, Chromium chromium, View view, Gaze gaze) : Play(site, chromium, view, gaze)
{
    public const string UnitName = "Kuhmon sosiaalityö", Approver = "Raimo Kangas", Payer = "Pirjo Palkanlaskija";
    public const string Goal = "Aikuissosiaalityön lomake ja päätöskirje selkeämmiksi", Changed = "Kirje kertoo nyt ensimmäisellä rivillä, mitä päätettiin.";

    public string RequestId { get; set; } = "";
    public string AssignmentId { get; set; } = "";
    public string ExpertName { get; set; } = "";
    public string ExpertEmail { get; set; } = "";
    public DateTimeOffset StartsAt { get; set; }
}
