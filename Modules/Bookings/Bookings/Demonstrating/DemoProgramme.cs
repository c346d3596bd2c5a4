using Bookings.FollowingUp;
using Foundation;
using Foundation.Calendar;
using Foundation.Messaging;
using Foundation.Ui;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Bookings.Demonstrating;

/// <summary>An invented participation programme and one year's answers on it, made through the same handlers as the pages.</summary>
internal static class DemoProgramme
{
    private static readonly (string Goal, (string Text, string[] Proof)[] Measures)[] Goals =
    [
        ("Kuulemme ihmisiä ajoissa", [("Pyydämme kokemusasiantuntijan mukaan jokaiseen kehittämishankkeeseen", [TaskTypes.Workshop, TaskTypes.SteeringGroup]), ("Kysymme asiakkailta ennen kuin palvelu muuttuu", [])]),
        ("Tuemme toisiamme", [("Pidämme kokemusasiantuntijoiden klinikoita eri kunnissa", [TaskTypes.Clinic]), ("Koulutamme henkilöstöä kokemusasiantuntijan kanssa", [TaskTypes.Lecture, TaskTypes.Panel])]),
        ("Kerromme, mitä muuttui", [("Kerromme asiakkaille, mihin palaute johti", [])]),
    ];

    public static async Task SeedAsync(IServiceProvider services, IReadOnlyList<DemoUnits.DemoUnit> units, CancellationToken ct)
    {
        var last = Helsinki.Date(services.GetRequiredService<IClock>().GetCurrentInstant()).Year - 1;
        var (programme, round) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await SayAsync(new SaveProgramme(programme, null, new ProgrammeFacts("Yhdessä tehty hyvinvointi (esimerkki)", last - 1, last + 1, "Aluevaltuusto", new LocalDate(last - 2, 12, 8), "61")));
        var measures = new List<Guid>();
        foreach (var (text, parts) in Goals)
        {
            var goal = Guid.CreateVersion7();
            await SayAsync(new AddPart(goal, programme, PartKind.Goal, null, text));
            foreach (var (measure, proof) in parts)
                measures.Add(await PartAsync(PartKind.Measure, goal, measure, proof));
        }
        var family = await PartAsync(PartKind.Area, null, "Perheiden palvelut", [.. new[] { 2, 6 }.Select(index => units[index].Id.ToString())]);
        var mind = await PartAsync(PartKind.Area, null, "Mielenterveys- ja päihdepalvelut", [.. new[] { 0, 1 }.Select(index => units[index].Id.ToString())]);
        await PartAsync(PartKind.Area, null, "Terveysasemat", [.. new[] { 5, 8, 10 }.Select(index => units[index].Id.ToString())]);
        await SayAsync(new OpenRound(round, programme, last));
        await AnswerAsync(family, "Toivomme ensi vuodelle vähemmän kyselyjä ja enemmän keskusteluja.",
            (measures[0], new(true, false, "Perhekeskuksen tilat suunniteltiin yhdessä.")), (measures[1], new(true, true, "Neuvolassa kysyttiin, avohuollossa ei vielä.")), (measures[4], new(false, true, "Palautteesta tehdään taulu odotustilaan.")));
        await AnswerAsync(mind, "", (measures[0], new(true, false, "")), (measures[2], new(true, false, "Klinikka on kerran kuussa.")), (measures[3], new(false, false, "Koulutuspäivä siirtyi syksyyn.")));

        async Task<Guid> PartAsync(PartKind kind, Guid? goal, string text, IReadOnlyList<string> proof)
        {
            var id = Guid.CreateVersion7();
            await SayAsync(new AddPart(id, programme, kind, goal, text));
            await SayAsync(new ChangePart(id, 0, text, proof));
            return id;
        }

        async Task AnswerAsync(Guid area, string words, params IEnumerable<(Guid Measure, AnswerFacts Facts)> answers)
        {
            await using var scope = services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Sender>().Is(null, "Kaisa Koordinaattori", Roles.Coordinator);
            await scope.ServiceProvider.GetRequiredService<IMessageBus>().InvokeAsync<SheetOutcome>(
                new SaveSheet(round, area, [.. answers.Select(one => new SheetLine(one.Measure, one.Facts, AnswerFacts.None.Print))], words, AnswerFacts.PrintOf("")), ct);
        }

        async Task SayAsync(object command)
        {
            if (await DemoPresent.InvokeAsync<ProgrammeOutcome>(services, command, ct) is not ProgrammeOutcome.Saved)
                throw new InvalidOperationException($"The demo's programme is not invented well: {command}.");
        }
    }
}
