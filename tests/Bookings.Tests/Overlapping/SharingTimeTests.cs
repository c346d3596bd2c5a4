using Bookings.Answering;
using Bookings.Cancelling;
using Bookings.Data;
using Bookings.Overlapping;
using Bookings.Replanning;
using Bookings.Tests.Replanning;
using Bookings.Tests.Replying;
using Foundation;
using Foundation.Calendar;
using Foundation.Mail;
using Foundation.Persistence;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rig;
using static Bookings.Tests.ConfirmedPlaces;
using static Bookings.Tests.Overlapping.Sharing;

namespace Bookings.Tests.Overlapping;

/// <summary>One person in two places, because the coordinator has agreed it with them.</summary>
public sealed class SharingTimeTests
{
    [Fact]
    public async Task With_a_reason_the_coordinator_records_a_yes_that_overlaps_and_both_entries_say_why()
    {
        await using var at = await Sharing.OpenAsync();
        var first = (await at.Scene.LetterAsync("bookings.confirmed", AinosMail)).Entry!;
        var place = await at.AgreeAsync();

        var permit = await at.House.ReadAsync<BookingsDb, OverlapPermit>(db => db.OverlapPermits.SingleAsync());
        (permit.AssignmentId, permit.WithAssignmentId, permit.Reason, permit.ByName, permit.At).ShouldBe((place, at.Place, Reason, "Kaisa Koordinaattori", at.House.Clock.GetCurrentInstant()));
        (await at.House.ReadAsync<FoundationDb, int>(db => db.Reservations.CountAsync())).ShouldBe(2);
        var (mine, other) = ((await at.MarksAsync(place)).ShouldHaveSingleItem(), (await at.MarksAsync(at.Place)).ShouldHaveSingleItem());
        (mine.With!.PlaceId, other.With!.PlaceId, mine.Expert).ShouldBe((at.Place, place, "Aino Esimerkki"));
        mine.Other("fi").ShouldBe("Kehittämistyöpaja, Kuhmon sosiaalityö, ti 15.9.2026 klo 12.00–14.00");
        other.Other("en").ShouldBe("Development workshop, Kuhmon sosiaalityö, Tue 15 September 2026 at 13:00–15:00");

        var confirmed = await at.Scene.LetterAsync("bookings.confirmed", AinosMail);
        confirmed.Entry!.Description.ShouldNotBeNull().ShouldContain(Reason);
        LetterText.Render(confirmed).ShouldContain(Reason);
        var changed = await at.Scene.LetterAsync("bookings.overlap", AinosMail);
        (changed.Entry!.Uid, changed.Entry.Method, changed.Entry.Answer, changed.About).ShouldBe((first.Uid, CalendarMethod.Request, EntryAnswer.Given, $"assignment:{at.Place}"));
        changed.Entry.Sequence.ShouldBeGreaterThan(first.Sequence);
        changed.Entry.Description.ShouldNotBeNull().ShouldContain("13.00–15.00. Näin on sovittu koordinaattorin kanssa. Syy: " + Reason);
        foreach (var letter in await at.House.LettersToAsync(UllasMail))
            (LetterText.Render(letter) + letter.Entry?.Description).ShouldNotContain(Reason);
        (await at.House.ProblemsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_but_the_coordinator_can_and_not_without_having_seen_it()
    {
        await using var at = await Sharing.OpenAsync();
        (await at.YesAsync(await at.SeenAsync(), by: "expert")).ShouldBeOfType<AnswerOutcome.Overlaps>();
        (await at.YesAsync(null)).ShouldBeOfType<AnswerOutcome.Overlaps>();
        var seen = await at.SeenAsync();
        await at.House.InvokeAsync<NothingToSay>(new BlockTime(at.Aino, at.Second.EndsAt - NodaTime.Duration.FromMinutes(30), at.Second.EndsAt));
        (await at.YesAsync(seen)).ShouldBeOfType<AnswerOutcome.Overlaps>("something came since");

        var letter = await at.House.ReadAsync<BookingsDb, Offer>(db => db.Offers.SingleAsync(o => o.Id == at.Offer));
        var played = new PlayedReply(at.House, at.Scene, at.Aino, at.Offer, at.Second, (await at.House.LettersToAsync(AinosMail)).First(one => one.About == $"offer:{at.Offer}").ReplyTo!);
        await played.WritesAsync("Kyllä, tulen!");
        await played.PressesAsync("ACCEPTED", sequence: letter.CalendarSequence);
        (await at.House.LettersToAsync(AinosMail)).Count(one => one.Kind == "bookings.reply-overlaps").ShouldBe(2);
        (await at.PlacesAsync(), await at.House.ReadAsync<BookingsDb, int>(db => db.OverlapPermits.CountAsync())).ShouldBe((1, 0));
    }

    [Fact]
    public async Task When_one_of_the_two_is_cancelled_the_other_loses_the_mark()
    {
        await using var at = await Sharing.OpenAsync();
        var place = await at.AgreeAsync();
        var told = (await at.Scene.LetterAsync("bookings.overlap", AinosMail)).Entry!;
        await at.House.InvokeAsync<CancelOutcome>(new CancelPlace(place, Roles.Expert, "key:personal", Expert(at.Aino)));
        await at.House.RestAsync();

        (await at.MarksAsync(at.Place)).ShouldBeEmpty();
        var letter = await at.Scene.LetterAsync("bookings.overlap", AinosMail);
        letter.Subject.ShouldStartWith("Ajat eivät enää mene päällekkäin");
        (letter.Entry!.Uid, letter.Entry.Description!.Contains(Reason)).ShouldBe((told.Uid, false));
        letter.Entry.Sequence.ShouldBeGreaterThan(told.Sequence);
        (await at.House.ReadAsync<BookingsDb, string>(db => db.OverlapPermits.Select(p => p.Reason).SingleAsync())).ShouldBe(Reason); // what was decided is kept
        (await at.House.ProblemsAsync()).ShouldBeEmpty();

        // A new yes is a new decision: the first does not count for it.
        (await at.YesAsync(null)).ShouldBeOfType<AnswerOutcome.Overlaps>();
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Moved_away_the_mark_goes_from_both_and_moving_back_needs_a_new_reason(bool firstMoves)
    {
        await using var at = await Sharing.OpenAsync();
        var place = await at.AgreeAsync();
        var moving = firstMoves ? at.First : at.Second;
        await at.House.MoveAsync(moving.Id);
        foreach (var one in new[] { at.Place, place })
            (await at.MarksAsync(one)).ShouldBeEmpty();
        (await at.House.LettersToAsync(AinosMail)).Where(letter => letter.Kind == "bookings.overlap").Select(letter => letter.Entry!.Description!.Contains(Reason)).ShouldBe([true, false]);
        (await at.Scene.LetterAsync("bookings.replanned", AinosMail)).Entry!.Description!.ShouldNotContain(Reason);
        (await at.House.ProblemsAsync()).ShouldBeEmpty();

        Plan Back(Plan plan) => plan with { Date = plan.Date.PlusDays(-1) };
        (await at.House.ReplanAsync(moving.Id, Back)).ShouldBeOfType<ReplanOutcome.Clashes>();
        (await at.House.ReplanAsync(moving.Id, Back, Unit(at.Scene), overlap: await at.SeenAsync(moving))).ShouldBeOfType<ReplanOutcome.Clashes>("not the unit's to decide");
        (await at.House.ReplanAsync(moving.Id, Back, overlap: new KnownOverlap(Reason, KnownOverlap.SeenOf([])))).ShouldBeOfType<ReplanOutcome.Clashes>("that was not seen");
        (await at.House.ReplanAsync(moving.Id, Back, overlap: await at.SeenAsync(moving) with { Reason = "Sovittu uudelleen" })).ShouldBeOfType<ReplanOutcome.Done>();
        (await at.MarksAsync(at.Place)).ShouldHaveSingleItem().Reason.ShouldBe("Sovittu uudelleen");
        (await at.MarksAsync(place)).ShouldHaveSingleItem();
        foreach (var kind in new[] { "bookings.overlap", "bookings.replanned" })
            (await at.Scene.LetterAsync(kind, AinosMail)).Entry!.Description!.ShouldContain("Sovittu uudelleen");
        (await at.House.ProblemsAsync()).ShouldBeEmpty();

        // Asked like everybody, by the same question; the yes confirms with the reason, and a link for the meeting keeps it.
        await at.House.AnswerAsync((await at.House.QuestionAsync(firstMoves ? at.Place : place)).Id, suits: true, by: "coordinator");
        (await at.Scene.LetterAsync("bookings.confirmed", AinosMail)).Entry!.Description!.ShouldContain("Sovittu uudelleen");
        await at.House.ReplanAsync(moving.Id, plan => plan with { Address = "Toinen talo" });
        (await at.Scene.LetterAsync("bookings.replanned", AinosMail)).Entry!.Description!.ShouldContain("Sovittu uudelleen");
    }

    [Fact]
    public async Task Of_what_another_module_holds_only_the_time_is_known_and_the_mark_goes_with_it()
    {
        await using var at = await Sharing.OpenAsync();
        await at.House.InvokeAsync<CancelOutcome>(new CancelPlace(at.Place, Roles.Expert, "key:personal", Expert(at.Aino)));
        await at.House.InvokeAsync<NothingToSay>(new BlockTime(at.Aino, at.Second.StartsAt, at.Second.EndsAt));
        var place = await at.AgreeAsync();
        var mark = (await at.MarksAsync(place)).ShouldHaveSingleItem();
        mark.Say("fi").ShouldBe($"Samaan aikaan on myös: muu sovittu asia, ti 15.9.2026 klo 13.00–15.00. Näin on sovittu koordinaattorin kanssa. Syy: {Reason}");
        (await at.House.HeardAsync<Letter>()).ShouldNotContain(letter => letter.Kind == "bookings.overlap");
        (await at.House.ProblemsAsync()).ShouldBeEmpty();
        await at.House.WriteAsync<FoundationDb>(db => db.Reservations.RemoveRange(db.Reservations.Where(r => r.Owner == "tests:elsewhere")));
        (await at.MarksAsync(place)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_own_file_holds_the_reason_and_an_erased_person_leaves_none()
    {
        await using var at = await Sharing.OpenAsync();
        await at.AgreeAsync();
        await using (var scope = at.House.Services.CreateAsyncScope())
        {
            var part = at.House.Services.GetRequiredService<Installation>().OwnParts.Single(one => one.Name == "bookings");
            System.Text.Json.JsonSerializer.Serialize(await part.Of(scope.ServiceProvider, at.Aino, CancellationToken.None), Written).ShouldContain(Reason);
        }
        await at.House.InvokeAsync<NothingToSay>(new Forget(at.Aino));
        (await at.House.ReadAsync<BookingsDb, string>(db => db.OverlapPermits.Select(p => p.Reason).SingleAsync())).ShouldBe("");
    }

    private static readonly System.Text.Json.JsonSerializerOptions Written = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
