using Microsoft.AspNetCore.DataProtection;

namespace Foundation.Privacy;

/// <summary>Text that is stored encrypted. It is opened by name, with a <see cref="Vault"/>, never by loading a row.</summary>
public readonly record struct Sealed(string Ciphertext)
{
    /// <summary>Says nothing of the content, so that it cannot slip into a log or a page.</summary>
    public override string ToString() => "(sealed)";
}

/// <summary>Seals and opens encrypted columns with the installation's Data Protection keys (<c>keys</c> in the data folder: back them up with the database).</summary>
public sealed class Vault(IDataProtectionProvider protection)
{
    private readonly IDataProtector protector = protection.CreateProtector("Kokemusasiantuntija.Columns");

    public Sealed Seal(string text) => new(protector.Protect(text));

    public Sealed? SealOrNull(string? text) => string.IsNullOrWhiteSpace(text) ? null : Seal(text);

    /// <exception cref="System.Security.Cryptography.CryptographicException">The keys that sealed it are gone.</exception>
    public string Open(Sealed text) => protector.Unprotect(text.Ciphertext);

    public string? OpenOrNull(Sealed? text) => text is { } sealedText ? Open(sealedText) : null;
}
