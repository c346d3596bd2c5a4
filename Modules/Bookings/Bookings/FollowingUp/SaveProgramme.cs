using Bookings.Data;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;

namespace Bookings.FollowingUp;

/// <summary>A new programme, or other facts about one.</summary>
/// <param name="Version">What the form was filled in on; null for a new one, whose id was made with the form so that sending it twice adds one.</param>
public sealed record SaveProgramme(Guid Id, int? Version, ProgrammeFacts Facts);

public abstract record ProgrammeOutcome
{
    private ProgrammeOutcome() { }

    public sealed record Saved(Guid Id) : ProgrammeOutcome;

    public sealed record Refused(Errors Errors) : ProgrammeOutcome;

    /// <summary>Somebody changed it after this form was opened: what is there now.</summary>
    public sealed record Stale(int Version, string Now) : ProgrammeOutcome;

    public sealed record NotThere : ProgrammeOutcome;
}

public static class SaveProgrammeHandler
{
    public static async Task<ProgrammeOutcome> Handle(SaveProgramme command, BookingsDb db, CancellationToken ct)
    {
        var programme = await db.Programmes.SingleOrDefaultAsync(p => p.Id == command.Id, ct);
        if (programme is null && command.Version is not null)
            return new ProgrammeOutcome.NotThere();
        if (programme is null)
            db.Programmes.Add(new Programme(command.Id, command.Facts));
        else if (programme.Facts == command.Facts || command.Version is null)
            return new ProgrammeOutcome.Saved(command.Id);
        else if (programme.Version != command.Version)
            return new ProgrammeOutcome.Stale(programme.Version, $"{programme.Name}, {programme.FromYear}–{programme.ToYear}");
        else if (await db.FollowUpRounds.AnyAsync(r => r.ProgrammeId == command.Id && (r.Year < command.Facts.FromYear || r.Year > command.Facts.ToYear), ct))
            return new ProgrammeOutcome.Refused(new Errors(BookingsTexts.T).Add("ToYear", "programme.years-followed"));
        else
            programme.Change(command.Facts);
        return new ProgrammeOutcome.Saved(command.Id);
    }
}
