using System.Security.Cryptography;
using Foundation.Persistence;
using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Foundation.Mail.Receiving;

/// <summary>The installation's codes for answers by mail, for a handler or a page.</summary>
public sealed class ReplyAddresses(FoundationDb db, Vault vault, InboundSettings settings)
{
    /// <summary>For a letter: the first one makes the key.</summary>
    /// <returns>Null while nothing is received: then letters are answered as before.</returns>
    public async Task<ReplyCodes?> OpenAsync(CancellationToken ct)
    {
        if (string.IsNullOrEmpty(settings.Address))
            return null;
        var key = await KeyAsync(ct);
        if (key is null)
            db.ReplyKeys.Add(key = ReplyKey.New(vault));
        return new ReplyCodes(key.Open(vault), settings.Address);
    }

    /// <summary>For what is only looked at, and says the same as the letters: it saves nothing, so it makes no key either.</summary>
    /// <returns>Null also while no letter has had such an address.</returns>
    public async Task<ReplyCodes?> KnownAsync(CancellationToken ct) =>
        !string.IsNullOrEmpty(settings.Address) && await KeyAsync(ct) is { } key ? new ReplyCodes(key.Open(vault), settings.Address) : null;

    private async Task<ReplyKey?> KeyAsync(CancellationToken ct) => db.ReplyKeys.Local.FirstOrDefault() ?? await db.ReplyKeys.SingleOrDefaultAsync(ct);
}

/// <summary>The key behind the codes, random and sealed: whoever reads only the database cannot make a code.</summary>
public sealed class ReplyKey
{
    private ReplyKey()
    {
    }

    /// <summary>There is one key: of two made at the same moment one loses at the primary key, and its maker finds the other's.</summary>
    private static readonly Guid Only = new("6d1b7c3a-52d1-4c0e-9f5c-3e8f0a7b9d02");

    public Guid Id { get; private set; }
    public Sealed Key { get; private set; }

    public static ReplyKey New(Vault vault) => new() { Id = Only, Key = vault.Seal(Convert.ToHexString(RandomNumberGenerator.GetBytes(32))) };

    public byte[] Open(Vault vault) => Convert.FromHexString(vault.Open(Key));
}

internal sealed class ReplyKeyMap : IEntityTypeConfiguration<ReplyKey>
{
    public void Configure(EntityTypeBuilder<ReplyKey> key) => key.HasKey(k => k.Id);
}
