using NodaTime;

namespace Foundation.Messaging;

/// <inheritdoc cref="IMessageBus"/>
public sealed class MessageBus(Engine engine, Sender sender) : IMessageBus
{
    public async Task<T> InvokeAsync<T>(object command, CancellationToken ct = default) where T : notnull =>
        (T)(await engine.InvokeAsync(command, typeof(T), sender, ct))!;

    public Task InvokeAsync(object command, CancellationToken ct = default) => engine.InvokeAsync(command, wanted: null, sender, ct);

    public Task PublishAsync(object message, CancellationToken ct = default) => engine.StoreAsync([message], ct);

    public Task ScheduleAsync(object message, Instant dueAt, CancellationToken ct = default) => engine.StoreAsync([new Later(message, dueAt)], ct);
}
