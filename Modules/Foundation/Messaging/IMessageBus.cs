using NodaTime;

namespace Foundation.Messaging;

/// <summary>How pages and the timetable reach the handlers. Handlers themselves never use it: they return messages.</summary>
public interface IMessageBus
{
    /// <summary>Runs the one handler of a command in a transaction and returns its outcome; what it cascades is delivered after the commit.</summary>
    /// <exception cref="InvalidOperationException">No handler or more than one, or the handler returned no <typeparamref name="T"/>.</exception>
    Task<T> InvokeAsync<T>(object command, CancellationToken ct = default) where T : notnull;

    /// <summary>The same for a command without an outcome.</summary>
    Task InvokeAsync(object command, CancellationToken ct = default);

    /// <summary>Stores the message for each of its listeners and returns; they work on their own.</summary>
    Task PublishAsync(object message, CancellationToken ct = default);

    /// <summary>The same, not before the instant.</summary>
    Task ScheduleAsync(object message, Instant dueAt, CancellationToken ct = default);
}
