using Foundation.Messaging;
using Microsoft.Extensions.DependencyInjection;
using Rig;
using Trial;

namespace Foundation.Tests.Messaging;

/// <summary>Nothing lost, nothing twice: a change, the messages it causes and the removal of its delivery are one.</summary>
public class CommitTests
{
    [Theory, EveryProduct]
    public async Task A_change_and_the_deliveries_it_causes_commit_together(Product product)
    {
        await using var house = await TrialHouse.OpenAsync(product, dispatch: false);

        var note = await house.WriteNoteAsync();

        (await house.NotesAsync()).Select(n => n.Id).ShouldBe([note]);
        (await house.DeliveriesAsync()).Select(d => (d.Message, d.MessageVersion, d.Listener)).ShouldBe(
            [("trial.note-told", 2, "echo.NoteTold"), ("trial.note-told", 2, "trial.NoteTold")]);
    }

    [Theory, EveryProduct]
    public async Task A_handler_that_throws_leaves_nothing(Product product)
    {
        await using var house = await TrialHouse.OpenAsync(product, dispatch: false);
        house.Script().FailAt("WriteNote");

        await Should.ThrowAsync<InvalidOperationException>(() => house.WriteNoteAsync());

        (await house.NotesAsync()).ShouldBeEmpty();
        (await house.DeliveriesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_change_whose_message_has_no_name_leaves_nothing()
    {
        await using var house = await TrialHouse.OpenAsync(dispatch: false);

        var refusal = await Should.ThrowAsync<InvalidOperationException>(() => house.InvokeAsync(new Tell(Guid.NewGuid(), new Nameless(Guid.NewGuid()))));

        refusal.Message.ShouldContain("not a named message");
        (await house.HeardAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_change_whose_message_nobody_hears_leaves_nothing_unless_the_module_says_why()
    {
        await using var house = await TrialHouse.OpenAsync(dispatch: false);
        var told = Guid.NewGuid();

        await Should.ThrowAsync<InvalidOperationException>(() => house.InvokeAsync(new Tell(Guid.NewGuid(), new Shouted(Guid.NewGuid()))));
        await house.InvokeAsync(new Tell(told, new Whispered(Guid.NewGuid())));

        (await house.HeardAsync()).Select(h => h.About).ShouldBe([told]);
    }

    [Fact]
    public async Task A_handler_that_returns_no_outcome_to_a_caller_who_waits_for_one_leaves_nothing()
    {
        await using var house = await TrialHouse.OpenAsync(dispatch: false);

        await Should.ThrowAsync<InvalidOperationException>(() => house.InvokeAsync<WriteNoteOutcome>(new ForgetOutcome(Guid.NewGuid())));

        (await house.HeardAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_caller_that_gives_up_half_way_leaves_nothing()
    {
        await using var house = await TrialHouse.OpenAsync(dispatch: false);
        using var gaveUp = new CancellationTokenSource();
        house.Script().At("WriteNote", _ => gaveUp.Cancel());

        await using (var scope = house.Services.CreateAsyncScope())
            await Should.ThrowAsync<OperationCanceledException>(() =>
                scope.ServiceProvider.GetRequiredService<IMessageBus>().InvokeAsync<WriteNoteOutcome>(new WriteNote("a note"), gaveUp.Token));

        (await house.NotesAsync()).ShouldBeEmpty();
        house.Script().GoOnAt("WriteNote");
        await house.WriteNoteAsync();
        (await house.NotesAsync()).Count.ShouldBe(1);
    }

    [Theory, EveryProduct]
    public async Task A_listeners_work_what_it_causes_and_the_removal_of_its_delivery_commit_together(Product product)
    {
        await using var house = await TrialHouse.OpenAsync(product, dispatch: false);
        var note = await house.WriteNoteAsync();
        var queue = house.Services.GetRequiredService<Queue>();
        var engine = house.Services.GetRequiredService<Engine>();
        var messages = house.Services.GetRequiredService<Messages>();
        var told = (await queue.TakeAsync(Lane.Inside, 10, CancellationToken.None)).Single(d => d.Listener == "trial.NoteTold");
        var seenInside = "";
        house.Script().At("trial.NoteTold", async _ => seenInside = $"{(await house.HeardAsync()).Count} heard, {(await house.DeliveriesAsync()).Count} deliveries");

        if (product == Product.SqlServer)
            house.Script().GoOnAt("trial.NoteTold"); // its readers wait for the writer
        (await engine.DeliverAsync(messages.Listener(told.Listener)!, new NoteTold(note, "a note"), told, CancellationToken.None)).ShouldBeTrue();

        if (product == Product.Sqlite)
            seenInside.ShouldBe("0 heard, 2 deliveries");
        (await house.HeardAsync()).Select(h => h.Listener).ShouldBe(["trial.NoteTold: a note"]);
        (await house.DeliveriesAsync()).Select(d => d.Listener).ShouldBe(["echo.NoteTold", "trial.Posted"]);
    }

    [Theory, EveryProduct]
    public async Task A_delivery_whose_handler_throws_leaves_nothing_but_its_row(Product product)
    {
        await using var house = await TrialHouse.OpenAsync(product);
        house.Script().FailAt("trial.NoteTold");
        var note = await house.WriteNoteAsync();

        await house.RestAsync();

        (await house.HeardAsync()).Select(h => h.Listener).ShouldBe(["echo.NoteTold"]);
        var left = (await house.DeliveriesAsync()).ShouldHaveSingleItem();
        (left.Listener, left.Attempts).ShouldBe(("trial.NoteTold", 1));
    }

    [Theory, EveryProduct]
    public async Task A_delivery_that_another_node_has_taken_changes_nothing(Product product)
    {
        await using var house = await TrialHouse.OpenAsync(product, dispatch: false, settings: ("Messaging:LeaseSeconds", "-1"));
        await house.PublishAsync(new Ping(Guid.NewGuid()));
        var queue = house.Services.GetRequiredService<Queue>();
        var engine = house.Services.GetRequiredService<Engine>();
        var handler = house.Services.GetRequiredService<Messages>().Listener("trial.Ping")!;
        var mine = (await queue.TakeAsync(Lane.Inside, 10, CancellationToken.None)).Single();
        var theirs = (await queue.TakeAsync(Lane.Inside, 10, CancellationToken.None)).Single();

        (await engine.DeliverAsync(handler, new Ping(Guid.NewGuid()), mine, CancellationToken.None)).ShouldBeFalse();
        (await engine.DeliverAsync(handler, new Ping(Guid.NewGuid()), theirs, CancellationToken.None)).ShouldBeTrue();

        house.Script().Times("Ping").ShouldBe(1);
        (await house.HeardAsync()).Count.ShouldBe(1);
    }
}
