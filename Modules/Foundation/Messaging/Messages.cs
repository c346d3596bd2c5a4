using System.Reflection;

namespace Foundation.Messaging;

/// <summary>A message to be delivered at a later instant, as an element of what a handler returns.</summary>
public sealed record Later(object Message, NodaTime.Instant DueAt);

/// <summary>Messages that a handler returns as a list.</summary>
public sealed class Cascade : List<object>
{
    public Cascade() { }
    public Cascade(IEnumerable<object> messages) : base(messages) { }
}

/// <summary>
/// The messages and handlers of the installation: which name and version a message has, who hears it. Filled by the modules at start, read-only afterwards.
/// </summary>
public sealed class Messages
{
    private readonly Dictionary<Type, MessageName> names = [];
    private readonly Dictionary<MessageName, Type> types = [];
    private readonly Dictionary<Type, Func<object, object>> lifts = [];
    private readonly Dictionary<Type, List<Handler>> handlers = [];
    private readonly Dictionary<string, Handler> listeners = [];

    /// <summary>Gives a message its name and version for ever. Declare why when nobody hears it yet.</summary>
    public Messages Name<T>(string name, int version, string? unheard = null)
    {
        var full = new MessageName(name, version) { Unheard = unheard };
        if (!types.TryAdd(full, typeof(T)) || !names.TryAdd(typeof(T), full))
            throw new InvalidOperationException($"The message {name} v{version} or the type {typeof(T)} is named twice.");
        return this;
    }

    /// <summary>How a stored message of an old shape becomes the present one. The old type stays named until the storage is drained.</summary>
    public Messages Lift<TOld, TNew>(Func<TOld, TNew> lift) where TOld : notnull where TNew : notnull
    {
        lifts.Add(typeof(TOld), old => lift((TOld)old));
        return this;
    }

    /// <summary>Finds the handlers of one assembly: public static classes named …Handler with a public static Handle method.</summary>
    public void Listen(string module, Assembly assembly)
    {
        foreach (var type in assembly.GetExportedTypes().Where(t => t is { IsAbstract: true, IsSealed: true } && t.Name.EndsWith("Handler", StringComparison.Ordinal)))
            Listen(module, type);
    }

    public void Listen(string module, Type handlerClass)
    {
        var method = handlerClass.GetMethod("Handle", BindingFlags.Public | BindingFlags.Static)
            ?? throw new InvalidOperationException($"{handlerClass} has no public static Handle method.");
        var handler = new Handler(module, handlerClass, method);
        if (!listeners.TryAdd(handler.Listener, handler))
            throw new InvalidOperationException($"Two handlers are called {handler.Listener}.");
        if (!handlers.TryGetValue(handler.MessageType, out var all))
            handlers[handler.MessageType] = all = [];
        all.Add(handler);
    }

    public bool IsNamed(Type type) => names.ContainsKey(type);

    public MessageName NameOf(Type type) => names.TryGetValue(type, out var name) ? name
        : throw new InvalidOperationException($"{type} has no message name. Name it in its module's face.");

    internal Type? TypeOf(string name, int version) => types.GetValueOrDefault(new MessageName(name, version));

    internal object LiftToPresent(object message)
    {
        while (lifts.TryGetValue(message.GetType(), out var lift))
            message = lift(message);
        return message;
    }

    public IReadOnlyList<Handler> HandlersOf(Type type) => handlers.TryGetValue(type, out var all) ? all : [];

    internal Handler? Listener(string listener) => listeners.GetValueOrDefault(listener);

    /// <summary>All named messages, for the guard tests and docs/messages.md.</summary>
    public IEnumerable<(MessageName Name, Type Type)> All => types.Select(pair => (pair.Key, pair.Value));

    public IEnumerable<Handler> AllHandlers => listeners.Values;

    internal bool WasLifted(Type type) => lifts.ContainsKey(type);
}

public sealed record MessageName(string Name, int Version)
{
    /// <summary>Why nobody hears it, when nobody does.</summary>
    public string? Unheard { get; init; }

    public bool Equals(MessageName? other) => other is not null && Name == other.Name && Version == other.Version;
    public override int GetHashCode() => HashCode.Combine(Name, Version);
}
