using Bookings.Answering;
using Bookings.Cancelling;
using Bookings.Data;
using Bookings.Offering;
using Bookings.Tests.Replanning;
using Foundation.Calendar;
using Foundation.Mail;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Rig;
using static Bookings.Tests.ConfirmedPlaces;

namespace Bookings.Tests.Confirming;

/// <summary>The calendar entries of one booking, letter by letter.</summary>
public sealed class TaskCalendarTests
{
    private const string AinosMail = "aino@esimerkki.example";

    [Fact]
    public async Task From_the_offer_to_the_end_the_expert_has_one_entry_whose_sequence_only_rises()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var entries = await FiveChangesAndACancellationAsync(house, scene);
        entries.Select(entry => (entry.Method, entry.Answer)).ShouldBe([
            (CalendarMethod.Request, EntryAnswer.Asked), (CalendarMethod.Request, EntryAnswer.Given),
            (CalendarMethod.Request, EntryAnswer.Asked), (CalendarMethod.Request, EntryAnswer.Given), (CalendarMethod.Request, EntryAnswer.Asked),
            (CalendarMethod.Request, EntryAnswer.Asked), (CalendarMethod.Request, EntryAnswer.Given), (CalendarMethod.Request, EntryAnswer.Asked),
            (CalendarMethod.Request, EntryAnswer.Given), (CalendarMethod.Request, EntryAnswer.Given), (CalendarMethod.Cancel, EntryAnswer.Given)]);
        entries.Select(entry => entry.Uid).Distinct().ShouldHaveSingleItem();
        entries.Zip(entries.Skip(1)).ShouldAllBe(pair => pair.Second.Sequence > pair.First.Sequence);
        (await house.ProblemsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_loses_or_gets_back_an_offer_sees_it_in_the_calendar()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (aino, eero, request) = (await scene.ExpertAsync(), await scene.ExpertAsync("Eero"), await scene.RequestAsync());
        var place = (await scene.ConfirmAsync(house, request, aino, eero)).Single();
        await house.InvokeAsync<CancelOutcome>(new CancelPlace(place, Roles.Expert, "key:personal", Expert(aino)));
        await house.RestAsync();
        await house.InvokeAsync<CancelOutcome>(new CancelRequest(request.Id, "key:called-off", Unit(scene)));

        var entries = (await house.LettersToAsync("eero@esimerkki.example")).Select(letter => (letter.Kind, letter.Entry)).ToList();
        entries.Select(one => (one.Kind, one.Entry!.Method)).ShouldBe([
            ("bookings.offer", CalendarMethod.Request), ("bookings.offer-taken", CalendarMethod.Cancel),
            ("bookings.offer-open-again", CalendarMethod.Request), ("bookings.offer-called-off", CalendarMethod.Cancel)]);
        entries.Select(one => one.Entry!.Uid).Distinct().ShouldHaveSingleItem();
        entries.Zip(entries.Skip(1)).ShouldAllBe(pair => pair.Second.Entry!.Sequence > pair.First.Entry!.Sequence);
    }

