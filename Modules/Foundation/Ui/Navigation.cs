namespace Foundation.Ui;

/// <summary>One place in the site's main navigation, declared by the module that owns the page.</summary>
/// <param name="Key">Key of its words in the module's texts.</param>
/// <param name="Order">Smaller stands first; modules leave gaps (10, 20, …).</param>
/// <param name="Roles">Who sees it; anyone signed in when none is given.</param>
public sealed record NavItem(string Href, Texts Texts, string Key, int Order, params string[] Roles)
{
    public string Text => Texts[Key];

    public bool IsFor(Me me) => Roles.Length == 0 || Roles.Any(me.Roles.Contains);
}

/// <summary>
/// A module's answer to "what waits for me?" on a person's first page. Registered as a singleton by the module; asked once per visit,
/// narrowed to that person's reach, with a fixed number of queries.
/// </summary>
public sealed record Desk(Func<IServiceProvider, Me, CancellationToken, Task<IReadOnlyList<Waiting>>> Ask);

/// <summary>Something that waits for the person: "3 offers to answer".</summary>
/// <param name="By">Until when, in words; null when there is no deadline.</param>
public sealed record Waiting(string Text, string Href, string? By = null);
