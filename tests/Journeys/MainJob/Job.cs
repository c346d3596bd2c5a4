namespace Journeys.MainJob;

/// <summary>What the steps of one journey tell each other.</summary>
public sealed class Job(Site site, Chromium chromium, View view, Gaze gaze)
{
    public const string UnitName = "Kuhmon sosiaalityö", Contact = "Ritva Lehto", Approver = "Raimo Kangas", Coordinator = "Kaisa Koordinaattori", Payer = "Pirjo Palkanlaskija";
    public const string Goal = "Aikuissosiaalityön lomake ja päätöskirje selkeämmiksi", Changed = "Kirje kertoo nyt ensimmäisellä rivillä, mitä päätettiin.";

    public Site Site => site;
    public View View => view;

    public string RequestId { get; set; } = "";
    public string AssignmentId { get; set; } = "";
    public string ExpertName { get; set; } = "";
    public string ExpertEmail { get; set; } = "";
    public DateTimeOffset StartsAt { get; set; }

    /// <summary>A fresh browser, as every person has their own.</summary>
    public Task<Person> SomebodyAsync() => Person.OpenAsync(site, chromium, view, gaze);

    public async Task<Person> SignedInAsync(string name)
    {
        var person = await SomebodyAsync();
        await person.SignInAsync(name, view.Language);
        return person;
    }

    public string Say(string module, string key) => Words.Of(module, key, view.Language);
}
