using Foundation.Messaging;
using Foundation.Persistence;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Rig;
using Trial;
using Trial.Data;

namespace Foundation.Tests.Persistence;

/// <summary>Who loses a race decides again on what is true now.</summary>
public class ConflictTests
{
    [Theory, EveryProduct]
    public async Task A_handler_that_loses_a_race_runs_again_on_what_is_true_now(Product product)
    {
        await using var house = await TrialHouse.OpenAsync(product, dispatch: false);
        var note = await house.WriteNoteAsync("once");
        house.Script().At("ReviseNote", async db =>
        {
            // The first time, somebody else changes the row between our reading it and our writing it.
            if (house.Script().Times("ReviseNote") == 1)
                await ((TrialDb)db).Notes.Where(n => n.Id == note).ExecuteUpdateAsync(set => set.SetProperty(n => n.Version, n => n.Version + 1));
        });

        await house.InvokeAsync(new ReviseNote(note, "!"));

        house.Script().Times("ReviseNote").ShouldBe(2);
        var after = (await house.NotesAsync()).Single();
        (after.Text, after.Version).ShouldBe(("once!", 1));
    }

    [Theory, EveryProduct]
    public async Task The_loser_of_a_race_for_a_unique_key_sees_the_winner(Product product)
    {
        await using var house = await TrialHouse.OpenAsync(product, dispatch: false);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => house.InvokeAsync<WriteNoteOutcome>(new WriteNote("the only one")))));

        outcomes.Count(o => o is WriteNoteOutcome.Written).ShouldBe(1);
        outcomes.Count(o => o is WriteNoteOutcome.Taken).ShouldBe(19);
        (await house.NotesAsync()).Count.ShouldBe(1);
        (await house.DeliveriesAsync()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_handler_that_always_loses_gives_up_with_its_reason_and_leaves_nothing()
    {
        await using var house = await TrialHouse.OpenAsync(dispatch: false);
        var note = await house.WriteNoteAsync();
        house.Script().At("ReviseNote", db => ((TrialDb)db).Notes.Add(new Note { Text = "a note" }));

        await Should.ThrowAsync<DbUpdateException>(() => house.InvokeAsync(new ReviseNote(note, "")));

        house.Script().Times("ReviseNote").ShouldBe(Engine.ConflictRetries);
        (await house.NotesAsync()).Single().Text.ShouldBe("a note");
    }

    [Fact]
    public void What_is_no_race_is_not_taken_for_one()
    {
        Database.IsConflict(new InvalidOperationException()).ShouldBeFalse();
        Database.IsConflict(new DbUpdateException("not null", new SqliteException("NOT NULL", 19, 1299))).ShouldBeFalse();
        Database.IsConflict(new DbUpdateException("foreign key", new SqliteException("FOREIGN KEY", 19, 787))).ShouldBeFalse();
        Database.IsConflict(new DbUpdateException("unique", new SqliteException("UNIQUE", 19, 2067))).ShouldBeTrue();
        Database.IsConflict(new SqliteException("busy", 5, 5)).ShouldBeTrue();
        Database.IsConflict(new SqliteException("busy snapshot", 5, 517)).ShouldBeTrue();
    }
}
