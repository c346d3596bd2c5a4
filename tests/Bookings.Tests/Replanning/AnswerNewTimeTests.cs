using Bookings.Answering;
using Bookings.Cancelling;
using Bookings.Contracts;
using Bookings.Data;
using Bookings.Reminding;
using Bookings.Replanning;
using Bookings.Reporting;
using Foundation.Calendar;
using Foundation.Mail;
using Foundation.Persistence;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Rig;
using static Bookings.Tests.ConfirmedPlaces;

namespace Bookings.Tests.Replanning;

public sealed class AnswerNewTimeTests
{
    private const string AinosMail = "aino@esimerkki.example", Ullas = "ulla@esimerkki.example";

    [Fact]
    public async Task A_yes_makes_the_entry_firm_again_and_the_unit_hears_of_it_once()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (request, _, place) = await scene.ConfirmedAsync(house);
        await house.MoveAsync(request.Id);
        var question = await house.QuestionAsync(place);
        var asked = (await scene.LetterAsync("bookings.replanned", AinosMail)).Entry!;

        (await house.AnswerAsync(question.Id, suits: true)).ShouldBe(NewTimeStanding.Suits);
        (await house.AnswerAsync(question.Id, suits: true)).ShouldBe(NewTimeStanding.Suits);
        (await house.AnswerAsync(question.Id, suits: false)).ShouldBe(NewTimeStanding.Suits); // who has changed their mind cancels on the task's page

