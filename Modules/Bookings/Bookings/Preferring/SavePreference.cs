using Bookings.Data;
using NodaTime;

namespace Bookings.Preferring;

/// <summary>What a person, or the coordinator for them, says about all offers to come. What is out already is not taken back.</summary>
public sealed record SavePreference(Guid ExpertId, IReadOnlyList<string> NotOn, LocalTime? NotBefore, LocalTime? NotAfter, int? MostInMonth, QuietHours? Quiet);

public static class SavePreferenceHandler
{
    /// <returns>False when nobody has the id.</returns>
    public static async Task<bool> Handle(SavePreference command, BookingsDb db, IClock clock, CancellationToken ct)
    {
        if (await db.Candidates.FindAsync([command.ExpertId], ct) is null)
            return false;
        var preference = await db.Preferences.FindAsync([command.ExpertId], ct) ?? db.Preferences.Add(new Preference(command.ExpertId)).Entity;
        preference.Say(command.NotOn, command.NotBefore, command.NotAfter, command.MostInMonth, command.Quiet, clock.GetCurrentInstant());
        return true;
    }
}
