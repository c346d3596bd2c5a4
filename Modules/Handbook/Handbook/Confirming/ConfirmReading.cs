using Foundation;
using Foundation.Privacy;
using Handbook.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Handbook.Confirming;

/// <summary>An expert has read an edition: says so signed in or through the mailed link, or tells the coordinator by phone.</summary>
/// <param name="Token">Of the mailed link; null otherwise.</param>
/// <param name="ReaderId">Null with a token.</param>
public sealed record ConfirmReading(Guid? EditionId, Guid? ReaderId, string? Token, bool ByCoordinator);

public enum ReadingOutcome { Confirmed, NotFound }

public static class ConfirmReadingHandler
{
    public static async Task<ReadingOutcome> Handle(ConfirmReading command, HandbookDb db, Sender sender, IClock clock, CancellationToken ct)
    {
        var reading = command.Token is { } token
            ? await OfTokenAsync(db, token, ct)
            : await db.Readings.SingleOrDefaultAsync(r => r.EditionId == command.EditionId && r.ReaderId == command.ReaderId, ct);
        if (reading is null)
        {
            // Read before the letter came.
            if (command.Token is not null || !await db.Editions.AnyAsync(e => e.Id == command.EditionId && e.State == EditionState.Published, ct) || !await db.Readers.AnyAsync(r => r.Id == command.ReaderId, ct))
                return ReadingOutcome.NotFound;
            db.Readings.Add(reading = new Reading { EditionId = command.EditionId!.Value, ReaderId = command.ReaderId!.Value });
        }
        (reading.ReadAt, reading.ConfirmedBy) = (reading.ReadAt ?? clock.GetCurrentInstant(), reading.ConfirmedBy ?? (command.ByCoordinator ? sender.Name : "self"));
        return ReadingOutcome.Confirmed;
    }

    internal static Task<Reading?> OfTokenAsync(HandbookDb db, string token, CancellationToken ct)
    {
        var hash = Secret.Hash(token);
        return db.Readings.SingleOrDefaultAsync(r => r.TokenHash == hash, ct);
    }
}
