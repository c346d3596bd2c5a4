using Bookings.Data;
using Bookings.Offering;
using Bookings.Replying;
using Foundation.Mail;
using Foundation.Mail.Receiving;
using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Recruitment.Contracts;
using Rig;
using Bookings.Tests.Replanning;
using Foundation.Calendar;

namespace Bookings.Tests.Replying;

/// <summary>What the button of a calendar program answers.</summary>
public sealed class CalendarButtonTests
{
    private const string Aino = PlayedReply.Aino;

    [Fact]
    public async Task A_calendar_s_button_answers()
    {
        await using var played = await PlayedReply.PlayAsync();
        await played.PressesAsync("ACCEPTED", head: "Auto-Submitted: auto-generated\r\n", words: "Aino Esimerkki on hyväksynyt kutsun.");
        (await played.StateAsync()).ShouldBe(OfferState.Accepted);
        played.House.Clock.Advance(Duration.FromHours(1));
        await played.PressesAsync("DECLINED", sequence: 1, more: "COMMENT:Sairastuin\\, en pääse");
        (await played.StateAsync()).ShouldBe(OfferState.Declined);
        (await played.AnswersAsync()).Last().Reason.ShouldBe("Sairastuin, en pääse");
        (await played.NotesAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("COMMENT:Tarvitsen tulkin", ""), InlineData("", "Tarvitsen tulkin."), InlineData("COMMENT:Tarvitsen tulkin", "Aino Esimerkki has accepted this invitation.\n\nTyöpaja\nKuhmo")]
    [InlineData("", "Aino Esimerkki has accepted this invitation with this note:\n\nTarvitsen tulkin")]
    public async Task Words_beside_a_calendar_s_yes_are_read(string comment, string words)
    {
        await using var played = await PlayedReply.PlayAsync();
        await played.PressesAsync("ACCEPTED", more: comment, words: words);
        (await played.StateAsync()).ShouldBe(OfferState.Accepted);
        var note = (await played.NotesAsync()).ShouldHaveSingleItem();
        note.Why.ShouldBe(NoteReason.SaidMore);
        played.Open(note.Words)!.ShouldContain("Tarvitsen tulkin");
    }

    [Theory]
    [InlineData("Aino Esimerkki has accepted this invitation.\n\nTyöpaja\nKuhmo"), InlineData("Aino Esimerkki on hyväksynyt kutsun."), InlineData("Kiitos!\nAino")]
    public async Task What_the_program_says_of_the_button_is_no_news(string words)
    {
        await using var played = await PlayedReply.PlayAsync();
        await played.PressesAsync("ACCEPTED", words: words);
        (await played.StateAsync()).ShouldBe(OfferState.Accepted);
        (await played.NotesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_button_pressed_before_the_last_one_is_a_replay_and_one_for_an_older_entry_is_stale()
    {
        await using var played = await PlayedReply.PlayAsync();
        var (first, second) = (played.Now + Duration.FromMinutes(1), played.Now + Duration.FromMinutes(2));
        await played.PressesAsync("ACCEPTED", second);
        await played.PressesAsync("DECLINED", first);
        await played.PressesAsync("DECLINED", second);
        (await played.StateAsync()).ShouldBe(OfferState.Accepted);
        (await played.NotesAsync()).ShouldBeEmpty();
        await played.PressesAsync("DECLINED", second + Duration.FromMinutes(1), sequence: 0);
        (await played.StateAsync()).ShouldBe(OfferState.Accepted, "the entry has changed since: it is confirmed");
        (await played.NotesAsync()).Select(note => note.Why).ShouldBe([NoteReason.Old], "nothing changes, but a human asks");
        await played.PressesAsync("DECLINED", second + Duration.FromMinutes(2), sequence: 1);
        (await played.StateAsync()).ShouldBe(OfferState.Declined);
    }

    [Fact]
    public async Task Maybe_another_time_somebody_else_and_contradictions_are_for_a_human()
    {
        await using var played = await PlayedReply.PlayAsync();
        await played.PressesAsync("TENTATIVE");
        await played.PressesAsync("DELEGATED");
        await played.PressesAsync("ACCEPTED", method: "COUNTER");
        await played.PressesAsync("ACCEPTED", attendee: "eero@esimerkki.example");
        await played.PressesAsync("ACCEPTED", more: "ATTENDEE;PARTSTAT=ACCEPTED:mailto:eero@esimerkki.example");
        await played.PressesAsync("ACCEPTED", words: "Valitettavasti en pääse.");
        await played.PressesAsync("ACCEPTED", more: "COMMENT:En pääse\\, olen töissä");
        await played.PressesAsync("DECLINED", more: "COMMENT:Kyllä\\, tulen!");
        (await played.StateAsync()).ShouldBe(OfferState.Open);
        (await played.NotesAsync()).Select(note => note.Why).ShouldBe(Enumerable.Repeat(NoteReason.Calendar, 8));
        (await played.LettersAsync()).ShouldBe(["bookings.reply-read " + Aino]);
    }

    [Fact]
    public async Task A_button_of_another_entry_changes_nothing()
    {
        await using var played = await PlayedReply.PlayAsync();
        await played.PressesAsync("ACCEPTED", uid: Guid.CreateVersion7());
        await played.NothingChangedAsync();
    }

    [Fact]
    public async Task A_button_answers_whether_a_new_time_suits_and_words_are_for_a_human()
    {
        await using var played = await PlayedReply.PlayAsync();
        await played.PressesAsync("ACCEPTED");
        var place = await played.House.ReadAsync<BookingsDb, Guid>(db => db.Assignments.Select(a => a.Id).SingleAsync());
        await played.House.MoveAsync(played.Request.Id);
        var moved = (await played.House.LettersToAsync(Aino)).Last().Entry!;
        moved.Answer.ShouldBe(EntryAnswer.Asked);

        await played.WritesAsync("Kyllä");
        (await played.House.QuestionAsync(place)).IsOpen.ShouldBeTrue("these words may be about the old time");
        await played.PressesAsync("ACCEPTED", played.Now + Duration.FromMinutes(1), sequence: moved.Sequence - 1);
        (await played.House.QuestionAsync(place)).IsOpen.ShouldBeTrue("that entry was of the old time");
        (await played.NotesAsync()).Select(note => note.Why).ShouldBe([NoteReason.Unclear, NoteReason.Old]);
        await played.PressesAsync("ACCEPTED", played.Now + Duration.FromMinutes(2), sequence: moved.Sequence, more: "COMMENT:Tarvitsen nyt kyydin");
        (await played.House.QuestionAsync(place)).Suits.ShouldBe(true);
        (await played.NotesAsync()).Select(note => note.Why).ShouldBe([NoteReason.Unclear, NoteReason.Old, NoteReason.SaidMore]);
        (await played.House.LettersToAsync(Aino)).Last().Kind.ShouldBe("bookings.confirmed");
        (await played.StateAsync()).ShouldBe(OfferState.Accepted);
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task A_no_to_a_new_time_gives_the_place_back_also_when_the_offer_itself_can_be_answered_no_more(bool byButton)
    {
        await using var played = await PlayedReply.PlayAsync();
        await played.PressesAsync("ACCEPTED");
        var place = await played.House.ReadAsync<BookingsDb, Guid>(db => db.Assignments.Select(a => a.Id).SingleAsync());
        played.House.Clock.Advance(Duration.FromDays(5)); // answers were awaited for three days
        await played.House.MoveAsync(played.Request.Id);
        if (byButton)
            await played.PressesAsync("DECLINED", played.Now, sequence: (await played.House.LettersToAsync(Aino)).Last().Entry!.Sequence);
        else
            await played.WritesAsync("Ei sovi, olen silloin töissä");
        (await played.House.QuestionAsync(place)).Suits.ShouldBe(false);
        (await played.House.ReadAsync<BookingsDb, AssignmentState>(db => db.Assignments.Select(a => a.State).SingleAsync())).ShouldBe(AssignmentState.Cancelled);
        (await played.LettersAsync()).ShouldNotContain("bookings.reply-late " + Aino);
        (await played.AnswersAsync()).Last().Reason.ShouldBe(byButton ? null : "Ei sovi, olen silloin töissä");
        (await played.House.ProblemsAsync()).ShouldBeEmpty();
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Who_has_the_place_and_cannot_come_after_all_is_heard_by_a_human_when_the_time_to_answer_is_over(bool byButton)
    {
        await using var played = await PlayedReply.PlayAsync();
        await played.PressesAsync("ACCEPTED");
        var sequence = (await played.House.LettersToAsync(Aino)).Last().Entry!.Sequence;
        played.House.Clock.Advance(Duration.FromDays(5));
        if (byButton)
            await played.PressesAsync("DECLINED", played.Now, sequence: sequence);
        else
            await played.WritesAsync("En pääse, sairastuin");
        (await played.NotesAsync()).Single().Why.ShouldBe(NoteReason.GivesUp);
        (await played.LettersAsync()).Last().ShouldBe("bookings.reply-read " + Aino);
        (await played.House.ReadAsync<BookingsDb, AssignmentState>(db => db.Assignments.Select(a => a.State).SingleAsync())).ShouldBe(AssignmentState.Confirmed, "a human asks first");
        (await played.House.ProblemsAsync()).ShouldBeEmpty();
    }
}
