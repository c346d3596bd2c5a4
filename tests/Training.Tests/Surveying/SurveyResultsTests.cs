using Training.Surveying;

namespace Training.Tests.Surveying;

/// <summary>What is shown of a survey, and what is hidden so that nobody can be recognised.</summary>
public sealed class SurveyResultsTests
{
    private static readonly Guid A = Guid.NewGuid(), B = Guid.NewGuid(), C = Guid.NewGuid();

    /// <summary>Forty supervisors: 60 % know the methods a little, 27 % use them in daily work (three left it blank), 85 % want to promote them.</summary>
    [Fact]
    public void Forty_supervisors_give_the_three_figures()
    {
        Tally[] marks = [.. Demonstrating.SeedSurveyHandler.First.SelectMany((counts, statement) => counts.Select((count, index) => new Tally(A, statement + 1, index + 1, count)))];
        var results = SurveyResults.Of([A], marks, 3, 4);
        results[0].All!.Answered.ShouldBe(40);
        results[0].All!.Percent(2).ShouldBe(60);
        results[1].All!.Answered.ShouldBe(37);
        results[1].All!.Percent(4).ShouldBe(27);
        results[2].All!.Percent(4).ShouldBe(85);
    }

    [Fact]
    public void A_small_group_is_hidden_and_the_next_smallest_with_it_so_that_subtracting_gives_nothing()
    {
        var result = Of((A, 4), (B, 12), (C, 9));
        result.ByGroup[A].ShouldBeNull();
        result.ByGroup[C].ShouldBeNull("all less B and C would be A");
        result.ByGroup[B]!.Answered.ShouldBe(12);
        result.All!.Answered.ShouldBe(25);
    }

    [Fact]
    public void Two_small_groups_that_are_still_few_together_take_a_third_along() => Of((A, 1), (B, 2), (C, 9)).ByGroup.Values.ShouldAllBe(share => share == null);

    [Fact]
    public void Two_small_groups_that_are_many_enough_together_hide_no_other()
    {
        var result = Of((A, 3), (B, 4), (C, 9));
        result.ByGroup[C].ShouldNotBeNull();
        (result.All!.Answered - result.ByGroup[C]!.Answered).ShouldBeGreaterThanOrEqualTo(SurveyResults.Least);
    }

    [Fact]
    public void When_few_answered_in_all_nothing_is_shown() => Of((A, 4)).All.ShouldBeNull();

    [Fact]
    public void A_group_that_did_not_answer_hides_nobody()
    {
        var result = Of((A, 0), (B, 6), (C, 5));
        result.ByGroup[B].ShouldNotBeNull();
        result.ByGroup[C].ShouldNotBeNull();
    }

    /// <summary>Whatever the numbers: what is shown is never few, and neither is what is left when the shown groups are taken from the total.</summary>
    [Fact]
    public void No_subtraction_ever_leaves_one_to_four_answers()
    {
        for (var a = 0; a < 12; a++)
            for (var b = 0; b < 12; b++)
                for (var c = 0; c < 12; c++)
                {
                    var result = Of((A, a), (B, b), (C, c));
                    var shown = result.ByGroup.Values.OfType<Share>().Select(share => share.Answered).ToList();
                    shown.ShouldAllBe(answered => answered >= SurveyResults.Least);
                    if (result.All is { } all)
                        (all.Answered - shown.Sum()).ShouldNotBeInRange(1, SurveyResults.Least - 1, $"{a} {b} {c}");
                    var hiddenGroups = new[] { (A, a), (B, b), (C, c) }.Count(group => group.Item2 > 0 && result.ByGroup[group.Item1] is null);
                    if (result.All is not null)
                        hiddenGroups.ShouldNotBe(1, $"{a} {b} {c}: one hidden group is the rest of the total");
                }
    }

    private static StatementResult Of(params (Guid Group, int Answered)[] groups) =>
        SurveyResults.Of([.. groups.Select(group => group.Group)], [.. groups.Select(group => new Tally(group.Group, 1, 1, group.Answered))], 1, 2)[0];
}
