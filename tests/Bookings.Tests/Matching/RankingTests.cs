using Bookings.Matching;
using Foundation.Calendar;
using NodaTime;

namespace Bookings.Tests.Matching;

public sealed class RankingTests
{
    private static readonly LocalDate Day = new(2026, 12, 1);

    private static Request Ask(string taskType = TaskTypes.Workshop, bool remote = false, string[]? areas = null) => new(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(),
        new Wish(taskType, "Tavoite", "Yleisö", areas ?? ["mielenterveys"], null, remote, remote ? null : "290", remote ? null : "Kainuuntie 5", null, Day,
            new LocalTime(12, 0), new LocalTime(14, 0), 0, 1, "fi", null, "Ulla", "044", "4410"), Helsinki.At(Day.PlusDays(-20), LocalTime.Noon));

    private static CandidateFacts Person(string name, string municipality = "290", string[]? travelsTo = null, string[]? languages = null, string[]? areas = null,
        bool qualified = true, bool developerClient = false, CandidateState state = CandidateState.Active, LocalDate? until = null) =>
        new(Guid.CreateVersion7(), name, municipality, travelsTo ?? [municipality], languages ?? ["fi"], areas ?? ["mielenterveys"], qualified, developerClient, true, state, until);

    private static IReadOnlyList<Ranked> Rank(Request request, CandidateFacts[] people, Guid[]? busy = null, Guid[]? asked = null, Dictionary<Guid, int>? tasks = null) =>
        Ranking.Rank(request, people, new((busy ?? []).ToHashSet(), (asked ?? []).ToHashSet(), tasks ?? []), new RankingWeights());

    private static string Why(Ranked ranked) => string.Join(", ", ranked.Reasons.Select(reason => reason.Say("fi")));

    [Fact]
    public void The_reason_is_said_in_words()
    {
        var aino = Person("Aino");
        Why(Rank(Ask(), [aino], tasks: new() { [aino.Id] = 2 }).Single())
            .ShouldBe("sama kokemus: Mielenterveys, kotikunta Kuhmo, koulutus käyty, 2 tehtävää tänä vuonna, vapaa silloin");
    }

    [Fact]
    public void Same_experience_comes_before_the_same_municipality() =>
        Rank(Ask(), [Person("Kuhmolainen", areas: ["paihde"]), Person("Kajaanilainen", municipality: "205", travelsTo: ["205", "290"])])
            .Select(r => r.Candidate.Name).ShouldBe(["Kajaanilainen", "Kuhmolainen"]);

    [Fact]
    public void Of_two_alike_the_one_with_fewer_tasks_comes_first()
    {
        var (often, seldom) = (Person("Aina"), Person("Harvoin"));
        Rank(Ask(), [often, seldom], tasks: new() { [often.Id] = 3, [seldom.Id] = 1 }).Select(r => r.Candidate.Name).ShouldBe(["Harvoin", "Aina"]);
    }

    [Fact]
    public void More_of_the_wanted_experience_counts_more() =>
        Rank(Ask(areas: ["mielenterveys", "paihde"]), [Person("Yksi"), Person("Kaksi", areas: ["mielenterveys", "paihde"])])
            .Select(r => r.Candidate.Name).ShouldBe(["Kaksi", "Yksi"]);

    public static TheoryData<string, string> Obstacles => new()
    {
        { "busy", "Kiireinen" }, { "paused", "Tauolla" }, { "other-language", "Ruotsinkielinen" }, { "does-not-travel", "Kaukana" }, { "already-asked", "Kysytty" },
    };

    [Theory, MemberData(nameof(Obstacles))]
    public void Those_who_cannot_be_asked_are_apart_with_the_reason(string reason, string name)
    {
        CandidateFacts[] people =
        [
            Person("Kiireinen"), Person("Tauolla", state: CandidateState.Paused), Person("Ruotsinkielinen", languages: ["sv"]),
            Person("Kaukana", municipality: "777"), Person("Kysytty"), Person("Vapaa"),
        ];
        var ranked = Rank(Ask(), people, busy: [people[0].Id], asked: [people[4].Id]);
        ranked.Single(r => r.Candidate.Name == name).Obstacle!.Key.ShouldBe(reason);
        ranked.Single(r => r.Candidate.Name == "Vapaa").Obstacle.ShouldBeNull();
    }

    [Fact]
    public void A_clinic_asks_for_the_training_and_a_workshop_does_not()
    {
        var untrained = Person("Uusi", qualified: false, developerClient: true);
        Rank(Ask(TaskTypes.Clinic), [untrained]).Single().Obstacle!.Key.ShouldBe("unqualified");
        Rank(Ask(), [untrained]).Single().Obstacle.ShouldBeNull();
    }

    [Fact]
    public void A_pause_that_ends_before_the_day_is_no_obstacle()
    {
        Rank(Ask(), [Person("Palaa", state: CandidateState.Paused, until: Day.PlusDays(-1))]).Single().Obstacle.ShouldBeNull();
        Rank(Ask(), [Person("Tauolla", state: CandidateState.Paused, until: Day)]).Single().Obstacle!.Say("en").ShouldBe("Has a pause until Tue 1 December 2026");
    }

    [Fact]
    public void Distance_does_not_matter_for_a_remote_task() => Rank(Ask(remote: true), [Person("Kaukana", municipality: "777")]).Single().Obstacle.ShouldBeNull();

    [Fact]
    public void Whoever_has_left_is_nowhere() => Rank(Ask(), [Person("Lähtenyt", state: CandidateState.Left)]).ShouldBeEmpty();
}
