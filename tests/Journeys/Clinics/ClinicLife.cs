namespace Journeys.Clinics;

/// <summary>What the steps of a clinic's life tell each other.</summary>
public sealed class ClinicLife(Site site, Chromium chromium, View view, Gaze gaze) : Play(site, chromium, view, gaze)
{
    public const string Holder = "Kuhmon sosiaalityö", Nurse = "Tuire Niska", NursesEmail = "tuire.niska@alue.esimerkki.example", Second = "Olavi Kangas";

    public string RequestId { get; set; } = "";
    public string ClinicId { get; set; } = "";
    public DateTimeOffset EndsAt { get; set; }

    /// <summary>Whoever comes, as it turns out.</summary>
    public string ExpertName { get; set; } = "";
    public string AssignmentId { get; set; } = "";

    public string Here => $"/clinics/{ClinicId}";
}
