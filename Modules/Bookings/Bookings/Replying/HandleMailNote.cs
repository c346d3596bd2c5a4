using Bookings.Data;
using Foundation;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Replying;

/// <summary>The coordinator has read the mail and done what it needs.</summary>
public sealed record HandleMailNote(Guid NoteId);

public static class HandleMailNoteHandler
{
    public static async Task Handle(HandleMailNote command, BookingsDb db, Sender sender, IClock clock, CancellationToken ct) =>
        (await db.MailNotes.SingleOrDefaultAsync(note => note.Id == command.NoteId, ct))?.Handle(sender.PersonId, clock.GetCurrentInstant());
}
