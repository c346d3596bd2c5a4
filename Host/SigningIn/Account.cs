namespace Host.SigningIn;

/// <summary>Somebody who may sign in: one per mail address, whatever the roles and wherever they come from.</summary>
public sealed class Account
{
    public Guid Id { get; init; }

    /// <summary>Lower case.</summary>
    public required string Email { get; set; }
    public required string Name { get; set; }

    /// <summary>As their module told it.</summary>
    public required string Language { get; set; }

    /// <summary>As the person has chosen on the pages; stronger.</summary>
    public string? ChosenLanguage { get; set; }
    public List<Grant> Grants { get; } = [];
    public int Version { get; private set; }
}

/// <summary>One role of an account, and how far it reaches. Who gave it can take it away.</summary>
public sealed class Grant
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid AccountId { get; init; }

    /// <summary>"expert:id", "unit:id" or "staff".</summary>
    public required string Source { get; init; }

    /// <summary>Who the account is in its source.</summary>
    public required Guid PersonId { get; init; }
    public required string Role { get; init; }

    /// <summary>The expert's or unit's id; null for staff.</summary>
    public Guid? Reach { get; init; }
}

/// <summary>How new the facts are that we hold of an expert or a unit: older news is ignored.</summary>
public sealed class KnownRevision
{
    public Guid Id { get; init; }
    public int Revision { get; set; }
    public int Version { get; private set; }
}
