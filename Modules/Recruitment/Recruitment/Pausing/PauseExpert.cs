using Foundation;
using Foundation.Calendar;
using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Contracts;
using Recruitment.Data;

namespace Recruitment.Pausing;

/// <summary>The person is not asked for a while. Said again for somebody who is paused, it moves the last day.</summary>
/// <param name="Until">The last day of the pause; null until somebody ends it.</param>
public sealed record PauseExpert(Guid ExpertId, LocalDate? Until);

public enum PausingOutcome { Done, NotThere, HasLeft, DayHasPassed, NotPaused }

public static class PauseExpertHandler
{
    public static async Task<(PausingOutcome, ExpertPaused?)> Handle(
        PauseExpert command, RecruitmentDb db, PrivacyLog privacy, Sender sender, IClock clock, CancellationToken ct)
    {
        var expert = await db.People.SingleOrDefaultAsync(e => e.Id == command.ExpertId, ct);
        if (expert is null)
        {
            return (PausingOutcome.NotThere, null);
        }

        if (expert.HasLeft || expert.IsJoining)
        {
            return (PausingOutcome.HasLeft, null);
        }

        if (command.Until < Helsinki.Date(clock.GetCurrentInstant()))
        {
            return (PausingOutcome.DayHasPassed, null);
        }

        privacy.Changed(expert.Id, "recruitment.paused");
        return (PausingOutcome.Done, expert.PauseUntil(command.Until, By.Now(sender, clock)));
    }
}