        var firm = (await scene.LetterAsync("bookings.confirmed", AinosMail)).Entry!;
        (firm.Uid, firm.Answer, firm.Method).ShouldBe((asked.Uid, EntryAnswer.Given, CalendarMethod.Request));
        firm.Sequence.ShouldBeGreaterThan(asked.Sequence);
        (await house.LettersToAsync(Ullas)).Count(letter => letter.Kind == "bookings.confirmed-unit").ShouldBe(2); // the first time and now
        var row = await house.QuestionAsync(place);
        (row.IsOpen, row.Suits, row.ByRole).ShouldBe((false, true, "expert"));
        (await house.PlaceAsync(place)).State.ShouldBe(AssignmentState.Confirmed);
        (await house.ProblemsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_no_gives_the_place_back_as_the_experts_own_cancellation()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (request, aino, place) = await scene.ConfirmedAsync(house);
        await house.MoveAsync(request.Id);
        var question = await house.QuestionAsync(place);

        (await house.AnswerAsync(question.Id, suits: false, by: Roles.Coordinator)).ShouldBe(NewTimeStanding.GivenBack);
        (await house.AnswerAsync(question.Id, suits: false)).ShouldBe(NewTimeStanding.GivenBack);

        var told = (await house.HeardAsync<AssignmentCancelled>()).ShouldHaveSingleItem();
        (told.CancelledBy, told.StartsAt).ShouldBe(("expert", (request.StartsAt + Duration.FromDays(1)).ToDateTimeOffset()));
        var cancellation = await house.ReadAsync<BookingsDb, Cancellation>(db => db.Cancellations.SingleAsync());
        (cancellation.ByRole, cancellation.Reason).ShouldBe(("expert", CancelReasons.Stored(CancelReasons.Rescheduled)));
        (await house.ReadAsync<FoundationDb, int>(db => db.Reservations.CountAsync())).ShouldBe(0);
        (await house.RequestAsync(request.Id)).PlacesTaken.ShouldBe(0);
        (await house.ReadAsync<BookingsDb, OfferState>(db => db.Offers.Select(o => o.State).SingleAsync())).ShouldBe(OfferState.Declined);
        (await scene.LetterAsync("bookings.cancelled", AinosMail)).Entry!.Method.ShouldBe(CalendarMethod.Cancel);
        (await house.ProblemsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_second_change_asks_anew_and_the_first_question_needs_no_answer()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (request, _, place) = await scene.ConfirmedAsync(house);
        await house.MoveAsync(request.Id);
        var first = await house.QuestionAsync(place);
        await house.MoveAsync(request.Id);
        (await house.AnswerAsync(first.Id, suits: false)).ShouldBe(NewTimeStanding.Needless);
        (await house.QuestionAsync(place)).Id.ShouldNotBe(first.Id);
        (await house.ReadAsync<BookingsDb, int>(db => db.Reconfirmations.CountAsync(q => q.OpenFor == place))).ShouldBe(1);
        (await house.ProblemsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_cancelled_or_has_begun_waits_for_no_answer()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (request, aino, place) = await scene.ConfirmedAsync(house);
        await house.MoveAsync(request.Id);
        var question = await house.QuestionAsync(place);
        var moved = await house.PlaceAsync(place);
        AnswerNewTimeHandler.Standing(question, moved, moved.StartsAt - Duration.FromSeconds(1)).ShouldBe(NewTimeStanding.Asked);
        AnswerNewTimeHandler.Standing(question, moved, moved.StartsAt).ShouldBe(NewTimeStanding.HasBegun);
        await house.InvokeAsync<CancelOutcome>(new CancelPlace(place, Roles.Expert, "key:personal", Expert(aino)));
        (await house.AnswerAsync(question.Id, suits: true)).ShouldBe(NewTimeStanding.Needless);
        (await house.AnswerAsync(Guid.CreateVersion7(), suits: true)).ShouldBe(NewTimeStanding.Unknown);
        (await house.ProblemsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_task_that_is_reported_waits_for_no_answer()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (request, _, place) = await scene.ConfirmedAsync(house);
        await house.MoveAsync(request.Id);
        house.Clock.Set((await house.PlaceAsync(place)).EndsAt);
        await house.InvokeAsync<ReportOutcome>(new GiveUnitReport(place, new UnitReportFacts(false, false, 0, 0, null, null), Unit(scene)));
        (await house.QuestionAsync(place)).IsOpen.ShouldBeFalse();
        (await house.ProblemsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Yes_and_no_at_once_leave_one_answer()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (request, _, place) = await scene.ConfirmedAsync(house);
        await house.MoveAsync(request.Id);
        var question = await house.QuestionAsync(place);
        var standings = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => house.AnswerAsync(question.Id, suits: i % 2 == 0)));
        standings.Distinct().ShouldHaveSingleItem();
        (await house.HeardAsync<AssignmentCancelled>()).Count.ShouldBe(standings[0] == NewTimeStanding.GivenBack ? 1 : 0);
        (await house.ProblemsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_has_no_mail_or_whose_mail_came_back_is_to_be_called()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (byPhone, _, phonePlace) = await scene.ConfirmedAsync(house, "Eero", byPhone: true);
        var (byMail, _, mailPlace) = await scene.ConfirmedAsync(house);
        await house.MoveAsync(byPhone.Id);
        await house.MoveAsync(byMail.Id, days: 2);
        (await house.QuestionAsync(phonePlace)).ByPhone.ShouldBeTrue();
        var letter = await scene.LetterAsync("bookings.replanned", AinosMail);
        await house.PublishAsync(new LetterRefused(letter.Id, letter.Reader.PersonId, letter.Kind, letter.About, "Aino", AinosMail, "No such user", DateTimeOffset.UnixEpoch));
        await house.RestAsync();
        (await house.QuestionAsync(mailPlace)).MailRefused.ShouldBeTrue();
    }

    [Fact]
    public async Task A_moved_task_is_reminded_of_again_but_not_of_what_the_letter_has_just_said()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (request, _, _) = await scene.ConfirmedAsync(house);
        house.GoTo(request, -7, 10);
        (await RemindersToAinoAsync(house)).ShouldBe(1);
        await house.MoveAsync(request.Id, days: 20);
        (await RemindersToAinoAsync(house)).ShouldBe(1);
        house.GoTo(request, 13, 10); // seven days before the new day
        (await RemindersToAinoAsync(house)).ShouldBe(2);
        await house.ReplanAsync(request.Id, plan => plan with { Date = Helsinki.Date(house.Clock.GetCurrentInstant()).PlusDays(1) });
        (await RemindersToAinoAsync(house)).ShouldBe(2); // tomorrow: the letter about it has just gone
        (await house.ProblemsAsync()).ShouldBeEmpty();
    }

    private static async Task<int> RemindersToAinoAsync(TestHouse house)
    {
        for (var i = 0; i < 3; i++)
            await house.InvokeAsync(new SendDueReminders());
        return (await house.LettersToAsync(AinosMail)).Count(letter => letter.Kind == "bookings.reminder");
    }
}
