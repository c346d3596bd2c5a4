using Bookings.Answering;
using Bookings.Data;
using Bookings.Offering;
using Bookings.Requesting;
using Foundation.Mail;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Rig;
using static Bookings.Tests.ConfirmedPlaces;

namespace Bookings.Tests.Requesting;

public sealed class EndUnfilledRequestsTests
{
    [Fact]
    public async Task A_request_to_which_nobody_comes_is_over_when_its_time_comes_and_the_unit_hears_it_once()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (never, asked) = (await scene.RequestAsync(), await scene.RequestAsync(hour: 9));
        var aino = await scene.ExpertAsync();
        (await house.InvokeAsync<OfferPlacesOutcome>(new OfferPlaces(asked.Id, [aino], scene.InDays(3), null, false))).ShouldBeOfType<OfferPlacesOutcome.Sent>();
        house.Clock.Set(never.StartsAt - Duration.FromSeconds(1));
        await SweepAsync(house);
        (await house.RequestAsync(never.Id)).Status.ShouldBe(RequestStatus.New);
        (await house.RequestAsync(asked.Id)).Status.ShouldBe(RequestStatus.Unfilled);

        house.Clock.Set(never.StartsAt);
        await SweepAsync(house);
        await SweepAsync(house);
        (await house.RequestAsync(never.Id)).Status.ShouldBe(RequestStatus.Unfilled);
        var letters = (await house.HeardAsync<Letter>()).Where(letter => letter.Kind == "bookings.request-unfilled").ToList();
        letters.Select(letter => letter.About).Order().ShouldBe(new[] { $"request:{never.Id}", $"request:{asked.Id}" }.Order());
        LetterText.Render(letters[0]).ShouldContain("tehkää uusi pyyntö");
        (await house.ProblemsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_request_to_which_somebody_comes_goes_on_though_a_place_stayed_free()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var request = await scene.RequestAsync(places: 2);
        await scene.ConfirmAsync(house, request, await scene.ExpertAsync());
        house.Clock.Set(request.StartsAt);
        await SweepAsync(house);
        (await house.RequestAsync(request.Id)).Status.ShouldBe(RequestStatus.Offered);
    }

    private static async Task SweepAsync(TestHouse house)
    {
        await house.PublishAsync(new LapseDueOffers());
        await house.PublishAsync(new EndUnfilledRequests());
        await house.RestAsync();
    }
}
