using Foundation;
using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Contracts;
using Recruitment.Data;

namespace Recruitment.Demo;

/// <summary>Pauses some invented people and lets others leave, in one transaction.</summary>
public sealed record SettleInBulk(IReadOnlyDictionary<Guid, LocalDate> PausedUntil, IReadOnlyList<Guid> Leaving);

public sealed record Settled(int Paused, int Left);

public static class SettleInBulkHandler
{
    public static async Task<(Settled, RegisterChanged?)> Handle(
        SettleInBulk command, RecruitmentDb db, PrivacyLog privacy, Sender sender, IClock clock, CancellationToken ct)
    {
        var ids = command.PausedUntil.Keys.Concat(command.Leaving).ToList();
        var by = By.Now(sender, clock);
        List<ExpertPaused> pauses = [];
        List<ExpertLeft> departures = [];
        foreach (var expert in await db.People.Where(e => ids.Contains(e.Id)).ToListAsync(ct))
        {
            if (command.PausedUntil.TryGetValue(expert.Id, out var until))
            {
                pauses.Add(expert.PauseUntil(until, by));
                privacy.Changed(expert.Id, "recruitment.paused");
            }
            else
            {
                departures.Add(expert.Leave(by));
                privacy.Changed(expert.Id, "recruitment.left");
            }
        }

        var told = ids.Count > 0 ? new RegisterChanged([], [], pauses, departures) : null;
        return (new Settled(command.PausedUntil.Count, command.Leaving.Count), told);
    }
}
