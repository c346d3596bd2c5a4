using Foundation.Messaging;
using Foundation.Persistence;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Rig;
using Trial;

namespace Foundation.Tests.Messaging;

/// <summary>What cannot be delivered is parked with the reason, at the first attempt.</summary>
public class NoSilentDropTests
{
    [Theory]
    [InlineData("trial.no-such-thing", 1, "trial.NoteTold", "No message is called trial.no-such-thing version 1")]
    [InlineData("trial.note-told", 99, "trial.NoteTold", "No message is called trial.note-told version 99")]
    [InlineData("trial.note-told", 2, "trial.NoSuchListener", "Nobody is called trial.NoSuchListener")]
    [InlineData("trial.note-told", 2, "trial.Ping", "trial.Ping does not hear trial.note-told")]
    public async Task A_message_or_listener_that_does_not_exist_parks_the_delivery(string message, int version, string listener, string reason)
    {
        await using var house = await TrialHouse.OpenAsync();

        await StoreAsync(house, message, version, listener, house.Services.GetRequiredService<MessageJson>().Write(new NoteTold(Guid.NewGuid(), "text")));
        await house.UntilParkedAsync();

        var parked = (await house.DeliveriesAsync()).Single();
        parked.LastError!.ShouldContain(reason);
        parked.Attempts.ShouldBe(1);
    }

    [Theory]
    [InlineData("not sealed at all")]
    [InlineData("")]
    public async Task A_body_that_nobody_can_unseal_parks_the_delivery(string body)
    {
        await using var house = await TrialHouse.OpenAsync();

        await StoreAsync(house, "trial.note-told", 2, "trial.NoteTold", body);
        await house.UntilParkedAsync();

        (await house.DeliveriesAsync()).Single().LastError!.ShouldContain("cannot be read");
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("{\"noteId\":\"none\",\"text\":\"x\"}")]
    public async Task A_body_of_another_shape_parks_the_delivery(string json)
    {
        await using var house = await TrialHouse.OpenAsync();
        var seal = house.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("Kokemusasiantuntija.Messages");

        await StoreAsync(house, "trial.note-told", 2, "trial.NoteTold", seal.Protect(json));
        await house.UntilParkedAsync();

        (await house.DeliveriesAsync()).Single().LastError!.ShouldContain("cannot be read");
        house.Script().Times("trial.NoteTold").ShouldBe(0);
    }

    [Fact]
    public async Task A_message_of_an_old_version_is_lifted_to_the_present_one()
    {
        await using var house = await TrialHouse.OpenAsync();
        var note = Guid.NewGuid();

        await StoreAsync(house, "trial.note-told", 1, "trial.NoteTold", house.Services.GetRequiredService<MessageJson>().Write(new NoteToldInBrief(note)));
        await house.RestAsync();

        (await house.HeardAsync()).Select(h => (h.Listener, h.About)).ShouldContain(("trial.NoteTold: (no text)", note));
    }

    [Fact]
    public async Task A_message_of_an_old_version_that_is_published_still_reaches_everybody()
    {
        await using var house = await TrialHouse.OpenAsync();

        await house.PublishAsync(new NoteToldInBrief(Guid.NewGuid()));
        await house.RestAsync();

        (await house.HeardAsync()).Select(h => h.Listener).ShouldBe(["echo.NoteTold", "trial.NoteTold: (no text)", "trial.Ping"]);
    }

    private static Task StoreAsync(TestHouse house, string message, int version, string listener, string body)
    {
        Instant now = house.Clock.GetCurrentInstant();
        return house.WriteAsync<FoundationDb>(db => db.Deliveries.Add(new Delivery
        {
            Message = message, MessageVersion = version, Listener = listener, Body = body, CreatedAt = now, DueAt = now,
        }));
    }
}
