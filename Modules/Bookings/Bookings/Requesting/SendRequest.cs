using Bookings.Data;
using Foundation;
using Foundation.Messaging;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Requesting;

/// <summary>The unit asks. Whatever is missing, what was typed is kept as a draft.</summary>
/// <param name="Id">Id of the draft, and of the request.</param>
public sealed record SendRequest(Guid Id, Guid UnitId, int Version, RequestInput Typed, Reach By);

public static class SendRequestHandler
{
    public static async Task<(Writing, Cascade)> Handle(SendRequest command, BookingsDb db, Organisation organisation, IClock clock, CancellationToken ct)
    {
        var told = new Cascade();
        var now = clock.GetCurrentInstant();
        var (draft, obstacle) = await WritingDrafts.KeepAsync(db, command.Id, command.UnitId, command.Version, command.Typed, command.By, now, ct);
        if (draft is null)
            return (obstacle!, told);
        var (wish, errors) = WishReader.Read(command.Typed, now);
        if (await db.UnitClosings.AnyAsync(closing => closing.UnitId == command.UnitId, ct))
            errors.Add("", "ask.unit-closed");
        if (wish is null || errors.Any)
            return (new Writing.Incomplete(errors, draft.Version), told);

        db.Drafts.Remove(draft);
        var request = new Request(command.Id, command.UnitId, command.By.PersonId ?? draft.ByPerson, wish, now);
        db.Requests.Add(request);
        told.Add(request.AskFee());
        var unitName = await db.Units.Where(unit => unit.Id == request.UnitId).Select(unit => unit.Name).SingleAsync(ct);
        if (NewRequestLetter.To(organisation, request, unitName, now) is { } letter)
            told.Add(letter);
        return (new Writing.Sent(request.Id), told);
    }
}