    [Fact]
    public async Task An_offer_made_again_goes_on_with_the_same_entry()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (aino, request) = (await scene.ExpertAsync(), await scene.RequestAsync());
        await house.InvokeAsync<OfferPlacesOutcome>(new OfferPlaces(request.Id, [aino], scene.InDays(1), null, false));
        house.Clock.Advance(Duration.FromDays(2));
        await house.InvokeAsync(new LapseDueOffers());
        await house.RestAsync();
        await house.InvokeAsync<OfferPlacesOutcome>(new OfferPlaces(request.Id, [aino], scene.InDays(1), null, false));
        var letters = await house.LettersToAsync(AinosMail);
        letters.Select(letter => (letter.Kind, letter.Entry!.Method)).ShouldBe([
            ("bookings.offer", CalendarMethod.Request), ("bookings.offer-time-over", CalendarMethod.Cancel), ("bookings.offer", CalendarMethod.Request)]);
        var entries = letters.Select(letter => letter.Entry!).ToList();
        entries.Select(entry => entry.Uid).Distinct().ShouldHaveSingleItem();
        entries.Zip(entries.Skip(1)).ShouldAllBe(pair => pair.Second.Sequence > pair.First.Sequence);
    }

    [Fact]
    public async Task A_question_that_is_over_leaves_the_calendar_and_nobody_is_told_so_at_night()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (aino, eero, liisa, request) = (await scene.ExpertAsync(), await scene.ExpertAsync("Eero"), await scene.ExpertAsync("Liisa", byPhone: true), await scene.RequestAsync());
        var night = Helsinki.At(Helsinki.Date(scene.InDays(2)), new LocalTime(23, 0));
        await house.InvokeAsync<OfferPlacesOutcome>(new OfferPlaces(request.Id, [aino, eero, liisa], night - Duration.FromMinutes(5), null, false));
        var offers = await house.ReadAsync<BookingsDb, Dictionary<Guid, Guid>>(db => db.Offers.ToDictionaryAsync(o => o.ExpertId, o => o.Id));
        foreach (var who in new[] { aino, aino, liisa })
            await house.InvokeAsync<AnswerOutcome>(new AnswerOffer(offers[who], false, null, "expert"));
        await house.RestAsync();
        (await house.LettersToAsync(AinosMail)).Select(letter => (letter.Kind, letter.Entry!.Method, letter.Entry.Uid)).ShouldBe([
            ("bookings.offer", CalendarMethod.Request, offers[aino]), ("bookings.offer-declined", CalendarMethod.Cancel, offers[aino])], "said once, though pressed twice");

        house.Clock.Set(night);
        await house.InvokeAsync(new LapseDueOffers());
        await house.RestAsync();
        (await house.LettersToAsync("eero@esimerkki.example")).Count.ShouldBe(1, "not at night");
        house.Clock.Set(night + Duration.FromHours(10));
        await house.RestAsync();
        (await house.LettersToAsync("eero@esimerkki.example")).Select(letter => (letter.Kind, letter.Entry!.Method)).Last().ShouldBe(("bookings.offer-time-over", CalendarMethod.Cancel));
        (await house.HeardAsync<Foundation.Mail.Letter>()).Where(letter => letter.Reader.PersonId == liisa).ShouldBeEmpty();
    }

    [Theory, InlineData(null, "RSVP=FALSE"), InlineData("vastaus@esimerkki.example", "RSVP=TRUE")]
    public async Task An_answer_is_asked_by_calendar_only_where_it_is_read_and_goes_where_replies_go(string? inbound, string rsvp)
    {
        var (house, scene) = await Scene.OpenAsync(settings: new Dictionary<string, string?> { ["Mail:Inbound:Address"] = inbound });
        await using var _ = house;
        var (aino, request) = (await scene.ExpertAsync(), await scene.RequestAsync());
        await house.InvokeAsync<OfferPlacesOutcome>(new OfferPlaces(request.Id, [aino], scene.InDays(1), null, false));
        var offer = await house.ReadAsync<BookingsDb, Guid>(db => db.Offers.Select(o => o.Id).SingleAsync());
        var answersGoTo = (await scene.LetterAsync("bookings.offer", AinosMail)).ReplyTo ?? "kokemus@esimerkki.example";
        await house.InvokeAsync<AnswerOutcome>(new AnswerOffer(offer, true, null, "expert"));
        await house.RestAsync();

        var sent = Sent(house);
        var asked = sent.Single(ics => ics.Contains("STATUS:TENTATIVE", StringComparison.Ordinal));
        asked.ShouldContain("PARTSTAT=NEEDS-ACTION;" + rsvp);
        asked.ShouldNotContain("Ulla"); // an offer does not carry the contact of the unit into calendars
        sent.Where(ics => ics.Contains("UID:" + offer, StringComparison.Ordinal)).Count().ShouldBe(2);
        foreach (var ics in sent)
            ics.ShouldContain("mailto:" + (ics.Contains("UID:" + offer, StringComparison.Ordinal) ? answersGoTo : "kokemus@esimerkki.example") + "\n", Case.Sensitive, "one organizer for one entry, and the unit's entry asks nothing");
        answersGoTo.StartsWith("vastaus+", StringComparison.Ordinal).ShouldBe(inbound is not null);
    }

    /// <summary>The calendar parts of the mails that went out, unfolded.</summary>
    private static List<string> Sent(TestHouse house) =>
        [.. Directory.EnumerateFiles(Path.Combine(house.Folder, "mail"), "*.eml").Select(file => MimeKit.MimeMessage.Load(file, TestContext.Current.CancellationToken))
            .SelectMany(mail => mail.BodyParts.OfType<MimeKit.TextPart>()).Where(part => part.ContentType.MimeType == "text/calendar").Select(part => part.Text.ReplaceLineEndings("\n").Replace("\n ", "", StringComparison.Ordinal))];

    [Fact]
    public async Task The_parts_of_a_booking_read_as_approved()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var entries = await FiveChangesAndACancellationAsync(house, scene);
        var told = string.Join("\n", new[] { entries[0], entries[1], entries[2], entries[^1] }.Select(entry => Written(house, entry)));
        told.Replace(entries[0].Uid.ToString(), "UID-OF-THE-OFFER").Replace("\r\n ", "").Replace("\r", "")
            .Split('\n').Where(line => !line.StartsWith("URL:", StringComparison.Ordinal)).Aggregate((one, next) => one + "\n" + next).ShouldMatchApproved();
    }

    [Fact]
    public async Task Imported_into_a_real_calendar_server_the_changes_leave_one_entry_and_the_cancellation_none()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var entries = await FiveChangesAndACancellationAsync(house, scene);
        await using var server = await Radicale.StartAsync();
        var program = new CalendarProgram(server);
        foreach (var entry in entries.SkipLast(1))
        {
            await program.TakeAsync(Written(house, entry));
            await program.TakeAsync(Written(house, entries[0])); // an old mail opened once more
            (await server.ObjectsAsync()).ShouldHaveSingleItem();
        }
        var stored = (await server.ObjectsAsync()).Single();
        stored.ShouldContain("SEQUENCE:" + entries[^2].Sequence);
        stored.ShouldContain("DTSTART;TZID=Europe/Helsinki:20261101T"); // the last change, in winter time
        await program.TakeAsync(Written(house, entries[^1]));
        (await server.ObjectsAsync()).ShouldBeEmpty();
    }

    /// <summary>Every entry that reached the expert: offer, confirmation, five changes, some with an answer, and the unit's cancellation.</summary>
    private static async Task<IReadOnlyList<CalendarEntry>> FiveChangesAndACancellationAsync(TestHouse house, Scene scene)
    {
        var (request, _, place) = await scene.ConfirmedAsync(house, daysAhead: 40);
        async Task ChangeAsync(Func<Plan, Plan> change, bool answer)
        {
            await house.ReplanAsync(request.Id, change, tell: []);
            if (answer)
                await house.AnswerAsync((await house.QuestionAsync(place)).Id, suits: true);
        }
        await ChangeAsync(plan => plan with { Date = plan.Date.PlusDays(1) }, answer: true);
        await ChangeAsync(plan => plan with { Start = new LocalTime(9, 30), End = new LocalTime(11, 0) }, answer: false);
        await ChangeAsync(plan => plan with { Address = "Kirjasto; sali 2, \"aula\"" }, answer: true);
        await ChangeAsync(plan => plan with { Remote = true, Municipality = null, Address = null, Accessibility = null, Date = new LocalDate(2026, 11, 1) }, answer: true);
        await house.ReplanAsync(request.Id, plan => plan with { MeetingLink = "https://kokous.example/1" });
        await house.InvokeAsync<CancelOutcome>(new CancelRequest(request.Id, "key:called-off", Unit(scene)));
        return [.. (await house.LettersToAsync(AinosMail)).Select(letter => letter.Entry).OfType<CalendarEntry>()];
    }

    private static string Written(TestHouse house, CalendarEntry entry) => IcsWriter.Write(
        entry, house.Services.GetRequiredService<Letterhead>().Organizer, new Party("Aino Esimerkki", AinosMail), Instant.FromUtc(2026, 9, 1, 7, 0));
}
