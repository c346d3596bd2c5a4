using Bookings.Data;
using Foundation;
using Foundation.Mail;
using Foundation.Messaging;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Requesting;

/// <summary>The timetable: find open requests whose time has come and to which nobody comes.</summary>
public sealed record EndUnfilledRequests;

public static class EndUnfilledRequestsHandler
{
    public static async Task<Cascade> Handle(EndUnfilledRequests sweep, BookingsDb db, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var due = await db.Requests.Where(r => (r.Status == RequestStatus.New || r.Status == RequestStatus.Offered) && r.PlacesTaken == 0 && r.StartsAt <= now)
            .OrderBy(r => r.StartsAt).Select(r => r.Id).Take(1000).ToListAsync(ct);
        return new Cascade(due.Select(id => new EndUnfilledRequest(id)));
    }
}

/// <summary>Nobody comes: the request is over, and the unit hears it.</summary>
public sealed record EndUnfilledRequest(Guid RequestId);

public static class EndUnfilledRequestHandler
{
    public static async Task<Cascade> Handle(EndUnfilledRequest command, BookingsDb db, Organisation organisation, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var request = await db.Requests.SingleAsync(r => r.Id == command.RequestId, ct);
        if (!request.IsOpen || request.PlacesTaken > 0 || request.StartsAt > now)
            return [];
        request.NobodyConfirmed();
        await db.EndAskingAsync(request.Id, AskingState.RequestOver, now, ct);
        var unitName = await db.Units.Where(u => u.Id == request.UnitId).Select(u => u.Name).SingleAsync(ct);
        return new Cascade((await db.ContactsOfAsync(request, ct)).Select(contact => Sorry(contact, request, unitName, organisation, now)));
    }

    private static Letter Sorry(UnitMember contact, Request request, string unitName, Organisation organisation, Instant now)
    {
        var language = contact.Language;
        string Say(string key, params object?[] values) => BookingsTexts.T.Say(language, key, values);
        return Letter.To(contact.AsReader(), "bookings.request-unfilled", Say("request.unfilled-subject", RequestWords.Title(request, unitName, language), RequestWords.When(request, language)), now)
            .Regarding($"request:{request.Id}")
            .Paragraph(Say("letter.hello", contact.Name))
            .Paragraph(Say("request.unfilled-lead"))
            .Facts(RequestWords.Facts(request, unitName, language))
            .Paragraph(Say("request.unfilled-next", organisation.Phone))
            .Link(Say("request.unfilled-link"), new Uri(organisation.Link($"/requests/{request.Id}")));
    }
}
