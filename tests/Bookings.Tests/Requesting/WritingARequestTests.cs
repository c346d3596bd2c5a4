using Bookings.Contracts;
using Bookings.Data;
using Bookings.Requesting;
using Bookings.Tests.Units;
using Foundation.Mail;
using Microsoft.EntityFrameworkCore;

namespace Bookings.Tests.Requesting;

public sealed class WritingARequestTests
{
    private readonly Guid id = Guid.CreateVersion7();

    [Fact]
    public async Task A_draft_keeps_what_was_typed_right_or_wrong()
    {
        var (house, unit) = await Forms.OpenAsync();
        await using var _ = house;
        const string Odd = "<b>🙂</b>\r\n مرحبا ";
        (await house.SaveAsync(id, unit, new RequestInput { Goal = Odd, Date = "joskus", Areas = ["vamma"] })).ShouldBe(new Writing.Kept(id));
        var typed = RequestInput.From(await house.ReadAsync<BookingsDb, Draft>(db => db.Drafts.SingleAsync()));
        (typed.Goal, typed.Date, typed.Areas, typed.Version, typed.UnitId).ShouldBe((Odd, "joskus", typed.Areas, "1", unit.ToString()));
        typed.Areas.ShouldBe(["vamma"]);
    }

    [Fact]
    public async Task A_sent_request_asks_for_its_fee_tells_the_coordinator_and_is_no_draft_any_more()
    {
        var (house, unit) = await Forms.OpenAsync();
        await using var _ = house;
        await house.SaveAsync(id, unit, Forms.Workshop());
        (await house.SendAsync(id, unit, Forms.Workshop(), version: 1)).ShouldBe(new Writing.Sent(id));

        var asked = (await house.HeardAsync<ExpertRequested>()).ShouldHaveSingleItem();
        (asked.RequestId, asked.Revision, asked.TaskType, asked.Minutes, asked.PreparationMinutes, asked.Remote, asked.CostCentre).ShouldBe((id, 1, "workshop", 150, 90, false, "4410"));
        asked.StartsAt.ShouldBe(new DateTimeOffset(2026, 12, 1, 11, 0, 0, TimeSpan.Zero));
        var letter = (await house.HeardAsync<Letter>()).ShouldHaveSingleItem();
        (letter.Reader.Address, letter.Kind, letter.Subject).ShouldBe(("kokemus@kainuu.example", "bookings.requested", "Uusi pyyntö: Kehittämistyöpaja, Kuhmon sosiaalityö, ti 1.12.2026 klo 13.00–15.30"));
        (await house.ReadAsync<BookingsDb, int>(db => db.Drafts.CountAsync())).ShouldBe(0);
        var request = await house.ReadAsync<BookingsDb, Request>(db => db.Requests.SingleAsync());
        (request.Status, request.ByPerson, request.QuoteRevision).ShouldBe((RequestStatus.New, Forms.Contact, 1));
        (await house.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Sending_twice_makes_one_request_and_shows_it_again()
    {
        var (house, unit) = await Forms.OpenAsync();
        await using var _ = house;
        await Task.WhenAll(Enumerable.Range(0, 4).Select(__ => house.SendAsync(id, unit, Forms.Workshop())));
        (await house.SendAsync(id, unit, Forms.Workshop(f => f.Goal = "Muutettu"), version: 7)).ShouldBe(new Writing.Sent(id));
        (await house.SaveAsync(id, unit, Forms.Workshop())).ShouldBe(new Writing.Sent(id));
        (await house.HeardAsync<ExpertRequested>()).Count.ShouldBe(1);
        (await house.HeardAsync<Letter>()).Count.ShouldBe(1);
        (await house.ReadAsync<BookingsDb, string>(db => db.Requests.Select(r => r.Goal).SingleAsync())).ShouldBe("Kehitämme vastaanottoa yhdessä.");
        (await house.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_unfinished_request_is_kept_as_a_draft_when_sent()
    {
        var (house, unit) = await Forms.OpenAsync();
        await using var _ = house;
        var incomplete = (await house.SendAsync(id, unit, new RequestInput { Goal = "Vasta ajatus" })).ShouldBeOfType<Writing.Incomplete>();
        incomplete.Version.ShouldBe(1);
        var draft = await house.ReadAsync<BookingsDb, Draft>(db => db.Drafts.SingleAsync());
        (draft.Title, draft.Version).ShouldBe(("Vasta ajatus", 1));
        (await house.SendAsync(id, unit, Forms.Workshop(), incomplete.Version)).ShouldBe(new Writing.Sent(id));
    }

    [Fact]
    public async Task Of_two_tabs_the_later_one_is_told_and_replaces_nothing_unknowingly()
    {
        var (house, unit) = await Forms.OpenAsync();
        await using var _ = house;
        await house.SaveAsync(id, unit, new RequestInput { Goal = "Alku" });
        await house.SaveAsync(id, unit, new RequestInput { Goal = "Ensimmäinen välilehti" }, version: 1);
        (await house.SaveAsync(id, unit, new RequestInput { Goal = "Toinen välilehti" }, version: 1)).ShouldBe(new Writing.Stale(2));
        (await house.SendAsync(id, unit, Forms.Workshop(), version: 1)).ShouldBe(new Writing.Stale(2));
        (await house.ReadAsync<BookingsDb, string>(db => db.Drafts.Select(d => d.Title).SingleAsync())).ShouldBe("Ensimmäinen välilehti");
        (await house.SaveAsync(id, unit, new RequestInput { Goal = "Toinen välilehti" }, version: 2)).ShouldBe(new Writing.Kept(id));
    }

    [Fact]
    public async Task The_same_text_saved_twice_is_no_conflict()
    {
        var (house, unit) = await Forms.OpenAsync();
        await using var _ = house;
        await house.SaveAsync(id, unit, new RequestInput { Goal = "Alku" });
        (await house.SaveAsync(id, unit, new RequestInput { Goal = "Alku" })).ShouldBe(new Writing.Kept(id));
    }

    [Fact]
    public async Task Another_units_drafts_and_requests_are_as_if_they_did_not_exist()
    {
        var (house, unit) = await Forms.OpenAsync();
        await using var _ = house;
        var other = await KeepingUnitsTests.AddAsync(house, "Kajaanin sosiaalityö");
        await house.SaveAsync(id, unit, new RequestInput { Goal = "Alku" });
        (await house.SaveAsync(id, unit, new RequestInput(), 1, Forms.Only(other))).ShouldBeOfType<Writing.NotThere>();
        (await house.SaveAsync(id, other, new RequestInput(), 1, Forms.Only(other))).ShouldBeOfType<Writing.NotThere>();
        (await house.SendAsync(id, other, Forms.Workshop(), 1, Forms.Only(other))).ShouldBeOfType<Writing.NotThere>();
        (await house.InvokeAsync<Writing>(new DiscardDraft(id, Forms.Only(other)))).ShouldBeOfType<Writing.NotThere>();
        await house.SendAsync(id, unit, Forms.Workshop(), 1);
        (await house.SendAsync(id, other, Forms.Workshop(), 1, Forms.Only(other))).ShouldBeOfType<Writing.NotThere>();
        (await house.SaveAsync(Guid.CreateVersion7(), Guid.CreateVersion7(), new RequestInput(), reach: Forms.Coordinator)).ShouldBeOfType<Writing.NotThere>();
    }

    [Fact]
    public async Task The_coordinator_asks_on_behalf_of_any_unit()
    {
        var (house, unit) = await Forms.OpenAsync();
        await using var _ = house;
        (await house.SendAsync(id, unit, Forms.Workshop(), reach: Forms.Coordinator)).ShouldBe(new Writing.Sent(id));
    }

    [Fact]
    public async Task A_discarded_draft_is_gone_and_a_form_still_open_elsewhere_can_save_it_anew()
    {
        var (house, unit) = await Forms.OpenAsync();
        await using var _ = house;
        await house.SaveAsync(id, unit, new RequestInput { Goal = "Alku" });
        (await house.InvokeAsync<Writing>(new DiscardDraft(id, Forms.Only(unit)))).ShouldBe(new Writing.Kept(id));
        (await house.InvokeAsync<Writing>(new DiscardDraft(id, Forms.Only(unit)))).ShouldBeOfType<Writing.NotThere>();
        (await house.SaveAsync(id, unit, new RequestInput { Goal = "Sittenkin" }, version: 1)).ShouldBe(new Writing.Kept(id));
    }

    [Fact]
    public async Task Without_a_mailbox_nobody_is_written_to_and_the_request_is_sent()
    {
        await using var house = await Surroundings.OpenAsync();
        var unit = await KeepingUnitsTests.AddAsync(house, "Kuhmon sosiaalityö");
        (await house.SendAsync(id, unit, Forms.Workshop())).ShouldBe(new Writing.Sent(id));
        (await house.HeardAsync<Letter>()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(null, "")]
    [InlineData("  Kaksi\n riviä ", "Kaksi riviä")]
    public void A_draft_is_called_by_its_goal(string? goal, string title) => new RequestInput { Goal = goal }.Title().ShouldBe(title);

    [Fact]
    public void A_long_goal_is_cut_between_letters()
    {
        new RequestInput { Goal = string.Concat(Enumerable.Repeat("👩‍👩‍👧", 500)) }.Title().Length.ShouldBeLessThanOrEqualTo(200);
        new RequestInput { Goal = new string('x', 5000) }.Title().ShouldBe(new string('x', 79) + "…");
    }
}
