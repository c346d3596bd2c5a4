using Handbook.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Handbook.Tests;

/// <summary>Each invariant is broken once by hand, and the audit says so.</summary>
public sealed class InvariantsTests
{
    [Fact]
    public async Task A_revision_that_is_gone_is_found() => await BreakAsync("revisions and has", db => db.Revisions.Where(r => r.Number == 2).ExecuteDeleteAsync());

    [Fact]
    public async Task A_chapter_that_is_not_ready_is_found() => await BreakAsync("not ready", db => db.EditionChapters.ExecuteUpdateAsync(set => set.SetProperty(c => c.Html, (string?)null)));

    [Fact]
    public async Task Words_that_were_changed_afterwards_are_found() => await BreakAsync("other words", db => db.EditionChapters.ExecuteUpdateAsync(set => set.SetProperty(c => c.Text, "Väärennetty.")));

    [Fact]
    public async Task A_file_that_was_changed_is_found() => await BreakAsync("as it was built", db => db.EditionFiles.ExecuteUpdateAsync(set => set.SetProperty(f => f.Content, new byte[] { 1 })));

    [Fact]
    public async Task An_edition_approved_by_its_planner_is_found() => await BreakAsync("approved by somebody else", db => db.Editions.ExecuteUpdateAsync(set => set.SetProperty(e => e.ApprovedByPerson, e => e.PlannedByPerson)));

    [Fact]
    public async Task A_gap_in_the_numbers_is_found() => await BreakAsync("are numbered", db => db.Editions.ExecuteUpdateAsync(set => set.SetProperty(e => e.Number, 3)));

    [Fact]
    public async Task A_comment_outside_its_round_is_found() => await BreakAsync("was not open", db => db.Rounds.ExecuteUpdateAsync(set => set.SetProperty(r => r.ClosesAt, Instant.FromUtc(2026, 9, 1, 7, 0))));

    [Fact]
    public async Task A_comment_that_was_not_answered_before_the_edition_is_found() => await BreakAsync("had no answer", db => db.Answers.ExecuteDeleteAsync());

    [Fact]
    public async Task An_acceptance_without_its_revision_is_found() => await BreakAsync("without a revision", db => db.Answers.ExecuteUpdateAsync(set => set.SetProperty(a => a.Verdict, Verdict.Accepted).SetProperty(a => a.RevisionId, (Guid?)null)));

    private static async Task BreakAsync(string found, Func<HandbookDb, Task> breaking)
    {
        await using var scene = await Scene.OpenAsync();
        var chapter = await scene.ChapterAsync();
        var round = await scene.RoundAsync(closes: scene.Now + Duration.FromDays(3), chapters: chapter);
        await scene.CommentAsync("Aino", round);
        await scene.ChangeAsync(chapter, "Uusi.");
        scene.House.Clock.Advance(Duration.FromDays(4));
        await scene.AnswerAsync((await scene.CommentsAsync()).Single().Id);
        await scene.PublishAsync();
        (await scene.BrokenAsync()).ShouldBeEmpty();
        await scene.ReadAsync(async db =>
        {
            await breaking(db);
            return 0;
        });
        (await scene.BrokenAsync()).ShouldContain(problem => problem.Contains(found));
    }
}
