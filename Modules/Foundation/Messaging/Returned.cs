using System.Runtime.CompilerServices;

namespace Foundation.Messaging;

/// <summary>What a handler returned, taken apart: the outcome for the caller, and the messages that cascade.</summary>
internal sealed class Returned
{
    public object? Outcome { get; private init; }
    public List<object> Cascades { get; } = [];

    /// <param name="wanted">The type the caller waits for; null when nobody waits, as for a delivery.</param>
    public static Returned From(object? value, Type? wanted, Messages messages, Handler handler)
    {
        var elements = value is ITuple tuple ? Enumerable.Range(0, tuple.Length).Select(i => tuple[i]).ToList() : [value];
        var first = elements[0];
        var firstIsOutcome = first is not null && (wanted is not null ? wanted.IsInstanceOfType(first) : !IsMessage(first, messages));
        var returned = new Returned { Outcome = firstIsOutcome ? first : null };
        foreach (var element in firstIsOutcome ? elements.Skip(1) : elements)
            returned.Add(element, messages, handler);
        return returned;
    }

    private static bool IsMessage(object value, Messages messages) => value is Later or IEnumerable<object> || messages.IsNamed(value.GetType());

    private void Add(object? element, Messages messages, Handler handler)
    {
        switch (element)
        {
            case null:
                break;
            case IEnumerable<object> list:
                foreach (var inner in list)
                    Add(inner, messages, handler);
                break;
            default:
                var message = element is Later later ? later.Message : element;
                if (!messages.IsNamed(message.GetType()))
                    throw new InvalidOperationException($"{handler.Listener} returned {message.GetType()}, which is not a named message.");
                Cascades.Add(element);
                break;
        }
    }
}
