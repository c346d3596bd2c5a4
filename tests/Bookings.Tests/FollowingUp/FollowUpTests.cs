using Bookings.Data;
using Bookings.FollowingUp;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Rig;

namespace Bookings.Tests.FollowingUp;

/// <summary>What the handlers of the follow-up promise whatever is sent to them.</summary>
public sealed class FollowUpTests
{
    private static readonly ProgrammeFacts Facts = new("Ohjelma", 2025, 2026, "", null, "");

    [Theory, EveryProduct]
    public async Task Of_two_answers_given_at_the_same_time_one_is_kept_and_the_other_is_told(Product product)
    {
        await using var house = await TestHouse.OpenAsync([new BookingsModule(), new Surroundings()], product: product);
        var (round, area, measures) = await ProgrammeAsync(house);
        foreach (var (turn, measure) in measures.Index())
        {
            var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(who => house.InvokeAsync<SheetOutcome>(
                new SaveSheet(round, area, [new(measure, new(true, who % 2 == 0, $"teksti {who}"), AnswerFacts.None.Print)], "", AnswerFacts.PrintOf("")))));
            outcomes.OfType<SheetOutcome.Saved>().Count().ShouldBe(1, $"turn {turn}");
            outcomes.OfType<SheetOutcome.Stale>().ShouldAllBe(stale => stale.Answers[measure].Facts.How.StartsWith("teksti"));
        }
        (await house.ReadAsync<BookingsDb, int>(db => db.MeasureAnswers.CountAsync())).ShouldBe(measures.Count);
        (await house.ProblemsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_emptied_answer_is_no_answer_and_what_nobody_has_answered_on_can_be_removed()
    {
        await using var house = await Surroundings.OpenAsync();
        var (round, area, measures) = await ProgrammeAsync(house);
        var said = new AnswerFacts(true, true, "kumpaakin");
        await SaveAsync(AnswerFacts.None, said, "", "vapaasti");
        (await house.InvokeAsync<ProgrammeOutcome>(new RemovePart(measures[0]))).ShouldBeOfType<ProgrammeOutcome.Refused>();
        (await house.InvokeAsync<ProgrammeOutcome>(new RemovePart(area))).ShouldBeOfType<ProgrammeOutcome.Refused>();
        await SaveAsync(said, AnswerFacts.None, "vapaasti", "");
        (await house.InvokeAsync<ProgrammeOutcome>(new RemovePart(measures[0]))).ShouldBeOfType<ProgrammeOutcome.Saved>();
        (await house.InvokeAsync<ProgrammeOutcome>(new RemovePart(area))).ShouldBeOfType<ProgrammeOutcome.Saved>();
        (await house.InvokeAsync<ProgrammeOutcome>(new RemovePart(area))).ShouldBeOfType<ProgrammeOutcome.Saved>();
        (await house.InvokeAsync<SheetOutcome>(new SaveSheet(round, area, [], "", ""))).ShouldBeOfType<SheetOutcome.NotThere>();

        async Task SaveAsync(AnswerFacts was, AnswerFacts now, string wordsWere, string words) => (await house.InvokeAsync<SheetOutcome>(
            new SaveSheet(round, area, [new(measures[0], now, was.Print)], words, AnswerFacts.PrintOf(wordsWere)))).ShouldBe(new SheetOutcome.Saved(2));
    }

    [Fact]
    public async Task A_year_is_opened_once_and_only_within_the_programme_and_stays_within_it()
    {
        await using var house = await Surroundings.OpenAsync();
        var (round, _, _) = await ProgrammeAsync(house);
        var programme = await house.ReadAsync<BookingsDb, Programme>(db => db.Programmes.SingleAsync());
        (await house.InvokeAsync<ProgrammeOutcome>(new OpenRound(Guid.CreateVersion7(), programme.Id, 2025))).ShouldBe(new ProgrammeOutcome.Saved(round));
        foreach (var year in new int?[] { 2024, 2027, null })
            (await house.InvokeAsync<ProgrammeOutcome>(new OpenRound(Guid.CreateVersion7(), programme.Id, year))).ShouldBeOfType<ProgrammeOutcome.Refused>();
        (await house.InvokeAsync<ProgrammeOutcome>(new SaveProgramme(programme.Id, programme.Version, Facts with { FromYear = 2026 }))).ShouldBeOfType<ProgrammeOutcome.Refused>();
        (await house.InvokeAsync<ProgrammeOutcome>(new SaveProgramme(programme.Id, programme.Version, Facts with { Name = "Uusi" }))).ShouldBeOfType<ProgrammeOutcome.Saved>();
        (await house.InvokeAsync<ProgrammeOutcome>(new SaveProgramme(programme.Id, programme.Version, Facts with { Name = "Toinen" }))).ShouldBeOfType<ProgrammeOutcome.Stale>().Now.ShouldStartWith("Uusi");
        (await house.InvokeAsync<ProgrammeOutcome>(new SaveProgramme(Guid.NewGuid(), 0, Facts))).ShouldBeOfType<ProgrammeOutcome.NotThere>();
    }

    [Fact]
    public async Task An_answer_about_another_programme_is_found()
    {
        await using var house = await Surroundings.OpenAsync();
        var (round, area, measures) = await ProgrammeAsync(house);
        var (_, otherArea, otherMeasures) = await ProgrammeAsync(house);
        await house.InvokeAsync<SheetOutcome>(new SaveSheet(round, area, [new(otherMeasures[0], new(true, false, ""), AnswerFacts.None.Print)], "", AnswerFacts.PrintOf("")));
        (await house.InvokeAsync<SheetOutcome>(new SaveSheet(round, otherArea, [], "x", ""))).ShouldBeOfType<SheetOutcome.NotThere>();
        (await house.ReadAsync<BookingsDb, int>(db => db.MeasureAnswers.CountAsync())).ShouldBe(0);
        var by = new Writer(null, "n", Instant.FromUtc(2026, 1, 1, 0, 0));
        await house.WriteAsync<BookingsDb>(db =>
        {
            var (answer, words) = (new MeasureAnswer(round, otherMeasures[0], area), new AreaWords(round, otherArea));
            answer.Write(new(true, false, ""), by);
            words.Write("x", by);
            db.AddRange(answer, words);
        });
        (await house.ProblemsAsync()).Count(problem => problem.Contains("about another programme")).ShouldBe(2);
    }

    private static async Task<(Guid Round, Guid Area, IReadOnlyList<Guid> Measures)> ProgrammeAsync(TestHouse house)
    {
        var (id, round, goal, area) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        await house.InvokeAsync<ProgrammeOutcome>(new SaveProgramme(id, null, Facts));
        await house.InvokeAsync<ProgrammeOutcome>(new AddPart(goal, id, PartKind.Goal, null, "Tavoite"));
        await house.InvokeAsync<ProgrammeOutcome>(new AddPart(area, id, PartKind.Area, null, "Alue"));
        var measures = Enumerable.Range(0, 3).Select(_ => Guid.CreateVersion7()).ToList();
        await Task.WhenAll(measures.Index().Select(one => house.InvokeAsync<ProgrammeOutcome>(new AddPart(one.Item, id, PartKind.Measure, goal, $"Teko {one.Index}"))));
        (await house.InvokeAsync<ProgrammeOutcome>(new OpenRound(round, id, 2025))).ShouldBeOfType<ProgrammeOutcome.Saved>();
        return (round, area, measures);
    }
}
