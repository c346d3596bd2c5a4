using Foundation.Mail;
using Foundation.Messaging;
using Foundation.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Foundation.Tests.Mail;

/// <summary>From a handler's returned letter to the mail server, through the engine, on a real database file.</summary>
public sealed class SendingTests : IAsyncLifetime
{
    private readonly PostOffice office = new();

    public ValueTask InitializeAsync() => office.OpenAsync();

    public ValueTask DisposeAsync() => office.DisposeAsync();

    [Fact]
    public async Task A_letter_is_sent_once_and_its_content_is_forgotten()
    {
        var stored = await office.WriteAsync(Letters.Offer);

        office.Carrier.Carried.Count.ShouldBe(1);
        stored.State.ShouldBe(LetterState.Sent);
        stored.Tries.ShouldBe(1);
        stored.Content.ShouldBeNull();
        (await office.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task While_it_waits_its_content_is_kept_but_cannot_be_read_in_the_database()
    {
        office.Carrier.Answers.Enqueue(new MailOutcome.TryLater("away"));
        var stored = await office.WriteAsync(Letters.Offer);

        stored.State.ShouldBe(LetterState.Waiting);
        stored.Content!.Value.Ciphertext.ShouldNotContain("kokemus.example.fi");
        (await office.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_server_that_is_away_for_an_hour_loses_nothing_and_doubles_nothing()
    {
        office.Carrier.Always = new MailOutcome.TryLater("The server is away.");
        var letters = Enumerable.Range(0, 5).Select(_ => Letters.Offer).ToList();
        foreach (var letter in letters) await office.WriteAsync(letter);
        for (var minute = 0; minute < 60; minute++) await office.PassAsync(Duration.FromMinutes(1));
        office.Carrier.Always = null;
        office.Carrier.Carried.Count.ShouldBeLessThan(5 * 12); // it asks less and less often
        office.Carrier.Carried.Clear();

        await office.PassAsync(Duration.FromMinutes(30));

        office.Carrier.Carried.Select(l => l.Id).ShouldBe(letters.Select(l => l.Id), ignoreOrder: true);
        (await office.LettersAsync()).ShouldAllBe(l => l.State == LetterState.Sent && l.Reason == null);
        (await office.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_refused_address_is_marked_and_told_with_all_that_is_needed_to_call_the_person()
    {
        office.Carrier.Always = new MailOutcome.RefusedAddress("5.1.1 No such user here");
        var stored = await office.WriteAsync(Letters.Offer);

        stored.State.ShouldBe(LetterState.Refused);
        stored.Content.ShouldBeNull();
        var told = office.Heard.ShouldHaveSingleItem();
        told.ShouldBe(new LetterRefused(stored.Id, Letters.Matti.PersonId, "bookings.offer", "offer:0199a000-0000-7000-8000-00000000bbbb",
            "Matti Määttä", "matti@example.fi", "5.1.1 No such user here", told.At));
        await office.PassAsync(Duration.FromDays(1));
        office.Carrier.Carried.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_letter_whose_server_stays_away_for_days_is_given_up_and_told()
    {
        office.Carrier.Always = new MailOutcome.TryLater("away");
        await office.WriteAsync(Letters.Offer);
        for (var hour = 0; hour < 50; hour++) await office.PassAsync(Duration.FromHours(1));

        (await office.LettersAsync()).Single().State.ShouldBe(LetterState.GivenUp);
        office.Heard.ShouldHaveSingleItem().Reason.ShouldBe("away");
    }

    [Fact]
    public async Task A_code_that_no_longer_works_is_not_sent_any_more()
    {
        office.Carrier.Answers.Enqueue(new MailOutcome.TryLater("away"));
        await office.WriteAsync(Letters.Offer.Until(office.Clock.Now + Duration.FromMinutes(10)));
        await office.PassAsync(Duration.FromMinutes(11));

        office.Carrier.Carried.Count.ShouldBe(1);
        (await office.LettersAsync()).Single().State.ShouldBe(LetterState.TooLate);
        office.Heard.ShouldBeEmpty();
    }

    [Fact]
    public async Task Killed_between_sending_and_recording_the_repeat_is_the_same_letter()
    {
        office.Carrier.DieAfterCarrying = true;
        var letter = Letters.Offer;
        await office.WriteAsync(letter);
        office.Carrier.DieAfterCarrying = false;

        await office.RestartAsync();
        await office.PassAsync(Duration.FromMinutes(5));

        office.Carrier.Carried.Select(l => l.Id).ShouldBe([letter.Id, letter.Id]);
        (await office.LettersAsync()).Single().State.ShouldBe(LetterState.Sent);
    }

    [Fact]
    public async Task A_letter_told_as_sent_stays_so_when_an_older_try_is_told_afterwards()
    {
        var stored = await office.WriteAsync(Letters.Offer);
        await office.PublishAsync(new LetterTried(stored.Id, LetterState.Waiting, "away", DateTimeOffset.UnixEpoch));

        (await office.LettersAsync()).Single().State.ShouldBe(LetterState.Sent);
    }
}
