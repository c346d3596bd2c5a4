using Microsoft.Extensions.Configuration;
using NodaTime;

namespace Bookings.Clinics;

/// <param name="CallOffBefore">How long before the clinic a slot without an expert is called off, so that the client need not come in vain.</param>
public sealed record ClinicRules(Duration CallOffBefore)
{
    /// <summary>How many may be reserved at one time: beside each other as many as experts are wanted, or, when nobody is looked for any more, as many as come.</summary>
    public int Lanes(Request request, Instant now) => now < request.StartsAt - CallOffBefore ? request.Places : Math.Min(request.Places, request.PlacesTaken);

    private const string Setting = "Bookings:Clinics:CallOffHoursBefore";

    /// <exception cref="InvalidOperationException">The setting is not a number of hours from 1 to 240.</exception>
    public static ClinicRules From(IConfiguration settings) => settings[Setting] switch
    {
        null or "" => new(Duration.FromHours(20)),
        var typed when Foundation.Ui.Typed.Whole(typed, 1, 240) is { } hours => new(Duration.FromHours(hours)),
        var typed => throw new InvalidOperationException($"{Setting} is \"{typed}\": it must be a whole number of hours from 1 to 240."),
    };
}
