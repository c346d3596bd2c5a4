using Bookings.Replying;
using NodaTime;

namespace Bookings.Tests.Replying;

public sealed class EraseReadMailsTests
{
    [Theory, InlineData("30", 0), InlineData(null, 1)]
    public async Task A_mail_that_was_settled_is_erased_when_the_decided_time_has_passed(string? days, int left)
    {
        await using var played = await PlayedReply.PlayAsync(settings: new Dictionary<string, string?> { ["Bookings:Retention:MailDays"] = days });
        await played.WritesAsync("En tiedä vielä, kysyn kotona");
        await played.House.InvokeAsync(new HandleMailNote((await played.NotesAsync()).Single().Id));

        await SweepAsync(played, daysLater: 29);
        (await played.NotesAsync()).Count.ShouldBe(1);
        await SweepAsync(played, daysLater: 2);
        (await played.NotesAsync()).Count.ShouldBe(left);
    }

    [Fact]
    public async Task A_mail_that_nobody_has_settled_is_kept_however_old_it_is()
    {
        await using var played = await PlayedReply.PlayAsync(settings: new Dictionary<string, string?> { ["Bookings:Retention:MailDays"] = "1" });
        await played.WritesAsync("En tiedä vielä, kysyn kotona");
        await SweepAsync(played, daysLater: 400);
        (await played.NotesAsync()).Count.ShouldBe(1);
    }

    private static async Task SweepAsync(PlayedReply played, int daysLater)
    {
        played.House.Clock.Advance(Duration.FromDays(daysLater));
        await played.House.InvokeAsync(new EraseReadMails());
    }
}
