using Foundation.Messaging;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Rig;
using Trial;

namespace Foundation.Tests.Messaging;

/// <summary>A delivery from its first attempt to its last.</summary>
public class DeliveryLifeTests
{
    [Theory, EveryProduct]
    public async Task A_failing_delivery_keeps_its_id_counts_its_attempts_and_waits_longer_each_time(Product product)
    {
        await using var house = await TrialHouse.OpenAsync(product);
        house.Script().FailAt("Ping");
        await house.PublishAsync(new Ping(Guid.NewGuid()));
        var first = (await AttemptedAsync(house, 1))!;
        foreach (var (failures, wait) in new[] { (1, 1), (2, 4), (3, 16) })
        {
            var row = await AttemptedAsync(house, failures);
            row.Id.ShouldBe(first.Id);
            row.DueAt.ShouldBe(house.Clock.GetCurrentInstant() + Duration.FromSeconds(wait));
            row.LastError!.ShouldContain("the script says so");
            (row.Lease, row.LeasedUntil, row.ParkedAt).ShouldBe((null, null, null));

            house.Clock.Advance(Duration.FromSeconds(wait) - Duration.FromMilliseconds(1));
            await Task.Delay(150, TestContext.Current.CancellationToken);
            (await house.DeliveriesAsync()).Single().Attempts.ShouldBe(failures, "it is not due yet");
            house.Clock.Advance(Duration.FromMilliseconds(1));
        }
        await AttemptedAsync(house, 4);

        house.Script().GoOnAt("Ping");
        house.Clock.Advance(Duration.FromSeconds(64));
        await house.RestAsync();
        (await house.DeliveriesAsync()).ShouldBeEmpty();
        (await house.HeardAsync()).Count.ShouldBe(1);
    }

