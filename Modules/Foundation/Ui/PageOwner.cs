using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Foundation.Ui;

/// <summary>
/// Every form carries, sealed, whose page it stands on. When it arrives after its session has ended, what was typed is given back to that person
/// and to nobody else who signs in at the same computer.
/// </summary>
public static class PageOwner
{
    public const string FieldName = "_by";

    public static string? Seal(IDataProtectionProvider protection, Me me) => me.IsSignedIn ? Protector(protection).Protect(me.PersonId.ToString()) : null;

    /// <summary>Null when the page was nobody's.</summary>
    public static Guid? Open(IDataProtectionProvider protection, string? text)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        try
        {
            return Guid.Parse(Protector(protection).Unprotect(text));
        }
        catch (CryptographicException)
        {
            return Guid.Empty; // sealed with keys that are gone: somebody's, and nobody can say whose
        }
    }

    private static IDataProtector Protector(IDataProtectionProvider protection) => protection.CreateProtector("Kokemusasiantuntija.PageOwner");
}
