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

namespace Bookings.Tests.Replying;

/// <summary>A mail comes in, and the offer is answered, or a human is asked, or nothing changes.</summary>
public sealed class RepliesTests
{
    private const string Aino = PlayedReply.Aino;


    [Fact]
    public async Task Without_the_setting_letters_stay_as_they_were()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var expert = await scene.ExpertAsync();
        await house.InvokeAsync<OfferPlacesOutcome>(new OfferPlaces((await scene.RequestAsync()).Id, [expert], scene.InDays(3), null, false));
        var letter = await scene.LetterAsync("bookings.offer", Aino);
        letter.ReplyTo.ShouldBeNull();
        LetterText.Render(letter).ShouldNotContain("Kyllä tai Ei");
        await house.InvokeAsync<ReceiveOutcome>(new ReceiveMail(Mails.Text(Aino, "vastaus@esimerkki.example", "Kyllä", house.Clock.GetCurrentInstant())));
        await house.RestAsync();
        (await house.ReadAsync<BookingsDb, int>(db => db.MailNotes.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_yes_by_mail_takes_the_place_as_the_button_would()
    {
        await using var played = await PlayedReply.PlayAsync();
        await played.WritesAsync("Kyllä, tulen!\r\n\r\nti 1.9.2026 klo 10.00 Kokemus (x@y.fi) kirjoitti:\r\n\r\n> Ei");
        (await played.StateAsync()).ShouldBe(OfferState.Accepted);
        var answer = (await played.AnswersAsync()).ShouldHaveSingleItem();
        (answer.Accepted, answer.ByRole, answer.ByPerson, answer.Reason).ShouldBe((true, "expert", played.ExpertId, null));
        (await played.LettersAsync()).ShouldBe(["bookings.confirmed " + Aino]);
        (await played.NotesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_no_by_mail_keeps_the_reason_and_is_thanked_for()
    {
        await using var played = await PlayedReply.PlayAsync();
        await played.WritesAsync("Ei, olen silloin matkoilla.\nT. Aino");
        (await played.StateAsync()).ShouldBe(OfferState.Declined);
        (await played.AnswersAsync()).Single().Reason.ShouldBe("Ei, olen silloin matkoilla.\nT. Aino");
        (await played.LettersAsync()).Order().ShouldBe(["bookings.nobody-left kokemus@esimerkki.example", "bookings.offer-declined " + Aino]);
    }

    [Fact]
    public async Task The_same_mail_again_and_the_same_answer_again_do_nothing_more()
    {
        await using var played = await PlayedReply.PlayAsync();
        var mail = Mails.Text(Aino, played.Address, "Kyllä", played.Now);
        (await played.ReceiveAsync(mail)).ShouldBeOfType<ReceiveOutcome.Kept>();
        (await played.ReceiveAsync(mail)).ShouldBeOfType<ReceiveOutcome.Known>();
        await played.WritesAsync("Kyllä!");
        (await played.AnswersAsync()).Count.ShouldBe(1);
        (await played.LettersAsync()).ShouldBe(["bookings.confirmed " + Aino]);
    }

    [Fact]
    public async Task A_changed_mind_before_the_deadline_counts_and_an_old_mail_after_it_does_not()
    {
        await using var played = await PlayedReply.PlayAsync();
        var first = played.Now;
        await played.WritesAsync("Kyllä");
        played.House.Clock.Advance(Duration.FromHours(2));
        await played.WritesAsync("Ei sittenkään sovi");
        (await played.StateAsync()).ShouldBe(OfferState.Declined);
        (await played.LettersAsync()).ShouldNotContain("bookings.offer-declined " + Aino); // the cancellation says it
        await played.WritesAsync("Tulen!", written: first);
        (await played.StateAsync()).ShouldBe(OfferState.Declined);
        (await played.NotesAsync()).Single().Why.ShouldBe(NoteReason.Old);
    }

    [Theory]
    [InlineData("late"), InlineData("taken"), InlineData("called-off"), InlineData("overlaps")]
    public async Task Who_cannot_have_the_place_is_told_what_holds(string what)
    {
        await using var played = await PlayedReply.PlayAsync();
        var (house, scene) = (played.House, played.Scene);
        switch (what)
        {
            case "late":
                house.Clock.Advance(Duration.FromDays(4));
                break;
            case "taken":
                var eero = await scene.ExpertAsync("Eero");
                await house.InvokeAsync<OfferPlacesOutcome>(new OfferPlaces(played.Request.Id, [eero], scene.InDays(2), null, false));
                var other = await house.ReadAsync<BookingsDb, Guid>(db => db.Offers.Where(o => o.ExpertId == eero).Select(o => o.Id).SingleAsync());
                await house.InvokeAsync<Bookings.Answering.AnswerOutcome>(new Bookings.Answering.AnswerOffer(other, true, null, "expert"));
                break;
            case "called-off":
                await house.WriteAsync<BookingsDb>(db => db.Offers.Single(o => o.Id == played.OfferId).Withdraw());
                break;
            default:
                await house.InvokeAsync<NothingToSay>(new BlockTime(played.ExpertId, played.Request.StartsAt, played.Request.EndsAt));
                break;
        }
        await played.WritesAsync("Kyllä");
        (await played.StateAsync()).ShouldNotBe(OfferState.Accepted);
        (await played.LettersAsync()).Count(letter => letter == $"bookings.reply-{what} {Aino}").ShouldBe(1);
        (await played.LettersAsync()).ShouldNotContain("bookings.confirmed " + Aino);
    }

    [Fact]
    public async Task A_doubt_goes_to_the_coordinator_and_the_sender_hears_of_it_once()
    {
        await using var played = await PlayedReply.PlayAsync();
        await played.WritesAsync("Kyllä, mutta voisinko tulla etänä?");
        await played.WritesAsync("Olen lomalla, palaan maanantaina.");
        (await played.StateAsync()).ShouldBe(OfferState.Open);
        var notes = await played.NotesAsync();
        notes.Select(note => (note.Why, note.OfferId, note.ExpertId, played.Open(note.Words))).ShouldBe([
            (NoteReason.Unclear, played.OfferId, played.ExpertId, "Kyllä, mutta voisinko tulla etänä?"), (NoteReason.Unclear, played.OfferId, played.ExpertId, "Olen lomalla, palaan maanantaina.")]);
        (await played.LettersAsync()).ShouldBe(["bookings.reply-read " + Aino]);
    }

    [Fact]
    public async Task A_yes_with_more_in_it_is_recorded_and_read()
    {
        await using var played = await PlayedReply.PlayAsync();
        await played.WritesAsync("Kyllä, tulen. Tarvitsen pysäköintipaikan oven läheltä ja gluteenittoman lounaan.");
        (await played.StateAsync()).ShouldBe(OfferState.Accepted);
        (await played.NotesAsync()).Single().Why.ShouldBe(NoteReason.SaidMore);
    }

    [Fact]
    public async Task What_somebody_needs_is_read_also_when_they_had_said_yes_before()
    {
        await using var played = await PlayedReply.PlayAsync();
        await played.WritesAsync("Kyllä");
        (await played.NotesAsync()).ShouldBeEmpty();
        await played.WritesAsync("Kyllä, tulen. Tarvitsen tulkin.");
        var note = (await played.NotesAsync()).ShouldHaveSingleItem();
        (note.Why, played.Open(note.Words)).ShouldBe((NoteReason.SaidMore, "Kyllä, tulen. Tarvitsen tulkin."));
    }

    [Fact]
    public async Task An_absence_that_does_not_say_it_is_automatic_is_no_answer()
    {
        await using var played = await PlayedReply.PlayAsync();
        await played.WritesAsync("I will be out of the office until 12 December and cannot read my mail.");
        await played.WritesAsync("Olen lomalla 12.12. asti, en lue sähköpostia. Vastaan palattuani.");
        await played.WritesAsync("Jag är inte på kontoret. Ok?");
        (await played.StateAsync()).ShouldBe(OfferState.Open);
        (await played.LettersAsync()).ShouldBe(["bookings.reply-read " + Aino], "once, so that two programs do not go on");
    }

    [Fact]
    public async Task Another_sender_s_mail_does_not_keep_the_person_from_hearing()
    {
        await using var played = await PlayedReply.PlayAsync();
        await played.WritesAsync("Kyllä", from: "mallory@muu.example");
        await played.WritesAsync("Ehkä");
        await played.WritesAsync("Kyllä", from: "mallory@muu.example");
        (await played.NotesAsync()).Select(note => note.Why).ShouldBe([NoteReason.OtherSender, NoteReason.Unclear]);
        (await played.LettersAsync()).ShouldBe(["bookings.reply-read " + Aino]);
    }

    [Fact]
    public async Task Another_sender_changes_nothing_gets_no_mail_and_leaves_no_words()
    {
        await using var played = await PlayedReply.PlayAsync();
        await played.WritesAsync("Kyllä", from: "mallory@muu.example");
        await played.WritesAsync("Kyllä", from: "mallory@muu.example");
        await played.ReceiveAsync(System.Text.Encoding.UTF8.GetBytes($"From: {Aino}, mallory@muu.example\r\nTo: {played.Address}\r\n\r\nKyllä"));
        await played.NothingChangedAsync(NoteReason.OtherSender);
        (await played.NotesAsync()).Single().Words.ShouldBeNull();
    }

    [Fact]
    public async Task A_wrong_code_a_foreign_address_and_a_stranger_change_nothing()
    {
        await using var played = await PlayedReply.PlayAsync();
        var last = played.Address.IndexOf('@') - 2;
        await played.WritesAsync("Kyllä", to: played.Address[..last] + (played.Address[last] == 'a' ? 'b' : 'a') + played.Address[(last + 1)..]);
        await played.WritesAsync("Kyllä", to: played.Address.Replace("esimerkki.example", "muu.example"), from: "mallory@muu.example");
        await played.WritesAsync("Kyllä", to: "vastaus@esimerkki.example", from: "mallory@muu.example");
        await played.NothingChangedAsync();
    }

    [Fact]
    public async Task A_known_person_without_a_code_is_read_and_not_written_to()
    {
        await using var played = await PlayedReply.PlayAsync();
        await played.WritesAsync("Kyllä", to: "vastaus@esimerkki.example", from: "AINO@Esimerkki.example");
        await played.NothingChangedAsync(NoteReason.NoCode);
        played.Open((await played.NotesAsync()).Single().Words).ShouldBe("Kyllä");
    }

    [Fact]
    public async Task The_envelope_counts_where_the_mail_itself_names_another_address()
    {
        await using var played = await PlayedReply.PlayAsync();
        await played.WritesAsync("Kyllä", to: "kokemus@esimerkki.example", head: $"Delivered-To: {played.Address}\r\n");
        (await played.StateAsync()).ShouldBe(OfferState.Accepted);
    }

    [Theory]
    [InlineData("Auto-Submitted: auto-replied\r\n"), InlineData("X-Auto-Response-Suppress: All\r\n"), InlineData("Precedence: bulk\r\n"), InlineData("Return-Path: <>\r\n"), InlineData("Subject: Automaattinen vastaus: Tarjous\r\n")]
    public async Task An_automatic_reply_never_answers_and_never_causes_a_mail(string head)
    {
        await using var played = await PlayedReply.PlayAsync();
        await played.WritesAsync("Kyllä, tulen.", head: head);
        await played.WritesAsync("Olen lomalla?", head: head);
        await played.WritesAsync("Kyllä", to: "vastaus@esimerkki.example", head: head);
        await played.NothingChangedAsync();
    }

    [Fact]
    public async Task Handled_notes_say_who_and_when_and_an_erased_person_has_none()
    {
        await using var played = await PlayedReply.PlayAsync();
        await played.WritesAsync("Ehkä?");
        var note = (await played.NotesAsync()).Single();
        var kaisa = Guid.CreateVersion7();
        await played.House.InvokeAsync(new HandleMailNote(note.Id), kaisa);
        await played.House.InvokeAsync(new HandleMailNote(note.Id), Guid.CreateVersion7());
        var handled = (await played.NotesAsync()).Single();
        (handled.HandledAt, handled.HandledBy).ShouldBe((played.Now, kaisa));
        await played.House.InvokeAsync<NothingToSay>(new Forget(played.ExpertId));
        (await played.NotesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_answer_by_mail_that_is_no_answer_or_two_is_found()
    {
        var played = await PlayedReply.PlayAsync();
        await played.WritesAsync("Kyllä");
        var at = (await played.AnswersAsync()).Single().At;
        await played.House.WriteAsync<BookingsDb>(db =>
        {
            db.OfferMails.Add(new OfferMail { OfferId = played.OfferId, MailKey = "planted", Answered = true, At = at });
            db.OfferMails.Add(new OfferMail { OfferId = Guid.CreateVersion7(), MailKey = "planted2", Answered = true, At = at });
            db.MailNotes.Add(new MailNote("planted", NoteReason.Unclear, null, played.ExpertId, at));
        });
        var broken = await played.House.BrokenAsync();
        broken.ShouldContain(problem => problem.Contains("Two mails are one answer"));
        broken.ShouldContain(problem => problem.Contains("no answer of that moment"));
        broken.ShouldContain(problem => problem.Contains("both an answer and a doubt"));
        await played.House.DisposeAsync();
    }
}

/// <summary>Something else of the person's at that time.</summary>
public sealed record BlockTime(Guid ExpertId, Instant From, Instant To);

public static class BlockTimeHandler
{
    public static async Task<NothingToSay> Handle(BlockTime block, Foundation.Calendar.Ledger ledger, CancellationToken ct)
    {
        await ledger.ReserveAsync(block.ExpertId, block.From, block.To, "tests:elsewhere", ct);
        return new NothingToSay();
    }
}

/// <summary>The person is erased, as Recruitment's event would tell.</summary>
public sealed record Forget(Guid ExpertId);

public static class ForgetHandler
{
    public static async Task<NothingToSay> Handle(Forget forget, BookingsDb db, Vault vault, CancellationToken ct)
    {
        await Listening.PersonErasedHandler.Handle(new PersonErased(forget.ExpertId, 2, DateTimeOffset.UnixEpoch), db, vault, ct);
        return new NothingToSay();
    }
}
