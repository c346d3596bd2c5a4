using Bookings.Answering;
using Bookings.Data;
using Bookings.Offering;
using Bookings.Replanning;
using Bookings.Replying;
using Bookings.Tests.Replying;
using Foundation.Calendar;
using Foundation.Mail;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Rig;

namespace Bookings.Tests.Replanning;

/// <summary>A coordinator works in the evening; who is asked because of it sleeps.</summary>
public sealed class MovedAtNightTests
{
    private const string AinosMail = "aino@esimerkki.example", EerosMail = "eero@esimerkki.example";

    private static void GoTo(TestHouse house, int days, int hour) =>
        house.Clock.Set(Helsinki.At(Helsinki.Date(house.Clock.GetCurrentInstant()).PlusDays(days), new LocalTime(hour, 0)));

    private static async Task<List<string>> QuestionsAsync(TestHouse house, string address) =>
        [.. (await house.LettersToAsync(address)).Where(letter => letter.Kind is "bookings.offer" or "bookings.replanned").Select(letter => letter.Kind)];

    [Fact]
    public async Task Who_comes_and_who_is_asked_are_asked_about_it_in_the_morning_and_once()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (aino, eero, request) = (await scene.ExpertAsync(), await scene.ExpertAsync("Eero"), await scene.RequestAsync(places: 2));
        await house.InvokeAsync<OfferPlacesOutcome>(new OfferPlaces(request.Id, [aino, eero], scene.InDays(5), null, false));
        var offers = await house.ReadAsync<BookingsDb, Dictionary<Guid, Guid>>(db => db.Offers.ToDictionaryAsync(o => o.ExpertId, o => o.Id));
        await house.InvokeAsync<AnswerOutcome>(new AnswerOffer(offers[aino], true, null, "expert"));
        await house.RestAsync();

        GoTo(house, 0, 22);
        await house.MoveAsync(request.Id);
        await house.MoveAsync(request.Id); // and once more, as one does in the evening
        (await QuestionsAsync(house, AinosMail)).ShouldBe(["bookings.offer"], "not at night");
        (await QuestionsAsync(house, EerosMail)).ShouldBe(["bookings.offer"], "not at night");

        GoTo(house, 1, 8);
        (await QuestionsAsync(house, AinosMail)).ShouldBe(["bookings.offer", "bookings.replanned"]);
        (await QuestionsAsync(house, EerosMail)).ShouldBe(["bookings.offer", "bookings.offer"]);
        var (asked, offered) = (await scene.LetterAsync("bookings.replanned", AinosMail), await scene.LetterAsync("bookings.offer", EerosMail));
        var place = await house.ReadAsync<BookingsDb, Guid>(db => db.Assignments.Select(a => a.Id).SingleAsync());
        (await house.QuestionAsync(place)).TokenHash.ShouldBe(OfferToken.Hash(Token(asked)), "the link works");
        var open = await house.ReadAsync<BookingsDb, Offer>(db => db.Offers.SingleAsync(o => o.Id == offers[eero]));
        (open.TokenHash, open.CalendarSequence).ShouldBe((OfferToken.Hash(Token(offered)), offered.Entry!.Sequence));
        LetterText.Render(offered).ShouldContain(RequestWords.When(await house.RequestAsync(request.Id), "fi"));
        (await house.ProblemsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Before_a_task_that_is_near_nobody_waits_for_the_morning()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (request, _, _) = await scene.ConfirmedAsync(house);
        house.GoTo(request, -1, 22);
        await house.ReplanAsync(request.Id, plan => plan with { Start = new(10, 0), End = new(11, 0) });
        (await QuestionsAsync(house, AinosMail)).ShouldBe(["bookings.offer", "bookings.replanned"]);
    }

    [Fact]
    public async Task A_yes_to_the_older_time_that_is_written_in_the_night_goes_to_a_human()
    {
        await using var played = await PlayedReply.PlayAsync();
        GoTo(played.House, 0, 22);
        await played.House.MoveAsync(played.Request.Id);
        await played.WritesAsync("Kyllä!");
        (await played.StateAsync()).ShouldBe(OfferState.Open);
        (await played.NotesAsync()).Single().Why.ShouldBe(NoteReason.Old);
        GoTo(played.House, 1, 9); // the new time is told, but these words may answer the first letter, which is read again
        await played.WritesAsync("Kyllä!");
        (await played.StateAsync()).ShouldBe(OfferState.Open);
        (await played.NotesAsync()).Last().Why.ShouldBe(NoteReason.Unclear);
        await played.WritesAsync("En pääse.");
        (await played.StateAsync()).ShouldBe(OfferState.Declined, "a no holds for both times");
    }

    [Fact]
    public async Task A_calendar_says_which_time_it_means_and_after_a_reminder_words_do()
    {
        await using (var played = await PlayedReply.PlayAsync())
        {
            GoTo(played.House, 1, 9);
            await played.House.MoveAsync(played.Request.Id);
            await played.PressesAsync("ACCEPTED", sequence: (await played.House.LettersToAsync(AinosMail)).Last().Entry!.Sequence);
            (await played.StateAsync()).ShouldBe(OfferState.Accepted);
        }
        await using (var played = await PlayedReply.PlayAsync())
        {
            GoTo(played.House, 1, 9);
            await played.House.MoveAsync(played.Request.Id);
            GoTo(played.House, 1, 10);
            await played.House.WriteAsync<BookingsDb>(db => db.Offers.Single(offer => offer.Id == played.OfferId).Remind("a new link", played.House.Clock.GetCurrentInstant()));
            await played.WritesAsync("Kyllä!");
            (await played.StateAsync()).ShouldBe(OfferState.Accepted);
        }
    }

    [Fact]
    public async Task A_no_that_becomes_a_yes_after_a_move_goes_to_a_human()
    {
        await using var played = await PlayedReply.PlayAsync();
        await played.WritesAsync("Ei");
        GoTo(played.House, 1, 9);
        await played.House.MoveAsync(played.Request.Id);
        GoTo(played.House, 1, 10);
        await played.WritesAsync("Kyllä, tulen sittenkin!");
        (await played.StateAsync()).ShouldBe(OfferState.Declined);
        (await played.NotesAsync()).Single().Why.ShouldBe(NoteReason.Unclear);
    }

    private static string Token(Letter letter) => letter.Parts.OfType<LetterPart.Link>().Single().Address.AbsolutePath.Split('/').Last();
}
