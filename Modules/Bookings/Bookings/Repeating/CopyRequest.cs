using Bookings.Data;
using Bookings.Requesting;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Repeating;

/// <summary>An earlier request becomes a draft: everything but the day.</summary>
/// <param name="DraftId">Made with the button, so that pressing it twice makes one draft.</param>
public sealed record CopyRequest(Guid DraftId, Guid RequestId, Reach By);

public static class CopyRequestHandler
{
    public static async Task<Writing> Handle(CopyRequest command, BookingsDb db, IClock clock, CancellationToken ct)
    {
        if (await command.By.Of(db.Requests.AsNoTracking()).SingleOrDefaultAsync(r => r.Id == command.RequestId, ct) is not { } request)
            return new Writing.NotThere();
        return await NewDraft.OfAsync(db, command.DraftId, request.UnitId, Repeated.Of(request), command.By, clock.GetCurrentInstant(), ct);
    }
}

/// <summary>A template becomes a draft.</summary>
/// <param name="DraftId">Made with the button, so that pressing it twice makes one draft.</param>
public sealed record StartFromTemplate(Guid DraftId, Guid TemplateId, Reach By);

public static class StartFromTemplateHandler
{
    public static async Task<Writing> Handle(StartFromTemplate command, BookingsDb db, IClock clock, CancellationToken ct)
    {
        if (await command.By.Of(db.RequestTemplates.AsNoTracking()).SingleOrDefaultAsync(t => t.Id == command.TemplateId, ct) is not { } template)
            return new Writing.NotThere();
        return await NewDraft.OfAsync(db, command.DraftId, template.UnitId, RequestInput.From(template.Typed), command.By, clock.GetCurrentInstant(), ct);
    }
}

internal static class NewDraft
{
    /// <summary>A draft of that id stays as it is: somebody has gone on writing it since the first press.</summary>
    public static async Task<Writing> OfAsync(BookingsDb db, Guid id, Guid unitId, RequestInput typed, Reach by, Instant now, CancellationToken ct)
    {
        if (await db.UnitClosings.AnyAsync(c => c.UnitId == unitId, ct))
            return new Writing.UnitIsClosed();
        var (draft, obstacle) = await WritingDrafts.KeepAsync(db, id, unitId, 0, typed, by, now, ct);
        return draft is not null || obstacle is Writing.Stale ? new Writing.Kept(id) : obstacle!;
    }
}
