using NodaTime;

namespace Host.SigningIn;

/// <summary>
/// One request to sign in. It is made for unknown addresses too, so that both are limited and answered alike. The code is hashed together with a
/// random part that only the asking browser has: neither the database nor the code alone opens anything.
/// </summary>
public sealed class SignInTicket
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required string AddressHash { get; init; }
    public required string CallerHash { get; init; }

    /// <summary>Null when nobody has the address.</summary>
    public Guid? AccountId { get; init; }
    public required string CodeHash { get; init; }
    public required string LinkHash { get; init; }
    public required Instant CreatedAt { get; init; }
    public required Instant ExpiresAt { get; init; }

    /// <summary>Where the person was going.</summary>
    public string? ReturnTo { get; init; }
    public int WrongTries { get; set; }
    public Instant? UsedAt { get; set; }
    public int Version { get; private set; }

    public bool IsOpen(Instant now, SignInOptions options) => UsedAt is null && now < ExpiresAt && WrongTries < options.WrongTries;
}

/// <summary>Section "SignIn" of the settings.</summary>
public sealed class SignInOptions
{
    /// <summary>How long a code and a link work; at most 10.</summary>
    public int Minutes { get; set; } = 10;

    /// <summary>Wrong codes until a new one must be asked for.</summary>
    public int WrongTries { get; set; } = 5;

    /// <summary>Codes to one mail address in an hour.</summary>
    public int PerAddressAnHour { get; set; } = 5;

    /// <summary>Codes asked from one network address in an hour. A whole office may share one.</summary>
    public int PerCallerAnHour { get; set; } = 60;
}
