namespace Foundation.Privacy;

/// <summary>What one place of the programme holds of a person, for the look before an erasure.</summary>
/// <param name="Place">In the reader's words, e.g. "Palkkiot: maksuerien rivit".</param>
/// <param name="Rows">How many rows are of or about the person; 0 is not shown.</param>
/// <param name="KeptBecause">The duty for which it stays, e.g. bookkeeping; null when it is erased.</param>
/// <param name="InTheWay">The person cannot be erased before this is settled, e.g. a fee that is not paid yet.</param>
public sealed record Remembered(string Place, int Rows, string? KeptBecause = null, bool InTheWay = false);

/// <summary>A module's answer to "what do you hold of this person?". It only reads.</summary>
public sealed record Memory(Func<IServiceProvider, Guid, CancellationToken, Task<IReadOnlyList<Remembered>>> Of)
{
    public static async Task<IReadOnlyList<Remembered>> OfAllAsync(Installation installation, IServiceProvider services, Guid person, CancellationToken ct)
    {
        List<Remembered> all = [];
        foreach (var memory in installation.Memories)
            all.AddRange((await memory.Of(services, person, ct)).Where(held => held.Rows > 0));
        return all;
    }

    public static async Task<IReadOnlyList<Remembered>> InTheWayAsync(Installation installation, IServiceProvider services, Guid person, CancellationToken ct) =>
        [.. (await OfAllAsync(installation, services, person, ct)).Where(held => held.InTheWay)];
}
