using Bookings.Requesting;
using NodaTime;

namespace Bookings.Tests.Requesting;

public sealed class ProgressTests
{
    private static readonly Instant Start = Instant.FromUtc(2026, 12, 1, 11, 0);
    private static readonly Instant End = Start + Duration.FromHours(2);
    private static readonly Situation Sent = new()
    {
        Status = RequestStatus.New, Places = 1, SentAt = Start - Duration.FromDays(30), StartsAt = Start, EndsAt = End, Now = Start - Duration.FromDays(29),
    };
    private static readonly Situation Asked = Sent with { Status = RequestStatus.Offered, FirstOfferAt = Start - Duration.FromDays(29), OffersOpen = 2, AnswerBy = Start - Duration.FromDays(20) };
    private static readonly TakenPlace Place = new(Guid.CreateVersion7(), AssignmentState.Confirmed, false, false, null, false);
    private static readonly Situation Full = Asked with { Status = RequestStatus.Filled, OffersOpen = 0, AnswerBy = null, Taken = [Place] };

    public static TheoryData<string, Situation, string, string> Ways => new()
    {
        { "just sent", Sent, "done now next next next next", "Etsitään sopivat ihmiset ja tarjotaan heille tehtävää." },
        { "asked", Asked, "done done now next next next", "Odotetaan vastauksia. Vastaamatta: 2." },
        { "nobody answered in time", Asked with { OffersOpen = 0, AnswerBy = null }, "done done now next next next", "Paikkoja on vielä vapaana. Tehtävää tarjotaan uusille ihmisille." },
        { "confirmed", Full, "done done done now next next", "Tehtävä on sovittu. Ennen tehtävää lähetetään muistutus." },
        { "one of two", Full with { Places = 2, Status = RequestStatus.Offered, OffersOpen = 1 }, "done done now next next next", "Odotetaan vastauksia. Vastaamatta: 1." },
        { "reminded", Full with { Taken = [Place with { RemindedAt = Start - Duration.FromDays(7) }] }, "done done done done now next", "Tehtävä on sovittu. Ennen tehtävää lähetetään muistutus." },
        { "moved", Full with { Taken = [Place with { AskedAnew = true }] }, "done done done now next next", "Aika tai paikka on muuttunut. Odotetaan vastausta, sopiiko muutos." },
        { "under way", Full with { Now = Start }, "done done done done now next", "Tehtävä on nyt käynnissä." },
        { "over", Full with { Now = End }, "done done done done now next", "Kerro, toteutuiko tehtävä." },
        { "over with a place that stayed free", Full with { Places = 2, Now = End }, "done done done done now next", "Kerro, toteutuiko tehtävä." },
        { "the unit has reported", Full with { Now = End, Taken = [Place with { UnitReported = true }] }, "done done done done now next", "Asiantuntija ilmoittaa matkat ja kulut." },
        { "reported", Reported(Place with { State = AssignmentState.Completed }), "done done done done done now", "Palkkio hyväksytään ja maksetaan." },
        { "paid", Reported(Place with { State = AssignmentState.Completed, Settled = true }), "done done done done done done", "Kaikki on valmista. Kiitos!" },
        { "not held", Reported(Place with { State = AssignmentState.NotHeld }), "done done done done done done", "Tehtävää ei pidetty. Palkkiota ei makseta." },
        { "nobody came", Asked with { Now = End, OffersOpen = 0 }, "done done now next next next", "Aika on mennyt, eikä kukaan varmistunut. Tee uusi pyyntö, jos tarve on vielä olemassa." },
        { "its time came and nobody", Asked with { Status = RequestStatus.Unfilled, Now = Start, OffersOpen = 0 }, "done done next next next next", "Aika on mennyt, eikä kukaan varmistunut. Tee uusi pyyntö, jos tarve on vielä olemassa." },
        { "called off", Asked with { Status = RequestStatus.Cancelled }, "done done next next next next", "Pyyntö on peruttu." },
    };

    [Theory, MemberData(nameof(Ways))]
    public void Each_situation_has_its_step_and_its_turn(string name, Situation at, string states, string what)
    {
        string.Join(' ', Progress.Steps(at, "fi").Select(step => step.State)).ShouldBe(states, name);
        Progress.Next(at, "fi").What.ShouldBe(what, name);
    }

    [Fact]
    public void Who_acts_and_by_when_is_said()
    {
        Progress.Next(Asked, "fi").ShouldBe(new Progress.Turn("Odotetaan vastauksia. Vastaamatta: 2.", "Ihmiset, joilta on kysytty", "ke 11.11.2026 klo 13.00"));
        Progress.Next(Sent, "en").Who.ShouldBe("The coordinator");
    }

    private static Situation Reported(TakenPlace place) => Full with { Now = End + Duration.FromDays(1), Status = RequestStatus.Done, Taken = [place] };
}
