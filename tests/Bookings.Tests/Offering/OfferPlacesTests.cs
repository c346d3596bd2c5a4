using Bookings.Data;
using Bookings.Offering;
using Foundation.Mail;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Rig;

namespace Bookings.Tests.Offering;

public sealed class OfferPlacesTests
{
    private static OfferPlaces To(Request request, Scene scene, params Guid[] experts) => new(request.Id, experts, scene.InDays(3), null, false);

    [Fact]
    public async Task Each_chosen_person_gets_a_mail_with_everything_needed_to_decide()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (aino, request) = (await scene.ExpertAsync(), await scene.RequestAsync());

        (await house.InvokeAsync<OfferPlacesOutcome>(To(request, scene, aino))).ShouldBe(new OfferPlacesOutcome.Sent(1, 0));

        var text = LetterText.Render(await scene.LetterAsync("bookings.offer", "aino@esimerkki.example"));
        foreach (var fact in new[] { "Kehittämistyöpaja", "Kuhmon sosiaalityö", "ti 15.9.2026 klo 12.00–14.00", "Kuhmo, Kainuuntie 5", "60,00 €", "30 € tunnilta", "Vastaa viimeistään pe 4.9.2026 klo 10.00", "/offer/" })
            text.ShouldContain(fact);
    }

    [Fact]
    public async Task The_token_is_only_in_the_mail_and_its_hash_in_the_database()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        await house.InvokeAsync<OfferPlacesOutcome>(To(await scene.RequestAsync(), scene, await scene.ExpertAsync()));
        var token = await scene.TokenAsync("aino@esimerkki.example");
        Convert.FromBase64String(token.Replace('-', '+').Replace('_', '/') + "=").Length.ShouldBe(32);
        var kept = await house.ReadAsync<BookingsDb, string>(db => db.Offers.Select(o => o.TokenHash).SingleAsync());
        kept.ShouldBe(OfferToken.Hash(token));
        kept.ShouldNotContain(token);
    }

    [Fact]
    public async Task A_person_without_mail_comes_to_the_call_list()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var outcome = await house.InvokeAsync<OfferPlacesOutcome>(To(await scene.RequestAsync(), scene, await scene.ExpertAsync(byPhone: true)));
        outcome.ShouldBe(new OfferPlacesOutcome.Sent(0, 1));
        (await house.ReadAsync<BookingsDb, bool>(db => db.Offers.Select(o => o.ByPhone).SingleAsync())).ShouldBeTrue();
    }

    [Fact]
    public async Task Who_has_something_else_then_is_offered_it_by_phone_and_only_knowingly()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (aino, eero, veera, request) = (await scene.ExpertAsync(), await scene.ExpertAsync("Eero"), await scene.ExpertAsync("Veera", languages: ["sv"]), await scene.RequestAsync(hour: 13));
        await scene.ConfirmAsync(house, await scene.RequestAsync(), aino);
        await house.InvokeAsync<NothingToSay>(new Replying.BlockTime(veera, request.StartsAt, request.EndsAt));
        (await house.InvokeAsync<OfferPlacesOutcome>(To(request, scene, aino, eero))).ShouldBeOfType<OfferPlacesOutcome.CannotBeAsked>().People.ShouldHaveSingleItem().Why.Key.ShouldBe("busy");
        (await house.InvokeAsync<OfferPlacesOutcome>(To(request, scene, veera) with { MayOverlap = true })).ShouldBeOfType<OfferPlacesOutcome.CannotBeAsked>().People.ShouldHaveSingleItem().Why.Key.ShouldBe("other-language");
        (await house.InvokeAsync<OfferPlacesOutcome>(new Bookings.Asking.StartAsking(request.Id, [aino], false, AskingMode.InOrder, null, false))).ShouldBeOfType<OfferPlacesOutcome.CannotBeAsked>("the system never asks them");

        (await house.InvokeAsync<OfferPlacesOutcome>(To(request, scene, aino, eero) with { MayOverlap = true })).ShouldBe(new OfferPlacesOutcome.Sent(1, 1));
        (await house.ReadAsync<BookingsDb, List<Guid>>(db => db.Offers.Where(o => o.RequestId == request.Id && o.ByPhone).Select(o => o.ExpertId).ToListAsync())).ShouldBe([aino]);
        (await house.HeardAsync<Letter>()).ShouldNotContain(letter => letter.Kind == "bookings.offer" && letter.Reader.Address == "aino@esimerkki.example" && letter.Entry!.Start == request.Date + request.Start);
        // When the place goes to another, no mail speaks of an offer that none was about.
        var offer = await house.ReadAsync<BookingsDb, Guid>(db => db.Offers.Where(o => o.RequestId == request.Id && o.ExpertId == eero).Select(o => o.Id).SingleAsync());
        await house.InvokeAsync<Bookings.Answering.AnswerOutcome>(new Bookings.Answering.AnswerOffer(offer, true, null, "expert"));
        (await house.HeardAsync<Letter>()).ShouldNotContain(letter => letter.Kind == "bookings.offer-taken");
    }

    [Fact]
    public async Task Without_a_decided_fee_the_coordinator_must_confirm_and_the_offer_says_so()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (aino, request) = (await scene.ExpertAsync(), await scene.RequestAsync(quoted: false));
        (await house.InvokeAsync<OfferPlacesOutcome>(To(request, scene, aino))).ShouldBeOfType<OfferPlacesOutcome.FeeUndecided>();
        (await house.InvokeAsync<OfferPlacesOutcome>(To(request, scene, aino) with { FeeMayBeUndecided = true })).ShouldBeOfType<OfferPlacesOutcome.Sent>();
        LetterText.Render(await scene.LetterAsync("bookings.offer", "aino@esimerkki.example")).ShouldContain("palkkiota ei ole vielä päätetty");
    }

    [Fact]
    public async Task Nothing_goes_out_before_the_fee_is_known()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var outcome = await house.InvokeAsync<OfferPlacesOutcome>(To(await scene.RequestAsync(quoted: null), scene, await scene.ExpertAsync()));
        outcome.ShouldBeOfType<OfferPlacesOutcome.FeeNotKnownYet>();
    }

    [Fact]
    public async Task Somebody_who_has_become_busy_is_named_and_nobody_is_mailed()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (aino, eero) = (await scene.ExpertAsync(), await scene.ExpertAsync("Eero"));
        var request = await scene.RequestAsync();
        await house.WriteAsync<Foundation.Persistence.FoundationDb>(db => db.Reservations.Add(new() { PersonId = eero, StartsAt = request.StartsAt, EndsAt = request.EndsAt, Owner = "x" }));
        var outcome = await house.InvokeAsync<OfferPlacesOutcome>(To(request, scene, aino, eero));
        outcome.ShouldBeOfType<OfferPlacesOutcome.CannotBeAsked>().People.Single().Name.ShouldBe("Eero Esimerkki");
        (await house.HeardAsync<Letter>()).ShouldBeEmpty();
    }

    [Theory, InlineData(0), InlineData(20)]
    public async Task The_deadline_leaves_time_and_is_before_the_task(int days)
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var command = To(await scene.RequestAsync(), scene, await scene.ExpertAsync()) with { AnswerBy = scene.InDays(days) };
        (await house.InvokeAsync<OfferPlacesOutcome>(command)).ShouldBeOfType<OfferPlacesOutcome.BadDeadline>();
    }

    [Fact]
    public async Task Someone_who_let_it_lapse_can_be_asked_again_with_a_new_link()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (aino, request) = (await scene.ExpertAsync(), await scene.RequestAsync());
        await house.InvokeAsync<OfferPlacesOutcome>(To(request, scene, aino));
        var first = await scene.TokenAsync("aino@esimerkki.example");
        house.Clock.Advance(Duration.FromDays(4));
        await house.InvokeAsync(new Bookings.Answering.LapseDueOffers());
        await house.RestAsync();
        (await house.InvokeAsync<OfferPlacesOutcome>(To(request, scene, aino))).ShouldBeOfType<OfferPlacesOutcome.Sent>();
        (await scene.TokenAsync("aino@esimerkki.example")).ShouldNotBe(first);
    }
}
