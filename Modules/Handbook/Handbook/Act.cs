using Foundation;
using NodaTime;

namespace Handbook;

/// <summary>Who did something, and when.</summary>
public sealed record Act(Instant At, Guid? PersonId, string Name)
{
    public static Act Of(Sender sender, IClock clock) => new(clock.GetCurrentInstant(), sender.PersonId, sender.Name);
}
