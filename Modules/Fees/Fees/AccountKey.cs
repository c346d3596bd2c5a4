using System.Security.Cryptography;
using System.Text;
using Fees.Data;
using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;

namespace Fees;

/// <summary>
/// The key behind <see cref="Payee.IbanMark"/>, which tells that two people gave the same account without opening any. Account numbers are few enough to be tried one by
/// one, so a plain hash would give them away; the key is random and sealed, and whoever reads only the database can compare marks but not make one.
/// </summary>
public sealed class AccountKey
{
    private AccountKey() { }

    private AccountKey(Sealed key) => (Id, Key) = (Only, key);

    /// <summary>There is one key: of two made at the same moment one loses at the primary key, and its maker finds the other's.</summary>
    private static readonly Guid Only = new("0b6f0e2e-6f6b-4f3e-9d64-7a1c2b0d5e01");

    public Guid Id { get; private set; }
    public Sealed Key { get; private set; }

    public string Mark(Iban iban, Vault vault) => Convert.ToHexString(HMACSHA256.HashData(Convert.FromHexString(vault.Open(Key)), Encoding.ASCII.GetBytes(iban.Value)));

    public static async Task<AccountKey> OfAsync(FeesDb db, Vault vault, CancellationToken ct)
    {
        var key = db.AccountKeys.Local.FirstOrDefault() ?? await db.AccountKeys.SingleOrDefaultAsync(ct);
        if (key is null)
            db.AccountKeys.Add(key = new AccountKey(vault.Seal(Convert.ToHexString(RandomNumberGenerator.GetBytes(32)))));
        return key;
    }
}
