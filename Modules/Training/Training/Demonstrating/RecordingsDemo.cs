using System.Globalization;
using Foundation.Calendar;
using NodaTime;
using Training.Recordings;

namespace Training.Demonstrating;

/// <summary>The recordings of the demo county: two beside the course of the staff, with questions.</summary>
internal static class RecordingsDemo
{
    public static IEnumerable<RecordingInput> Of(IClock clock)
    {
        var last = Helsinki.Date(clock.GetCurrentInstant()).PlusDays(24);
        var by = $"{last.Day}.{last.Month}.{last.Year}";
        yield return new RecordingInput
        {
            Title = "Mitä osallisuus on?", Link = "https://tallenteet.example/osallisuus", Minutes = "20", CompleteBy = by,
            Questions =
            [
                Question("Milloin kokemusasiantuntija kannattaa kutsua mukaan?", ["Kun suunnitelma on valmis", "Kun työtä vasta suunnitellaan"], 2, "Valmiiseen suunnitelmaan on vaikea vaikuttaa. Kutsu mukaan jo alussa."),
                Question("Mitä kokemusasiantuntija tuo työryhmään?", ["Oman kokemuksensa ja sen, mitä siitä on opittu", "Muiden asiakkaiden asiat", "Virallisen tutkimustiedon"], 1, "Kokemusasiantuntija puhuu omasta kokemuksestaan. Muiden asiat ovat luottamuksellisia."),
            ],
        };
        yield return new RecordingInput { Title = "Palaute ja palkkio", Link = "https://tallenteet.example/palkkio", Minutes = "15", CompleteBy = by };
    }

    private static QuestionInput Question(string text, string[] options, int right, string explanation) =>
        new() { Text = text, Options = string.Join('\n', options), Right = right.ToString(CultureInfo.InvariantCulture), Explanation = explanation };
}
