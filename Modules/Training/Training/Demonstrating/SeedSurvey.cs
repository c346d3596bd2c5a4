using Foundation.Calendar;
using NodaTime;
using Training.Data;
using Training.Surveying;

namespace Training.Demonstrating;

/// <summary>The survey of the demo county: a round among supervisors with the figures that such a survey has given, another after their training, and one that is open.</summary>
public sealed record SeedSurvey;

public static class SeedSurveyHandler
{
    /// <summary>For each statement how many supervisors chose each label; forty answered, some left the second statement out.</summary>
    public static readonly IReadOnlyList<IReadOnlyList<int>> First = [[2, 24, 10, 4], [9, 11, 7, 10], [1, 1, 4, 34]];

    private static readonly IReadOnlyList<IReadOnlyList<int>> Second = [[0, 12, 19, 8], [3, 9, 13, 14], [0, 1, 4, 34]];

    public static void Handle(SeedSurvey command, TrainingDb db, IClock clock)
    {
        var now = clock.GetCurrentInstant();
        var today = Helsinki.Date(now);
        var survey = new Survey(Guid.CreateVersion7(), new SurveyContent("Osallisuusosaamisen kartoitus", "Kysymme, millaista osallisuusosaamista työyhteisöissä on. Vastauksia käytetään koulutusten suunnitteluun.",
            ["En lainkaan", "Vähän", "Jonkin verran", "Paljon"], ["Tunnen osallisuuden menetelmiä", "Hyödynnän menetelmiä arjen työssä", "Haluan edistää menetelmien käyttöä"]), now);
        db.Surveys.Add(survey);
        Held(db, survey, "Ennen koulutusta", today.PlusDays(-330), First, 40, now);
        Held(db, survey, "Koulutuksen jälkeen", today.PlusDays(-60), Second, 39, now);
        db.SurveyRounds.Add(new SurveyRound(Guid.CreateVersion7(), survey.Id, "Seuranta", today, today.PlusDays(30), Groups, now));
    }

    private static readonly string[] Groups = ["Ikäihmisten palvelut", "Perhepalvelut", "Terveyspalvelut"];

    private static void Held(TrainingDb db, Survey survey, string name, LocalDate opens, IReadOnlyList<IReadOnlyList<int>> counts, int answered, Instant now)
    {
        var round = new SurveyRound(Guid.CreateVersion7(), survey.Id, name, opens, opens.PlusDays(21), Groups, now);
        round.Close(Helsinki.At(opens.PlusDays(22), LocalTime.Midnight));
        db.SurveyRounds.Add(round);
        var groups = round.InOrder.ToList();
        for (var i = 0; i < answered; i++)
            db.SurveyReceipts.Add(new SurveyReceipt { Id = Guid.NewGuid(), GroupId = groups[i % groups.Count].Id, Day = opens.PlusDays(i % 20) });
        foreach (var (statement, labels) in counts.Index())
            foreach (var (i, choice) in labels.SelectMany((count, index) => Enumerable.Repeat(index + 1, count)).Index())
                db.SurveyMarks.Add(new SurveyMark { GroupId = groups[i % groups.Count].Id, Statement = statement + 1, Choice = choice });
    }
}
