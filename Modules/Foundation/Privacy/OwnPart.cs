namespace Foundation.Privacy;

/// <summary>A module's part of the file that a person can take of all that is held of them (GDPR articles 15 and 20). It only reads.</summary>
/// <param name="Name">The part's name in the file, e.g. <c>fees</c>.</param>
/// <param name="Of">What is written as JSON; null when the module holds nothing.</param>
public sealed record OwnPart(string Name, Func<IServiceProvider, Guid, CancellationToken, Task<object?>> Of)
{
    public static async Task<IReadOnlyDictionary<string, object>> OfAllAsync(Installation installation, IServiceProvider services, Guid person, CancellationToken ct)
    {
        SortedDictionary<string, object> all = new(StringComparer.Ordinal);
        foreach (var part in installation.OwnParts)
            if (await part.Of(services, person, ct) is { } held)
                all.Add(part.Name, held);
        return all;
    }
}
