using Bookings.Cancelling;
using Bookings.Data;
using Bookings.Offering;
using Bookings.Reminding;
using Bookings.Requesting;
using Bookings.Tests.Asking;
using Bookings.Today;
using Foundation.Ui;
using NodaTime;
using Rig;

namespace Bookings.Tests.Today;

public sealed class DueListTests
{
    [Fact]
    public async Task What_needs_a_human_is_there_in_order_and_what_goes_on_by_itself_is_not()
    {
        await using var asking = await AskingScene.OpenAsync();
        var (house, scene) = (asking.House, asking.Scene);
        var now = house.Clock.GetCurrentInstant();
        var far = await scene.RequestAsync(daysAhead: 30);
        var near = await scene.RequestAsync(daysAhead: 3);
        (await FoundAsync(house)).ShouldBe([(DueKind.NewRequest, Urgency.Now, near.Id), (DueKind.NewRequest, Urgency.Soon, far.Id)]);

        var people = await asking.ExpertsAsync("Aino", "Eero");
        await asking.StartAsync(near, [people[0]]);
        (await FoundAsync(house)).ShouldBe([(DueKind.NewRequest, Urgency.Soon, far.Id)], "the asking goes on by itself, and its deadline is its own business");
        await asking.AnswerAsync(near, people[0], accept: false);
        (await FoundAsync(house)).ShouldBe([(DueKind.NobodyLeft, Urgency.Now, near.Id), (DueKind.NewRequest, Urgency.Soon, far.Id)]);

        await house.InvokeAsync<OfferPlacesOutcome>(new OfferPlaces(near.Id, [people[1]], now + Duration.FromHours(30), null, false));
        var byHand = await house.ReadAsync<BookingsDb, Guid>(db => Task.FromResult(db.Offers.Single(o => o.ExpertId == people[1]).Id));
        (await FoundAsync(house)).ShouldBe([(DueKind.OfferEnding, Urgency.Soon, byHand), (DueKind.NewRequest, Urgency.Soon, far.Id)]);
        await house.WriteAsync<BookingsDb>(db => db.Offers.Single(o => o.Id == byHand).MailWasRefused());
        (await FoundAsync(house))[0].ShouldBe((DueKind.OfferToCall, Urgency.Now, byHand));

        // The next one's turn has come in the middle of the night: the list waits for the morning, and so may the coordinator.
        await house.WriteAsync<BookingsDb>(db =>
        {
            db.Offers.Single(o => o.Id == byHand).Lapse();
            db.AskingLists.Single(a => a.RequestId == near.Id).Resume(now + Duration.FromHours(8));
        });
        (await FoundAsync(house)).ShouldBe([(DueKind.NewRequest, Urgency.Soon, far.Id)]);
        await house.WriteAsync<BookingsDb>(db => db.AskingLists.Single(a => a.RequestId == near.Id).End(AskingState.Stopped, now));
        (await FoundAsync(house))[0].ShouldBe((DueKind.NobodyLeft, Urgency.Now, near.Id));

        var note = new MailNote("mail-1", NoteReason.Unclear, null, people[0], now);
        await house.WriteAsync<BookingsDb>(db => db.MailNotes.Add(note));
        (await FoundAsync(house))[0].ShouldBe((DueKind.MailNote, Urgency.Now, note.Id));
        await house.WriteAsync<BookingsDb>(db => db.MailNotes.Single().Handle(null, now));
        (await FoundAsync(house)).Select(one => one.Kind).ShouldBe([DueKind.NobodyLeft, DueKind.NewRequest]);
    }

