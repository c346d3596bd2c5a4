using System.Collections.Concurrent;

namespace Trial;

/// <summary>Lets a test step into a handler: fail there, wait there, count.</summary>
public sealed class Script
{
    private readonly ConcurrentDictionary<string, Func<object, Task>> at = [];
    private readonly ConcurrentDictionary<string, int> times = [];

    /// <summary>What happens when a handler reaches the place; replaces what was set before.</summary>
    public void At(string place, Func<object, Task> happens) => at[place] = happens;

    public void At(string place, Action<object> happens) => At(place, message =>
    {
        happens(message);
        return Task.CompletedTask;
    });

    public void FailAt(string place, string because = "the script says so") => At(place, _ => throw new InvalidOperationException(because));

    public void GoOnAt(string place) => at.TryRemove(place, out _);

    public int Times(string place) => times.GetValueOrDefault(place);

    /// <summary>For handlers that are plain methods.</summary>
    public void Reach(string place, object message) => ReachAsync(place, message).GetAwaiter().GetResult();

    public Task ReachAsync(string place, object message)
    {
        times.AddOrUpdate(place, 1, (_, before) => before + 1);
        return at.TryGetValue(place, out var happens) ? happens(message) : Task.CompletedTask;
    }
}
