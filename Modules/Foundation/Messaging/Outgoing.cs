using Foundation.Persistence;
using NodaTime;

namespace Foundation.Messaging;

/// <summary>Turns a message into one delivery row per listener, in whatever transaction the context is in.</summary>
public sealed class Outgoing(Messages messages, MessageJson json, IClock clock)
{
    /// <returns>The lanes that have something to do at once.</returns>
    public IReadOnlyCollection<Lane> Add(FoundationDb db, IEnumerable<object> cascades)
    {
        var now = clock.GetCurrentInstant();
        var due = new HashSet<Lane>();
        foreach (var element in cascades)
        {
            var (told, dueAt) = element is Later later ? (later.Message, later.DueAt) : (element, now);
            var message = messages.LiftToPresent(told);
            var name = messages.NameOf(message.GetType());
            var listeners = messages.HandlersOf(message.GetType());
            if (listeners.Count == 0 && name.Unheard is null)
                throw new InvalidOperationException($"Nobody hears {name.Name}, and its module does not say why.");
            string? body = null;
            foreach (var listener in listeners)
            {
                db.Deliveries.Add(new Delivery
                {
                    Message = name.Name, MessageVersion = name.Version, Body = body ??= json.Write(message), Listener = listener.Listener, CreatedAt = now, DueAt = dueAt,
                });
                if (dueAt <= now)
                    due.Add(listener.Outside ? Lane.Outside : Lane.Inside);
            }
        }
        return due;
    }
}
