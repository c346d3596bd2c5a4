using Bookings.Data;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.FollowingUp;

/// <summary>A year of a programme is looked at. A year that is open already stays as it is.</summary>
public sealed record OpenRound(Guid Id, Guid ProgrammeId, int? Year);

public static class OpenRoundHandler
{
    public static async Task<ProgrammeOutcome> Handle(OpenRound command, BookingsDb db, IClock clock, CancellationToken ct)
    {
        if (await db.Programmes.SingleOrDefaultAsync(p => p.Id == command.ProgrammeId, ct) is not { } programme)
            return new ProgrammeOutcome.NotThere();
        if (command.Year is not { } year || year < programme.FromYear || year > programme.ToYear)
            return new ProgrammeOutcome.Refused(new Errors(BookingsTexts.T).Add("Year", "follow-up.year-wrong"));
        var open = await db.FollowUpRounds.Where(r => r.ProgrammeId == programme.Id && r.Year == year).Select(r => (Guid?)r.Id).SingleOrDefaultAsync(ct);
        if (open is null)
            db.FollowUpRounds.Add(new FollowUpRound(command.Id, programme.Id, year, clock.GetCurrentInstant()));
        return new ProgrammeOutcome.Saved(open ?? command.Id);
    }
}
