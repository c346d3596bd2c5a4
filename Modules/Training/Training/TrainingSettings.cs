using Foundation.Calendar;
using Microsoft.Extensions.Configuration;
using NodaTime;

namespace Training;

/// <summary>Settings <c>Training:OfferDays</c>, <c>Training:ReminderDays</c>, <c>Training:FirstHour</c>, <c>Training:LastHour</c>.</summary>
public sealed record TrainingSettings
{
    /// <summary>How long a freed place is held for the next in line, but never past the start.</summary>
    public int OfferDays { get; init; } = 3;

    /// <summary>How many days before the first meeting people are reminded, the farthest first.</summary>
    public IReadOnlyList<int> ReminderDays { get; init; } = [7, 1];

    /// <summary>No reminder goes out before this hour, and what falls due on a day falls due at it.</summary>
    public int FirstHour { get; init; } = 9;

    /// <summary>No reminder goes out from this hour on.</summary>
    public int LastHour { get; init; } = 20;

    public bool IsSensible(Instant now) => Helsinki.Local(now).Hour is var hour && hour >= FirstHour && hour < LastHour;

    public Instant OfferUntil(Session session, Instant now) => Instant.Min(now + Duration.FromDays(OfferDays), session.StartsAt);

    /// <exception cref="InvalidOperationException">A setting that cannot be meant: better to stop at the start than to remind nobody.</exception>
    public static TrainingSettings From(IConfiguration configuration)
    {
        var section = configuration.GetSection("Training");
        var usual = new TrainingSettings();
        var settings = new TrainingSettings
        {
            OfferDays = section.GetValue("OfferDays", usual.OfferDays),
            ReminderDays = [.. (section.GetSection("ReminderDays").Get<int[]>() ?? [.. usual.ReminderDays]).Distinct().OrderDescending()],
            FirstHour = section.GetValue("FirstHour", usual.FirstHour),
            LastHour = section.GetValue("LastHour", usual.LastHour),
        };
        if (settings.OfferDays is < 1 or > 60)
            throw new InvalidOperationException("Training:OfferDays is a number of days from 1 to 60.");
        if (settings.ReminderDays.Any(days => days is < 1 or > 60))
            throw new InvalidOperationException("Training:ReminderDays are days before a session, from 1 to 60.");
        if (settings.FirstHour is < 0 or > 23 || settings.LastHour <= settings.FirstHour || settings.LastHour > 24)
            throw new InvalidOperationException("Training:FirstHour and Training:LastHour are hours of one day, the first before the last.");
        return settings;
    }
}
