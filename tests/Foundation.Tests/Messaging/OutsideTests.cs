using Foundation.Messaging;
using Foundation.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Rig;
using Trial;
using Trial.Data;

namespace Foundation.Tests.Messaging;

/// <summary>Calls to the outside world run with no transaction open; what they led to commits with the removal of the delivery.</summary>
public class OutsideTests
{
    [Theory, EveryProduct]
    public async Task No_transaction_is_open_during_the_call_and_others_can_write(Product product)
    {
        await using var house = await TrialHouse.OpenAsync(product);
        (bool Writing, bool Transaction)? seen = null;
        house.Script().At("Posted", async given =>
        {
            var (_, session, db) = ((Guid, DbSession, TrialDb))given;
            seen = (session.Writing, db.Database.CurrentTransaction is not null);
            await house.WriteNoteAsync("written meanwhile").WaitAsync(TimeSpan.FromSeconds(5));
            house.Script().GoOnAt("Posted"); // writing the note posts too
        });

        await house.PublishAsync(new Posted(Guid.NewGuid()));
        await house.RestAsync();

        seen.ShouldBe((false, false));
        (await house.NotesAsync()).Count.ShouldBe(1);
        (await house.DeliveriesAsync()).ShouldBeEmpty();
    }

    [Theory, EveryProduct]
    public async Task The_result_commits_with_the_removal_and_a_crash_in_between_repeats_the_same_delivery(Product product)
    {
        await using var house = await TrialHouse.OpenAsync(product, dispatch: false, settings: ("Messaging:LeaseSeconds", "-1"));
        var queue = house.Services.GetRequiredService<Queue>();
        var engine = house.Services.GetRequiredService<Engine>();
        var handler = house.Services.GetRequiredService<Messages>().Listener("trial.Posted")!;
        var posted = new Posted(Guid.NewGuid());
        await house.PublishAsync(posted);
        var first = (await queue.TakeAsync(Lane.Outside, 1, CancellationToken.None)).Single();
        // The call is made, and before its result is committed the node is given up and its delivery taken by another.
        Delivery? again = null;
        house.Script().At("Posted", async _ => again ??= (await queue.TakeAsync(Lane.Outside, 1, CancellationToken.None)).Single());

        (await engine.DeliverAsync(handler, posted, first, CancellationToken.None)).ShouldBeFalse();
        (await house.DeliveriesAsync()).Select(d => d.Listener).ShouldBe(["trial.Posted"]);

        (await engine.DeliverAsync(handler, posted, again!, CancellationToken.None)).ShouldBeTrue();
        again!.Id.ShouldBe(first.Id);
        again.Body.ShouldBe(first.Body);
        house.Script().Times("Posted").ShouldBe(2);
        (await house.DeliveriesAsync()).Select(d => d.Listener).ShouldBe(["trial.Ping"]);
    }

    [Fact]
    public async Task Losing_a_race_at_the_commit_does_not_repeat_the_call()
    {
        await using var house = await TrialHouse.OpenAsync(dispatch: false, configure: services => services.AddSingleton<IClock>(new OddClock()));
        var handler = house.Services.GetRequiredService<Messages>().Listener("trial.Posted")!;
        var clock = (OddClock)house.Services.GetRequiredService<IClock>();
        var posted = new Posted(Guid.NewGuid());
        await house.PublishAsync(posted);
        var delivery = (await house.Services.GetRequiredService<Queue>().TakeAsync(Lane.Outside, 1, CancellationToken.None)).Single();
        house.Script().At("Posted", _ => clock.FailsOnce = true); // the next to ask is the writing of the cascade, inside the transaction

        (await house.Services.GetRequiredService<Engine>().DeliverAsync(handler, posted, delivery, CancellationToken.None)).ShouldBeTrue();

        clock.FailsOnce.ShouldBeFalse();
        house.Script().Times("Posted").ShouldBe(1);
        (await house.DeliveriesAsync()).Select(d => d.Listener).ShouldBe(["trial.Ping"]);
    }

    private sealed class OddClock : IClock
    {
        public bool FailsOnce { get; set; }

        public Instant GetCurrentInstant()
        {
            if (FailsOnce)
            {
                FailsOnce = false;
                throw new DbUpdateConcurrencyException("somebody else was first");
            }
            return SystemClock.Instance.GetCurrentInstant();
        }
    }
}
