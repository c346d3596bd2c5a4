using NodaTime;

namespace Bookings.Demonstrating;

/// <summary>Invented requests: what units of such a county might ask for.</summary>
internal sealed class DemoWishes(Random random)
{
    private static readonly (string Task, int Weight)[] Tasks =
        [(TaskTypes.Workshop, 30), (TaskTypes.Clinic, 20), (TaskTypes.SteeringGroup, 14), (TaskTypes.Lecture, 12), (TaskTypes.Panel, 8), (TaskTypes.Interview, 8), (TaskTypes.Media, 4), (TaskTypes.Other, 4)];

    private static readonly string[] Goals =
    [
        "Ajanvarauksen kirjeet selkeämmiksi", "Ensikäynnin vastaanotto asiakkaan silmin", "Uuden perhekeskuksen tilojen suunnittelu", "Omaisten huomioiminen kotiutuksessa",
        "Päihdepalvelujen hoitoonpääsyn arviointi", "Työntekijöiden koulutuspäivä", "Asiakasraadin kysymysten valmistelu", "Etävastaanoton ohjeiden testaus",
        "Palveluohjauksen polku yhden luukun periaatteella", "Nuorten aikuisten tukiryhmän aloitus", "Toipumisen tarinat henkilöstölle", "Palautteen keräämisen tavat",
    ];

    private static readonly string[] Audiences = ["Noin 10 työntekijää", "Asiakkaita ja työntekijöitä, yhteensä 15", "Ohjausryhmä, 8 ihmistä", "Avoin kaikille kuntalaisille", "Yksi asiakas kerrallaan"];

    private static readonly string[] Streets = ["Kainuuntie 5", "Koulukatu 2", "Terveystie 1", "Keskuskatu 14", "Rantakatu 8"];

    public Wish Next(DemoUnits.DemoUnit unit, LocalDate date, int hour)
    {
        var task = Tasks.SelectMany(t => Enumerable.Repeat(t.Task, t.Weight)).ElementAt(random.Next(100));
        var remote = task != TaskTypes.Clinic && random.Next(5) == 0;
        var places = task is TaskTypes.Workshop or TaskTypes.Panel && random.Next(4) == 0 ? 2 : 1;
        var area = ExperienceAreas.All[random.Next(ExperienceAreas.All.Count)];
        return new Wish(task, Goals[random.Next(Goals.Length)], Audiences[random.Next(Audiences.Length)], [area], null, remote,
            remote ? null : unit.Municipality, remote ? null : Streets[random.Next(Streets.Length)], remote ? "https://kokous.esimerkki.example/" + random.Next(1000, 9999) : null,
            date, new LocalTime(hour, 0), new LocalTime(hour + 1 + random.Next(3), 0), random.Next(3) * 30, places, "fi",
            remote ? null : "Esteetön sisäänkäynti ja WC", unit.ContactName, "044 000 " + random.Next(1000, 9999), unit.CostCentre);
    }
}
