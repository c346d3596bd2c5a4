using NodaTime;

namespace Host.SigningIn;

/// <summary>What somebody had typed when their session turned out to have ended: kept for a day, encrypted, to be sent again after sign-in. Files are not kept.</summary>
public sealed class KeptForm
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The token itself is in a cookie of the browser that sent the form.</summary>
    public required string TokenHash { get; init; }

    /// <summary>Sealed JSON of <see cref="Typed"/>.</summary>
    public required string Body { get; init; }
    public required Instant ExpiresAt { get; init; }

    /// <param name="Address">Path and query that the form was for.</param>
    /// <param name="By">Whose page it was; null when nobody was signed in to it.</param>
    /// <param name="HadFiles">Files must be chosen again.</param>
    public sealed record Typed(string Address, Guid? By, bool HadFiles, IReadOnlyList<Field> Fields);

    public sealed record Field(string Name, string Value);
}
