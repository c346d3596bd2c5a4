using Foundation;
using Foundation.Messaging;
using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Data;

namespace Recruitment.Demo;

/// <summary>Pauses some invented people and lets others leave, in one transaction.</summary>
public sealed record SettleInBulk(IReadOnlyDictionary<Guid, LocalDate> PausedUntil, IReadOnlyList<Guid> Leaving);

public sealed record Settled(int Paused, int Left);

public static class SettleInBulkHandler
{
    public static async Task<(Settled, Cascade)> Handle(
        SettleInBulk command, RecruitmentDb db, PrivacyLog privacy, Sender sender, IClock clock, CancellationToken ct)
    {
        var ids = command.PausedUntil.Keys.Concat(command.Leaving).ToList();
        var by = By.Now(sender, clock);
        var told = new Cascade();
        foreach (var expert in await db.People.Where(e => ids.Contains(e.Id)).ToListAsync(ct))
        {
            var paused = command.PausedUntil.TryGetValue(expert.Id, out var until);
            privacy.Changed(expert.Id, paused ? "recruitment.paused" : "recruitment.left");
            told.Add(paused ? expert.PauseUntil(until, by) : expert.Leave(by));
        }

        return (new Settled(command.PausedUntil.Count, command.Leaving.Count), told);
    }
}
