namespace Bookings.Requesting;

/// <summary>Which requests the coordinator looks at. Anything may stand in an address; what is not understood is no filter.</summary>
internal sealed record InboxFilter(string Status, Guid? Unit, string Place)
{
    public const string Open = "open", All = "all", Remote = "remote";

    /// <summary>Open first: it is what the inbox is for.</summary>
    public static readonly IReadOnlyList<string> Statuses = [Open, .. Enum.GetNames<RequestStatus>(), All];

    public static InboxFilter Of(string? status, string? unit, string? place) => new(
        status is not null && Statuses.Contains(status) ? status : Open,
        Guid.TryParse(unit, out var id) ? id : null,
        place == Remote || Places.IsKnown(place ?? "") ? place! : "");

    public IQueryable<Request> Narrow(IQueryable<Request> requests)
    {
        if (Status == Open)
            requests = requests.Where(r => r.Status == RequestStatus.New || r.Status == RequestStatus.Offered);
        else if (Status != All)
        {
            var one = Enum.Parse<RequestStatus>(Status);
            requests = requests.Where(r => r.Status == one);
        }
        if (Unit is { } unit)
            requests = requests.Where(r => r.UnitId == unit);
        if (Place == Remote)
            requests = requests.Where(r => r.Remote);
        else if (Place.Length > 0)
        {
            var place = Place;
            requests = requests.Where(r => !r.Remote && r.Municipality == place);
        }
        return requests;
    }

    /// <summary>New ones first and the soonest on top; of what is over, the latest on top.</summary>
    public IQueryable<Request> Order(IQueryable<Request> requests) => Status switch
    {
        Open => requests.OrderBy(r => r.Status == RequestStatus.New ? 0 : 1).ThenBy(r => r.StartsAt).ThenBy(r => r.Id),
        nameof(RequestStatus.New) or nameof(RequestStatus.Offered) or nameof(RequestStatus.Filled) => requests.OrderBy(r => r.StartsAt).ThenBy(r => r.Id),
        _ => requests.OrderByDescending(r => r.StartsAt).ThenBy(r => r.Id),
    };

    public string Url(int page) => $"/bookings?status={Status}&unit={Unit}&place={Place}&page={page}";
}
