using Bookings.Data;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Requesting;

/// <summary>What the page must tell apart after a draft was saved, sent or discarded.</summary>
public abstract record Writing
{
    private Writing()
    {
    }

    public sealed record Kept(Guid DraftId) : Writing;

    /// <summary>Sent, now or already before: here is the request.</summary>
    public sealed record Sent(Guid RequestId) : Writing;

    /// <summary>Not sent, but kept as a draft in this version.</summary>
    public sealed record Incomplete(Errors Errors, int Version) : Writing;

    /// <summary>The draft was saved in another tab after this form was opened; nothing was changed.</summary>
    public sealed record Stale(int Version) : Writing;

    /// <summary>The unit asks for nothing new any more.</summary>
    public sealed record UnitIsClosed : Writing;

    /// <summary>No such unit or draft within the person's reach.</summary>
    public sealed record NotThere : Writing;
}

/// <summary>What saving and sending have in common.</summary>
internal static class WritingDrafts
{
    /// <summary>The draft with what was typed in it, or what stands in the way.</summary>
    public static async Task<(Draft? Draft, Writing? Obstacle)> KeepAsync(
        BookingsDb db, Guid id, Guid unitId, int version, RequestInput typed, Reach by, Instant now, CancellationToken ct)
    {
        if (!by.Covers(unitId) || !await db.Units.AnyAsync(unit => unit.Id == unitId, ct))
            return (null, new Writing.NotThere());
        if (await db.Requests.Where(request => request.Id == id).Select(request => (Guid?)request.UnitId).SingleOrDefaultAsync(ct) is { } sentFor)
            return (null, by.Covers(sentFor) ? new Writing.Sent(id) : new Writing.NotThere());
        var draft = await db.Drafts.SingleOrDefaultAsync(d => d.Id == id, ct);
        if (draft is null)
            db.Drafts.Add(draft = new Draft(id, unitId, by.PersonId ?? throw new InvalidOperationException("A draft is written by somebody.")));
        else if (draft.UnitId != unitId)
            return (null, new Writing.NotThere());
        var json = typed.ToJson();
        if (draft.Version > 0 && draft.Typed == json)
            return (draft, null); // the same again, as after a double click: nothing of anybody's can be lost
        if (draft.Version > 0 && draft.Version != version)
            return (null, new Writing.Stale(draft.Version));
        draft.Keep(json, typed.Title(), now);
        return (draft, null);
    }
}
