namespace Foundation.Ui;

/// <summary>
/// A module's answer to "what waits for me?" on a person's first page. Registered as a singleton by the module; asked once per visit,
/// narrowed to that person's reach, with a fixed number of queries.
/// </summary>
public sealed record Desk(Func<IServiceProvider, Me, CancellationToken, Task<IReadOnlyList<Waiting>>> Ask);

/// <summary>Something that waits for the person: "3 offers to answer".</summary>
/// <param name="By">Until when, in words; null when there is no deadline.</param>
public sealed record Waiting(string Text, string Href, string? By = null);
