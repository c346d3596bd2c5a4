namespace Bookings.Evidencing;

/// <summary>What is counted of some requests and of the places in them. The words of each number are in the texts as "evidence.what-…".</summary>
public readonly record struct Tally
{
    public int Requests { get; init; }
    public int CalledOff { get; init; }
    /// <summary>Places of the requests that were not called off.</summary>
    public int Asked { get; init; }
    public int Confirmed { get; init; }
    /// <summary>By the unit's report: it took place and the expert came.</summary>
    public int Held { get; init; }
    public int NotHeld { get; init; }
    public int NoShows { get; init; }
    public int Unreported { get; init; }
    public int Minutes { get; init; }
    public int Preparation { get; init; }

    /// <summary>Whole percent; null when nothing was asked.</summary>
    public int? FillRate => Asked == 0 ? null : (int)decimal.Round(100m * Confirmed / Asked, MidpointRounding.AwayFromZero);

    public static Tally operator +(Tally one, Tally other) => new()
    {
        Requests = one.Requests + other.Requests, CalledOff = one.CalledOff + other.CalledOff, Asked = one.Asked + other.Asked, Confirmed = one.Confirmed + other.Confirmed,
        Held = one.Held + other.Held, NotHeld = one.NotHeld + other.NotHeld, NoShows = one.NoShows + other.NoShows, Unreported = one.Unreported + other.Unreported,
        Minutes = one.Minutes + other.Minutes, Preparation = one.Preparation + other.Preparation,
    };

    public static Tally Of(IEnumerable<Tally> parts) => parts.Aggregate(default(Tally), (sum, part) => sum + part);

    internal static Tally OfRequests(RequestStatus status, int count, int places) => status == RequestStatus.Cancelled
        ? new Tally { Requests = count, CalledOff = count }
        : new Tally { Requests = count, Asked = places };

    /// <param name="tookPlace">What the unit has said; null when it has not reported.</param>
    internal static Tally OfPlaces(bool? tookPlace, bool? noShow, int count, int minutes, int preparation) => (tookPlace, noShow) switch
    {
        (null, _) => new Tally { Confirmed = count, Unreported = count },
        (true, not true) => new Tally { Confirmed = count, Held = count, Minutes = minutes, Preparation = preparation },
        _ => new Tally { Confirmed = count, NotHeld = count, NoShows = noShow == true ? count : 0 },
    };
}