    private static async Task<Delivery> AttemptedAsync(TestHouse house, int attempts)
    {
        await house.UntilAsync(async h => (await h.DeliveriesAsync()).Single().Attempts == attempts, $"attempt {attempts} has failed");
        return (await house.DeliveriesAsync()).Single();
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 4)]
    [InlineData(3, 16)]
    [InlineData(6, 1024)]
    [InlineData(7, 3600)]
    [InlineData(60, 3600)]
    public void The_wait_grows_fourfold_up_to_an_hour(int failures, int seconds) => EngineOptions.Backoff(failures).ShouldBe(Duration.FromSeconds(seconds));

    [Theory, EveryProduct]
    public async Task After_its_last_attempt_a_delivery_is_parked_with_its_error_and_left_alone(Product product)
    {
        await using var house = await TrialHouse.OpenAsync(product, settings: ("Messaging:MaxAttempts", "1"));
        house.Script().FailAt("Ping", "the printer is on fire");
        await house.PublishAsync(new Ping(Guid.NewGuid()));
        await house.UntilParkedAsync();

        house.Clock.Advance(Duration.FromDays(30));
        await Task.Delay(150, TestContext.Current.CancellationToken);

        var parked = (await house.DeliveriesAsync()).Single();
        parked.Attempts.ShouldBe(1);
        parked.LastError!.ShouldContain("the printer is on fire");
        parked.Lease.ShouldBeNull();
        house.Script().Times("Ping").ShouldBe(1);
    }

    [Theory, EveryProduct]
    public async Task A_parked_delivery_can_be_sent_on_its_way_again_with_all_its_attempts(Product product)
    {
        await using var house = await TrialHouse.OpenAsync(product, settings: ("Messaging:MaxAttempts", "1"));
        var queue = house.Services.GetRequiredService<Queue>();
        house.Script().FailAt("Ping");
        await house.PublishAsync(new Ping(Guid.NewGuid()));
        await house.UntilParkedAsync();
        var parked = (await house.DeliveriesAsync()).Single();
        house.Script().GoOnAt("Ping");

        (await queue.RetryAsync(parked.Id, CancellationToken.None)).ShouldBeTrue();
        await house.RestAsync();

        (await house.HeardAsync()).Count.ShouldBe(1);
        (await house.DeliveriesAsync()).ShouldBeEmpty();
        (await queue.RetryAsync(parked.Id, CancellationToken.None)).ShouldBeFalse("it is gone");
    }

    [Theory, EveryProduct]
    public async Task A_parked_delivery_can_be_dropped_and_only_a_parked_one(Product product)
    {
        await using var house = await TrialHouse.OpenAsync(product, settings: ("Messaging:MaxAttempts", "1"));
        var queue = house.Services.GetRequiredService<Queue>();
        house.Script().FailAt("Ping");
        await house.PublishAsync(new Ping(Guid.NewGuid()));
        await house.UntilParkedAsync();
        var parked = (await house.DeliveriesAsync()).Single();
        await using (var scope = house.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<IMessageBus>().ScheduleAsync(new Ping(Guid.NewGuid()), house.Clock.GetCurrentInstant() + Duration.FromDays(1), TestContext.Current.CancellationToken);
        var waiting = (await house.DeliveriesAsync()).Single(d => d.Id != parked.Id);

        (await queue.DropAsync(waiting.Id, CancellationToken.None)).ShouldBeFalse();
        (await queue.DropAsync(parked.Id, CancellationToken.None)).ShouldBeTrue();

        (await house.DeliveriesAsync()).Select(d => d.Id).ShouldBe([waiting.Id]);
    }

    [Theory, EveryProduct]
    public async Task A_scheduled_message_is_delivered_when_it_is_due_and_not_before(Product product)
    {
        await using var house = await TrialHouse.OpenAsync(product);
        var (published, cascaded) = (Guid.NewGuid(), Guid.NewGuid());
        var due = house.Clock.GetCurrentInstant() + Duration.FromHours(2);
        await using (var scope = house.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<IMessageBus>().ScheduleAsync(new Ping(published), due, TestContext.Current.CancellationToken);
        await house.InvokeAsync(new Tell(Guid.NewGuid(), new Later(new Ping(cascaded), due)));

        house.Clock.Advance(Duration.FromHours(2) - Duration.FromSeconds(1));
        await Task.Delay(150, TestContext.Current.CancellationToken);
        house.Script().Times("Ping").ShouldBe(0);
        (await house.DeliveriesAsync()).Select(d => d.DueAt).ShouldBe([due, due]);

        house.Clock.Advance(Duration.FromSeconds(1));
        await house.RestAsync();
        (await house.HeardAsync()).Where(h => h.Listener == "trial.Ping").Select(h => h.About).ShouldBe([published, cascaded], ignoreOrder: true);
    }

    [Theory, EveryProduct]
    public async Task A_leased_delivery_is_left_to_its_node_until_the_lease_has_passed(Product product)
    {
        await using var dead = await TrialHouse.OpenAsync(product, dispatch: false);
        await dead.PublishAsync(new Ping(Guid.NewGuid()));
        var taken = (await dead.Services.GetRequiredService<Queue>().TakeAsync(Lane.Inside, 10, CancellationToken.None)).Single();
        await using var living = await TrialHouse.OpenAsync(product, folder: dead.Folder);

        living.Clock.Advance(Duration.FromSeconds(120));
        await Task.Delay(150, TestContext.Current.CancellationToken);
        living.Script().Times("Ping").ShouldBe(0);
        (await living.DeliveriesAsync()).Single().Lease.ShouldBe(taken.Lease);

        living.Clock.Advance(Duration.FromMilliseconds(1));
        await living.RestAsync();
        (await living.HeardAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_handler_that_can_do_nothing_now_waits_without_using_up_attempts()
    {
        await using var house = await TrialHouse.OpenAsync(settings: ("Messaging:MaxAttempts", "2"));
        house.Script().At("Ping", _ => throw new RetryLater("the server is down", Duration.FromMinutes(5)));
        await house.PublishAsync(new Ping(Guid.NewGuid()));
        for (var wait = 1; wait <= 4; wait++)
        {
            await house.UntilAsync(h => Task.FromResult(h.Script().Times("Ping") == wait), $"it has waited {wait} times");
            await house.UntilAsync(async h => (await h.DeliveriesAsync()).Single().DueAt == h.Clock.GetCurrentInstant() + Duration.FromMinutes(5), "it is put back");
            house.Clock.Advance(Duration.FromMinutes(5));
        }
        house.Script().GoOnAt("Ping");
        house.Clock.Advance(Duration.FromMinutes(5));
        await house.RestAsync();

        (await house.HeardAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_handler_that_is_a_plain_method_fails_with_its_own_exception()
    {
        await using var house = await TrialHouse.OpenAsync();
        house.Script().At("Stepped", _ => throw new RetryLater("not yet", Duration.FromMinutes(5)));
        await house.PublishAsync(new Stepped(Guid.NewGuid(), 1, 1));

        await house.UntilAsync(async h => (await h.DeliveriesAsync()).Any(d => d.LastError is not null), "it has failed");

        var row = (await house.DeliveriesAsync()).Single(d => d.Listener == "trial.Stepped");
        (row.Attempts, row.LastError).ShouldBe((0, "not yet"));
    }
}