    [Fact]
    public async Task A_task_whose_only_expert_fell_ill_is_not_said_to_be_a_new_request()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (request, aino, place) = await scene.ConfirmedAsync(house, daysAhead: 3);
        (await FoundAsync(house)).ShouldBeEmpty();
        (await house.InvokeAsync<CancelOutcome>(new CancelPlace(place, Roles.Expert, CancelReasons.Stored(CancelReasons.Personal), ConfirmedPlaces.Expert(aino)))).ShouldBe(CancelOutcome.Done);
        (await house.RequestAsync(request.Id)).Status.ShouldBe(RequestStatus.New);
        (await FoundAsync(house)).ShouldBe([(DueKind.NobodyLeft, Urgency.Now, request.Id)]);
        var situation = (await house.ReadAsync<BookingsDb, IReadOnlyDictionary<Guid, Situation>>(db => Situation.OfAsync(db, [request], house.Clock.GetCurrentInstant(), CancellationToken.None)))[request.Id];
        Progress.Next(situation, "fi").What.ShouldBe("Paikkoja on vielä vapaana. Tehtävää tarjotaan uusille ihmisille.", "the unit reads the same on the request's page");
    }

    [Fact]
    public async Task Tomorrow_ends_at_midnight_in_Helsinki()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var expert = await scene.ExpertAsync();
        Guid[] asked = [await MovedAsync(house, scene, expert, 1, 21), await MovedAsync(house, scene, expert, 2, 0)];
        (await FoundAsync(house)).ShouldBe([(DueKind.NewTime, Urgency.Now, asked[0])], "the second is at half past nine by the clock of Greenwich, and the day after tomorrow in Kuhmo");
        house.Clock.Set(Foundation.Calendar.Helsinki.At(new LocalDate(2026, 9, 2), new LocalTime(0, 1)));
        (await FoundAsync(house)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Late_reports_calls_and_wishes_for_contact_are_there_once_each()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (request, _, place) = await scene.ConfirmedAsync(house);
        var (_, _, called) = await scene.ConfirmedAsync(house, "Tauno", daysAhead: 13, byPhone: true);
        house.Clock.Set(request.EndsAt + Duration.FromDays(1));
        (await FoundAsync(house)).ShouldBe([(DueKind.Call, Urgency.Now, called)], "who has mail is asked by mail, until it is late");
        house.Clock.Set(request.EndsAt + Duration.FromDays(9));
        (await FoundAsync(house)).ShouldBe([(DueKind.Call, Urgency.Now, called), (DueKind.LateReport, Urgency.Later, place)]);

        var said = new Feedback { AssignmentId = place, From = "unit", WantsContact = true, At = house.Clock.GetCurrentInstant() };
        var silent = new Feedback { AssignmentId = place, From = "expert", Score = 1, At = house.Clock.GetCurrentInstant() };
        await house.WriteAsync<BookingsDb>(db => db.Feedbacks.AddRange(said, silent));
        (await FoundAsync(house))[1].ShouldBe((DueKind.Contact, Urgency.Soon, said.Id));
        (await house.InvokeAsync<bool>(new MarkContacted(said.Id))).ShouldBeTrue();
        (await house.InvokeAsync<bool>(new MarkContacted(silent.Id))).ShouldBeFalse();
        (await FoundAsync(house)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Pages_follow_each_other_without_a_gap()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        for (var i = 0; i < 7; i++)
            await scene.RequestAsync(daysAhead: 3 + i * 2);
        var all = await FoundAsync(house);
        List<Guid> walked = [];
        for (var page = 1; page <= 3; page++)
        {
            var (rows, number, total) = await house.ReadAsync<BookingsDb, (IReadOnlyList<Due>, int, int)>(db => new DueList(db, new ReminderSettings(), house.Clock.GetCurrentInstant()).PageAsync($"{page}", 3, CancellationToken.None));
            (number, total).ShouldBe((page, 7));
            walked.AddRange(rows.Select(due => due.Id));
        }
        walked.ShouldBe(all.Select(one => one.Id));
    }

    private static async Task<Guid> MovedAsync(TestHouse house, Scene scene, Guid expert, int days, int hour)
    {
        var request = await scene.RequestAsync(daysAhead: days, hour: hour);
        var now = house.Clock.GetCurrentInstant();
        var offer = new Offer(Guid.CreateVersion7(), request.Id, expert, Guid.NewGuid().ToString("N"), false, true, null, request.StartsAt, null, now);
        var place = new Assignment(Guid.CreateVersion7(), request, offer.Id, expert, 1, now);
        var question = new Reconfirmation(Guid.CreateVersion7(), place.Id, Guid.CreateVersion7(), Guid.NewGuid().ToString("N"), false, now);
        await house.WriteAsync<BookingsDb>(db =>
        {
            db.Requests.Single(r => r.Id == request.Id).TakePlace();
            offer.Withdraw();
            db.AddRange(offer, place, question);
        });
        return question.Id;
    }

    private static Task<List<(DueKind Kind, Urgency Urgency, Guid Id)>> FoundAsync(TestHouse house) => house.ReadAsync<BookingsDb, List<(DueKind, Urgency, Guid)>>(async db =>
    {
        var (page, _, total) = await new DueList(db, new ReminderSettings(), house.Clock.GetCurrentInstant()).PageAsync(null, 100, CancellationToken.None);
        page.Count.ShouldBe(total);
        return [.. page.Select(due => (due.Kind, due.Urgency, due.Id))];
    });
}
